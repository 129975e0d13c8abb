import { Emitter } from 'vscode-languageserver';
import { wallClock, type Clock } from './clock';
import type { FileState } from './disk';
import type { FileEnds } from './facts';
import { readTimeout, secondAttempt } from './limits';

/** How long after a check its files are read, in milliseconds: a path that is being typed is not looked for letter by letter. */
const PAUSE = 250;

/** Files remembered; more than any workspace's open drafts want at once. */
const MOST = 5_000;

export interface FactSource<Facts> {
  /** The ends of the file at `uri`; undefined where there is none to read. `root`: nothing outside it is read. */
  read(uri: string, root: string, known: string | undefined): Promise<FileState | undefined>;
  /** Loads what makes facts of a file; asked for when the first is there to read. */
  load(): Promise<{ factsIn(ends: FileEnds, uri: string): Facts }>;
}

interface KnownFile<Facts> {
  /** Undefined: there is none. */
  readonly state: string | undefined;
  readonly facts: Facts | undefined;
}

/**
 * What is known of the files that open drafts want. Drafts are checked with what is known already; what is not is read
 * afterwards, one file at a time, and the drafts it concerns are named in {@link onDidChange}.
 */
export class FactStore<Facts> {
  private readonly files = new Map<string, KnownFile<Facts>>();
  /** What each open draft wants: uris of files, with the folder they must lie in. */
  private readonly wantedBy = new Map<string, { readonly root: string; readonly uris: ReadonlySet<string> }>();
  private readonly waiting = new Set<string>();
  private readonly changes = new Emitter<string>();
  /** When files did not answer in time, by uri. */
  private readonly late = new Map<string, number>();
  private cancel: (() => void) | undefined;
  private working = false;

  constructor(private readonly source: FactSource<Facts>, private readonly clock: Clock = wallClock) {}

  /** Fires with the uri of an open draft when there is news of a file it wants. */
  readonly onDidChange = this.changes.event;

  /** What is known now for a draft that wants these files, by its own names for them. What is unknown will be read. */
  lookup(draft: string, root: string, wanted: ReadonlyMap<string, readonly string[]>): (name: string) => Facts | undefined {
    if (wanted.size === 0) {
      this.wantedBy.delete(draft);
      return () => undefined;
    }
    const uris = new Set([...wanted.values()].flat());
    this.wantedBy.set(draft, { root, uris });
    for (const uri of uris) if (!this.files.has(uri) && !this.isLeftAlone(uri)) this.want(uri);
    return (name) => wanted.get(name)?.map((uri) => this.files.get(uri)).find((file) => file?.state !== undefined)?.facts;
  }

  closed(draft: string): void {
    this.wantedBy.delete(draft);
  }

  /** Files changed, came or went: those that a draft wants are read again, and any other is forgotten. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) {
      if (this.usersOf(uri).length > 0) this.want(uri);
      else {
        this.files.delete(uri);
        this.late.delete(uri);
      }
    }
  }

  /** Looks at every file again that a draft wants, for clients that tell nothing of files. */
  recheck(): void {
    for (const { uris } of this.wantedBy.values()) for (const uri of uris) this.want(uri);
  }

  private usersOf(uri: string): [draft: string, root: string][] {
    return [...this.wantedBy].filter(([, { uris }]) => uris.has(uri)).map(([draft, { root }]) => [draft, root]);
  }

  /** A file that lets one check wait lets the next wait as well: it is not asked at every keystroke. */
  private isLeftAlone(uri: string): boolean {
    const since = this.late.get(uri);
    return since !== undefined && this.clock.now() - since < secondAttempt;
  }

  private want(uri: string): void {
    this.waiting.add(uri);
    if (this.working) return;
    this.cancel?.();
    this.cancel = this.clock.after(PAUSE, () => void this.work());
  }

  private async work(): Promise<void> {
    this.working = true;
    const concerned = new Set<string>();
    try {
      for (let uri: string | undefined; ([uri] = this.waiting), uri !== undefined; ) {
        this.waiting.delete(uri);
        // Nobody wants it any more: it was half a path.
        const users = this.usersOf(uri);
        if (users.length === 0) continue;
        const before = this.files.get(uri), now = await this.read(uri, users[0]![1], before);
        if (now === 'late') {
          // What was known of it stays known.
          if (this.late.size >= MOST) this.late.clear();
          this.late.set(uri, this.clock.now());
          continue;
        }
        this.late.delete(uri);
        if (this.files.size >= MOST) this.files.clear();
        this.files.set(uri, now);
        if (JSON.stringify(before?.facts) !== JSON.stringify(now.facts) || (before !== undefined && (before.state === undefined) !== (now.state === undefined))) for (const [draft] of users) concerned.add(draft);
      }
    } finally {
      this.working = false;
    }
    for (const draft of concerned) this.changes.fire(draft);
  }

  private async read(uri: string, root: string, before: KnownFile<Facts> | undefined): Promise<KnownFile<Facts> | 'late'> {
    const gone = { state: undefined, facts: undefined };
    const file = await this.inTime(this.source.read(uri, root, before?.state));
    if (file === 'late') return 'late';
    if (!file) return gone;
    if (!file.ends) return before ?? gone;
    const { factsIn } = await this.source.load();
    return { state: file.state, facts: factsIn(file.ends, uri) };
  }

  /** Undefined where the answer is an error. */
  private async inTime<T>(answer: Promise<T>): Promise<T | 'late' | undefined> {
    let cancel!: () => void;
    const late = new Promise<'late'>((resolve) => { cancel = this.clock.after(readTimeout, () => resolve('late')); });
    try {
      return await Promise.race([answer, late]);
    } catch {
      return undefined;
    } finally {
      cancel();
    }
  }
}
