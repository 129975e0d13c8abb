import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher } from 'vscode-languageserver-protocol/node';
import { marked, modern, old, startEditor, type Editor, type Situation } from './client';

const root = 'file:///campaign', draft = `${root}/launch.md`, config = `${root}/.candor.json`;
const english = "# Spring sale\n\nAct now before it's too late!\n";
const off = '{ "rules": { "urgency-pressure": "off" } }';

describe('settings of the language server', () => {
  let editor: Editor;
  const start = async (situation: Situation = {}): Promise<Editor> => (editor = await startEditor({ folders: [root], files: {}, ...situation }));
  const rules = async (uri = draft): Promise<unknown[]> => (await editor.diagnostics(uri)).map(({ code }) => code);
  afterEach(() => editor.stop());

  it('take effect at once when .candor.json changes, is made or goes', async () => {
    await start();
    await editor.open(draft, english);
    deepEqual(await rules(), ['urgency-pressure']);
    const { refreshes } = editor;
    await editor.write(config, off);
    await editor.until(() => editor.refreshes > refreshes);
    deepEqual(await rules(), []);
    await editor.write(config, '{ "rules": { "urgency-pressure": "error" } }');
    equal((await editor.diagnostics(draft))[0]?.severity, 1);
    editor.files.delete(config);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
    equal((await editor.diagnostics(draft))[0]?.severity, 2);
  });

  it('take effect at once when the editor’s settings change', async () => {
    await start({ settings: {} });
    await editor.open(draft, english);
    deepEqual(await rules(), ['urgency-pressure']);
    editor.settings = { rules: { 'urgency-pressure': 'off' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.refreshes > 0);
    deepEqual(await rules(), []);
  });

  it('come with the notification, or at the start, from a client that cannot be asked', async () => {
    await start({ capabilities: old, options: { settings: { rules: { 'urgency-pressure': 'off' } } } });
    await editor.open(draft, english);
    await editor.pushed(draft, (diagnostics, version) => version === 1 && diagnostics.length === 0);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { candor: { rules: { 'urgency-pressure': 'error' } } } });
    await editor.pushed(draft, (diagnostics) => diagnostics[0]?.severity === 1);
  });

  it('push to clients without pull when they change', async () => {
    await start({ capabilities: old });
    await editor.open(draft, english);
    await editor.pushed(draft, (diagnostics) => diagnostics.length > 0);
    await editor.write(config, off);
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0);
  });

  it('are those of the file where both it and the editor say something', async () => {
    await start({ settings: { rules: { 'urgency-pressure': 'off' } }, files: { [config]: '{ "rules": { "urgency-pressure": "error" } }' } });
    await editor.open(draft, english);
    deepEqual(await rules(), ['urgency-pressure']);
  });

  it('are each folder’s own in a workspace of several', async () => {
    const shop = 'file:///shop', product = `${shop}/tea.md`;
    await start({ folders: [root, shop], files: { [config]: off, [`${shop}/.candor.json`]: '{ "rules": { "urgency-pressure": "error" } }' } });
    await editor.open(draft, english);
    await editor.open(product, english);
    deepEqual(await rules(), []);
    equal((await editor.diagnostics(product))[0]?.severity, 1);
  });

  it('follow the workspace’s folders', async () => {
    const product = 'file:///shop/deep/tea.md';
    await start({ files: { 'file:///shop/.candor.json': off } });
    await editor.open(product, english);
    deepEqual(await rules(product), ['urgency-pressure'], 'outside the workspace only the draft’s own folder is looked into');
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///shop', name: 'shop' }], removed: [] } });
    await editor.until(() => editor.refreshes > 0);
    deepEqual(await rules(product), []);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: 'file:///shop', name: 'shop' }] } });
    deepEqual(await rules(product), ['urgency-pressure']);
  });

  it('of the editor may differ by folder', async () => {
    const product = 'file:///shop/tea.md';
    await start({ folders: [root, 'file:///shop'], settings: (scope: string) => ({ folder: { rules: { 'urgency-pressure': scope.startsWith('file:///shop') ? 'off' : 'error' } } }) });
    await editor.open(draft, english);
    await editor.open(product, english);
    equal((await editor.diagnostics(draft))[0]?.severity, 1);
    deepEqual(await rules(product), []);
  });

  it('of the workspace’s only folder hold for an unsaved draft', async () => {
    await start({ files: { [config]: off } });
    await editor.open('untitled:Untitled-1', english);
    deepEqual(await rules('untitled:Untitled-1'), []);
  });

  it('reach drafts that are not on a disk', async () => {
    const repository = 'vscode-vfs://github/acme/site';
    await start({ folders: [repository], files: { [`${repository}/.candor.json`]: off } });
    await editor.open(`${repository}/posts/one.md`, english);
    deepEqual(await rules(`${repository}/posts/one.md`), []);
  });

  it('are read from the disk where the client does not serve files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'candor-'));
    try {
      await writeFile(join(folder, '.candor.json'), `\ufeff${off}`);
      const uri = pathToFileURL(folder).href;
      await start({ folders: [uri], options: { readFile: false } });
      await editor.open(`${uri}/one.md`, english);
      deepEqual(await rules(`${uri}/one.md`), []);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('can ignore a draft, or be off altogether', async () => {
    await start({ files: { [config]: '{ "ignore": ["archive/**"] }' } });
    const archived = `${root}/archive/old.md`;
    await editor.open(archived, english);
    deepEqual(await rules(archived), []);
    deepEqual(await editor.actions(archived, editor.rangeOf(archived, 'Act now')), []);
    await editor.until(() => editor.statuses.at(-1)?.state === 'ignored');

    editor.settings = { enable: false };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.open(draft, english);
    deepEqual(await rules(), []);
    await editor.until(() => editor.statuses.at(-1)?.state === 'off');
  });

  it('can be shown, each value with where it comes from', async () => {
    await start({ files: { [config]: '{\n  "rules": {\n    "urgency-pressure": "error"\n  }\n}\n' } });
    const shown = await editor.connection.sendRequest<{ text: string; language: string }>('candor/effectiveSettings', { uri: draft });
    equal(shown.language, 'jsonc');
    match(shown.text, /urgency-pressure/);
    match(shown.text, /\.candor\.json/);
  });

  describe('files', () => {
    const broken = '{\n  "rules": { "urgency-presure": "error", "absolute-claim": "loud" },\n  "languages": ["en"]\n}\n';

    it('show their mistakes at their places while open, unsaved edits included', async () => {
      await start({ files: { [config]: '{}' } });
      await editor.open(config, '{}', 'jsonc');
      deepEqual(await editor.diagnostics(config), []);
      await editor.change(config, { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, broken);
      const mistakes = await editor.diagnostics(config);
      ok(mistakes.length >= 2, 'all mistakes at once');
      ok(mistakes.every(({ source }) => source === 'candor'));
      ok(mistakes.some((mistake) => marked(editor, config, mistake).includes('urgency-presure')));
      ok(mistakes.some((mistake) => marked(editor, config, mistake).includes('loud')));
    });

    it('count with their unsaved edits, and a mistake costs only its own entry', async () => {
      await start({ files: { [config]: '{}' } });
      await editor.open(draft, english);
      await editor.open(config, '{}', 'jsonc');
      await editor.change(config, { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, '{ "rules": { "absolute-claim": "loud", "urgency-pressure": "off" } }');
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await rules(), []);
    });

    it('no longer count once they are deleted, open or not, until they are edited or written again', async () => {
      await start({ files: { [config]: off } });
      await editor.open(draft, english);
      await editor.open(config, off, 'jsonc');
      deepEqual(await rules(), []);
      editor.files.delete(config);
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
      deepEqual(await rules(), ['urgency-pressure']);
      await editor.change(config, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, ' ');
      deepEqual(await rules(), []);
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
      deepEqual(await rules(), ['urgency-pressure']);
      await editor.write(config, off);
      deepEqual(await rules(), []);
    });

    it('that are not open have their mistakes pushed, and cleared when mended', async () => {
      await start({ files: { [config]: broken } });
      await editor.open(draft, english);
      await editor.diagnostics(draft);
      const { diagnostics } = await editor.pushed(config, (mistakes) => mistakes.length >= 2);
      equal(diagnostics[0]?.range.start.line, 1);
      await editor.write(config, '{}');
      await editor.diagnostics(draft);
      await editor.until(() => editor.published.at(-1)?.uri === config && editor.published.at(-1)?.diagnostics.length === 0);
    });

    it('that are opened show their mistakes once', async () => {
      await start({ files: { [config]: broken } });
      await editor.open(draft, english);
      await editor.diagnostics(draft);
      await editor.pushed(config, (mistakes) => mistakes.length >= 2);
      await editor.open(config, broken, 'jsonc');
      ok((await editor.diagnostics(config)).length >= 2);
      await editor.until(() => editor.published.at(-1)?.uri === config && editor.published.at(-1)?.diagnostics.length === 0);
    });

    it('are pushed their mistakes by a server that is not asked', async () => {
      await start({ capabilities: old });
      await editor.open(config, broken, 'json');
      await editor.pushed(config, (mistakes) => mistakes.length >= 2);
    });

    it('appear in the status of the drafts they rule', async () => {
      await start({ files: { [config]: broken } });
      await editor.open(draft, english);
      await editor.diagnostics(draft);
      const status = await editor.until(() => editor.statuses.at(-1));
      ok(status.problems.some(({ uri, message }) => uri === config && message.includes('urgency-presure')));
    });

    it('are watched, with the files they extend', async () => {
      const watchers = (): FileSystemWatcher[] => editor.registrations.flatMap(({ method, registerOptions }) =>
        method === 'workspace/didChangeWatchedFiles' ? (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers : []);
      const brand = `${root}/brand/candor.json`;
      await start({
        capabilities: { ...modern, workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } },
        files: { [config]: '{ "extends": ["./brand/candor.json"] }', [brand]: off },
      });
      await editor.until(() => watchers().some(({ globPattern }) => globPattern === '**/.candor.json'));
      await editor.open(draft, english);
      deepEqual(await rules(), []);
      await editor.until(() => watchers().some(({ globPattern }) => typeof globPattern !== 'string' && globPattern.baseUri === `${root}/brand` && globPattern.pattern === 'candor.json'));
      await editor.write(brand, '{}');
      deepEqual(await rules(), ['urgency-pressure']);
    });
  });
});
