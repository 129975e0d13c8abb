import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type CodeAction, type CodeActionContext, type CompletionContext, type CompletionList, type Diagnostic, type DocumentDiagnosticReport,
  type Hover, type InitializeResult, type MessageReader, type MessageWriter, type Position, type ProtocolConnection, type PublishDiagnosticsParams, type Range, type Registration,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nodeHost } from '../../server/src/host.node';
import type { Linter } from '../../server/src/engine/lint';
import type { Clock } from '../../server/src/media/clock';
import type { DraftStatus, FileEndsParams, FileEndsResult, InitializationOptions } from '../../server/src/protocol';
import { startServer } from '../../server/src/server';

/** What a present-day editor announces. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { codeDescriptionSupport: true, dataSupport: true },
    publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } }, isPreferredSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** An editor of the years before pull diagnostics, code action literals and versioned edits. */
export const old: ClientCapabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };

export interface Situation {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions & { readonly settings?: unknown };
  readonly folders?: readonly string[];
  readonly locale?: string;
  /** Files that the editor serves, by uri. */
  readonly files?: Readonly<Record<string, string>>;
  /** Pictures, films and recordings that the editor serves, by uri. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** The `candor` section of the editor's settings; a function to answer by scope. */
  readonly settings?: unknown;
  /** The rules to check with, where not all of them. */
  readonly linter?: Linter;
  /** What the server tells the time by while it reads files. */
  readonly clock?: Clock;
}

/** Our diagnostics are plain text. */
export type TextDiagnostic = Diagnostic & { readonly message: string };

