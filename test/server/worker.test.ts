import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver-protocol/node';
import { build, project } from '../cli/run';
import { Editor, marked } from './client';
import { sourceTypeXmp, webp } from './media/files';

/** A web worker's surroundings: JavaScript, messages and timers, and nothing of Node. */
const webWorker = `
  const { readFileSync } = require('node:fs');
  const { createContext, runInContext } = require('node:vm');
  const { parentPort, workerData } = require('node:worker_threads');
  const scope = createContext({ postMessage: (message) => parentPort.postMessage(message), addEventListener() {}, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console, TextEncoder, TextDecoder, URL, atob, crypto });
  scope.self = scope;
  runInContext(readFileSync(workerData, 'utf8'), scope, { filename: workerData });
  parentPort.on('message', (data) => scope.onmessage({ data }));
`;

class WorkerReader extends AbstractMessageReader implements MessageReader {
  constructor(private readonly worker: Worker) { super(); }
  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly worker: Worker) { super(); }
  async write(message: Message): Promise<void> { this.worker.postMessage(message); }
  end(): void {}
}

describe('the language server in a web worker', () => {
  const root = 'vscode-vfs://github/acme/site', draft = `${root}/launch.md`, config = `${root}/.candor.json`;
  let worker: Worker, editor: Editor;
  const start = async (files: Readonly<Record<string, string>> = {}, media: Readonly<Record<string, Uint8Array>> = {}): Promise<void> => {
    worker = new Worker(webWorker, { eval: true, workerData: join(project, 'dist/language-server.worker.js') });
    editor = await Editor.over(new WorkerReader(worker), new WorkerWriter(worker), { folders: [root], files, media, options: { docs: 'candor:/docs/rules' } });
  };
  before(build);
  afterEach(async () => void (await worker.terminate()));

  it('flags, explains and mends in both languages', async () => {
    await start();
    await editor.open(draft, "Act now before it's too late!\n\nاطلب الآن قبل فوات الأوان!\n");
    const diagnostics = await editor.diagnostics(draft);
    deepEqual(diagnostics.map((diagnostic) => marked(editor, draft, diagnostic).slice(0, 7)), ['Act now', 'اطلب ال']);
    equal(diagnostics[0]?.codeDescription?.href, 'candor:/docs/rules/urgency-pressure.md');
    ok((await editor.hover(draft, editor.at(draft, 'اطلب')))?.contents);
    const [fix] = await editor.actions(draft, diagnostics[0]!.range);
    equal(fix?.isPreferred, true);
  });

  it('reads the settings through the editor, and follows them', async () => {
    await start({ [config]: '{ "rules": { "urgency-pressure": "error" } }' });
    await editor.open(draft, 'Act now!');
    equal((await editor.diagnostics(draft))[0]?.severity, 1);
    await editor.write(config, '{ "rules": { "urgency-pressure": "off" } }');
    deepEqual(await editor.diagnostics(draft), []);
  });

  it('follows edits, front matter included', async () => {
    await start();
    await editor.open(draft, '---\ntitle: Spring\n---\n\nOur tea.\n');
    deepEqual(await editor.diagnostics(draft), []);
    await editor.replace(draft, 'Spring', 'Act now before it is too late');
    const [finding] = await editor.diagnostics(draft);
    match(marked(editor, draft, finding!), /^Act now/);
  });

  it('reads what pictures say of their making through the editor', async () => {
    await start({}, { [`${root}/lobby.webp`]: webp({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') }) });
    await editor.open(draft, '![The lobby](lobby.webp)\n\nOpening in June.\n');
    deepEqual(await editor.diagnostics(draft), []);
    await editor.until(() => editor.refreshes > 0);
    const [finding] = await editor.diagnostics(draft);
    equal(marked(editor, draft, finding!), 'lobby.webp');
  });

  it('leads nowhere rather than to a page that is not there', async () => {
    await start();
    await editor.stop();
    await worker.terminate();
    worker = new Worker(webWorker, { eval: true, workerData: join(project, 'dist/language-server.worker.js') });
    editor = await Editor.over(new WorkerReader(worker), new WorkerWriter(worker), { folders: [root], files: {} });
    await editor.open(draft, 'Act now!');
    equal((await editor.diagnostics(draft))[0]?.codeDescription, undefined);
  });
});
