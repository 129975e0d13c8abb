import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { startCandor } from './client';

export { deactivate } from './client';

declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** VS Code for the Web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/language-server.worker.js').toString(true);
  let worker: Worker | undefined;
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate(); // a stopped language client leaves its worker running
    worker = new Worker(script);
    // Not the worker itself: the extension host's own `Worker` makes objects that are no instance of it, and the language client asks for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startCandor(context, (options) => new LanguageClient('candor', 'Candor', start, options));
}
