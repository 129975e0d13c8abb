import type { ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient/browser';
import { startCandor } from './client';
import { serverInWorker } from './worker';

export { deactivate } from './client';

/** Desktop, remote and web share this one file, because the language client is most of it. They differ in where the server runs. */
export function activate(context: ExtensionContext): Promise<void> {
  return startCandor(context, (options) => {
    let start: (() => Promise<MessageTransports>) | undefined;
    return new Client(async () => {
      start ??= isWorker() ? serverInWorker(context) : (await import('./process')).serverInProcess(context, options.outputChannel);
      return start();
    }, options);
  });
}

class Client extends LanguageClient {
  constructor(private readonly startServer: () => Promise<MessageTransports>, options: LanguageClientOptions) {
    super('candor', 'Candor', startServer, options);
  }

  /** The web's client asks whether it was given a `Worker`, which Node does not know. */
  protected override createMessageTransports(): Promise<MessageTransports> {
    return this.startServer();
  }
}

/** VS Code for the Web runs extensions in a worker. */
function isWorker(): boolean {
  return 'importScripts' in globalThis;
}
