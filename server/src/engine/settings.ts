import type { Language, Severity } from './finding';

export const channels = ['email', 'sms', 'push', 'social', 'web', 'landing', 'blog', 'product', 'app', 'chat', 'audio', 'video'] as const;
/** Where a draft will be read; each has its own duties. */
export type Channel = (typeof channels)[number];

export const jurisdictions = ['eu', 'uk', 'us', 'us-ca', 'us-ny', 'sa', 'ae', 'eg', 'jo', 'in', 'kr', 'cn'] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export interface RuleSetting {
  /** Absent: the rule's own severity. */
  readonly severity?: Severity | 'off';
  /** Values for the options the rule declares. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A team's own phrase rule, from `phrases` in `.candor.json`. */
export interface TeamPhrase {
  readonly id: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly en?: readonly string[];
  readonly ar?: readonly string[];
  readonly suggest?: { readonly en?: readonly string[]; readonly ar?: readonly string[] };
  readonly examples?: { readonly en?: readonly string[]; readonly ar?: readonly string[] };
}

/** When readers must be told of AI: where it is declared or evident, in every draft, or never. */
export type Requirement = 'declared' | 'always' | 'never';

/** What applies to one draft. Plain data; where each value came from is kept by the code that merged it. */
export interface Settings {
  readonly languages: readonly Language[];
  /** Empty: no market chosen, every rule applies with its own severity. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** From `channels` globs; front matter in the draft wins over it. */
  readonly channel?: Channel;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether sentences that only resemble claims are reported (hunch/hunches.ts). */
  readonly hunches: boolean;
  readonly disclosure: {
    readonly require: Requirement;
    /** Where a channel asks for something else. */
    readonly channels?: Readonly<Partial<Record<Channel, Requirement>>>;
    readonly wording: 'short' | 'medium' | 'long';
    /** The team's own texts by disclosure id, for example `ai-generated-text`. */
    readonly texts: Readonly<Record<string, { readonly en?: string; readonly ar?: string }>>;
  };
  readonly phrases: readonly TeamPhrase[];
  readonly suppressions: { readonly requireReason: boolean };
}

export const defaultSettings: Settings = {
  languages: ['en', 'ar'],
  jurisdictions: [],
  rules: {},
  hunches: true,
  disclosure: { require: 'declared', wording: 'medium', texts: {} },
  phrases: [],
  suppressions: { requireReason: true },
};
