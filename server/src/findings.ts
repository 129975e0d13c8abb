import { Emitter, type CancellationToken } from 'vscode-languageserver';
import { carry, carryFindings, stretch } from './carry';
import type { Checker } from './checker';
import { folderOf } from './config/places';
import type { Change, OpenDocument } from './documents';
import type { Draft } from './engine/draft/draft';
import type { Finding, LintResult } from './engine/finding';
import type { MediaFacts } from './engine/media';
import type { SiblingFacts } from './engine/sibling';
import type { FactStore } from './media/store';
import type { DraftState } from './protocol';
import { sentenceAt } from './sentence';
import type { DraftSettings, SettingsStore } from './settings';

/** How long after the last keystroke a sentence counts as finished, in milliseconds. */
const PAUSE = 700;

/** Drafts of more UTF-16 units than this are checked at open and save only: a book-length paste must not slow the typing down. */
const LARGE = 4_000_000;

/** What is known about one version of a draft. */
export interface Checked {
  readonly document: OpenDocument;
  readonly version: number;
  readonly settings: DraftSettings;
  readonly state: DraftState;
  /** Absent where nothing was checked. */
  readonly draft?: Draft;
  readonly result: LintResult;
  /** The findings the writer is shown; diagnostics, quick fixes and hovers all read this list. */
  readonly shown: readonly Finding[];
}

type Seen = Pick<Finding, 'rule' | 'start' | 'end'>;

interface Tracked {
  readonly document: OpenDocument;
  checked?: Checked;
  /** Where the writer saw which rule's findings last, in the current text. */
  seen: readonly Seen[];
  /** Where and when (milliseconds) the last edit was. */
  typing?: { readonly offset: number; readonly at: number } | undefined;
  paused: boolean;
  /** The version the writer asked to check in spite of a pause. */
  demanded?: number;
  release?: ReturnType<typeof setTimeout> | undefined;
}

const nothing: LintResult = { findings: [], suppressed: [], problems: [] };

/** The findings of all open drafts, remembered per version and settings. */
export class Findings {
  private readonly drafts = new Map<string, Tracked>();
  private readonly changes = new Emitter<OpenDocument>();
  private readonly checks = new Emitter<Checked>();

  constructor(private readonly settings: SettingsStore, private readonly media: FactStore<MediaFacts>, private readonly siblings: FactStore<SiblingFacts>, private readonly load: () => Promise<Checker>) {
    for (const store of [media, siblings]) store.onDidChange((uri) => this.newsOfFiles(uri));
  }

  /** Fires where a draft's findings may have changed other than by an edit. */
  readonly onDidChange = this.changes.event;
  /** Fires after each check, and each change of what a draft shows. */
  readonly onDidCheck = this.checks.event;

  opened(document: OpenDocument): void {
    this.drafts.set(document.uri, { document, seen: [], paused: false });
  }

  edited(document: OpenDocument): void {
    const tracked = this.drafts.get(document.uri), changes = document.lastChanges;
    if (!tracked) return;
    const { checked } = tracked;
    tracked.typing = changes && { offset: endOf(changes), at: Date.now() };
    if (checked?.settings.quietWhileTyping) tracked.seen = changes ? tracked.seen.map((seen) => stretch(seen, changes)) : [];
    if (checked && changes && waitsForSave(checked)) {
      tracked.checked = { ...checked, version: document.version, result: carry(checked.result, changes), shown: carryFindings(checked.shown, changes) };
    }
  }

  saved(document: OpenDocument): void {
    const tracked = this.drafts.get(document.uri);
    if (!tracked?.checked || !waitsForSave(tracked.checked)) return;
    delete tracked.checked;
    this.changes.fire(document);
  }

  /** A check with what is known of its files now. One that waits for a save stays what it was after an edit. */
  private newsOfFiles(uri: string): void {
    const tracked = this.drafts.get(uri);
    if (!tracked?.checked || (waitsForSave(tracked.checked) && tracked.typing)) return;
    const { document } = tracked.checked;
    delete tracked.checked;
    this.changes.fire(document);
  }

  closed(document: OpenDocument): void {
    this.media.closed(document.uri);
    this.siblings.closed(document.uri);
    clearTimeout(this.drafts.get(document.uri)?.release);
    this.drafts.delete(document.uri);
  }

