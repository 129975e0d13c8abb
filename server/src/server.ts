import {
  DidChangeConfigurationNotification, FileChangeType, LSPErrorCodes, ResponseError, TextDocuments, TextDocumentSyncKind,
  type CancellationToken, type Connection, type Diagnostic, type WorkspaceEdit, type WorkspaceFolder,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Checker } from './checker';
import { codeActionKinds, readClient, type Client } from './client';
import type { ConfigHost } from './config/effective';
import { documentsIn, type OpenDocument } from './documents';
import { ClosedConfigs } from './features/closedConfigs';
import { applyEditCommand, codeActions } from './features/codeActions';
import { commands, conversions, disclosureState, runCommand, type CommandHost } from './features/commands';
import { completion, triggerCharacters } from './features/completion';
import { configDiagnostics, DiagnosticReports, draftDiagnostics, type RulePages } from './features/diagnostics';
import { hover } from './features/hover';
import { Publisher } from './features/publish';
import { countsOf, problemLog, sendStatus } from './features/status';
import { Findings, type Checked } from './findings';
import type { MediaFacts } from './engine/media';
import type { SiblingFacts } from './engine/sibling';
import type { Clock } from './media/clock';
import type { FileState } from './media/disk';
import { headSize, largestWhole, tailSize } from './media/limits';
import { FactStore, type FactSource } from './media/store';
import { Message, type ConversionParams, type Counts, type DocumentParams, type EffectiveSettings, type FileEndsParams, type FileEndsResult, type PageParams, type PageResult, type PauseParams, type ReadFileResult, type RuleSummary } from './protocol';
import { SettingsStore } from './settings';
import { isDraft, isMedium, Watchers } from './watchers';

/** What the server's surroundings offer: a disk, or nothing but the client. */
export interface Host extends ConfigHost {
  readonly version: string;
  /** URI of the folder of the rules' pages that came with the server, without a slash at the end. */
  readonly docs?: string;
  /** The uris of the drafts below a folder, where the server can look for itself. */
  findDrafts?(folder: string): Promise<readonly string[]>;
  /** Loads what the server checks with; asked for once, when the first document is opened. */
  load(): Promise<Checker>;
  /** Loads what reads metadata; asked for when a draft shows a file. */
  readonly loadMetadata: FactSource<MediaFacts>['load'];
  /** The ends of a file; see media/disk.ts. */
  readonly readFileEnds: FactSource<MediaFacts>['read'];
  /** What reading files tells the time by; the wall's where absent. */
  readonly clock?: Clock;
}

