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
  /** The client answers {@link Message.readFileEnds}: pictures, films, recordings and the same page in another language are read through it, not from a disk the server may not have. */
  readonly readFileEnds?: boolean;
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

/**
 * Commands of `workspace/executeCommand`. A client with `commands: true` offers them itself and sends these; any other finds
 * them in the server's capabilities. The first argument is a draft's uri; without it, the only open draft is meant.
 */
export const ServerCommand = {
  /** Writes who reviewed the draft, today: `[uri, name?]` → whether the editor applied it. Without a name it is a blank. */
  recordReview: 'candor.recordReview',
  /** Tag, reviewer and visible text at once: `[uri, { level, tool?, reviewer? }]` → whether the editor applied it. */
  declareAiUse: 'candor.declareAiUse',
  /** Other words for AI use become the W3C's: `[uri]` or `[uris]` → how many drafts changed. */
  convertDisclosures: 'candor.convertDisclosures',
  /**
   * The same for every draft of the workspace: `[]` → how many drafts changed. A client with `changeAnnotationSupport` is given
   * changes to confirm; `[{ dryRun: true }]` changes nothing → {@link Conversion}[].
   */
  convertWorkspace: 'candor.convertWorkspace',
  /** The declaration as another tool takes it: `[uri, 'header' | 'json-ld' | 'iptc' | 'merchant']` → its text. */
  exportDisclosure: 'candor.exportDisclosure',
} as const;

/** Names of the custom messages. Every parameter and result is plain JSON; every `uri` is the editor's, as it wrote it. */
export const Message = {
  /** Request, server to client: {@link DocumentParams} → {@link ReadFileResult}. */
  readFile: 'candor/readFile',
  /** Request, server to client: {@link FileEndsParams} → {@link FileEndsResult}. */
  readFileEnds: 'candor/readFileEnds',
  /** Request, client to server: {@link DocumentParams} → {@link EffectiveSettings}. */
  effectiveSettings: 'candor/effectiveSettings',
  /**
   * Request, client to server: {@link DocumentParams} → {@link Counts}. Checks the draft now, whatever `candor.run`
   * says or a pause would hold back, and shows what it found.
   */
  check: 'candor/check',
  /** Request, client to server, no parameters → {@link RuleSummary}[] in the order to show them. */
  rules: 'candor/rules',
  /** Request, client to server: {@link DocumentParams} → {@link DisclosureState}. */
  disclosure: 'candor/disclosure',
  /** Request, client to server: {@link ConversionParams} → {@link Conversion}[]. */
  conversions: 'candor/conversions',
  /** Request, client to server: {@link PageParams} → {@link PageResult}. The extension holds no pages: they are made from the rules. */
  page: 'candor/page',
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

/** Asks for the beginning and the end of a file that may be long. */
export interface FileEndsParams extends DocumentParams {
  /** The most bytes to send from the beginning, and from the end of what is left. */
  readonly head: number;
  readonly tail: number;
  /** Files of more bytes are not read. */
  readonly largest: number;
  /** The `state` of an earlier answer: where it is still the file's, no bytes are sent. */
  readonly known?: string;
}

/** `state` tells one content of the file from the next, by time and size; `null` where there is no such file, or it is too long or a link. */
export interface FileEndsResult {
  readonly state: string | null;
  /** Base64. Both are absent where the state is known; `tail` also where `head` is the whole file. */
  readonly head?: string;
  readonly tail?: string;
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

/** What a draft declares of AI, the levels to choose from, and the forms to export; texts in the language of the messages. */
export interface DisclosureState {
  readonly level: string | null;
  readonly tool: string | null;
  readonly reviewer: string | null;
  readonly levels: readonly { readonly value: string; readonly label: string; readonly means: string }[];
  /** Empty where the draft declares nothing. */
  readonly exports: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** `uris` absent: all drafts the server can list. */
export interface ConversionParams {
  readonly uris?: readonly string[];
}

/** A draft that declares AI use in other words than the W3C's: what would be replaced, and by what. */
export interface Conversion {
  readonly uri: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The file name of a page about rules: `urgency-pressure.md`, `urgency-pressure.ar.md`, or `README.md` for the list. */
export interface PageParams {
  readonly name: string;
}

/** Markdown; `null` where there is no such page. */
export interface PageResult {
  readonly text: string | null;
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

/** What a draft says of AI, and to whom. */
export interface AiState {
  /** In the words of the W3C; null: it says nothing. */
  readonly level: string | null;
  /** What that level is called in the language of the messages. */
  readonly label: string | null;
  /** The languages (`en`, `ar`) whose readers are not told, though AI was used. */
  readonly untold: readonly string[];
  readonly reviewed: boolean;
  readonly reviewer?: string;
}

/** What the server knows about one open draft. */
export interface DraftStatus {
  readonly uri: string;
  readonly state: DraftState;
  readonly counts: Counts;
  /** The languages whose passages were read: `en`, `ar`. Empty where no passage is in either. */
  readonly languages: readonly string[];
  readonly words: number;
  /** How AI was used, as far as the draft says; absent where it was not read. */
  readonly ai?: AiState;
  /** Mistakes in the settings that apply to this draft, and rules that failed; `uri` is the file to mend. */
  readonly problems: readonly { readonly message: string; readonly uri?: string }[];
}