  pause(document: OpenDocument, paused: boolean): void {
    const tracked = this.drafts.get(document.uri);
    if (!tracked) return;
    tracked.paused = paused;
    delete tracked.demanded;
    delete tracked.checked;
    this.changes.fire(document);
  }

  /** Checks the current version now, whatever would hold the check or a finding back. Undefined where the draft was closed. */
  async demand(document: OpenDocument, token: CancellationToken): Promise<Checked | undefined> {
    const tracked = this.drafts.get(document.uri);
    if (!tracked) return undefined;
    tracked.demanded = document.version;
    tracked.typing = undefined;
    delete tracked.checked;
    const checked = await this.of(document, token);
    this.changes.fire(document);
    return checked;
  }

  /** The findings of the document's current version. Undefined where it is no draft, was closed or nobody waits for the answer any more. */
  async of(document: OpenDocument, token: CancellationToken): Promise<Checked | undefined> {
    const checker = await this.load(), settings = await this.settings.of(document.uri);
    // Lets edits and cancellations that have already arrived go first.
    await new Promise<void>((resolve) => void (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)));
    const tracked = this.drafts.get(document.uri);
    // One that was closed and opened again is another document.
    if (tracked?.document !== document || !document.format || token.isCancellationRequested) return undefined;
    const known = tracked.checked;
    if (known?.version === document.version && known.settings === settings) return known;
    return this.check(document, settings, tracked, checker);
  }

  private check(document: OpenDocument, settings: DraftSettings, tracked: Tracked, checker: Checker): Checked {
    const paused = tracked.paused && tracked.demanded !== document.version;
    const state: DraftState = !settings.enabled ? 'off' : settings.effective.ignored ? 'ignored' : paused ? 'paused' : 'checked';
    const base = { document, version: document.version, settings, state };
    if (state !== 'checked') return this.remember(tracked, { ...base, result: nothing, shown: [] });
    const draft = document.draft(settings.path, checker);
    const { root, messages, effective } = settings;
    const place = { draft: document.uri, root }, within = root ?? folderOf(document.uri);
    const media = this.media.lookup(document.uri, within, checker.wantedFiles(draft, effective.settings, place));
    const others = checker.wantedSiblings(draft, effective.settings, place);
    const siblings = checker.knownSiblings(others, this.siblings.lookup(document.uri, within, others));
    const result = checker.candor.lint(draft, effective.settings, { messages, media, siblings });
    const shown = settings.quietWhileTyping ? this.finished(result.findings, document, tracked) : result.findings;
    return this.remember(tracked, { ...base, draft, result, shown });
  }

  /** Without the new findings in the sentence that is being typed; they follow when the typing stops. */
  private finished(findings: readonly Finding[], document: OpenDocument, tracked: Tracked): readonly Finding[] {
    clearTimeout(tracked.release);
    const { typing } = tracked, left = typing ? typing.at + PAUSE - Date.now() : 0;
    if (!typing || left <= 0) return findings;
    const sentence = sentenceAt(document.text, typing.offset);
    const shown = findings.filter((finding) => finding.end <= sentence.start || finding.start >= sentence.end || tracked.seen.some((seen) => isSame(seen, finding)));
    if (shown.length < findings.length) {
      tracked.release = setTimeout(() => {
        if (tracked.typing !== typing) return;
        tracked.typing = undefined;
        if (tracked.checked) this.remember(tracked, { ...tracked.checked, shown: tracked.checked.result.findings });
        this.changes.fire(document);
      }, left);
    }
    return shown;
  }

  private remember(tracked: Tracked, checked: Checked): Checked {
    tracked.checked = checked;
    // Without their fixes, which are made only when someone asks.
    if (checked.settings.quietWhileTyping) tracked.seen = checked.shown.map(({ rule, start, end }) => ({ rule, start, end }));
    this.checks.fire(checked);
    return checked;
  }
}

function waitsForSave({ settings, document, state }: Checked): boolean {
  return state === 'checked' && (settings.onSave || document.text.length > LARGE);
}

/** Where the text that was typed last ends. */
function endOf(changes: readonly Change[]): number {
  const last = changes.at(-1);
  return last ? last.start + last.text.length : 0;
}

function isSame(a: Seen, b: Seen): boolean {
  return a.rule === b.rule && a.start <= b.end && b.start <= a.end;
}
