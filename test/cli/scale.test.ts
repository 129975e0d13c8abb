import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { build, command, plain, pushy, Workspace } from './run';

describe('candor check on many drafts', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  afterEach(() => workspace.remove());

  it('needs the memory of one draft, not of thousands', async function () {
    this.timeout(300_000);
    // 40 MB of drafts, 60 MB in memory: beside the rules (45 MB) texts that are kept would fill the heap that the process is given, drafts many times over.
    const paragraph = `${plain.en.trim()} ${plain.ar.trim()}\n\n`;
    const draft = `${pushy.en}\n${paragraph.repeat(Math.ceil(10_000 / Buffer.byteLength(paragraph)))}`;
    workspace = new Workspace();
    for (let index = 0; index < 4000; index++) workspace.write(`posts/${index % 40}/${index}.md`, draft);
    const { status, stdout, stderr } = await workspace.run(['check', '--format', 'json', '--fail-on', 'warning'], { node: ['--max-old-space-size=90'] });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    const { files, summary } = JSON.parse(stdout);
    assert.equal(summary.files, 4000);
    assert.ok(summary.warning >= 4000);
    const paths = files.map(({ path }: { path: string }) => path);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('stops quietly when its reader goes away', async () => {
    workspace = new Workspace();
    for (let index = 0; index < 2000; index++) workspace.write(`${index}.md`, pushy.en);
    const child = spawn(process.execPath, [command, 'check', '--no-progress'], { cwd: workspace.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    assert.deepEqual([status, stderr], [0, '']);
  });

  describe('progress', () => {
    /** Runs with a standard error that says it is a terminal. */
    async function onTerminal(args: readonly string[]): Promise<string> {
      workspace = new Workspace({ 'a.md': pushy.en, 'b.md': plain.en, 'terminal.cjs': 'process.stderr.isTTY = true; process.stderr.columns = 80;' });
      const { stderr, stdout } = await workspace.run(['check', ...args], { node: ['--require', workspace.path('terminal.cjs')] });
      assert.match(stdout, /Act now/);
      return stderr;
    }

    it('shows on a terminal', async () => {
      assert.match(await onTerminal([]), /0\/2 drafts/);
    });

    it('does not show with --no-progress or --quiet', async () => {
      assert.equal(await onTerminal(['--no-progress']), '');
      workspace.remove();
      assert.equal(await onTerminal(['--quiet']), '');
    });

    it('does not show where standard error is no terminal', async () => {
      workspace = new Workspace({ 'a.md': pushy.en, 'b.md': plain.en });
      assert.equal((await workspace.run(['check'])).stderr, '');
    });
  });
});
