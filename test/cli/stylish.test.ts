import assert from 'node:assert/strict';
import { build, plain, pushy, Workspace } from './run';

/** The lines of a report, from the one with `position` on: title, source line, carets. */
function entry(stdout: string, position: string): string[] {
  const lines = stdout.split('\n');
  const at = lines.findIndex((line) => line.trimStart().startsWith(`${position} `));
  assert.notEqual(at, -1, `${position} not in\n${stdout}`);
  return lines.slice(at, at + 3);
}

const [isolateLtr, isolateRtl, isolateEnd] = ['\u2066', '\u2067', '\u2069'];

describe('candor check --format stylish', function () {
  this.timeout(30_000); // each test starts processes, on machines that may be busy
  before(build);
  let workspace: Workspace;
  afterEach(() => workspace.remove());

  async function show(draft: string, name = 'a.md', env: Record<string, string> = {}): Promise<string> {
    workspace = new Workspace({ [name]: draft });
    return (await workspace.run(['check'], { env })).stdout;
  }

  it('shows file, place, severity, message, rule, source line and carets', async () => {
    const stdout = await show(`# News\n\n${plain.en.trim()} ${pushy.en}`, 'posts/a.md');
    assert.match(stdout, /^posts\/a\.md\n/);
    const [title, line, carets] = entry(stdout, '3:25');
    assert.match(title!, /^ {2}3:25 {2}warning {2}\S.* {2}urgency-pressure$/);
    assert.equal(line!.trim(), "The shop opens at nine. Act now before it's too late!");
    assert.equal(carets!.indexOf('^'), line!.indexOf('Act now'));
    assert.match(carets!, /^ +\^{7,}$/);
  });

  it('sums up findings, drafts and words', async () => {
    workspace = new Workspace({ 'a.md': pushy.en, 'b.md': plain.en, 'c.md': plain.en });
    const { stdout } = await workspace.run(['check']);
    assert.match(stdout, /\n✖ \d+ findings? \(0 errors, \d+ warnings?, \d+ info\) in 1 of 3 drafts; \d+ words\n$/);
    assert.match((await workspace.run(['check', 'b.md'])).stdout, /^✔ No findings in 1 draft; 5 words\n$/);
  });

  it('counts what the drafts suppress', async () => {
    const stdout = await show(`<!-- candor-ignore urgency-pressure: the sale really ends tonight -->\n${pushy.en}`);
    assert.match(stdout, /1 suppressed/);
  });

  it('puts the carets below wide, combining and invisible characters by their width on the terminal', async () => {
    const stdout = await show('価格は公開です 👍🏽 cafe\u0301 a\u200Bb Act now before it ends.\n');
    const [, line, carets] = entry(stdout, `1:${'価格は公開です 👍🏽 cafe\u0301 a\u200Bb '.length + 1}`);
    // 7 wide characters, an emoji of two cells, café of four, a and b with nothing between, and the spaces.
    assert.equal(carets!.indexOf('^') - line!.search(/\S/), 14 + 1 + 2 + 1 + 4 + 1 + 2 + 1);
  });

  it('expands tabs, so that the carets stay below the words', async () => {
    const [, line, carets] = entry(await show('- a\tb\tAct now before it ends.\n'), '1:7');
    assert.doesNotMatch(line!, /\t/);
    assert.equal(carets!.indexOf('^'), line!.indexOf('Act now'));
  });

  it('isolates Arabic lines and gives their carets the same direction and width', async () => {
    const [, line, carets] = entry(await show(`${plain.ar.trim()} ${pushy.ar}`), '1:25');
    const [source, marks] = [line!.trimStart(), carets!.trimStart()];
    assert.ok(source.startsWith(isolateRtl) && source.endsWith(isolateEnd));
    assert.ok(marks.startsWith(isolateRtl) && marks.endsWith(isolateEnd));
    assert.equal(marks.indexOf('^'), source.indexOf('اطلب'));
    assert.equal(marks.length, source.length);
    assert.equal(line!.indexOf(isolateRtl), carets!.indexOf(isolateRtl));
  });

  it('gives a message the direction of its own language, not that of the words it quotes', async () => {
    const draft = { 'a.md': pushy.ar, 'b.md': pushy.en };
    workspace = new Workspace({ ...draft, '.candor.json': '{ "messages": "en" }' });
    assert.match((await workspace.run(['check', 'a.md'])).stdout, /warning {2}\u2066[^\n]*اطلب[^\n]*\u2069 {2}urgency-pressure/);
    workspace.write('.candor.json', '{ "messages": "ar" }');
    assert.match((await workspace.run(['check', 'b.md'])).stdout, /warning {2}\u2067[^\n]*Act now[^\n]*\u2069 {2}urgency-pressure/);
    workspace.write('.candor.json', '{ "messages": "passage" }');
    const { stdout } = await workspace.run(['check']);
    assert.match(stdout, /a\.md\n.*warning {2}\u2067[^]*b\.md\n.*warning {2}[^\u2067]*$/);
  });

  it('gives harakat no cell of their own', async () => {
    const [, line, carets] = entry(await show('يَفْتَحُ المَتْجَرُ غَدًا. اطلب الآن قبل فوات الأوان!\n'), '1:28');
    const before = line!.slice(line!.indexOf(isolateRtl) + 1, line!.indexOf('اطلب'));
    assert.equal(carets!.indexOf('^') - carets!.indexOf(isolateRtl) - 1, before.replace(/[\u064B-\u0652]/g, '').length);
  });

  it('keeps the direction of a left-to-right line that quotes Arabic', async () => {
    const [, line] = entry(await show('The banner يفتح المتجر is new. Act now before it ends.\n'), '1:32');
    assert.ok(line!.trimStart().startsWith(isolateLtr) && line!.endsWith(isolateEnd));
  });

  it('cuts long lines around the words', async () => {
    const filler = 'The shop opens at nine and closes at five. '.repeat(200);
    const stdout = await show(`${filler}Act now before it ends. ${filler}\n`);
    const [, line, carets] = entry(stdout, `1:${filler.length + 1}`);
    assert.ok(line!.length <= 100, String(line!.length));
    assert.match(line!.trim(), /^….*Act now.*…$/);
    assert.equal(carets!.indexOf('^'), line!.indexOf('Act now'));
  });

  it('lets nothing in a draft steer the terminal', async () => {
    const stdout = await show('Go \u001B[2J\u001B]0;title\u0007 on \u202Eon. Act now before it ends.\u009B31m\n');
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    assert.match(stdout, /␛\[2J/);
  });

  it('has no colour in a pipe, colour with FORCE_COLOR, none with NO_COLOR', async () => {
    assert.doesNotMatch(await show(pushy.en), /\u001B/);
    workspace.remove();
    assert.match(await show(pushy.en, 'a.md', { FORCE_COLOR: '1' }), /\u001B\[33mwarning/);
    workspace.remove();
    assert.doesNotMatch(await show(pushy.en, 'a.md', { FORCE_COLOR: '1', NO_COLOR: '1' }), /\u001B/);
  });
});
