import type { Fix } from '../finding';
import { degreeBehind } from './around';
import type { Mendable } from './span';

/** So many words beside a claim are more than what leads to it: they say something. */
const says = 4;

/** Whether a fix loses what the writer says beside the span. */
export function costs(fix: Fix, span: Mendable): boolean {
  return lost(fix, span) >= says;
}

/**
 * The fixes that a writer should choose between: one good fix is a better choice than a good and a bad one. What is `meant` for the words, or leaves a
 * whole sentence without them (`goesOn`), needs no other beside it; that words go is always a choice.
 */
export function worthOffering(fixes: readonly Fix[], span: Mendable, meant: ReadonlySet<Fix>, removals: ReadonlySet<Fix>, goesOn: boolean): Fix[] {
  const [first, ...others] = fixes;
  if (!first) return [];
  const isEnough = meant.has(first) || goesOn && removals.has(first);
  return [first, ...others.filter((fix) => !isWorse(fix, first, span) && (!isEnough || removals.has(fix)))];
}

/** How many words beside the span a fix takes away, but for how much a claim is true. */
function lost({ edits: [edit] }: Fix, { draft: { text }, start, end, language }: Mendable): number {
  if (!edit) return 0;
  const behind = text.slice(end, edit.end);
  return wordsOf(`${text.slice(edit.start, start)} ${behind.slice(degreeBehind(behind, language))}`).filter((word) => !edit.text.includes(word)).length;
}

/** Whether a fix costs more than the `first`, or says no more than it with fewer words. */
function isWorse(fix: Fix, first: Fix, span: Mendable): boolean {
  const [edit] = fix.edits, [best] = first.edits, { text } = span.draft;
  if (!edit || !best) return false;
  if (lost(fix, span) > lost(first, span) + 1) return true;
  const from = Math.min(edit.start, best.start), to = Math.max(edit.end, best.end);
  const [said, better] = [edit, best].map((one) => wordsOf((text.slice(from, one.start) + one.text + text.slice(one.end, to)).toLowerCase())) as [string[], string[]];
  return (edit.blanks?.length ?? 0) === (best.blanks?.length ?? 0) && said.every((word) => better.includes(word));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
