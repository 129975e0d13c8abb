import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { defaultSettings } from '../../server/src/engine/settings';

/** What a writer reads after the first fix of a rule: pairs of before and after, one file a rule. */
type Pairs = Readonly<Record<'en' | 'ar', readonly (readonly [before: string, after: string])[]>>;

const folder = join(__dirname, 'rewrites');

describe('the first rewrite', () => {
  for (const file of readdirSync(folder).sort()) {
    const rule = file.replace(/\.json$/, ''), pairs = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Pairs;
    describe(rule, () => {
      for (const language of ['en', 'ar'] as const) for (const [before, after] of pairs[language]) {
        it(`${language}: ${before}`, () => {
          const draft = openDraft(before, 'markdown');
          const [fix] = candor.lint(draft, defaultSettings).findings.find((finding) => finding.rule === rule)?.fixes ?? [];
          assert.equal(fix && editDraft(draft, [...fix.edits].sort((a, b) => b.start - a.start)).text, after);
        });
      }
    });
  }
});
