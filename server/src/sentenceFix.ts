import { editDraft } from './candor';
import { sentenceAround } from './disclosure/sentence';
import type { Draft } from './engine/draft/draft';
import type { Edit, Finding } from './engine/finding';

/** No sentence needs more fixes. */
const most = 8;

/**
 * The edit that mends all claims of the sentence that `findings` stand in: the first fix of each, taken one after the other, as one.
 * Undefined where they stand in several sentences, where only one fix is needed, or where fixes leave some of the claims. `all`: those of the draft; `check` gives
 * those of the drafts that fixes make of it.
 */
export function sentenceFix(draft: Draft, findings: readonly Finding[], all: readonly Finding[], check: (draft: Draft) => readonly Finding[]): Edit | undefined {
  const around = findings[0] && sentenceAround(draft, findings[0]);
  if (!around || findings.some((finding) => finding.end > around.end)) return undefined;
  const grown = (now: Draft): number => now.text.length - draft.text.length;
  let { start, end } = around, now = draft, blanks: NonNullable<Edit['blanks']> = [], taken = 0;
  const rules = new Set(findings.map(({ rule }) => rule));
  /** What is to be mended there by edits of its passage: what is told below or elsewhere belongs to the draft, not to a sentence. */
  const claimsOf = (known: readonly Finding[]): Finding[] => known.filter((one) => one.start >= start && one.end <= end + grown(now) && (one.severity !== 'info' || rules.has(one.rule))
    && one.fixes[0]?.edits.every((edit) => edit.start >= around.passage.start && edit.end <= around.passage.end + grown(now) && !edit.text.includes('\n')));
  let left = claimsOf(all);
  if (left.length < 2) return undefined;
  // What is flagged less gravely once the rest is honest is a claim still.
  for (const { rule } of left) rules.add(rule);
  for (; left.length && taken < most; taken++, left = claimsOf(check(now))) {
    for (const edit of [...(left[0]?.fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start)) {
      const by = edit.text.length - (edit.end - edit.start);
      start = Math.min(start, edit.start);
      end = Math.max(end, edit.end - grown(now));
      blanks = [
        ...blanks.filter((blank) => blank.end <= edit.start), ...(edit.blanks ?? []).map((blank) => ({ start: edit.start + blank.start, end: edit.start + blank.end })),
        ...blanks.filter((blank) => blank.start >= edit.end).map((blank) => ({ start: blank.start + by, end: blank.end + by })),
      ];
      now = editDraft(now, [edit]);
    }
  }
  return taken < 2 || left.length ? undefined : {
    start, end, text: now.text.slice(start, end + grown(now)),
    ...(blanks.length ? { blanks: blanks.map((blank) => ({ start: blank.start - start, end: blank.end - start })) } : {}),
  };
}
