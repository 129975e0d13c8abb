import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { build, plain, pushy, project, Workspace } from './run';
import { execFileSync } from 'node:child_process';

type Json = Record<string, any>; // what other programs see: plain data

/** The fields of an object, in the order in which they are written. */
function fields(value: Json, expected: readonly string[], optional: readonly string[] = []): void {
  assert.deepEqual(Object.keys(value).filter((key) => !optional.includes(key)), expected);
}

function place(value: Json): void {
  fields(value, ['offset', 'line', 'column']);
  assert.ok(Number.isInteger(value.offset) && value.offset >= 0);
  assert.ok(Number.isInteger(value.line) && value.line >= 1);
  assert.ok(Number.isInteger(value.column) && value.column >= 1);
}

const findingFields = ['rule', 'principle', 'severity', 'language', 'message', 'text', 'start', 'end', 'references', 'fixes'];

function finding(value: Json, draft: string): void {
  for (const name of ['rule', 'message', 'text']) assert.equal(typeof value[name], 'string', name);
  assert.match(value.rule, /^[a-z]+(-[a-z]+)*$/);
  assert.ok(['manipulation', 'transparency', 'consent', 'fairness', 'accountability', 'identity', 'environment'].includes(value.principle));
  assert.ok(['error', 'warning', 'info'].includes(value.severity));
  assert.ok(['en', 'ar'].includes(value.language));
  place(value.start);
  place(value.end);
  assert.equal(value.text, draft.slice(value.start.offset, value.end.offset));
  const before = draft.slice(0, value.start.offset).split(/\r\n|\n|\r/);
  assert.deepEqual([value.start.line, value.start.column], [before.length, before.at(-1)!.length + 1]);
  for (const reference of value.references) {
    fields(reference, ['id', 'title', 'url']);
    assert.match(reference.url, /^https:\/\//);
  }
  for (const fix of value.fixes) {
    fields(fix, ['title', 'safe', 'edits']);
    assert.equal(typeof fix.safe, 'boolean');
    for (const edit of fix.edits) {
      fields(edit, ['start', 'end', 'text']);
      assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= draft.length);
    }
  }
}

