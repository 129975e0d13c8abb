import { window, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { registerCommands } from './commands';
import { read } from './drafts';
import { middlewareFor, registerApplying } from './middleware';
import { registerPages, rulePages } from './pages';
import { Server } from './server';
import { registerStatus } from './status';

let server: Server | undefined;

/** Starts what desktop and web share; `create` makes the host's kind of language client. Resolves when the server answers or has failed to. */
export async function startCandor(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<void> {
  const outputChannel = window.createOutputChannel('Candor', { log: true });
  const initializationOptions: InitializationOptions = { commands: true, readFile: true, readFileEnds: true, status: true, docs: rulePages };
  server = new Server((errorHandler) => create({
    documentSelector: read,
    middleware: middlewareFor(context.extension),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    outputChannel, initializationOptions, errorHandler,
  }));
  context.subscriptions.push(outputChannel, ...registerPages(server), ...registerStatus(server), ...registerCommands(server, context.globalState, outputChannel), registerApplying());
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
