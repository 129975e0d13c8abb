import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import * as engine from '../../server/src/candor';
import type { Format } from '../../server/src/engine/draft/draft';
import { readExample } from '../../server/src/engine/example';
import { defaultSettings } from '../../server/src/engine/settings';
import { rules } from '../../server/src/rules';

const project = resolve(__dirname, '../..');

/** Every passage and block has every trait, so that every question is asked of all. */
const everyTrait: Plugin = {
  name: 'every trait',
  setup: ({ onLoad }) => onLoad({ filter: /draft[\\/]traits\.ts$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8'), open = source.replace(/(function signsIn\(.*\{|export const wordTraitsOf = .*\{)/g, '$1 if (bySign) return -1;');
    assert.equal(open.split('return -1').length, 3);
    return { contents: open, loader: 'ts' };
  }),
};

async function withEveryTrait(): Promise<typeof engine> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './server/src/candor';", resolveDir: project, loader: 'ts' },
    bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], supported: { 'regexp-unicode-property-escapes': true }, loader: { '.md': 'text' }, plugins: [everyTrait],
  });
  const built = { exports: {} as typeof engine };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(built, built.exports, require);
  return built.exports;
}

/** All texts of the project's own that rules have something to say about. */
function* texts(): Iterable<readonly [text: string, format: Format, path: string | undefined]> {
  for (const { examples } of rules) for (const language of ['en', 'ar'] as const) for (const example of examples[language]) {
    const { text, format, path } = readExample(example);
    yield [text, format, path];
  }
  const cases = join(project, 'quality/cases');
  for (const file of readdirSync(cases)) {
    for (const [quoted] of readFileSync(join(cases, file), 'utf8').matchAll(/"(?:[^"\\]|\\.)*"/g)) {
      const text = JSON.parse(quoted) as string;
      if (text.length > 12) yield [text, /<\w/.test(text) ? 'html' : 'markdown', undefined];
    }
  }
}

describe('What questions need of a text', () => {
  it('stands in every text that they have an answer for', async () => {
    const open = await withEveryTrait(), said = ({ candor, openDraft }: typeof engine, ...[text, format, path]: readonly [string, Format, string | undefined]): string[] =>
      candor.lint(openDraft(text, format, path), defaultSettings, { today: '2026-11-24' }).findings.map(({ rule, start, end }) => `${rule} ${start} ${end}`);
    let count = 0;
    for (const [text, format, path] of texts()) {
      count++;
      assert.deepEqual(said(engine, text, format, path), said(open, text, format, path), text);
    }
    assert.ok(count > 10_000, `${count} texts`);
  }).timeout(120_000);
});
