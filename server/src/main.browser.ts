import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { startServer } from './server';

// A worker has no disk: every file comes through the client.
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), { version, readFile: async () => undefined, readFileEnds: async () => undefined, load: () => import('./checker'), loadMetadata: () => import('./metadata') });
