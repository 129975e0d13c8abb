import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { configProblems } from '../../server/src/config/effective';
import { markRanges, readExample } from '../../server/src/engine/example';
import { createLinter } from '../../server/src/engine/lint';
import type { Rule } from '../../server/src/engine/rule';
import { defaultSettings } from '../../server/src/engine/settings';
import { referenceById } from '../../server/src/references';
import { words } from '../../server/src/words';
import { evidence } from '../../server/src/words/evidence';
import { marks } from '../../server/src/words/marks';

const page = (name: string) => readFileSync(resolve(__dirname, '../..', name), 'utf8');

describe('what the documentation shows is true', () => {
  it('every configuration in docs/configuration.md is right', async () => {
    const blocks = [...page('docs/configuration.md').matchAll(/```jsonc\n([^]*?)```/g)].map(([, block]) => block!);
    assert.ok(blocks.length > 0);
    for (const block of blocks) {
      // Without a host the example's own files and packages are not looked for.
      assert.deepEqual(await configProblems('file:///team/.candor.json', block), []);
      for (const id of block.match(/(?<="rules": \{)[^}]*/g)?.flatMap((rules) => [...rules.matchAll(/"([a-z]+(?:-[a-z]+)+)":/g)].map(([, id]) => id!)) ?? []) assert.ok(candor.rules.has(id), `there is no rule ${id}`);
    }
  });

  it('every option of every rule is in docs/configuration.md, and no other', () => {
    const part = /## Options of rules\n([^]*?)\n## /.exec(page('docs/configuration.md'))![1]!;
    const named = [...part.matchAll(/`([a-zA-Z]+)`(?=[,\s|])/g)].map(([, name]) => name!).filter((name) => name !== 'false');
    const declared = [...candor.rules.values()].flatMap(({ options = {} }) => Object.keys(options));
    assert.deepEqual([...new Set(named)].sort(), [...new Set(declared)].sort());
    for (const [id] of part.matchAll(/(?<=`)[a-z]+(?:-[a-z]+)+(?=`)/g)) assert.ok(candor.rules.has(id), `there is no rule ${id}`);
  });

  it('so is that of the demo workspace', async () => {
    assert.deepEqual(await configProblems('file:///examples/.candor.json', page('examples/.candor.json')), []);
  });

  it('the rule that CONTRIBUTING.md starts from works', () => {
    const code = /```ts\n([^]*?)```/.exec(page('CONTRIBUTING.md'))![1]!.replace(/^\s*import.*\n/, '').replace(/export const \w+: Rule =/, 'return');
    const rule = new Function(code)() as Rule;
    const linter = createLinter([rule], { sets: words, evidence, marks, references: referenceById });
    for (const example of [...rule.examples.en, ...rule.examples.ar]) {
      const { text, marked, format, path } = readExample(example);
      const draft = openDraft(text, format, path), { findings, problems } = linter.lint(draft, defaultSettings);
      assert.deepEqual(problems, []);
      assert.equal(markRanges(text, findings), markRanges(text, marked));
      for (const fix of findings.flatMap(({ fixes }) => fixes)) assert.deepEqual(linter.lint(editDraft(draft, fix.edits), defaultSettings).findings, []);
    }
  });
});
