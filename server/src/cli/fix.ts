import { editDraft } from '../candor';
import type { Draft } from '../engine/draft/draft';
import type { LintResult } from '../engine/finding';
import { safeEdits } from '../safeEdits';

export interface Fixed {
  readonly draft: Draft;
  /** Of the fixed draft. */
  readonly result: LintResult;
  /** How many findings of each rule were mended. */
  readonly mended: ReadonlyMap<string, number>;
}

/** One fix may make room for the next; fixes that undo each other must not run for ever. */
const mostRounds = 10;

/** Applies the safe fixes of a draft, again and again until none is left. New lines get the draft's `lineEnding`. */
export function fixSafely(draft: Draft, lineEnding: string, lint: (draft: Draft) => LintResult): Fixed {
  const all = new Map<string, number>();
  let result = lint(draft);
  for (let round = 0; round < mostRounds; round++) {
    const { edits, mended } = safeEdits(draft, result.findings);
    if (edits.length === 0) break;
    for (const { rule } of mended) all.set(rule, (all.get(rule) ?? 0) + 1);
    // From the end, so that the offsets of those before stay true.
    const fromEnd = [...edits].sort((a, b) => b.start - a.start);
    draft = editDraft(draft, fromEnd.map(({ start, end, text }) => ({ start, end, text: text.replace(/\r?\n/g, lineEnding) })));
    result = lint(draft);
  }
  return { draft, result, mended: all };
}