/** An editor at the other end of a real server. Everything it knows came over the wire. */
export class Editor {
  readonly files: Map<string, string>;
  readonly media: Map<string, { readonly bytes: Uint8Array; readonly state: string }>;
  /** Files that the editor is asked for and never answers about. */
  readonly silent = new Set<string>();
  /** What the server asked the editor for the ends of, in order. */
  readonly asked: FileEndsParams[] = [];
  readonly registrations: Registration[] = [];
  readonly logged: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: DraftStatus[] = [];
  readonly applied: unknown[] = [];
  /** How often the server asked for the diagnostics to be pulled again. */
  refreshes = 0;
  settings: unknown;
  private stopped = false;
  initialized!: InitializeResult;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  private constructor(readonly connection: ProtocolConnection, { files = {}, media = {}, settings }: Situation) {
    this.files = new Map(Object.entries(files));
    this.media = new Map(Object.entries(media).map(([uri, bytes]) => [uri, { bytes, state: '1' }]));
    this.settings = settings;
    const happened = (): void => { for (const look of this.waiting) look(); };
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
      items.map(({ scopeUri }) => (typeof this.settings === 'function' ? this.settings(scopeUri) : this.settings) ?? null));
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => { this.registrations.push(...registrations); happened(); });
    connection.onRequest('workspace/diagnostic/refresh', () => { this.refreshes++; happened(); return null; });
    connection.onRequest('workspace/applyEdit', ({ edit }) => { this.applied.push(edit); happened(); return { applied: true }; });
    connection.onRequest('candor/readFile', ({ uri }: { uri: string }) => ({ text: this.files.get(uri) ?? null }));
    connection.onRequest('candor/readFileEnds', (params: FileEndsParams) => {
      this.asked.push(params);
      happened();
      return this.endsOf(params);
    });
    connection.onNotification('candor/status', (status: DraftStatus) => { this.statuses.push(status); happened(); });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => { this.published.push(params); happened(); });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => { this.logged.push(message); happened(); });
    connection.listen();
  }

  /** An editor over any transport. */
  static async over(reader: MessageReader, writer: MessageWriter, situation: Situation): Promise<Editor> {
    const editor = new Editor(createProtocolConnection(reader, writer), situation);
    const { capabilities = modern, options, folders, locale } = situation;
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: null, rootUri: null, capabilities, ...(locale === undefined ? {} : { locale }),
      initializationOptions: { readFile: situation.files !== undefined, readFileEnds: situation.media !== undefined, status: true, ...options },
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri.split('/').at(-1)! })) ?? null,
    });
    await editor.connection.sendNotification('initialized', {});
    return editor;
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Types `text` in place of the first `old`, as an incremental change. Positions are UTF-16. */
  replace(uri: string, old: string, text: string): Promise<void> {
    const document = this.document(uri), start = document.getText().indexOf(old);
    if (start < 0) throw new Error(`“${old}” is not in the document`);
    return this.change(uri, { start: document.positionAt(start), end: document.positionAt(start + old.length) }, text);
  }

  change(uri: string, range: Range, text: string): Promise<void> {
    const document = TextDocument.update(this.document(uri), [{ range, text }], this.document(uri).version + 1);
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges: [{ range, text }] });
  }

  save(uri: string): Promise<void> {
    this.files.set(uri, this.text(uri));
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    this.documents.delete(uri);
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Writes a file outside the editor and tells the server, as a file watcher would. */
  write(uri: string, text: string): Promise<void> {
    this.files.set(uri, text);
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  /** Writes a picture outside the editor, or removes it, and tells the server, as a file watcher would. */
  paint(uri: string, bytes: Uint8Array | undefined): Promise<void> {
    const before = this.media.get(uri);
    if (bytes) this.media.set(uri, { bytes, state: `${Number(before?.state ?? 0) + 1}` });
    else this.media.delete(uri);
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: bytes ? (before ? 2 : 1) : 3 }] });
  }

  private endsOf({ uri, head, tail, known }: FileEndsParams): FileEndsResult | Promise<never> {
    const file = this.media.get(uri);
    if (this.silent.has(uri)) return new Promise(() => undefined);
    if (!file) return { state: null };
    const { bytes, state } = file, part = (start: number, end?: number): string => Buffer.from(bytes.subarray(start, end)).toString('base64');
    if (state === known) return { state };
    return { state, head: part(0, head), ...(bytes.length > head ? { tail: part(Math.max(head, bytes.length - tail)) } : {}) };
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** The position of the first `words` in an open document, UTF-16. */
  at(uri: string, words: string): Position {
    return this.document(uri).positionAt(this.text(uri).indexOf(words));
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri), start = document.getText().indexOf(words);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
  }

  async diagnostics(uri: string): Promise<TextDiagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('a report without an earlier one cannot be unchanged');
    return report.items as TextDiagnostic[];
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  complete(uri: string, position: Position, context: CompletionContext = { triggerKind: 1 }): Promise<CompletionList | null> {
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position, context });
  }

  /** Waits until something the server sent makes `look` give a value. The test's own limit ends a wait in vain. */
  until<T>(look: () => T | undefined | false): Promise<T> {
    return new Promise((resolve) => {
      const check = (): void => {
        const value = look();
        if (value === undefined || value === false) return;
        this.waiting.delete(check);
        resolve(value as T);
      };
      this.waiting.add(check);
      check();
    });
  }

  /** The next diagnostics pushed for `uri` that satisfy `accept`, counting from what is known now. */
  pushed(uri: string, accept: (diagnostics: readonly Diagnostic[], version: number | undefined) => boolean): Promise<PublishDiagnosticsParams> {
    return this.until(() => this.published.findLast((params) => params.uri === uri && accept(params.diagnostics, params.version)));
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** A server of this process and an editor that talks to it over a pair of streams. */
export async function startEditor(situation: Situation = {}): Promise<Editor> {
  const toServer = new PassThrough(), toClient = new PassThrough(), host = nodeHost(process.cwd()), { linter, clock } = situation;
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), { ...host, ...(clock && { clock }), ...(linter && { load: async () => ({ ...(await host.load()), candor: linter }) }) });
  return Editor.over(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), situation);
}

/** The words of a document that a diagnostic marks, with UTF-16 positions. */
export function marked(editor: Editor, uri: string, { range }: Diagnostic): string {
  return editor.document(uri).getText(range);
}