/** Serves one client until it says goodbye. Returns at once; the connection starts listening. */
export function startServer(connection: Connection, host: Host): void {
  let client!: Client;
  let folders: readonly WorkspaceFolder[] = [];
  let sentSettings: unknown;
  const documents = new TextDocuments<OpenDocument>(documentsIn(() => client.encoding));
  const reports = new DiagnosticReports();
  let loading: Promise<Checker> | undefined;
  const load = (): Promise<Checker> => (loading ??= host.load());

  const settings = new SettingsStore({ readFile }, {
    read: async (uri) => (client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'candor' }).catch(unavailable) : sentSettings),
    folders: () => folders.map(({ uri }) => uri),
    get language() { return client.language; },
  }, load);
  const media = new FactStore<MediaFacts>({ read: readMedium, load: () => host.loadMetadata() }, host.clock);
  const siblings = new FactStore<SiblingFacts>({ read: readSibling, load: async () => ({ factsIn: (await load()).siblingFactsIn }) }, host.clock);
  const findings = new Findings(settings, media, siblings, load);
  const publisher = new Publisher(connection, diagnose);
  /** Files that were deleted while the editor still holds their text, which counts again once it is edited. */
  const deleted = new WeakSet<OpenDocument>();
  let watchers: Watchers, closedConfigs: ClosedConfigs;

  connection.onInitialize((params) => {
    client = readClient(params);
    ({ folders } = client);
    sentSettings = client.settings;
    watchers = new Watchers(connection, client);
    closedConfigs = new ClosedConfigs(connection, client, settings.readFile, (uri) => openDocument(uri) !== undefined);
    return {
      serverInfo: { name: 'candor', version: host.version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(client.pulls ? { diagnosticProvider: { identifier: 'candor', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        codeActionProvider: client.codeActions ? { codeActionKinds } : true,
        ...(serverCommands().length > 0 ? { executeCommandProvider: { commands: serverCommands() } } : {}),
        hoverProvider: true,
        completionProvider: { triggerCharacters },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    watchers.start();
    if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'candor' });
    if (client.watchesFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added];
      settingsChanged();
    });
  });

  // The editor's text is the truth, saved or not; then the client's files; then the disk.
  async function readFile(uri: string): Promise<string | undefined> {
    const open = openDocument(uri);
    if (open && !deleted.has(open)) return open.text;
    if (!client.options.readFile) return host.readFile(uri);
    const file = await connection.sendRequest<ReadFileResult>(Message.readFile, { uri } satisfies DocumentParams).catch(unavailable);
    return file?.text ?? undefined;
  }

  function readMedium(uri: string, root: string, known: string | undefined): Promise<FileState | undefined> {
    watchers.watchMedia();
    return readFileEnds(uri, root, known);
  }

  async function readSibling(uri: string, root: string, known: string | undefined): Promise<FileState | undefined> {
    watchers.watchDrafts();
    const open = openDocument(uri);
    return open && !deleted.has(open) ? { state: `open-${open.version}`, ends: { head: new TextEncoder().encode(open.text.slice(0, headSize)) } } : readFileEnds(uri, root, known);
  }

  async function readFileEnds(uri: string, root: string, known: string | undefined): Promise<FileState | undefined> {
    if (!client.options.readFileEnds) return host.readFileEnds(uri, root, known);
    const params: FileEndsParams = { uri, head: headSize, tail: tailSize, largest: largestWhole, ...(known === undefined ? {} : { known }) };
    const file = await connection.sendRequest<FileEndsResult>(Message.readFileEnds, params).catch(unavailable);
    if (!file?.state) return undefined;
    const { state, head, tail } = file;
    return { state, ...(head === undefined ? {} : { ends: { head: bytesOf(head), ...(tail === undefined ? {} : { tail: bytesOf(tail) }) } }) };
  }

  function unavailable(error: unknown): undefined {
    connection.console.warn(`The editor did not answer: ${String(error)}`);
  }

  function openDocument(uri: string): OpenDocument | undefined {
    const same = URI.parse(uri).toString();
    return documents.get(uri) ?? documents.all().find((document) => URI.parse(document.uri).toString() === same);
  }

  /** Its text, which is the truth while it is open, is what another draft's sibling says now. */
  function siblingChanged({ uri, format }: OpenDocument): void {
    if (format) siblings.changed([URI.parse(uri).toString()]);
  }

  const pages = ({ candor, rulePage }: Checker): RulePages => (rule, language) => {
    const base = client.options.docs ?? host.docs;
    return base === undefined || !candor.rules.has(rule) ? undefined : `${base}/${rulePage(rule, language).split('/').at(-1)}`;
  };

  function settingsChanged(): void {
    settings.forget();
    refresh();
  }

  /** Has every open document's diagnostics looked at again. */
  function refresh(): void {
    if (!client.pulls) for (const document of documents.all()) void publisher.publish(document);
    else if (client.refreshes) void connection.languages.diagnostics.refresh().catch(unavailable);
  }

  /** Undefined where the document was closed meanwhile. */
  async function diagnose(document: OpenDocument, token: CancellationToken): Promise<Diagnostic[] | undefined> {
    const { uri, text, positions } = document, checker = await load();
    if (settings.isConfig(uri)) return configDiagnostics(await checker.configProblems(uri, text, settings, settings.root(uri)), positions, client);
    if (!document.format) return [];
    const checked = await findings.of(document, token);
    return checked && draftDiagnostics(checked, client, pages(checker));
  }

  documents.onDidOpen(({ document }) => {
    findings.opened(document);
    if (settings.isConfig(document.uri)) settingsChanged();
    closedConfigs.changed();
  });
  documents.onDidChangeContent(({ document }) => {
    deleted.delete(document);
    findings.edited(document);
    if (settings.isConfig(document.uri)) settingsChanged();
    else if (!client.pulls) void publisher.publish(document);
    siblingChanged(document);
  });
  documents.onDidSave(({ document }) => {
    findings.saved(document);
    // Where the client tells nothing about files, saving is when they may have changed.
    if (!client.registersWatchers) {
      settingsChanged();
      media.recheck();
      siblings.recheck();
    }
  });
  documents.onDidClose(({ document }) => {
    findings.closed(document);
    settings.forget(document.uri);
    reports.forget(document.uri);
    if (settings.isConfig(document.uri)) settingsChanged();
    if (!client.pulls) publisher.clear(document);
    siblingChanged(document);
    closedConfigs.changed(document.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const open = openDocument(uri);
      if (open && type === FileChangeType.Deleted) deleted.add(open);
      else if (open) deleted.delete(open);
    }
    const uris = changes.map(({ uri }) => URI.parse(uri).toString());
    media.changed(uris.filter(isMedium));
    siblings.changed(uris.filter(isDraft));
    if (!uris.every((uri) => isMedium(uri) || isDraft(uri))) settingsChanged();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    if (!client.configuration) sentSettings = (sent as { candor?: unknown } | null)?.candor;
    settingsChanged();
  });

  const logProblems = problemLog(connection, () => client);
  findings.onDidChange((document) => (client.pulls ? refresh() : void publisher.publish(document)));
  findings.onDidCheck((checked: Checked) => {
    logProblems(checked);
    watchers.watch(checked.settings.effective.files);
    closedConfigs.checked(checked);
    if (client.options.status) void load().then((checker) => sendStatus(connection, checked, client, checker));
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = documents.get(uri);
    const items = document && (await diagnose(document, token));
    if (token.isCancellationRequested) throw cancelled();
    return items && documents.get(uri) === document ? reports.report(uri, items, previousResultId) : { kind: 'full', items: [] };
  });

  /** What `feature` makes of the current version; nothing where the draft was edited or closed before its findings were known. */
  async function view<T>(uri: string, token: CancellationToken, feature: (checked: Checked, checker: Checker) => T | Promise<T>): Promise<T | undefined> {
    const document = documents.get(uri), version = document?.version;
    if (!document?.format) return undefined;
    const checked = await findings.of(document, token);
    const outcome = checked && checked.version === version ? await feature(checked, await load()) : undefined;
    if (token.isCancellationRequested) throw cancelled();
    return documents.get(uri) === document && document.version === version ? outcome : undefined;
  }

  connection.onCodeAction(async (params, token) => (await view(params.textDocument.uri, token, (checked, checker) => codeActions(params, checked, client, checker, async (uri) => {
    const open = openDocument(uri);
    return { uri: open?.uri ?? uri, text: await settings.readFile(uri), version: open?.version };
  }))) ?? []);
  connection.onHover(async (params, token) => (await view(params.textDocument.uri, token, (checked, checker) => hover(params, checked, client, checker))) ?? null);
  connection.onCompletion(async (params, token) => {
    const { uri } = params.textDocument, checker = await load(), applying = await settings.of(uri), document = documents.get(uri);
    if (!document?.format || !applying.enabled || token.isCancellationRequested) return null;
    return completion(params, document, applying, client, checker);
  });
  /** A client that has commands of its own for these would have each twice. */
  function serverCommands(): string[] {
    if (!client.appliesEdits) return [];
    return [...(client.codeActions ? [] : [applyEditCommand]), ...(client.options.commands ? [] : commands)];
  }

  const commandHost = async (): Promise<CommandHost> => ({
    client, openDocument, readFile, checker: await load(), settingsOf: (uri) => settings.of(uri),
    onlyDraft() {
      const [first, second] = documents.all().filter(({ format }) => format);
      return second ? undefined : first;
    },
    listDrafts: async () => (await Promise.all(folders.map(({ uri }) => host.findDrafts?.(uri) ?? []))).flat(),
    apply: async (edit, label) => (await connection.workspace.applyEdit({ edit, label })).applied,
  });
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    if (command === applyEditCommand) await connection.workspace.applyEdit(given[0] as WorkspaceEdit);
    else return runCommand(command, given, await commandHost());
  });
  connection.onRequest(Message.disclosure, async ({ uri }: DocumentParams) => disclosureState(await commandHost(), uri));
  connection.onRequest(Message.conversions, async ({ uris }: ConversionParams) => conversions(await commandHost(), uris));

  connection.onRequest(Message.effectiveSettings, async ({ uri }: DocumentParams): Promise<EffectiveSettings> => {
    const { describeEffective } = await load();
    return { text: describeEffective((await settings.of(uri)).effective), language: 'jsonc' };
  });
  connection.onRequest(Message.rules, async (): Promise<RuleSummary[]> => {
    const { candor } = await load();
    return [...candor.rules.values()].map(({ id, title, why }) => ({ id, title: title[client.language], why: why[client.language] }));
  });
  connection.onRequest(Message.page, async ({ name }: PageParams): Promise<PageResult> => {
    const { candor, pageText } = await load();
    return { text: pageText(candor.rules, name) ?? null };
  });
  connection.onRequest(Message.check, async ({ uri }: DocumentParams, token: CancellationToken): Promise<Counts> => {
    const document = documents.get(uri);
    const checked = document?.format && (await findings.demand(document, token));
    return checked ? countsOf(checked) : { error: 0, warning: 0, info: 0, suppressed: 0 };
  });
  connection.onNotification(Message.pause, ({ uri, paused }: PauseParams) => {
    const document = documents.get(uri);
    if (document) findings.pause(document, paused);
  });

  documents.listen(connection);
  connection.listen();
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for this any more.');
}
