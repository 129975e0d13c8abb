import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { candor } from '../../server/src/candor';
import { generatedFiles } from '../../server/src/docs/generated';
import { rule } from './config/workspace';

const project = resolve(__dirname, '../..');

describe('generated files', () => {
  it('are up to date in the project', () => {
    for (const [path, text] of generatedFiles(candor.rules)) assert.equal(readFileSync(join(project, path), 'utf8'), text, `${path} is stale: run "npm run generate"`);
  });

  it('hold a page in English and in Arabic for every rule, and nothing else', () => {
    const pages = [...candor.rules.keys()].flatMap((id) => [`${id}.md`, `${id}.ar.md`]);
    assert.deepEqual(readdirSync(join(project, 'docs/rules')).sort(), ['README.md', ...pages].sort());
  });

  describe('a rule\'s page', () => {
    const files = generatedFiles(new Map([['acme-haste', rule('acme-haste', {
      title: { en: 'Haste', ar: 'العجلة' },
      references: ['eu-ucpd-a7', 'uk-dmcc-subs', 'unknown'],
      options: { tone: { type: 'choice', values: ['plain', 'warm'], default: 'plain', description: { en: 'How | it sounds.', ar: 'النبرة.' } } },
      evidence: { silence: ['date'] },
      phrases: { en: [{ match: ['act now'], suggest: ['order by {end date}'], evidence: { soften: ['reason'] } }], ar: [{ match: ['سارع'], suggest: ['اطلب قبل {تاريخ الانتهاء}'] }] },
      examples: {
        en: ['⟦Act now⟧ & <b>save</b>', 'Ends on 3 May 2027.', { text: '---\nlang: en\n---\n\n⟦Hurry⟧', path: 'emails/a.md' }],
        ar: ['⟦سارع⟧ الآن', 'ينتهي في 3 مايو 2027.'],
      },
    })]]));
    const en = files.get('docs/rules/acme-haste.md')!, ar = files.get('docs/rules/acme-haste.ar.md')!;

    it('marks the flagged words and shows markup as text', () => {
      assert.match(en, /<li dir="auto"><strong>Act now<\/strong> &amp; &lt;b&gt;save&lt;\/b&gt;<\/li>/);
      assert.match(en, /`emails\/a\.md`\n\n<pre dir="auto">---\nlang: en\n---\n\n<strong>Hurry<\/strong><\/pre>/);
      assert.match(ar, /<strong>سارع<\/strong> الآن/);
      assert.ok(en.indexOf('Act now') < en.indexOf('Ends on 3 May') && !/[⟦⟧]/.test(en + ar));
    });

    it('tells what makes it honest, what quick fixes offer, options and how to waive it', () => {
      assert.match(en, /Nothing is reported where there is:\n\n- a concrete date or time/);
      assert.match(en, /It is at most information where there is:\n\n- the reason for it/);
      assert.match(en, /order by \[end date\]/);
      assert.match(en, /\| `tone` \| `"plain"`, `"warm"` \| `"plain"` \| How \\\| it sounds\. \|/);
      assert.match(en, /<!-- candor-ignore acme-haste: /);
      assert.match(ar, /اطلب قبل \[تاريخ الانتهاء\]/);
    });

    it('links the sources with market, date and state, and leaves out what is not there', () => {
      assert.match(en, /\]\(https:\/\/eur-lex\.europa\.eu[^)]+\): European Union; from 12 December 2007/);
      assert.match(en, /United Kingdom; Not in force/);
      assert.match(ar, /الاتحاد الأوروبي؛ من 12 ديسمبر 2007/);
      assert.ok(!en.includes('unknown'));
    });

    it('is found from the index in both languages', () => {
      const index = files.get('docs/rules/README.md')!;
      assert.match(index, /\[`acme-haste`\]\(acme-haste\.md\) \| Haste \| warning/);
      assert.match(index, /\[`acme-haste`\]\(acme-haste\.ar\.md\) \| العجلة \| تحذير/);
    });
  });

  it('the schema completes rules and options and explains them', () => {
    const schema = JSON.parse(generatedFiles(new Map([['acme-haste', rule('acme-haste', { options: { distance: { type: 'number', minimum: 1, default: 3, description: { en: 'How far.', ar: 'كم.' } } } })]])).get('schemas/candor.schema.json')!);
    const { rules } = schema.definitions;
    assert.match(rules.properties['acme-haste'].markdownDescription, /Title of acme-haste.*\n\nWhy\./);
    assert.deepEqual(rules.properties['acme-haste'].anyOf[1].properties.distance, { type: 'number', minimum: 1, description: 'How far.', default: 3 });
    assert.deepEqual(schema.definitions.severity.enum, ['error', 'warning', 'info', 'off']);
    assert.equal(schema.allowTrailingCommas, true);
    assert.ok(schema.properties.extends.items.examples.includes('candor:sa'));
  });

  it('--check names each stale, missing and left-over file, and fails', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'candor-generate-'));
    const run = (...args: string[]) => new Promise<{ status: number; stdout: string }>((done) => {
      execFile(process.execPath, [require.resolve('tsx/cli'), join(project, 'server/src/generate.ts'), ...args], { cwd: folder }, (error, stdout) => done({ status: error ? Number(error.code) : 0, stdout }));
    });
    try {
      const missing = await run('--check');
      assert.equal(missing.status, 1);
      assert.match(missing.stdout, /^schemas\/candor\.schema\.json: is stale$/m);
      assert.equal((await run()).status, 0);
      assert.deepEqual(await run('--check'), { status: 0, stdout: '' });
      writeFileSync(join(folder, 'docs/rules/README.md'), 'edited by hand');
      writeFileSync(join(folder, 'docs/rules/gone.md'), 'a rule that is no more');
      assert.deepEqual(await run('--check'), { status: 1, stdout: 'docs/rules/README.md: is stale\ndocs/rules/gone.md: is stale\n' });
      assert.equal((await run()).status, 0);
      assert.deepEqual(await run('--check'), { status: 0, stdout: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
