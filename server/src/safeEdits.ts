import type { Draft, Passage } from './engine/draft/draft';
import type { Edit, Finding } from './engine/finding';

/**
 * The edits of as many safe fixes of `draft` as can be applied together, and the findings they mend; the others wait for the next round. Each leaves
 * words in its passage by itself, and so do all of them together.
 */
export function safeEdits(draft: Draft, findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly mended: readonly Finding[] } {
  const edits: Edit[] = [], mended: Finding[] = [];
  for (const finding of findings) {
    const [fix] = finding.safeFixes;
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    const passage = draft.passages.find(({ start, end }) => start <= finding.start && end >= finding.end);
    if (passage && fix.edits.some(({ text }) => text === '') && !leavesWords(passage, [...edits, ...fix.edits])) continue;
    edits.push(...fix.edits);
    mended.push(finding);
  }
  return { edits, mended };
}

/** Whether a passage has a word that none of the edits takes away. */
function leavesWords({ start, prose }: Passage, edits: readonly Edit[]): boolean {
  return [...prose.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => !edits.some((edit) => edit.text === '' && edit.start <= start + index && edit.end > start + index));
}

/** Edits that touch the same text, or insert at the same place. */
function collide(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
