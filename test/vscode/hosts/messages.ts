export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** What the suite tells whoever runs the host, one line of JSON each, after {@link mark}. */
export type Message = { readonly test: string; readonly error?: string } | (Totals & { readonly failures: readonly string[] });
export const mark = 'candor-suite ';
