import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../../server/src/candor';
import { manifestsIn } from '../../../server/src/engine/draft/manifest';
import { defaultSettings } from '../../../server/src/engine/settings';

/** A signed record of a plain text: one invisible variation selector for each byte. */
const invisible = '\uFEFF' + Array.from({ length: 300 }, (_, index) => {
  const byte = (index * 37) % 256;
  return String.fromCodePoint(byte < 16 ? 0xFE00 + byte : 0xE0100 + byte - 16);
}).join('');

const block = '-----BEGIN C2PA MANIFEST-----\nAAAAHGp1bWI=\n-----END C2PA MANIFEST-----';

describe('a signed record in a draft', () => {
  for (const [name, text, format] of [
    ['invisible characters', `Hurry, only today${invisible}!\n\nThe boards are dry.\n`, 'markdown'],
    ['a block in a comment', `<!--\n${block}\n-->\n\nHurry, only today!\n`, 'markdown'],
    ['a script', '<html><head><script type="application/c2pa">AAAAHGp1bWI=</script><meta name="ai-disclosure" content="autonomous"></head><body><p>Hurry, only today!</p></body></html>', 'html'],
  ] as const) {
    it(`is no trace of a chat tool, and no fix changes it: ${name}`, () => {
      const draft = openDraft(text, format);
      const [manifest] = manifestsIn(draft);
      assert.ok(manifest);
      const signed = text.slice(manifest.start, manifest.end);
      const { findings } = candor.lint(draft, defaultSettings);
      assert.ok(findings.length > 0);
      assert.ok(!findings.some(({ rule }) => rule === 'ai-evidence-undeclared'));
      for (const { fixes } of findings) for (const { edits } of fixes) assert.ok(editDraft(draft, [...edits].sort((a, b) => b.start - a.start)).text.includes(signed));
    });
  }
});

describe('front matter stays readable after a fix', () => {
  const fixed = (line: string): string[] => {
    const draft = openDraft(`---\n${line}\n---\n\nThe boards are dry.\n`, 'markdown');
    return candor.lint(draft, defaultSettings).findings.flatMap(({ fixes }) => fixes).map(({ edits }) => {
      const next = editDraft(draft, [...edits].sort((a, b) => b.start - a.start));
      assert.equal(next.frontMatter?.error, undefined, next.text);
      for (const edit of edits) for (const blank of edit.blanks ?? []) assert.match(edit.text.slice(blank.start, blank.end), /^\[.*\]$/);
      return next.text.split('\n')[1] as string;
    });
  };

  it('a plain value that would start a list or hold a colon is put in quotes', () => {
    assert.ok(fixed('title: Join 10,000 happy customers').some((line) => /^title: ".*\[.*"$/.test(line)));
    for (const line of ['title: Hurry, only today', 'title: "Hurry, only today"', "title: 'Hurry, only today'"]) assert.ok(fixed(line).length > 0);
  });
});
