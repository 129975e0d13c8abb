import type { Change } from './documents';
import type { Finding, LintResult } from './engine/finding';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a check of an earlier version found, at its places in the text after `changes`; see {@link carryFindings}. */
export function carry(result: LintResult, changes: readonly Change[]): LintResult {
  const problems = result.problems.flatMap((problem) => {
    const { start, end } = problem;
    const moved = start === undefined || end === undefined ? {} : move({ start, end }, changes);
    return moved ? [{ ...problem, ...moved }] : [];
  });
  return { findings: carryFindings(result.findings, changes), suppressed: carryFindings(result.suppressed, changes), problems };
}

/**
 * A finding whose words were edited is left out, and so is a fix that would act on edited text: what is left is as true,
 * and its fixes as applicable, as when it was found.
 */
export function carryFindings<T extends Finding>(findings: readonly T[], changes: readonly Change[]): readonly T[] {
  if (changes.length === 0) return findings;
  return findings.flatMap((finding) => {
    const moved = move(finding, changes);
    if (!moved) return [];
    const fixes = finding.fixes.flatMap((fix) => {
      const edits = fix.edits.map((edit) => move(edit, changes));
      return edits.every((edit) => edit !== undefined) ? [{ ...fix, edits }] : [];
    });
    return [{ ...moved, fixes, safeFixes: fixes.filter(({ safe }) => safe) }];
  });
}

/** The span after the changes, with what was typed inside it or over its edges. */
export function stretch<T extends Span>(span: T, changes: readonly Change[]): T {
  let { start, end } = span;
  for (const change of changes) {
    const growth = change.text.length - (change.end - change.start);
    if (change.end <= start) start += growth;
    else if (change.start < start) start = change.start;
    if (change.end <= end) end += growth;
    else if (change.start < end) end = change.start + change.text.length;
  }
  return { ...span, start, end };
}

/** The span after the changes; undefined where one of them reaches into it. */
function move<T extends Span>(span: T, changes: readonly Change[]): T | undefined {
  let { start, end } = span;
  for (const change of changes) {
    if (change.start < end && change.end > start) return undefined;
    if (change.end > start) continue;
    const growth = change.text.length - (change.end - change.start);
    start += growth;
    end += growth;
  }
  return { ...span, start, end };
}
