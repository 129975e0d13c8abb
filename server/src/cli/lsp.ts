import { join } from 'node:path';

/** `candor lsp --stdio`: the language server, which is a bundle of its own beside this one. It reads `--stdio` from the command line itself. */
export function lsp(): void {
  require(join(__dirname, 'candor-language-server.js'));
}
