import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, openDraft } from '../../server/src/candor';
import { defaultSettings } from '../../server/src/engine/settings';
import { formatOf } from '../../server/src/draftNames';

const folder = join(__dirname, 'honest');

/** Whole drafts of honest copy, full of the words that pushy copy uses: a finding on one is a false alarm. */
describe('honest drafts', () => {
  for (const name of readdirSync(folder)) {
    it(name, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { findings, problems } = candor.lint(openDraft(text, formatOf(name)!, name), defaultSettings);
      assert.deepEqual(findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`), []);
      assert.deepEqual(problems, []);
    });
  }
});
