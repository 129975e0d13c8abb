import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '..', '..');

/** The texts of all rows in a folder and the folders in it. */
function textsIn(...path: string[]): string[] {
  const folder = join(project, ...path);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { readonly text: string }).text));
}

/** Figures are true only of texts that no network has learnt. */
describe('what networks learn', () => {
  const lessons = new Set(textsIn('training', 'texts'));

  for (const path of [['training', 'trials'], ['quality', 'blind']]) {
    it(`is nothing of ${path.join('/')}`, () => {
      const strangers = textsIn(...path);
      assert.ok(strangers.length > 1000 && lessons.size > 1000);
      assert.deepEqual(strangers.filter((text) => lessons.has(text)), []);
    });
  }
});
