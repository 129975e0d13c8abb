import { equal, match, ok } from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { build, project } from '../cli/run';
import { Editor, marked } from './client';

const bundle = join(project, 'dist/candor-language-server.js');
const draft = 'file:///campaign/launch.md';

/** Everything a session needs, from hello to goodbye. */
async function speak(editor: Editor): Promise<void> {
  await editor.open(draft, "Act now before it's too late!\n\nاطلب الآن قبل فوات الأوان!\n");
  const found = (await editor.diagnostics(draft)).map((diagnostic) => marked(editor, draft, diagnostic));
  ok(found.some((words) => words.includes('Act now')) && found.some((words) => words.includes('اطلب الآن')));
  await editor.connection.sendRequest('shutdown');
  await editor.connection.sendNotification('exit');
}

describe('candor-language-server, as a process', () => {
  before(build);
  let child: ChildProcess;
  afterEach(() => child.kill());

  it('speaks on standard input and output, and ends when told to', async () => {
    const server = (child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }));
    const closed = once(server, 'close');
    await speak(await Editor.over(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!), { folders: ['file:///campaign'] }));
    equal((await closed)[0], 0);
  });

  it('leads to pages that are there', async () => {
    const server = (child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }));
    const editor = await Editor.over(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!), { locale: 'ar' });
    await editor.open(draft, 'Act now!');
    const page = (await editor.diagnostics(draft))[0]!.codeDescription!.href;
    ok(existsSync(fileURLToPath(page)), page);
    await editor.stop();
  });

  it('ends when its input ends, because nobody is there any more', async () => {
    child = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin!.end();
    equal((await once(child, 'close'))[1], null);
  });

  it('speaks on the channel of the process that started it', async () => {
    child = fork(bundle, ['--node-ipc'], { execArgv: [] });
    const closed = once(child, 'close');
    await speak(await Editor.over(new IPCMessageReader(child), new IPCMessageWriter(child), { folders: ['file:///campaign'] }));
    equal((await closed)[0], 0);
  });

  it('speaks on a socket', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    child = spawn(process.execPath, [bundle, `--socket=${(listener.address() as AddressInfo).port}`], { stdio: 'inherit' });
    const closed = once(child, 'close');
    const [socket] = (await once(listener, 'connection')) as [Socket];
    await speak(await Editor.over(new StreamMessageReader(socket), new StreamMessageWriter(socket), { folders: ['file:///campaign'] }));
    equal((await closed)[0], 0);
    listener.close();
  });

  it('says how to start it where it is not told how to speak', async () => {
    child = spawn(process.execPath, [bundle]);
    let [out, err] = ['', ''];
    child.stdout!.on('data', (text) => (out += text));
    child.stderr!.on('data', (text) => (err += text));
    equal((await once(child, 'close'))[0], 2);
    equal(out, '');
    match(err, /--stdio \| --node-ipc \| --socket=PORT/);
  });
});
