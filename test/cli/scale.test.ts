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

  it('says the same whether one thread checks them or several do', async function () {
    this.timeout(300_000);
    const folders = ['a', 'b', 'c'], kinds = [pushy.en, pushy.ar, plain.ar, 'Hurry! Our shop in Leeds opens at nine.\n', `<!-- candor-ignore urgency-pressure: the shop closes for good -->\n${pushy.en}`];
    workspace = new Workspace({ 'b/.candor.json': '{ "rules": { "nonesuch": "error" } }', 'c/.candor.json': '{ "ignore": ["*7.md"], "rules": { "nobody": "error" } }', 'c/200.md': Buffer.from([0xff]) });
    // A folder is worth no thread, the three of them are.
    for (const folder of folders) for (let index = 0; index < 200; index++) workspace.write(`${folder}/${index}.md`, kinds[index % kinds.length] as string);
    for (const args of [['--format', 'json'], ['--quiet']]) {
      const whole = await workspace.run(['check', ...args]), parts = await Promise.all(folders.map((folder) => workspace.run(['check', ...args, folder])));
      assert.equal(whole.status, 2);
      assert.equal(whole.stderr, parts.map(({ stderr }) => stderr).join(''));
      assert.match(whole.stderr, /nonesuch[^]*nobody/);
      if (args.includes('json')) assert.deepEqual(JSON.parse(whole.stdout).files, parts.flatMap(({ stdout }) => JSON.parse(stdout).files));
      else assert.equal(whole.stdout, parts.map(({ stdout }) => stdout).join('\n'));
    }
    const mendable = ({ stdout }: { stdout: string }): number => Number(/(\d+) mended by --fix/.exec(stdout.replaceAll(',', ''))?.[1]);
    const whole = mendable(await workspace.run(['check'])), parts = await Promise.all(folders.map((folder) => workspace.run(['check', folder])));
    assert.equal(whole, parts.map(mendable).reduce((sum, count) => sum + count));
    assert.ok(whole > 0);
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
