import { fork, type ChildProcess } from 'node:child_process';
import type { ExtensionContext, OutputChannel } from 'vscode';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message, type MessageReader, type MessageTransports, type MessageWriter } from 'vscode-languageclient/browser';
import { serverFlags } from './serverFlags';

/** Desktop and remote: the server is a Node process of its own, reached over IPC. The function starts it, anew each time. */
export function serverInProcess(context: ExtensionContext, output: OutputChannel | undefined): () => Promise<MessageTransports> {
  const module = context.asAbsolutePath('dist/language-server.desktop.js');
  let server: ChildProcess | undefined;
  context.subscriptions.push({ dispose: () => server?.kill() });
  return async () => {
    server?.kill(); // one that did not answer may still be there
    // VS Code's own program is Electron; it is told to be Node.
    const started = server = fork(module, ['--node-ipc'], { silent: true, execArgv: serverFlags, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' } });
    for (const stream of [started.stdout, started.stderr]) stream?.on('data', (text: Buffer) => output?.append(text.toString()));
    return { reader: new ProcessReader(started), writer: new ProcessWriter(started) };
  };
}

class ProcessReader extends AbstractMessageReader implements MessageReader {
  constructor(private readonly server: ChildProcess) {
    super();
    server.on('error', (error) => this.fireError(error));
    server.on('exit', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const receive = (message: unknown): void => callback(message as Message);
    this.server.on('message', receive);
    return { dispose: () => this.server.off('message', receive) };
  }
}

class ProcessWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly server: ChildProcess) {
    super();
    server.on('exit', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null): void => {
        if (!error) {
          this.errors = 0;
          return resolve();
        }
        this.fireError(error, message, ++this.errors);
        reject(error);
      };
      if (this.server.connected) this.server.send(message, undefined, undefined, done);
      else done(new Error('The server has ended.'));
    });
  }

  end(): void {}
}
