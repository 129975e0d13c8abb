import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection } from 'vscode-languageserver-protocol/node';
import { version } from '../../package.json';
import { build, command, pushy, Workspace } from './run';

describe('candor', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  beforeEach(() => (workspace = new Workspace()));
  afterEach(() => workspace.remove());

  it('tells its version and its commands', async () => {
    assert.deepEqual(await workspace.run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
    const { status, stdout } = await workspace.run(['--help']);
    assert.equal(status, 0);
    for (const name of ['check', 'rules', 'config', 'convert', 'init', 'lsp']) assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'));
  });

  describe('rules', () => {
    it('lists every rule with severity, principle and title', async () => {
      const { status, stdout } = await workspace.run(['rules']);
      assert.equal(status, 0);
      assert.match(stdout, /^urgency-pressure +warning +manipulation +\S.*$/m);
      for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^[a-z-]+ +(error|warning|info) +[a-z]+ +\S/);
    });

    it('explains one: why, what to write instead, examples, sources', async () => {
      const { status, stdout } = await workspace.run(['rules', 'urgency-pressure']);
      assert.equal(status, 0);
      assert.match(stdout, /^urgency-pressure[^]*^Why$[^]*^Instead$[^]*^Examples[^]*⟦[^]*^References$[^]*https:\/\//m);
    });

    it('speaks Arabic with --language ar', async () => {
      assert.match((await workspace.run(['rules', '--language', 'ar'])).stdout, /urgency-pressure.*[\u0600-\u06FF]/);
      assert.match((await workspace.run(['rules', 'urgency-pressure', '--language', 'ar'])).stdout, /لماذا[^]*البديل/);
      assert.equal((await workspace.run(['rules', '--language', 'fr'])).status, 2);
    });

    it('gives the same as data', async () => {
      const all = JSON.parse((await workspace.run(['rules', '--format', 'json'])).stdout);
      const rule = all.find(({ id }: { id: string }) => id === 'urgency-pressure');
      assert.deepEqual(Object.keys(rule), ['id', 'severity', 'principle', 'title']);
      const one = JSON.parse((await workspace.run(['rules', 'urgency-pressure', '--format', 'json'])).stdout);
      assert.equal(one.title, rule.title);
      assert.ok(one.examples.some(({ language }: { language: string }) => language === 'ar'));
      for (const { title, url } of one.references) assert.ok(title && /^https:/.test(url));
    });

    it('refuses an unknown rule and names those that come near', async () => {
      const { status, stdout, stderr } = await workspace.run(['rules', 'urgency-presure']);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /urgency-presure: there is no such rule; do you mean urgency-pressure/);
    });
  });

  describe('config', () => {
    it('shows what applies to a draft and where each value comes from', async () => {
      workspace.write('.candor.json', '{\n  "rules": { "urgency-pressure": "error" }\n}\n');
      const { status, stdout } = await workspace.run(['config', 'posts/new.md']);
      assert.equal(status, 0);
      assert.match(stdout, /"urgency-pressure": \{\n\s+"severity": "error", \/\/ [^\n]*\.candor\.json:2\n/);
      assert.match(stdout, /\.candor\.json/);
    });

    it('shows a broken configuration\'s mistakes with their places', async () => {
      workspace.write('.candor.json', '{\n  "rules": { "nonesuch": "error" }\n}\n');
      const { status, stderr } = await workspace.run(['config', 'a.md']);
      assert.equal(status, 2);
      assert.match(stderr, /^\.candor\.json:2:\d+: .*nonesuch/);
    });

    it('says when the draft is ignored', async () => {
      workspace.write('.candor.json', '{ "ignore": ["archive/**"] }');
      assert.match((await workspace.run(['config', 'archive/a.md'])).stderr, /archive\/a\.md: ignored/);
    });

    it('wants a draft, not a folder', async () => {
      const { status, stderr } = await workspace.run(['config', '.']);
      assert.equal(status, 2);
      assert.match(stderr, /is a folder/);
      assert.equal((await workspace.run(['config'])).status, 2);
    });
  });

  describe('convert', () => {
    const old = '---\r\nai_generated: true\r\n---\r\n\r\n# Walnut\r\n';

    it('lists what it would write, and writes it when told', async () => {
      workspace.write('posts/a.md', old);
      workspace.write('posts/b.html', '<p ai-disclosure="generated">x</p>\n');
      workspace.write('archive/c.md', old);
      workspace.write('.candor.json', '{ "ignore": ["archive"] }');
      const listed = await workspace.run(['convert']);
      assert.deepEqual(listed, { status: 0, stdout: 'posts/a.md:2: ai_generated: true → ai-disclosure: ai-generated\nposts/b.html:1: generated → ai-generated\n', stderr: '2 drafts would change; --write writes that.\n' });
      assert.equal(workspace.read('posts/a.md'), old);
      const { stderr } = await workspace.run(['convert', 'posts', '--write']);
      assert.equal(stderr, 'Converted 2 drafts.\n');
      assert.equal(workspace.read('posts/a.md'), old.replace('ai_generated: true', 'ai-disclosure: ai-generated'));
      assert.deepEqual(await workspace.run(['convert']), { status: 0, stdout: '', stderr: 'Nothing here is declared in other words that have a counterpart among those of the W3C.\n' });
    });

    it('wants drafts that are there', async () => {
      const { status, stderr } = await workspace.run(['convert', 'nowhere']);
      assert.equal(status, 2);
      assert.match(stderr, /nowhere/);
    });
  });

  describe('init', () => {
    it('writes a configuration that is accepted', async () => {
      const { status } = await workspace.run(['init']);
      assert.equal(status, 0);
      workspace.write('a.md', pushy.en);
      const { status: checked, stderr, stdout } = await workspace.run(['check']);
      assert.deepEqual([checked, stderr], [0, '']);
      assert.match(stdout, /Act now/);
    });

    it('never overwrites', async () => {
      workspace.write('.candor.json', '{ "languages": ["ar"] }');
      const { status, stderr } = await workspace.run(['init']);
      assert.equal(status, 2);
      assert.match(stderr, /\.candor\.json/);
      assert.equal(workspace.read('.candor.json'), '{ "languages": ["ar"] }');
    });
  });

  describe('lsp', () => {
    it('is the language server, over standard input and output', async () => {
      const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { cwd: workspace.folder, stdio: ['pipe', 'pipe', 'inherit'] });
      const connection = createMessageConnection(child.stdout, child.stdin);
      connection.listen();
      const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
      assert.ok('codeActionProvider' in capabilities);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.deepEqual(await once(child, 'close'), [0, null]);
      connection.dispose();
    });

    it('wants to be told how to talk', async () => {
      const { status, stderr } = await workspace.run(['lsp']);
      assert.equal(status, 2);
      assert.match(stderr, /--stdio/);
    });
  });
});
