import type { ReportFormat } from '../report';

/** Where and how a report is shown. */
export interface View {
  readonly color: boolean;
  /** Terminal cells that a source line may take. */
  readonly width: number;
  /** Findings only, no summary. */
  readonly quiet: boolean;
}

interface Format {
  /** Whether it tells the fixes of findings: making them takes as long as the check. */
  readonly tellsFixes: boolean;
  /** Loads it: a run needs one of them. */
  open(view: View): Promise<ReportFormat>;
}

export type FormatName = 'stylish' | 'json';

/** How a report can be written, by the name for `--format`. */
export const formats: Readonly<Record<FormatName, Format>> = {
  stylish: { tellsFixes: false, open: async (view) => (await import('./stylish')).stylish(view) },
  json: { tellsFixes: true, open: async () => (await import('./json')).json() },
};
