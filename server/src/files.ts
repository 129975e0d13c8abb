import { FileChangeType, type Connection, type FileEvent, type TextDocuments } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Client } from './client';
import type { OpenDocument } from './documents';
import type { FileState } from './media/disk';
import { headSize, largestWhole, tailSize } from './media/limits';
import { Message, type DocumentParams, type FileEndsParams, type FileEndsResult, type ReadFileResult } from './protocol';
import type { Host } from './server';

/** What files say: the editor's text, saved or not, is the truth; then the client's files; then the disk. */
export class Files {
  /** Deleted while the editor still holds their text, which counts again once it is edited. */
  private readonly deleted = new WeakSet<OpenDocument>();

  constructor(
    private readonly connection: Connection, private readonly disk: Pick<Host, 'readFile' | 'readFileEnds'>, private readonly documents: TextDocuments<OpenDocument>,
    private readonly client: () => Client, private readonly unavailable: (error: unknown) => undefined,
  ) {}

  /** The document that the editor holds under any spelling of `uri`. */
  open(uri: string): OpenDocument | undefined {
    const same = URI.parse(uri).toString();
    return this.documents.get(uri) ?? this.documents.all().find((document) => URI.parse(document.uri).toString() === same);
  }

  /** The text of a file; undefined where there is none. */
  async text(uri: string): Promise<string | undefined> {
    const held = this.held(uri);
    if (held) return held.text;
    if (!this.client().options.readFile) return this.disk.readFile(uri);
    const file = await this.connection.sendRequest<ReadFileResult>(Message.readFile, { uri } satisfies DocumentParams).catch(this.unavailable);
    return file?.text ?? undefined;
  }

  /** The start of a draft, and its end as {@link ends}. */
  async start(uri: string, root: string, known: string | undefined): Promise<FileState | undefined> {
    const held = this.held(uri);
    return held ? { state: `open-${held.version}`, ends: { head: new TextEncoder().encode(held.text.slice(0, headSize)) } } : this.ends(uri, root, known);
  }

  /** The ends of a file, unless its state is the `known` one; see media/disk.ts. */
  async ends(uri: string, root: string, known: string | undefined): Promise<FileState | undefined> {
    if (!this.client().options.readFileEnds) return this.disk.readFileEnds(uri, root, known);
    const params: FileEndsParams = { uri, head: headSize, tail: tailSize, largest: largestWhole, ...(known === undefined ? {} : { known }) };
    const file = await this.connection.sendRequest<FileEndsResult>(Message.readFileEnds, params).catch(this.unavailable);
    if (!file?.state) return undefined;
    const { state, head, tail } = file;
    return { state, ...(head === undefined ? {} : { ends: { head: bytesOf(head), ...(tail === undefined ? {} : { tail: bytesOf(tail) }) } }) };
  }

  /** What the editor's watcher tells. */
  changed(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      const open = this.open(uri);
      if (open && type === FileChangeType.Deleted) this.deleted.add(open);
      else if (open) this.deleted.delete(open);
    }
  }

  /** The editor has a text for it again. */
  holds(document: OpenDocument): void {
    this.deleted.delete(document);
  }

  private held(uri: string): OpenDocument | undefined {
    const open = this.open(uri);
    return open && !this.deleted.has(open) ? open : undefined;
  }
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
