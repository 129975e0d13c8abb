import type { Draft, Passage } from '../engine/draft/draft';
import { abbreviated } from '../engine/rewrite/clause';

/** A range of the draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence. A stop inside a word ("4.5", "acme.example") ends nothing, nor does the break of a wrapped line. */
const ends = new RegExp(String.raw`${abbreviated}[.!?؟…]+(?=[\s"”»)*_<]|$)|\n(?![ \t>]*\p{Ll})`, 'gu');

/** The sentence around a span, its full stop included, and whether it is all its passage says. */
export function sentenceAround(draft: Draft, { start, end }: Span): (Span & { readonly alone: boolean; readonly passage: Passage }) | undefined {
  const passage = draft.passages.find((one) => one.start <= start && one.end >= end && one.kind !== 'alt' && one.kind !== 'attribute');
  if (!passage) return undefined;
  const { prose } = passage;
  const at = start - passage.start, to = end - passage.start;
  const before = [...prose.slice(0, at).matchAll(ends)].at(-1);
  const [after] = prose.slice(Math.max(at, to - 1)).matchAll(ends);
  let from = before ? before.index + before[0].length : 0;
  from += /^[\s"”»)*_]*/.exec(prose.slice(from))?.[0].length ?? 0;
  let stop = after ? Math.max(at, to - 1) + after.index + (after[0].startsWith('\n') ? 0 : after[0].length) : prose.length;
  stop = Math.max(to, prose.slice(0, stop).trimEnd().length);
  const alone = !/[\p{L}\p{N}]/u.test(prose.slice(0, from) + prose.slice(stop));
  return { start: passage.start + from, end: passage.start + stop, alone, passage };
}

/** Whether a range holds prose only, so that other words can take its place without breaking markup. */
export function isPlain(draft: Draft, { start, end }: Span): boolean {
  return draft.text.slice(start, end) === draft.prose.slice(start, end);
}
