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

/** Sentences of honest copy that stand near claims, each alone: information may be drawn from them, a warning is a false alarm. */
describe('honest sentences', () => {
  const sentences = JSON.parse(readFileSync(join(__dirname, 'honest.json'), 'utf8')) as Readonly<Record<'en' | 'ar', readonly string[]>>;
  for (const language of ['en', 'ar'] as const) for (const sentence of sentences[language]) {
    it(`${language}: ${sentence}`, () => {
      const { findings } = candor.lint(openDraft(sentence, 'plaintext'), defaultSettings);
      assert.deepEqual(findings.filter(({ severity }) => severity !== 'info').map(({ rule, start, end }) => `${rule}: ${sentence.slice(start, end)}`), []);
    });
  }
});
