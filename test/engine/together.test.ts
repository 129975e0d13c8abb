import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import type { Draft } from '../../server/src/engine/draft/draft';
import { defaultSettings } from '../../server/src/engine/settings';

/** What a writer reads who takes the first fix of the first finding, again and again: pairs of before and after. */
type Pairs = Readonly<Record<'en' | 'ar', readonly (readonly [before: string, after: string])[]>>;

const pairs = JSON.parse(readFileSync(join(__dirname, 'together.json'), 'utf8')) as Pairs;
const mostFixes = 8;

/** The draft with the first fix of the first claim that has a phrase; undefined where there is none. */
function mended(draft: Draft): Draft | undefined {
  const finding = candor.lint(draft, defaultSettings).findings.find(({ message, fixes }) => !message.includes('resembles') && fixes.length > 0);
  return finding && editDraft(draft, [...finding.fixes[0]!.edits].sort((a, b) => b.start - a.start));
}

describe('the first rewrites of a sentence, one after the other', () => {
  for (const language of ['en', 'ar'] as const) for (const [before, after] of pairs[language]) {
    it(`${language}: ${before}`, () => {
      let draft = openDraft(before, 'markdown');
      for (let fixes = 0, next = mended(draft); next && fixes < mostFixes; fixes++, next = mended(draft)) draft = next;
      assert.equal(draft.text, after);
    });
  }
});
