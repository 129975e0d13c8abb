import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, openDraft } from '../../server/src/candor';
import { fixSafely } from '../../server/src/cli/fix';
import { defaultSettings } from '../../server/src/engine/settings';

/** What "fix all" makes of drafts without anyone looking: pairs of before and after, some of them the same. Drafts that open with a tag are HTML. */
type Pairs = Readonly<Record<'en' | 'ar', readonly (readonly [before: string, after: string])[]>>;

const pairs = JSON.parse(readFileSync(join(__dirname, 'safe.json'), 'utf8')) as Pairs;

describe('what needs no thought', () => {
  for (const language of ['en', 'ar'] as const) for (const [before, after] of pairs[language]) {
    it(`${language}: ${before}`, () => {
      const { draft } = fixSafely(openDraft(before, before.startsWith('<') ? 'html' : 'markdown'), '\n', (one) => candor.lint(one, defaultSettings));
      assert.equal(draft.text, after);
    });
  }
});
