/**
 * What the editors' client and the server say to each other beyond the language server protocol.
 * Every message is optional: a client that knows none of them still gets findings, fixes and hovers.
 *
 * Only types and names live here, because the client bundles this file and nothing else of the server.
 */

/** What a client may say about itself when it starts the server; all of it may be missing. */
export interface InitializationOptions {
  /** The client registered the commands of {@link ClientCommand}, so code actions may name them. */
  readonly commands?: boolean;
  /** The client answers {@link Message.readFile}: settings files are read through it, not from a disk the server may not have. */
  readonly readFile?: boolean;
  /** The client listens to {@link Message.status}. */
  readonly status?: boolean;
  /** URI of the folder that holds the rules' pages, without a slash at the end, for example `file:///…/docs/rules`. */
  readonly docs?: string;
}

/** Commands that a client with `commands: true` has. */
export const ClientCommand = {
  /** Shows a rule's page. Argument: the rule id. */
  openRulePage: 'candor.openRulePage',
} as const;

/** Names of the custom messages. Every parameter and result is plain JSON; every `uri` is the editor's, as it wrote it. */
export const Message = {
  /** Request, server to client: {@link DocumentParams} → {@link ReadFileResult}. */
  readFile: 'candor/readFile',
  /** Request, client to server: {@link DocumentParams} → {@link EffectiveSettings}. */
  effectiveSettings: 'candor/effectiveSettings',
  /**
   * Request, client to server: {@link DocumentParams} → {@link Counts}. Checks the draft now, whatever `candor.run`
   * says or a pause would hold back, and shows what it found.
   */
  check: 'candor/check',
  /** Request, client to server, no parameters → {@link RuleSummary}[] in the order to show them. */
  rules: 'candor/rules',
  /** Notification, client to server: {@link PauseParams}. */
  pause: 'candor/pause',
  /** Notification, server to client, after each check of an open draft and each change of its state: {@link DraftStatus}. */
  status: 'candor/status',
} as const;

export interface DocumentParams {
  readonly uri: string;
}

/** The text of a file, from wherever the editor keeps it; `null` where there is none or it cannot be read. */
export interface ReadFileResult {
  readonly text: string | null;
}

/** The settings that apply to a draft, each with its origin, as a document to show. */
export interface EffectiveSettings {
  readonly text: string;
  readonly language: 'jsonc';
}

/** A rule that has a page, for choosing one; the texts are in the language of the messages. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  /** What the reader of the copy would suffer. */
  readonly why: string;
}

/** Stop or resume checking one open draft. A pause lasts until the draft is closed. */
export interface PauseParams {
  readonly uri: string;
  readonly paused: boolean;
}

/** How many findings a draft has, by severity; `suppressed` ones are waived in the draft and shown nowhere else. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
}

/**
 * `checked`: the findings are those of the current text. `paused`: the writer asked for it. `ignored`: the settings'
 * `ignore` names this draft. `off`: `candor.enable` is false here.
 */
export type DraftState = 'checked' | 'paused' | 'ignored' | 'off';

/** What the server knows about one open draft. */
export interface DraftStatus {
  readonly uri: string;
  readonly state: DraftState;
  readonly counts: Counts;
  /** The languages whose passages were read: `en`, `ar`. Empty where no passage is in either. */
  readonly languages: readonly string[];
  readonly words: number;
  /** Mistakes in the settings that apply to this draft, and rules that failed; `uri` is the file to mend. */
  readonly problems: readonly { readonly message: string; readonly uri?: string }[];
}
