import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver-protocol/node';
import type { Clock } from '../../../server/src/media/clock';
import { marked, old, startEditor, type Editor, type Situation } from '../client';
import { jpeg, mp4, png, sourceTypeXmp } from './files';

const root = 'vscode-vfs://github/acme/site', draft = `${root}/posts/launch.md`, picture = `${root}/posts/img/lobby.png`;
const text = '# The lobby\n\n![The lobby at night](img/lobby.png)\n\nOpening in June.\n';
const rule = 'missing-ai-media-disclosure';
const made = png({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') }), taken = png({ xmp: sourceTypeXmp('digitalCapture') });

describe('files that open drafts show', () => {
  let editor: Editor;
  const start = async (situation: Situation = {}): Promise<Editor> => (editor = await startEditor({ folders: [root], files: {}, media: { [picture]: made }, ...situation }));
  const flagged = async (uri = draft): Promise<string[]> => (await editor.diagnostics(uri)).filter(({ code }) => code === rule).map((finding) => marked(editor, uri, finding));
  /** The diagnostics once the server has asked for them to be looked at again. */
  const afterwards = async (act: () => Promise<unknown>): Promise<string[]> => {
    const { refreshes } = editor;
    await act();
    await editor.until(() => editor.refreshes > refreshes);
    return flagged();
  };
  afterEach(() => editor.stop());

  it('are read through the editor, after the first diagnostics', async () => {
    await start();
    deepEqual(await afterwards(async () => {
      await editor.open(draft, text);
      deepEqual(await flagged(), [], 'no check waits for a file');
    }), ['img/lobby.png']);
    match((await editor.diagnostics(draft))[0]!.message, /lobby\.png.*trainedAlgorithmicMedia/);
    deepEqual(editor.asked.map(({ uri }) => uri), [picture]);
  });

  it('are mended with a caption in the text’s language and a tag', async () => {
    await start();
    await afterwards(() => editor.open(draft, text).then(() => flagged()));
    const [finding] = await editor.diagnostics(draft);
    const [fix] = await editor.actions(draft, finding!.range, { only: ['quickfix'] });
    match(JSON.stringify(fix?.edit), /data-ai-disclosure=\\"ai-generated\\".*<figcaption>Image generated with AI/s);
  });

  it('are read again when they change, come and go', async () => {
    await start({ media: {} });
    await editor.open(draft, text);
    deepEqual(await flagged(), []);
    await editor.until(() => editor.asked.length === 1);
    deepEqual(await afterwards(() => editor.paint(picture, made)), ['img/lobby.png']);
    deepEqual(await afterwards(() => editor.paint(picture, taken)), []);
    deepEqual(await afterwards(() => editor.paint(picture, made)), ['img/lobby.png']);
    deepEqual(await afterwards(() => editor.paint(picture, undefined)), []);
    const watched = editor.registrations.flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions | undefined)?.watchers ?? []).map(({ globPattern }) => String(globPattern));
    ok(watched.some((glob) => glob.includes('png') && glob.includes('mp4')), 'the editor was asked to tell');
  });

  it('are asked for once, and their bytes sent once', async () => {
    await start();
    await afterwards(() => editor.open(draft, text).then(() => flagged()));
    await editor.replace(draft, 'June', 'July');
    deepEqual(await flagged(), ['img/lobby.png']);
    equal(editor.asked.length, 1);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: picture, type: 2 }] });
    await editor.until(() => editor.asked.length === 2);
    equal(editor.asked[1]?.known, '1', 'the editor may answer that nothing changed');
    deepEqual(await flagged(), ['img/lobby.png']);
  });

  it('are those the text names now: half a path is never asked for', async () => {
    await start();
    await editor.open(draft, text.replace('lobby.png', 'l'));
    await flagged();
    for (const [before, after] of [['img/l)', 'img/lo)'], ['img/lo)', 'img/lobby.p)'], ['img/lobby.p)', 'img/lobby.png)']] as const) {
      await editor.replace(draft, before, after);
      await flagged();
    }
    await editor.until(() => editor.refreshes > 0);
    deepEqual(await flagged(), ['img/lobby.png']);
    deepEqual(editor.asked.map(({ uri }) => uri), [picture]);
  });

  it('lie in the workspace; nothing outside it is asked for', async () => {
    await start();
    const outside = ['../../../secret.png', '../../../../etc/passwd.png', 'https://elsewhere.example/a.png', '//elsewhere.example/a.png', 'file:///etc/a.png', 'data:image/png;base64,AAAA', '{{ hero }}.png'];
    deepEqual(await afterwards(() => editor.open(draft, `${outside.map((path) => `![](${path})`).join('\n\n')}\n\n${text}`).then(() => flagged())), ['img/lobby.png']);
    deepEqual(editor.asked.map(({ uri }) => uri), [picture]);
  });

  it('are looked for in the folders that sites are served from', async () => {
    await start({ media: { [`${root}/public/img/lobby.png`]: made } });
    deepEqual(await afterwards(() => editor.open(draft, text.replace('img/', '/img/')).then(() => flagged())), ['/img/lobby.png']);
    deepEqual(editor.asked.map(({ uri }) => uri.slice(root.length)), ['/img/lobby.png', '/public/img/lobby.png', '/static/img/lobby.png', '/assets/img/lobby.png']);
  });

  it('are not read where the settings say so', async () => {
    await start({ settings: { rules: { [rule]: { metadata: false } } } });
    await editor.open(draft, text);
    deepEqual(await flagged(), []);
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until(() => editor.refreshes > 0);
    await flagged();
    await editor.until(() => editor.asked.length === 1);
  });

  it('take the name of a team’s own generator', async () => {
    await start({ settings: { rules: { [rule]: { generators: ['Acme Dreamer'] } } }, media: { [picture]: jpeg({ exif: { Software: 'Acme Dreamer 2' } }) } });
    deepEqual(await afterwards(() => editor.open(draft, text).then(() => flagged())), ['img/lobby.png']);
  });

  it('say nothing where they are broken, empty or no pictures', async () => {
    const files = { 'a.png': Buffer.alloc(0), 'b.jpg': made.subarray(0, 40), 'c.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>while (true);</script></svg>'), 'd.webp': Buffer.alloc(300_000, 255) };
    await start({ media: { ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${root}/posts/${name}`, bytes])), [picture]: made } });
    deepEqual(await afterwards(() => editor.open(draft, `${Object.keys(files).map((name) => `![](${name})`).join('\n\n')}\n\n${text}`).then(() => flagged())), ['img/lobby.png']);
    deepEqual(editor.logged, []);
  });

  it('cost no other finding where one never answers, which is asked again after a while', async () => {
    const clock = new HandClock(), hung = `${root}/posts/img/hung.png`;
    await start({ clock, media: { [picture]: made, [hung]: made } });
    editor.silent.add(hung);
    await editor.open(draft, `Act now before it’s too late!\n\n![](img/hung.png)\n\n${text}`);
    const found = async (): Promise<string[]> => (await editor.diagnostics(draft)).map(({ code }) => String(code));
    deepEqual(await found(), ['urgency-pressure'], 'no check waits for a file');
    await clock.passes(250);
    await editor.until(() => editor.asked.length === 1);
    deepEqual(await found(), ['urgency-pressure']);
    await clock.passes(5_000);
    await editor.until(() => editor.refreshes > 0);
    deepEqual(editor.asked.map(({ uri }) => uri), [hung, picture], 'the next file is read');
    deepEqual(await found(), ['urgency-pressure', rule]);

    await editor.replace(draft, 'June', 'July');
    deepEqual(await flagged(), ['img/lobby.png']);
    equal(clock.pending, 0, 'a check soon after does not ask again');
    editor.silent.delete(hung);
    clock.time += 60_000;
    await editor.replace(draft, 'July', 'August');
    await flagged();
    await clock.passes(250);
    await editor.until(() => editor.refreshes > 1);
    deepEqual(await flagged(), ['img/hung.png', 'img/lobby.png']);
  });

  it('say what they said last where they do not answer any more', async () => {
    const clock = new HandClock();
    await start({ clock });
    await editor.open(draft, text);
    await flagged();
    await clock.passes(250);
    await editor.until(() => editor.refreshes > 0);
    editor.silent.add(picture);
    await editor.paint(picture, taken);
    await clock.passes(250);
    await clock.passes(5_000);
    deepEqual(await flagged(), ['img/lobby.png']);
    editor.silent.delete(picture);
    await editor.paint(picture, taken);
    await clock.passes(250);
    await editor.until(() => editor.refreshes > 1);
    deepEqual(await flagged(), []);
  });

  it('are pushed to a client that does not ask, films included', async () => {
    const film = `${root}/posts/tour.mp4`;
    await start({ capabilities: old, media: { [film]: mp4({ xmp: sourceTypeXmp('trainedAlgorithmicMedia') }, 1_500_000) } });
    await editor.open(draft, '<video src="tour.mp4"></video>\n\nOpening in June.\n');
    await editor.pushed(draft, (diagnostics) => diagnostics.some(({ code }) => code === rule));
    equal(editor.asked.length, 1);
  });

  describe('on a disk', () => {
    let folder: string;
    beforeEach(() => { folder = realpathSync(mkdtempSync(join(tmpdir(), 'candor-media-'))); });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('are read by the server where the client cannot, links out of the workspace excepted', async () => {
      const home = join(folder, 'site');
      writeFileSync(join(folder, 'outside.png'), made);
      const { mkdirSync } = await import('node:fs');
      mkdirSync(home);
      writeFileSync(join(home, 'inside.png'), made);
      symlinkSync(join(folder, 'outside.png'), join(home, 'link.png'));
      const uri = pathToFileURL(join(home, 'post.md')).toString();
      editor = await startEditor({ folders: [pathToFileURL(home).toString()] });
      await editor.open(uri, '![](link.png)\n\n![](inside.png)\n\n![](gone.png)\n\nOpening in June.\n');
      deepEqual(await flagged(uri), []);
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await flagged(uri), ['inside.png']);
    });

    it('are read at their ends alone, however large they are', async () => {
      const file = join(folder, 'poster.png');
      writeFileSync(file, made);
      truncateSync(file, 3_000_000_000); // all hole: it takes no room on the disk
      const uri = pathToFileURL(join(folder, 'post.md')).toString();
      editor = await startEditor({ folders: [pathToFileURL(folder).toString()] });
      await editor.open(uri, '![](poster.png)\n\nOpening in June.\n');
      await flagged(uri);
      await editor.until(() => editor.refreshes > 0);
      deepEqual(await flagged(uri), ['poster.png']);
    });

    it('are looked at again at a save where the client tells nothing of files', async () => {
      const uri = pathToFileURL(join(folder, 'post.md')).toString(), file = join(folder, 'hero.png');
      writeFileSync(file, taken);
      editor = await startEditor({ capabilities: old, folders: [pathToFileURL(folder).toString()] });
      await editor.open(uri, '![](hero.png)\n\nOpening in June.\n');
      await editor.pushed(uri, () => true);
      writeFileSync(file, made);
      await editor.save(uri);
      await editor.pushed(uri, (diagnostics) => diagnostics.some(({ code }) => code === rule));
    });
  });
});

/** Time that passes when the test says so. */
class HandClock implements Clock {
  time = 0;
  private readonly timers = new Map<symbol, { readonly length: number; readonly act: () => void }>();
  private set = (): void => undefined;

  now(): number {
    return this.time;
  }

  after(length: number, act: () => void): () => void {
    const timer = Symbol();
    this.timers.set(timer, { length, act });
    this.set();
    return () => void this.timers.delete(timer);
  }

  get pending(): number {
    return this.timers.size;
  }

  /** Lets the next wait of so many milliseconds end, as soon as something waits for that long. */
  async passes(length: number): Promise<void> {
    const due = (): symbol | undefined => [...this.timers].find(([, timer]) => timer.length === length)?.[0];
    while (!due()) await new Promise<void>((resolve) => { this.set = resolve; });
    const timer = due()!, { act } = this.timers.get(timer)!;
    this.timers.delete(timer);
    this.time += length;
    act();
  }
}
