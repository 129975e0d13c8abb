import type { Draft, Passage, PassageKind } from './draft/draft';
import type { Language, Principle, Severity, Text } from './finding';
import type { Sureness } from './hunch/network';
import type { MediaFacts } from './media';
import type { Suggestion } from './rewrite/suggestion';
import type { Settings } from './settings';
import type { Sibling } from './sibling';

/** One promise to readers: what it flags, why, what to write instead. Data first; `check` only for what phrases cannot say. */
export interface Rule {
  /** A team's own phrase, which gives way to no rule of the catalogue, nor any to it. */
  readonly isTeams?: true;
  readonly id: string;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly title: Text;
  /** What the reader of the copy would suffer. */
  readonly why: Text;
  /** What to write instead. */
  readonly instead: Text;
  /** The diagnostic: harm, what is missing, what to do. `{text}` stands for the flagged words. */
  readonly message: Text;
  /** Ids of references.ts; one whose verification is `memory-unverified` does not exist there. */
  readonly references: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly phrases?: PhraseGroups;
  /** Ordinary expressions that look like the rule's phrases ("best before"): a match that touches one is dropped. */
  readonly except?: Readonly<Record<Language, readonly string[]>>;
  /** Evidence that silences or softens every phrase of the rule; a group may name its own instead. */
  readonly evidence?: EvidenceUse;
  /** Rules whose finding at the same place says enough: then the check's own is left out. `all`: any other rule's. */
  readonly yieldsTo?: readonly string[] | 'all';
  /** For what is missing from the whole draft, or shows only in markup. */
  readonly check?: (draft: Draft, context: CheckContext) => readonly Report[];
  /** The mark that shows the check what is claimed. A sentence that only resembles such claims stands for one, as information (hunch/hunches.ts). */
  readonly sign?: string;
  /** It is about labels that decline an offer: one that resembles a claim of any rule is one of its. */
  readonly declines?: true;
  /** It is about what a business does: taken out of its copy, that is only hidden. */
  readonly discloses?: true;
  readonly examples: Readonly<Record<Language, readonly Example[]>>;
}

export type PhraseGroups = Readonly<Record<Language, readonly PhraseGroup[]>>;

/**
 * A line of text with `⟦ ⟧` around exactly what must be flagged; without marks it must be clean.
 * An object where the format, the path or a whole draft matters.
 */
export type Example = string | { readonly text: string; readonly format?: Draft['format']; readonly path?: string };

/** Phrases that are the same act and are mended in the same way. */
export interface PhraseGroup {
  /** In the phrase language of text/phrase.ts. */
  readonly match: readonly string[];
  /** What to write in place of the matched words, best first, in the language of rewrite/suggestion.ts. */
  readonly suggest: readonly Suggestion[];
  /** The first suggestion needs no thought, so "fix all" may apply it. */
  readonly safe?: boolean;
  readonly severity?: Severity;
  /** Nobody's words, but what a sentence resembles (hunch/hunches.ts): it informs, whatever the settings, and stands back for every other finding. */
  readonly hunch?: Sureness;
  readonly evidence?: EvidenceUse;
  /** The name of a number option: a match counts only if its largest number reaches the option. */
  readonly least?: string;
  /** A match names an earlier price and that of today, and counts only if that is not the higher; which comes first. */
  readonly falls?: 'earlierFirst' | 'todayFirst';
  /** Only in passages of these kinds, for example `button`. */
  readonly where?: readonly PassageKind[];
  /** Replaces the rule's message for this group. */
  readonly message?: Text;
}

/** What makes a sentence honest; words/evidence.ts and evidence.ts say how each is recognised. */
export type EvidenceName = 'date' | 'source' | 'negation' | 'quotation' | 'about' | 'reason' | 'terms' | 'quantity' | 'live' | 'question' | 'hedge' | 'certificate' | 'online' | 'renewal' | 'support' | 'bias' | 'optional' | 'sameSex' | 'service' | 'advice' | 'cardless' | 'inclusive' | 'earlierPrice' | 'permit' | 'unit' | 'link' | 'licence' | 'costed' | 'condition';

/** `silence` drops the finding, `soften` lowers it to `info`. */
export interface EvidenceUse {
  readonly silence?: readonly EvidenceName[];
  readonly soften?: readonly EvidenceName[];
  /** Marks (words/marks.ts) that silence wherever readers see them: terms may stand a paragraph below the button. */
  readonly elsewhere?: readonly string[];
}

/** What a rule's own check reports. The language decides texts and fixes. */
export interface Report {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly severity?: Severity;
  readonly message?: Text;
  /** A getter where they cost something: most findings are only shown. */
  readonly fixes?: readonly ReportedFix[];
}

export interface ReportedFix {
  readonly title: Text;
  readonly safe?: boolean;
  /** `{blank}` in a text is a blank for the writer. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface CheckContext {
  readonly settings: Settings;
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the phrases of mark `name` (words/marks.ts) stand in the draft, in offset order. */
  marks(name: string): readonly Mark[];
  /** What the file that the draft names as `reference` says of its making; undefined where nobody read it, or it says nothing. */
  media(reference: string): MediaFacts | undefined;
  /** The same page in other languages, as far as somebody read it. */
  readonly siblings: readonly Sibling[];
  /** Marks of the rule's `sign` are sentences that only resemble it. */
  readonly isHunch?: boolean;
}

/** A phrase of words/marks.ts found in a draft. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly passage: Passage;
}

/** Declares one option of a rule: it gives the type check at run time, the JSON schema and the documentation. */
export type OptionSpec =
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: Text }
  | { readonly type: 'number'; readonly default: number; readonly minimum?: number; readonly description: Text }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Text }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly default: string; readonly description: Text };

/** The value of each option of `rule` in `settings`, defaults filled in. */
export function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  let byRule = filledIn.get(settings);
  if (!byRule) filledIn.set(settings, (byRule = new Map()));
  let options = byRule.get(rule);
  if (!options) {
    const given = settings.rules[rule.id]?.options ?? {};
    byRule.set(rule, (options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, given[name] ?? spec.default]))));
  }
  return options;
}

const filledIn = new WeakMap<Settings, Map<Rule, Readonly<Record<string, unknown>>>>();
