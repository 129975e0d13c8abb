import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startCandor } from './client';

export { deactivate } from './client';

/** Desktop and remote: the server is a Node process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/language-server.desktop.js'), transport = TransportKind.ipc;
  const run = { module, transport }, debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startCandor(context, (options) => new LanguageClient('candor', 'Candor', { run, debug }, options));
}
