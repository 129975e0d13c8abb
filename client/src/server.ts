import { EventEmitter, l10n, Uri, workspace } from 'vscode';
import { State, type BaseLanguageClient, type ErrorHandler } from 'vscode-languageclient';
import { Message, type DocumentParams, type DraftStatus, type ReadFileResult } from '../../server/src/protocol';
import { readFileEnds } from './fileEnds';

export type ServerState = 'starting' | 'running' | 'stopped';

/**
 * The language server as the rest of the client sees it. It outlives the language client, because one whose start
 * failed cannot start again: a restart makes a new one.
 */
export class Server {
  private client: BaseLanguageClient | undefined;
  private state: ServerState = 'starting';
  private readonly states = new EventEmitter<ServerState>();
  private readonly drafts = new EventEmitter<DraftStatus>();
  readonly onDidChangeState = this.states.event;
  readonly onDidCheck = this.drafts.event;

  constructor(private readonly create: (errorHandler: ErrorHandler) => BaseLanguageClient) {}

  /** Never rejects: a server that does not start is a state that the status item shows, and the output has the reason. */
  async start(): Promise<void> {
    const client: BaseLanguageClient = this.client = this.create(quiet(() => client.createDefaultErrorHandler()));
    const current = (state: ServerState): void => { if (client === this.client) this.become(state); };
    client.onDidChangeState(({ newState }) => current(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped'));
    client.onRequest(Message.readFile, readFile);
    client.onRequest(Message.readFileEnds, readFileEnds);
    client.onNotification(Message.status, (status: DraftStatus) => this.drafts.fire(status));
    await client.start().catch(() => current('stopped'));
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.dispose().catch(() => undefined); // one that never ran, or does not answer, cannot be stopped in order
  }

  async restart(): Promise<void> {
    this.become('starting');
    await this.stop();
    await this.start();
  }

  /** Waits for a server that is starting. Rejects, in words for people, where none runs. */
  async request<Result>(message: string, params: object): Promise<Result> {
    return this.running().sendRequest<Result>(message, params);
  }

  /** Runs one of the server's own commands. Rejects, in words for people, where it cannot be done. */
  async execute<Result>(command: string, ...args: readonly unknown[]): Promise<Result> {
    return this.request<Result>('workspace/executeCommand', { command, arguments: args });
  }

  /** As {@link request}, without an answer. */
  async notify(message: string, params: object): Promise<void> {
    await this.running().sendNotification(message, params);
  }

  private running(): BaseLanguageClient {
    if (this.client && this.state !== 'stopped') return this.client;
    throw new Error(l10n.t('Candor has stopped. "Restart server" starts it again.'));
  }

  private become(state: ServerState): void {
    this.state = state;
    this.states.fire(state);
  }
}

/** The usual policy (up to four restarts within three minutes), but told by the status item instead of a notification. */
function quiet(usual: () => ErrorHandler): ErrorHandler {
  let handler: ErrorHandler | undefined;
  const policy = (): ErrorHandler => handler ??= usual();
  return {
    error: async (...problem) => ({ ...await policy().error(...problem), handled: true }),
    closed: async () => ({ ...await policy().closed(), handled: true }),
  };
}

async function readFile({ uri }: DocumentParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
  } catch {
    return { text: null };
  }
}
