import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import type { Draft } from '../../server/src/engine/draft/draft';
import type { Finding } from '../../server/src/engine/finding';
import { defaultSettings } from '../../server/src/engine/settings';
import { sentenceFix } from '../../server/src/sentenceFix';

/** What a writer reads who takes the first fix of the first finding, again and again: pairs of before and after. */
type Pairs = Readonly<Record<'en' | 'ar', readonly (readonly [before: string, after: string])[]>>;

const pairs = JSON.parse(readFileSync(join(__dirname, 'together.json'), 'utf8')) as Pairs;
const mostFixes = 8;

/** The claims that have a phrase. */
const claimsIn = (draft: Draft): readonly Finding[] => candor.lint(draft, defaultSettings).findings.filter(({ message }) => !message.includes('resembles'));

/** The draft with the first fix of the first claim; undefined where there is none. */
function mended(draft: Draft): Draft | undefined {
  const finding = claimsIn(draft).find(({ fixes }) => fixes.length > 0);
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

describe('the fix of a whole sentence', () => {
  for (const language of ['en', 'ar'] as const) for (const [before, after] of pairs[language]) {
    const draft = openDraft(`Notes.\n\n- ${before}\n`, 'markdown'), start = draft.text.indexOf(before);
    const one = mended(openDraft(before, 'markdown')), isOne = one?.text === after;

    it(`${isOne ? 'is not offered where one fix does' : 'is what its fixes come to'}: ${before}`, () => {
      const fix = sentenceFix(draft, claimsIn(draft), claimsIn(draft), claimsIn);
      if (isOne) return assert.equal(fix, undefined);
      assert.ok(fix);
      assert.ok(fix.start >= start && fix.end <= start + before.length);
      assert.equal(draft.text.slice(start, fix.start) + fix.text + draft.text.slice(fix.end, start + before.length), after);
      const blanks = fix.blanks?.map((blank) => fix.text.slice(blank.start, blank.end)) ?? [];
      assert.deepEqual(blanks, after.match(/\[[^\]]*\]/g) ?? []);
    });
  }

  it('leaves what other sentences say to them, and is none for several', () => {
    const [first, second] = ['Only 5 rooms left.', pairs.en[2]![0]], text = `${first} ${second}\n`, draft = openDraft(text, 'markdown'), claims = claimsIn(draft);
    assert.equal(sentenceFix(draft, claims, claims, claimsIn), undefined);
    const fix = sentenceFix(draft, claims.filter(({ start }) => start > first.length), claims, claimsIn);
    assert.ok(fix && fix.start > first.length, JSON.stringify(fix));
    assert.equal(editDraft(draft, [fix]).text, `${first} ${pairs.en[2]![1]}\n`);
  });

  it('is none where nothing can be edited, or only one claim stands there', () => {
    for (const text of ['Act now!\n', '![Hurry, only 5 rooms left, act now](a.jpg)\n', 'Enjoy your coffee.\n']) {
      const draft = openDraft(text, 'markdown');
      assert.equal(sentenceFix(draft, claimsIn(draft).slice(0, 1), claimsIn(draft), claimsIn), undefined);
    }
  });
});

describe('a team’s phrase', () => {
  it('is told beside what a rule says of longer words, and is no part of what waives that rule', () => {
    const settings = { ...defaultSettings, phrases: [{ id: 'acme-no-vacuum', severity: 'error' as const, message: 'Say “cleaner”.', en: ['vacuum'] }] };
    const rulesIn = (text: string): string[] => candor.lint(openDraft(text, 'markdown'), settings).findings.map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(rulesIn('The best vacuum cleaner in the world.'), ['info absolute-claim', 'error acme-no-vacuum']);
    assert.deepEqual(rulesIn('<!-- candor-ignore absolute-claim: our slogan -->\n\nThe best vacuum cleaner in the world.'), ['error acme-no-vacuum']);
  });
});
