/** The two languages Candor reads. Anything else is left alone. */
export type Language = 'en' | 'ar';

/** Shown to people, in both languages. */
export interface Text {
  readonly en: string;
  readonly ar: string;
}

export type Severity = 'error' | 'warning' | 'info';

export type Principle =
  | 'manipulation' | 'transparency' | 'consent' | 'fairness' | 'accountability' | 'identity' | 'environment';

/** A law, code or platform policy that a rule cites; see references.ts. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/**
 * Replace `[start, end)` of the draft's text by `text`. Offsets are UTF-16 code units in the draft's text.
 * `blanks` are ranges of `text` (relative to `text`) that hold a fact only the writer knows, such as
 * "[end date]"; editors turn them into tab stops.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blanks?: readonly { readonly start: number; readonly end: number }[];
}

/** A change that mends one finding. A safe one may be applied without looking; any other is the writer's choice. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A span of a draft, the rule it concerns, and what can be done. `[start, end)` are UTF-16 offsets in the draft's text. */
export interface Finding {
  readonly rule: string;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly language: Language;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly references: readonly Reference[];
  /** Best first. Made when asked for. */
  readonly fixes: readonly Fix[];
  /** Those of them that are safe: nearly always none, which is known without making the others. */
  readonly safeFixes: readonly Fix[];
}

/** A finding that a suppression in the draft waives. */
export interface SuppressedFinding extends Finding {
  readonly reason: string;
  readonly by?: string;
  /** ISO date, for example 2027-01-31. */
  readonly until?: string;
}

/** Something that kept a part of the draft from being checked: a rule that threw, front matter that cannot be read. */
export interface Problem {
  readonly message: string;
  readonly rule?: string;
  readonly start?: number;
  readonly end?: number;
}

/** What checking one draft yields. Findings are in offset order. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly Problem[];
}
