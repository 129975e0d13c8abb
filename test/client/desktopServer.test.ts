import { equal, ok } from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { build, project } from '../cli/run';

describe('the extension’s server in a process of its own', () => {
  let server: ChildProcess, connection: ProtocolConnection, ended: Promise<unknown[]>;
  before(build);
  beforeEach(async () => {
    server = fork(join(project, 'dist/language-server.desktop.js'), ['--node-ipc']);
    ended = once(server, 'exit');
    connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    equal(serverInfo.name, 'candor');
    await connection.sendNotification('initialized', {});
  });
  afterEach(() => {
    connection.dispose();
    server.kill();
  });

  it('checks a draft', async () => {
    const found = new Promise<{ diagnostics: { code: string }[] }>((resolve) => connection.onNotification('textDocument/publishDiagnostics', resolve));
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'untitled:a', languageId: 'markdown', version: 1, text: 'اطلب الآن قبل فوات الأوان!' } });
    ok((await found).diagnostics.some(({ code }) => code === 'urgency-pressure'));
  });

  it('ends when it is told to', async () => {
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    equal((await ended)[0], 0);
  });

  it('ends with the editor', async () => {
    server.disconnect();
    equal((await ended)[0], 0);
  });
});
