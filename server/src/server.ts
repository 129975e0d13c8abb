import {
  DidChangeConfigurationNotification, LSPErrorCodes, ResponseError, TextDocuments, TextDocumentSyncKind,
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
import { Files } from './files';
import { Findings, type Checked } from './findings';
import type { MediaFacts } from './engine/media';
import type { SiblingFacts } from './engine/sibling';
import type { Clock } from './media/clock';
import { FactStore, type FactSource } from './media/store';
import { Message, type ConversionParams, type Counts, type DocumentParams, type EffectiveSettings, type PageParams, type PageResult, type PauseParams, type RuleSummary } from './protocol';
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

  const files = new Files(connection, host, documents, () => client, unavailable);
  const settings = new SettingsStore({ readFile: (uri) => files.text(uri) }, {
    read: async (uri) => (client.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'candor' }).catch(unavailable) : sentSettings),
    folders: () => folders.map(({ uri }) => uri),
    get language() { return client.language; },
  }, load);
  const media = new FactStore<MediaFacts>({ read: (...file) => { watchers.watchMedia(); return files.ends(...file); }, load: () => host.loadMetadata() }, host.clock);
  const siblings = new FactStore<SiblingFacts>({ read: (...file) => { watchers.watchDrafts(); return files.start(...file); }, load: async () => ({ factsIn: (await load()).siblingFactsIn }) }, host.clock);
  const findings = new Findings(settings, media, siblings, load);
  const publisher = new Publisher(connection, diagnose);
  let watchers: Watchers, closedConfigs: ClosedConfigs;

  connection.onInitialize((params) => {
    client = readClient(params);
    ({ folders } = client);
    sentSettings = client.settings;
    watchers = new Watchers(connection, client);
    closedConfigs = new ClosedConfigs(connection, client, settings.readFile, (uri) => files.open(uri) !== undefined);
    return {
      serverInfo: { name: 'candor', version: host.version },
      capabilities: {
        positionEncoding: client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(client.pulls ? { diagnosticProvider: { identifier: 'candor', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
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

  function unavailable(error: unknown): undefined {
    connection.console.warn(`The editor did not answer: ${String(error)}`);
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
    files.holds(document);
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
    files.changed(changes);
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
    const open = files.open(uri);
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
    client, openDocument: (uri) => files.open(uri), readFile: (uri) => files.text(uri), checker: await load(), settingsOf: (uri) => settings.of(uri),
    onlyDraft() {
      const [first, second] = documents.all().filter(({ format }) => format);
      return second ? undefined : first;
    },
    listDrafts: async () => (await Promise.all(folders.map(({ uri }) => host.findDrafts?.(uri) ?? []))).flat(),
    apply: async (edit, label) => (await connection.workspace.applyEdit({ edit, label })).applied,
  });
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    // Clients write a list of none as null too.
    const given = args ?? [];
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

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for this any more.');
}