describe('candor check --format json', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  afterEach(() => workspace.remove());

  const drafts: Record<string, string> = {
    'posts/launch.md': `---\ntitle: Launch\n---\n\n# News\n\n${plain.en}\n${pushy.en}\n${pushy.ar}`,
    'mail.html': `<h1>News</h1>\r\n<p>Good 👩‍👩‍👧 morning. ${pushy.en}</p>\r\n<p>${pushy.ar}</p>\r\n`,
    'sms.txt': plain.ar,
  };

  async function report(args: readonly string[] = []): Promise<Json> {
    return JSON.parse((await workspace.run(['check', '--format', 'json', ...args])).stdout);
  }

  it('is version 1 of the contract, field by field', async () => {
    workspace = new Workspace(drafts);
    const result = await report();
    fields(result, ['version', 'tool', 'files', 'summary']);
    assert.equal(result.version, 1);
    assert.deepEqual(result.tool, { name: 'candor', version });
    assert.deepEqual(result.files.map(({ path }: Json) => path), ['mail.html', 'posts/launch.md', 'sms.txt']);
    for (const file of result.files) {
      fields(file, ['path', 'format', 'words', 'findings', 'suppressed', 'errors']);
      assert.ok(Number.isInteger(file.words) && file.words > 0);
      for (const found of file.findings) {
        fields(found, findingFields);
        finding(found, drafts[file.path]!);
      }
      const offsets = file.findings.map(({ start }: Json) => start.offset);
      assert.deepEqual(offsets, [...offsets].sort((a, b) => a - b));
      assert.deepEqual(file.errors, []);
    }
    const words = result.files[1].findings.map(({ text }: Json) => text).join('\n');
    assert.match(words, /Act now/);
    assert.match(words, /اطلب الآن/);
  });

  it('sums up what it holds', async () => {
    workspace = new Workspace(drafts);
    const { files, summary } = await report();
    fields(summary, ['files', 'words', 'error', 'warning', 'info', 'suppressed', 'baselined']);
    const severities = files.flatMap((file: Json) => file.findings.map(({ severity }: Json) => severity));
    for (const severity of ['error', 'warning', 'info']) assert.equal(summary[severity], severities.filter((one: string) => one === severity).length);
    assert.equal(summary.files, 3);
    assert.equal(summary.words, files.reduce((sum: number, file: Json) => sum + file.words, 0));
    assert.equal(summary.suppressed, 0);
    assert.equal(summary.baselined, 0);
  });

  it('tells suppressed findings with reason, person and date', async () => {
    const draft = `<!-- candor-ignore urgency-pressure: the sale really ends tonight @maha until 2099-01-31 -->\n${pushy.en}`;
    workspace = new Workspace({ 'a.md': draft });
    const { files: [file], summary } = await report();
    const [suppressed] = file.suppressed;
    fields(suppressed, [...findingFields, 'reason', 'by', 'until']);
    finding(suppressed, draft);
    assert.equal(suppressed.text.startsWith('Act now'), true);
    assert.equal(suppressed.reason, 'the sale really ends tonight');
    assert.match(suppressed.by, /^@?maha$/);
    assert.equal(suppressed.until, '2099-01-31');
    assert.equal(summary.suppressed, file.suppressed.length);
    assert.equal(file.findings.some(({ rule }: Json) => rule === 'urgency-pressure'), false);
  });

  it('is valid for no drafts, lone surrogates and line separators in strings', async () => {
    workspace = new Workspace({ '.candor.json': '{ "ignore": ["**"] }', 'a.md': '' });
    assert.deepEqual((await report()).files, []);
    workspace.write('.candor.json', '{}');
    workspace.write('a.md', 'Line\u2028separator. Act now\u2028before it is too late.\n');
    assert.match((await report()).files[0].findings[0].text, /^Act now/);
  });

  it('counts offsets after a byte order mark, as editors do', async () => {
    workspace = new Workspace({ 'a.md': `\uFEFF${pushy.en}` });
    const [found] = (await report()).files[0].findings;
    assert.deepEqual(found.start, { offset: 0, line: 1, column: 1 });
  });

  it('is one JSON document on standard output, whatever else is said', async () => {
    workspace = new Workspace({ 'a.md': pushy.en, 'logo.png': '', '.candor.json': '{ "rules": { "nonesuch": "error" } }' });
    const { stdout, stderr, status } = await workspace.run(['check', 'a.md', 'logo.png', '--format', 'json']);
    assert.equal(JSON.parse(stdout).files.length, 1);
    assert.match(stderr, /logo\.png[^]*nonesuch/);
    assert.equal(status, 2);
  });

  it('has paths relative to the working directory', async () => {
    workspace = new Workspace({ 'posts/a.md': '', 'here/b.md': '' });
    const { stdout } = await workspace.run(['check', '../posts', '.', '--format', 'json'], { cwd: 'here' });
    assert.deepEqual(JSON.parse(stdout).files.map(({ path }: Json) => path), ['../posts/a.md', 'b.md']);
  });

  it('makes no network connection and starts no process', () => {
    workspace = new Workspace({ 'a.md': pushy.en });
    const guard = 'for (const name of ["net", "http", "https", "dns", "child_process", "worker_threads"]) { const real = process.getBuiltinModule?.(name) ?? require(name); '
      + 'for (const key of Object.keys(real)) if (typeof real[key] === "function" && /^(connect|createConnection|request|get|lookup|resolve|spawn|exec|fork)/.test(key)) real[key] = () => { throw new Error("not allowed: " + name + "." + key); }; }';
    workspace.write('guard.cjs', guard);
    execFileSync(process.execPath, ['--require', workspace.path('guard.cjs'), `${project}/dist/candor.js`, 'check', 'a.md'], { cwd: workspace.folder });
  });
});
