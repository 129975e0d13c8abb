import { resolve } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { nodeHost } from './host.node';
import { startServer } from './server';

const usage = `Usage: candor-language-server --stdio | --node-ipc | --socket=PORT

The language server of Candor ${version}. Editors start it; it speaks the Language Server Protocol on
standard input and output, on Node's IPC channel, or on a socket that it connects to.
`;

const words = process.argv.slice(2);
if (words.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (words.includes('--help')) {
  process.stdout.write(usage);
} else if (words.some((word) => /^--(stdio|node-ipc|socket|pipe)(=|$)/.test(word))) {
  startServer(createConnection(), nodeHost(resolve(__dirname, '..')));
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
