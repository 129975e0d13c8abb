import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, type MessageTransports } from 'vscode-languageclient/browser';

declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** VS Code for the Web: the server is a worker. The function starts it, anew each time. */
export function serverInWorker(context: ExtensionContext): () => Promise<MessageTransports> {
  const script = Uri.joinPath(context.extensionUri, 'dist/language-server.worker.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return async () => {
    worker?.terminate(); // a stopped language client leaves its worker running
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}
