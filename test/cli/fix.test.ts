import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { build, plain, pushy, Workspace } from './run';

/** A haste that adds nothing, so that taking it out is safe, before a sentence that stays. */
const hasty = { en: `Hurry! ${plain.en}`, ar: `سارع! ${plain.ar}` };

describe('candor check --fix', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  const prepare = (files: Record<string, string | Buffer>): Workspace => (workspace = new Workspace(files));
  afterEach(() => workspace.remove());

  it('mends what needs no thought, in both languages, and says what it did', async () => {
    const { status, stdout, stderr } = await prepare({ 'a.md': hasty.en, 'posts/b.md': hasty.ar }).run(['check', '--fix', '--fail-on', 'warning']);
    assert.doesNotMatch(workspace.read('a.md'), /Hurry/);
    assert.match(workspace.read('a.md'), /The shop opens at nine\.\n$/);
    assert.doesNotMatch(workspace.read('posts/b.md'), /سارع/);
    assert.match(stderr, /^a\.md: mended urgency-pressure$/m);
    assert.match(stderr, /^posts\/b\.md: mended urgency-pressure$/m);
    assert.match(stdout, /No findings in 2 drafts/);
    assert.equal(status, 0);
  });

  it('lets a button that cancels go on cancelling', async () => {
    await prepare({ 'a.html': '<h2>Cancel your plan?</h2><button>No, keep it</button><button>Cancel, I hate saving money</button>' }).run(['check', '--fix']);
    assert.equal(workspace.read('a.html'), '<h2>Cancel your plan?</h2><button>No, keep it</button><button>Cancel</button>');
  });

  it('announces itself where there is something to mend', async () => {
    assert.match((await prepare({ 'a.md': hasty.en }).run(['check'])).stdout, /1 mended by --fix/);
  });

  it('leaves what needs a fact to the writer, and reports it', async () => {
    const { status, stdout, stderr } = await prepare({ 'a.md': pushy.en }).run(['check', '--fix', '--fail-on', 'warning']);
    assert.equal(workspace.read('a.md'), pushy.en);
    assert.equal(stderr, '');
    assert.match(stdout, /Act now/);
    assert.equal(status, 1);
  });

  it('goes on until there is nothing safe left', async () => {
    prepare({ 'a.md': `${hasty.en}\n${hasty.en}\n> Hurry! Hurry! ${plain.en}` });
    await workspace.run(['check', '--fix']);
    const once = workspace.read('a.md');
    const { stderr } = await workspace.run(['check', '--fix']);
    assert.equal(workspace.read('a.md'), once);
    assert.equal(stderr, '');
  });

  it('keeps byte order mark, line endings and everything else', async () => {
    const before = `\uFEFF# News\r\n\r\n${hasty.en.trim()}\r\n\r\n\`\`\`\r\nHurry!\r\n\`\`\`\r\n\r\nمرحبا 👋🏽 e\u0301\r\n`;
    prepare({ 'a.md': before });
    await workspace.run(['check', '--fix']);
    const after = workspace.read('a.md');
    assert.equal(after, before.replace('Hurry! The', 'The'));
  });

  it('does not touch a draft that it does not change', async () => {
    prepare({ 'a.md': pushy.en });
    const then = new Date('2001-02-03T04:05:06Z');
    utimesSync(workspace.path('a.md'), then, then);
    await workspace.run(['check', '--fix']);
    assert.equal(statSync(workspace.path('a.md')).mtimeMs, then.getTime());
  });

  it('leaves no temporary file, keeps the mode and writes through links', async function () {
    if (process.platform === 'win32') return; // modes and links are others there
    prepare({ 'posts/a.md': hasty.en });
    chmodSync(workspace.path('posts/a.md'), 0o640);
    symlinkSync('posts/a.md', workspace.path('link.md'));
    await workspace.run(['check', 'link.md', '--fix']);
    assert.ok(lstatSync(workspace.path('link.md')).isSymbolicLink());
    assert.doesNotMatch(workspace.read('posts/a.md'), /Hurry/);
    assert.equal(statSync(workspace.path('posts/a.md')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(workspace.path('posts')), ['a.md']);
  });

  it('leaves drafts alone that it cannot read', async () => {
    const bytes = Buffer.from('Hurry! caf\xe9', 'latin1');
    await prepare({ 'a.md': bytes }).run(['check', '--fix']);
    assert.deepEqual(readFileSync(workspace.path('a.md')), bytes);
  });

  it('respects the settings', async () => {
    prepare({ 'a.md': hasty.en, '.candor.json': '{ "rules": { "urgency-pressure": "off" } }' });
    await workspace.run(['check', '--fix']);
    assert.equal(workspace.read('a.md'), hasty.en);
  });

  describe('with --stdin', () => {
    const args = ['check', '--fix', '--stdin', '--stdin-filename', 'a.md'];

    it('prints the mended text on standard output and what is left on standard error', async () => {
      const { status, stdout, stderr } = await prepare({}).run([...args, '--fail-on', 'warning'], { input: `\uFEFF${hasty.en.trim()}\r\n\r\n${pushy.en}` });
      assert.equal(stdout, `\uFEFFThe shop opens at nine.\r\n\r\n${pushy.en}`);
      assert.match(stderr, /a\.md\n[^]*Act now/);
      assert.equal(status, 1);
    });

    it('prints the text as it is where there is nothing to mend, or it is ignored', async () => {
      prepare({ '.candor.json': '{ "ignore": ["a.md"] }' });
      assert.equal((await workspace.run(args, { input: hasty.en })).stdout, hasty.en);
      assert.equal((await workspace.run(['check', '--fix', '--stdin'], { input: plain.ar })).stdout, plain.ar);
    });
  });
});
