import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { build, plain, pushy, Workspace } from './run';

/** The paths of the drafts that a run looked at, as the JSON report tells. */
function checked(stdout: string): string[] {
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('candor check', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  const prepare = (files: Record<string, string | Buffer>): Workspace => (workspace = new Workspace(files));
  afterEach(() => workspace.remove());

  describe('exit status', () => {
    const error = '{ "rules": { "urgency-pressure": "error" } }';

    it('is 0 when nothing is found', async () => {
      assert.equal((await prepare({ 'a.md': plain.en }).run(['check'])).status, 0);
    });

    it('is 0 when findings stay below --fail-on', async () => {
      const { status, stdout } = await prepare({ 'a.md': pushy.en }).run(['check']);
      assert.match(stdout, /warning/);
      assert.equal(status, 0);
    });

    it('is 1 when a finding reaches --fail-on', async () => {
      prepare({ 'a.md': pushy.en });
      assert.equal((await workspace.run(['check', '--fail-on', 'warning'])).status, 1);
      assert.equal((await workspace.run(['check', '--fail-on', 'info'])).status, 1);
      assert.equal((await workspace.run(['check', '--fail-on', 'error'])).status, 0);
    });

    it('is 1 by default when a finding is an error', async () => {
      assert.equal((await prepare({ 'a.md': pushy.en, '.candor.json': error }).run(['check'])).status, 1);
    });

    it('is 0 with --fail-on never, whatever is found', async () => {
      prepare({ 'a.md': pushy.en, '.candor.json': error });
      assert.equal((await workspace.run(['check', '--fail-on', 'never'])).status, 0);
    });

    for (const [what, args, message] of [
      ['an unknown option', ['check', '--colour'], /--colour/],
      ['an unknown command', ['chek'], /chek/],
      ['no command', [], /Usage: candor/],
      ['an unknown format', ['check', '--format', 'xml'], /stylish, json/],
      ['an unknown severity', ['check', '--fail-on', 'fatal'], /error, warning, info, never/],
      ['a path that is not there', ['check', 'nowhere.md'], /nowhere\.md: no draft found/],
      ['a glob that matches nothing', ['check', 'posts/**/*.md'], /posts\/\*\*\/\*\.md: no draft found/],
      ['a folder without drafts', ['check', 'empty'], /empty: no draft found/],
      ['a file that is no draft', ['check', 'empty/logo.png'], /logo\.png/],
      ['a configuration that is not there', ['check', '--config', 'gone.json'], /gone\.json/],
      ['a name for standard input without --stdin', ['check', '--stdin-filename', 'a.md'], /--stdin/],
      ['paths besides --stdin', ['check', '--stdin', 'a.md'], /--stdin/],
      ['a name for standard input that tells no format', ['check', '--stdin', '--stdin-filename', 'a.css'], /a\.css/],
      ['an output that is one of the drafts', ['check', 'a.md', '--output', 'a.md'], /would overwrite the draft a\.md/],
      ['settings that are there and cannot be read', ['check', 'odd'], /odd\/\.candor\.json: cannot be read \(EISDIR\)/],
      ['an output that is a folder', ['check', '--output', 'empty'], /empty: cannot be written/],
    ] as const) {
      it(`is 2 for ${what}`, async () => {
        const { status, stdout, stderr } = await prepare({ 'a.md': pushy.en, 'empty/logo.png': 'png', 'odd/b.md': pushy.en, 'odd/.candor.json/c.txt': '' }).run(args);
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(stderr, message);
      });
    }

    it('is 2 for a broken configuration, with file, line and column, and the findings all the same', async () => {
      prepare({ 'posts/a.md': pushy.en, 'posts/.candor.json': '{\n  "rules": {\n    "urgency-presure": "error"\n  }\n}\n' });
      const { status, stdout, stderr } = await workspace.run(['check']);
      assert.equal(status, 2);
      assert.match(stderr, /^posts\/\.candor\.json:3:\d+: .*urgency-presure/m);
      assert.match(stdout, /Act now/);
    });

    it('names each mistake once, however many drafts it concerns', async () => {
      prepare({ 'a.md': plain.en, 'b.md': plain.en, '.candor.json': '{ "rules": { "nonesuch": "error" } }' });
      const { stderr } = await workspace.run(['check']);
      assert.equal(stderr.match(/nonesuch/g)?.length, 1);
    });

    it('is 1 when a draft could not be read: a check that did not happen is no pass', async () => {
      assert.equal((await prepare({ 'a.md': Buffer.from([0xff, 0xfe, 0x41]) }).run(['check'])).status, 1);
    });
  });

  describe('drafts', () => {
    it('are taken back by a path or glob behind an exclamation mark', async () => {
      prepare({ 'a.md': plain.en, 'legal/b.md': plain.en, 'legal/old/d.md': plain.en, 'posts/c.md': plain.en });
      for (const paths of [['**/*.md', '!legal/**'], ['.', '!legal'], ['!./legal/']]) {
        assert.deepEqual(checked((await workspace.run(['check', '--format', 'json', ...paths])).stdout), ['a.md', 'posts/c.md'], paths.join(' '));
      }
      assert.equal((await workspace.run(['check', '!**'])).status, 2);
    });

    it('are the files of the working directory, in path order, in every format', async () => {
      prepare({ 'b.md': '', 'a/z.markdown': '', 'a/y.mdx': '', 'c.html': '', 'd.HTM': '', 'e.txt': '', 'f.css': '', 'a.md': '' });
      const { stdout } = await workspace.run(['check', '--format', 'json']);
      assert.deepEqual(checked(stdout), ['a.md', 'a/y.mdx', 'a/z.markdown', 'b.md', 'c.html', 'd.HTM', 'e.txt']);
      assert.deepEqual(JSON.parse(stdout).files.map(({ format }: { format: string }) => format),
        ['markdown', 'mdx', 'markdown', 'markdown', 'html', 'html', 'plaintext']);
    });

    it('come from files, folders and globs together, each once', async () => {
      prepare({ 'a.md': '', 'b.txt': '', 'posts/c.md': '', 'posts/deep/d.md': '', 'other/e.md': '' });
      const { stdout } = await workspace.run(['check', 'posts/**/*.md', 'posts', './a.md', 'a.md', '--format', 'json']);
      assert.deepEqual(checked(stdout), ['a.md', 'posts/c.md', 'posts/deep/d.md']);
    });

    it('are found by globs with braces, hidden folders and a way up', async () => {
      prepare({ 'posts/a.md': '', 'posts/b.html': '', 'posts/c.txt': '', '.drafts/d.md': '', 'here/e.md': '' });
      assert.deepEqual(checked((await workspace.run(['check', 'posts/*.{md,html}', '--format', 'json'])).stdout), ['posts/a.md', 'posts/b.html']);
      assert.deepEqual(checked((await workspace.run(['check', '**/d.md', '--format', 'json'])).stdout), ['.drafts/d.md']);
      assert.deepEqual(checked((await workspace.run(['check', '../posts/*.txt', '--format', 'json'], { cwd: 'here' })).stdout), ['../posts/c.txt']);
    });

    it('may have names that look like globs, or are Arabic', async () => {
      prepare({ '[slug].mdx': '', 'عروض/إطلاق.md': '' });
      assert.deepEqual(checked((await workspace.run(['check', '[slug].mdx', 'عروض', '--format', 'json'])).stdout), ['[slug].mdx', 'عروض/إطلاق.md']);
    });

    it('leave out node_modules, .git and what .gitignore files name, nested ones included', async () => {
      prepare({
        '.git/HEAD': '', '.git/x.md': '', 'node_modules/p/readme.md': '', 'packages/p/node_modules/q/readme.md': '',
        '.gitignore': '# built\nbuild/\n*.draft.md\n/top.md\n!keep.draft.md\n',
        'build/a.md': '', 'packages/build/a.md': '', 'x.draft.md': '', 'packages/x.draft.md': '', 'packages/keep.draft.md': '', 'top.md': '', 'packages/top.md': '',
        'packages/.gitignore': 'notes/*.md\n!x.draft.md\n/only.md\n', 'packages/notes/n.md': '', 'packages/deep/notes/n.md': '', 'packages/only.md': '', 'packages/deep/only.md': '',
        'odd[1]/.gitignore': 'gone.md\n', 'odd[1]/gone.md': '', 'odd[1]/here.md': '', 'odd1/gone.md': '',
      });
      const expected = ['odd1/gone.md', 'odd[1]/here.md', 'packages/deep/notes/n.md', 'packages/deep/only.md',
        'packages/keep.draft.md', 'packages/top.md', 'packages/x.draft.md'];
      assert.deepEqual(checked((await workspace.run(['check', '--format', 'json'])).stdout), expected);
      assert.deepEqual(checked((await workspace.run(['check', '**/*.md', '--format', 'json'])).stdout), expected);
    });

    it('follow the .gitignore of the repository from inside one of its folders', async () => {
      prepare({ '.git/HEAD': '', '.gitignore': 'posts/old/\n', 'posts/a.md': '', 'posts/old/b.md': '' });
      assert.deepEqual(checked((await workspace.run(['check', '--format', 'json'], { cwd: 'posts' })).stdout), ['a.md']);
    });

    it('are checked although ignored by git when they are named', async () => {
      prepare({ '.git/HEAD': '', '.gitignore': 'build/\n', 'build/a.md': '', 'build/b.md': '' });
      assert.deepEqual(checked((await workspace.run(['check', 'build/a.md', '--format', 'json'])).stdout), ['build/a.md']);
      assert.deepEqual(checked((await workspace.run(['check', 'build', '--format', 'json'])).stdout), ['build/a.md', 'build/b.md']);
    });

    it('are left out when the configuration ignores them, even when named', async () => {
      prepare({ '.candor.json': '{ "ignore": ["archive/**"] }', 'archive/a.md': pushy.en, 'b.md': '' });
      assert.deepEqual(checked((await workspace.run(['check', '--format', 'json'])).stdout), ['b.md']);
      assert.deepEqual(checked((await workspace.run(['check', 'archive/a.md', '--format', 'json'])).stdout), []);
    });

    it('besides files of another kind: those are passed over with a note', async () => {
      prepare({ 'a.md': plain.en, 'logo.png': '' });
      const { status, stderr } = await workspace.run(['check', 'a.md', 'logo.png']);
      assert.equal(status, 0);
      assert.match(stderr, /logo\.png: passed over/);
    });

    it('end a walk through links that form a circle', async function () {
      if (process.platform === 'win32') return; // links need rights there
      prepare({ 'posts/a.md': '' });
      symlinkSync('..', workspace.path('posts/up'));
      assert.deepEqual(checked((await workspace.run(['check', '--format', 'json'])).stdout), ['posts/a.md']);
    });
  });

  describe('drafts that cannot be read', () => {
    it('are errors in the report and stop nothing', async () => {
      prepare({ 'a.md': Buffer.from('caf\xe9', 'latin1'), 'b.txt': Buffer.from([0, 1, 2, 0]), 'c.md': pushy.en });
      const { stdout } = await workspace.run(['check', '--format', 'json']);
      const { files, summary } = JSON.parse(stdout);
      assert.deepEqual(files[0].errors, [{ message: 'not valid UTF-8' }]);
      assert.match(files[1].errors[0].message, /not a text file/);
      assert.match(files[2].findings[0].text, /^Act now/);
      assert.equal(summary.files, 3);
      const shown = await workspace.run(['check']);
      assert.match(shown.stdout, /a\.md\n.*error.*not valid UTF-8/);
    });

    it('include those that are out of reach', async function () {
      if (process.platform === 'win32') return; // links need rights there
      prepare({});
      symlinkSync('a.md', workspace.path('a.md'));
      const { stdout } = await workspace.run(['check', 'a.md', '--format', 'json']);
      assert.deepEqual(JSON.parse(stdout).files[0].errors, [{ message: 'cannot be read (ELOOP)' }]);
    });
  });

  describe('configuration', () => {
    it('is the nearest .candor.json up to the repository', async () => {
      prepare({ '.candor.json': '{ "rules": { "urgency-pressure": "off" } }', 'repository/.git/HEAD': '', 'repository/a.md': pushy.en });
      assert.match((await workspace.run(['check'], { cwd: 'repository' })).stdout, /Act now/);
      workspace.write('repository/.candor.json', '{ "rules": { "urgency-pressure": "off" } }');
      workspace.write('repository/posts/a.md', pushy.en);
      assert.doesNotMatch((await workspace.run(['check'], { cwd: 'repository/posts' })).stdout, /urgency-pressure/);
    });

    it('is the one that --config names, and none with --no-config', async () => {
      prepare({ 'a.md': pushy.en, '.candor.json': '{ "rules": { "urgency-pressure": "error" } }', 'soft.json': '{ "rules": { "urgency-pressure": "info" } }' });
      assert.match((await workspace.run(['check'])).stdout, /error .*urgency-pressure/);
      assert.match((await workspace.run(['check', '--config', 'soft.json'])).stdout, /info .*urgency-pressure/);
      assert.match((await workspace.run(['check', '--no-config'])).stdout, /warning .*urgency-pressure/);
    });
  });

  describe('standard input', () => {
    it('is checked under its name, with the settings of that name', async () => {
      prepare({ '.candor.json': '{ "overrides": [{ "files": ["legal/**"], "rules": { "urgency-pressure": "off" } }] }' });
      const here = await workspace.run(['check', '--stdin', '--stdin-filename', 'posts/a.html', '--format', 'json'], { input: '<p>Act now!</p>' });
      assert.deepEqual(JSON.parse(here.stdout).files.map(({ path, format }: never) => [path, format]), [['posts/a.html', 'html']]);
      assert.match(here.stdout, /urgency-pressure/);
      const there = await workspace.run(['check', '--stdin', '--stdin-filename', 'legal/a.html'], { input: '<p>Act now!</p>' });
      assert.doesNotMatch(there.stdout, /urgency-pressure/);
    });

    it('is Markdown without a name', async () => {
      const { stdout, status } = await prepare({}).run(['check', '--stdin', '--fail-on', 'warning'], { input: pushy.ar });
      assert.match(stdout, /stdin\.md\n[^]*اطلب الآن/);
      assert.equal(status, 1);
    });

    it('that is not UTF-8 is an error in the report', async () => {
      const { stdout, status } = await prepare({}).run(['check', '--stdin'], { input: Buffer.from([0xc3, 0x28]) });
      assert.match(stdout, /not valid UTF-8/);
      assert.equal(status, 1);
    });
  });

  describe('output', () => {
    it('goes to --output, folders made on the way, and nowhere else', async () => {
      prepare({ 'a.md': pushy.en });
      const { stdout, stderr, status } = await workspace.run(['check', '--output', 'reports/today/candor.txt', '--fail-on', 'warning'], { env: { FORCE_COLOR: '1' } });
      assert.deepEqual([stdout, stderr, status], ['', '', 1]);
      assert.match(workspace.read('reports/today/candor.txt'), /^a\.md\n.*urgency-pressure/m);
    });

    it('is not a draft of the next run', async () => {
      prepare({ 'a.md': pushy.en });
      await workspace.run(['check', '--output', 'report.txt']);
      const first = workspace.read('report.txt');
      await workspace.run(['check', '--output', 'report.txt']);
      assert.equal(workspace.read('report.txt'), first);
    });

    it('is the same bytes for the same drafts', async () => {
      prepare({ 'b.md': pushy.en, 'a.md': pushy.ar, 'c/d.html': `<h1>${pushy.en}</h1>` });
      for (const format of ['json', 'stylish']) {
        const [one, two] = [await workspace.run(['check', '--format', format]), await workspace.run(['check', 'c', 'b.md', 'a.md', '--format', format])];
        assert.equal(one.stdout, two.stdout);
      }
    });

    it('with --quiet has the findings and nothing else', async () => {
      prepare({ 'a.md': pushy.en, 'logo.png': '' });
      const { stdout, stderr } = await workspace.run(['check', 'a.md', 'logo.png', '--quiet']);
      assert.equal(stderr, '');
      assert.match(stdout, /urgency-pressure/);
      assert.doesNotMatch(stdout, /1 draft/);
      workspace.write('a.md', plain.en);
      assert.equal((await workspace.run(['check', '--quiet'])).stdout, '');
    });
  });
});
