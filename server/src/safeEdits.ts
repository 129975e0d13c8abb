import type { Edit, Finding } from './engine/finding';

/** The edits of as many safe fixes as can be applied together, and the findings they mend; the others wait for the next round. */
export function safeEdits(findings: readonly Finding[]): { readonly edits: readonly Edit[]; readonly mended: readonly Finding[] } {
  const edits: Edit[] = [], mended: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    mended.push(finding);
  }
  return { edits, mended };
}

/** Edits that touch the same text, or insert at the same place. */
function collide(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
