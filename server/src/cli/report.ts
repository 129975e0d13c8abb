import type { Format } from '../engine/draft/draft';
import type { Finding, LintResult, Severity, SuppressedFinding } from '../engine/finding';

/** `offset` counts UTF-16 code units from 0, `line` and `column` count from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A finding with its places and its words in the draft. */
export interface Located<F extends Finding = Finding> {
  readonly finding: F;
  readonly text: string;
  readonly from: Place;
  readonly to: Place;
}

/** What checking one draft yielded. It lives only until every format has seen it, so thousands of drafts need the memory of one. */
export interface DraftReport {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly format: Format;
  readonly text: string;
  readonly words: number;
  readonly findings: readonly Located[];
  readonly suppressed: readonly Located<SuppressedFinding>[];
  /** What kept the draft, or a part of it, from being checked. */
  readonly errors: readonly { readonly message: string; readonly at?: Place }[];
}

/** Counts over all drafts of a report. */
export type Summary = Record<'files' | 'words' | Severity | 'suppressed' | 'baselined', number> & {
  /** Drafts with findings or errors. */
  concerned: number;
  errors: number;
  /** Findings that `--fix` would mend. */
  fixable: number;
};

/** One view of a report: what it writes before, for each draft in path order, and after. */
export interface ReportFormat {
  readonly start: string;
  draft(report: DraftReport): string;
  end(summary: Summary): string;
}

/** The report of a draft that was checked. */
export function reportDraft(path: string, format: Format, text: string, words: number, result: LintResult): DraftReport {
  const place = placesIn(text);
  const locate = <F extends Finding>(finding: F): Located<F> =>
    ({ finding, text: text.slice(finding.start, finding.end), from: place(finding.start), to: place(finding.end) });
  return {
    path, format, text, words,
    findings: result.findings.map(locate),
    suppressed: result.suppressed.map(locate),
    errors: result.problems.map(({ message, start }) => (start === undefined ? { message } : { message, at: place(start) })),
  };
}

/** The report of a draft that could not be checked at all. */
export function reportUnreadable(path: string, format: Format, message: string): DraftReport {
  return { path, format, text: '', words: 0, findings: [], suppressed: [], errors: [{ message }] };
}

export function emptySummary(): Summary {
  return { files: 0, words: 0, error: 0, warning: 0, info: 0, suppressed: 0, baselined: 0, concerned: 0, errors: 0, fixable: 0 };
}

export function count(summary: Summary, report: DraftReport): void {
  summary.files++;
  summary.words += report.words;
  summary.suppressed += report.suppressed.length;
  summary.errors += report.errors.length;
  if (report.findings.length + report.errors.length > 0) summary.concerned++;
  for (const { finding } of report.findings) {
    summary[finding.severity]++;
    if (finding.safeFixes.length > 0) summary.fixable++;
  }
}

export const failLevels = ['error', 'warning', 'info', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** Whether something at or above `level` was found. A draft that could not be checked counts as an error: silence would look like a pass. */
export function fails(summary: Summary, level: FailLevel): boolean {
  if (level === 'never') return false;
  const reached = failLevels.slice(0, failLevels.indexOf(level) + 1);
  return summary.errors > 0 || reached.some((severity) => severity !== 'never' && summary[severity] > 0);
}

/** Line ends as the language server protocol counts them: `\n`, `\r\n` and `\r`. */
function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { offset, line: low + 1, column: offset - starts[low]! + 1 };
  };
}
