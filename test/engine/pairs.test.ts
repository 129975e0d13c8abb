import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import type { Format } from '../../server/src/engine/draft/draft';
import { voidTags } from '../../server/src/engine/draft/tag';
import { readExample } from '../../server/src/engine/example';
import { defaultSettings } from '../../server/src/engine/settings';

const wraps: Readonly<Record<'markdown' | 'html', readonly (readonly [string, string])[]>> = {
  markdown: [['**', '**'], ['*', '*'], ['_', '_'], ['<b>', '</b>'], ['[', '](https://x.test)']],
  html: [['<b>', '</b>'], ['<em class="x">', '</em>'], ['<a href="https://x.test">', '</a>']],
};

/** Flagged words of the rules' examples, without markup of their own. */
const texts = [...candor.rules.values()].flatMap(({ examples }) => [...examples.en, ...examples.ar].map((example) => readExample(example).text)).filter((text) => !/[*_<>[\]`#|\n{}\\]/.test(text) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 3);

const part = fc.record({ from: fc.nat(), words: fc.integer({ min: 1, max: 3 }), wrap: fc.nat() });

/** `text` with some of its words in markup, from behind to the front and never one in another. */
function marked(text: string, parts: readonly { from: number; words: number; wrap: number }[], format: 'markdown' | 'html'): string {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}%’']+/gu)];
  let free = words.length;
  for (const { from, words: count, wrap } of parts) {
    if (free < 1) break;
    const last = from % free, first = Math.max(0, last - count + 1), [open, close] = wraps[format][wrap % wraps[format].length] as readonly [string, string];
    const start = (words[first] as RegExpMatchArray).index as number, end = ((words[last] as RegExpMatchArray).index as number) + (words[last] as RegExpMatchArray)[0].length;
    text = text.slice(0, start) + open + text.slice(start, end) + close + text.slice(end);
    free = first;
  }
  return format === 'html' ? `<p>${text}</p>` : text;
}

/** What is markup without its partner: signs that readers see, tags that do not fit. */
function stray(text: string, format: Format): string {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z]+)[^<>]*>/g)) if (voidTags.has(name)) continue; else if (!slash) open.push(name); else if (open.at(-1) === name) open.pop(); else open.push(`/${name}`);
  // Blanks stand in brackets, also in those of a link.
  const seen = openDraft(text, format).prose.replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  return `${open.join(' ')}${/[*_<>]|\]\(/.exec(seen)?.[0] ?? ''}`;
}

describe('a fix beside markup', () => {
  for (const format of ['markdown', 'html'] as const) {
    it(`leaves in pairs what comes in pairs: ${format}`, () => {
      let fixes = 0;
      fc.assert(fc.property(fc.constantFrom(...texts), fc.array(part, { minLength: 1, maxLength: 2 }), (text, parts) => {
        const source = marked(text, parts, format), draft = openDraft(source, format);
        if (stray(source, format)) return;
        for (const finding of candor.lint(draft, defaultSettings).findings) {
          for (const { edits, title } of finding.fixes) {
            fixes++;
            const { text: mended } = editDraft(draft, [...edits].sort((a, b) => b.start - a.start));
            assert.equal(stray(mended, format), '', `${title}: ${source} → ${mended}`);
          }
        }
      }), { numRuns: 1500, seed: 20_261_126 });
      assert.ok(fixes > 500);
    });
  }

  it('takes the marks with it where they held nothing else, and closes none that it opens', () => {
    const mended = (text: string, rule: string): string => {
      const draft = openDraft(text, 'markdown'), edits = candor.lint(draft, defaultSettings).findings.find((finding) => finding.rule === rule)!.fixes.at(rule === 'ambiguous-ad-label' ? -1 : 0)!.edits;
      return editDraft(draft, [...edits].sort((a, b) => b.start - a.start)).text;
    };
    assert.equal(mended('The wood comes from Lebanon **turn0search3**.', 'ai-evidence-undeclared'), 'The wood comes from Lebanon.');
    assert.equal(mended('_ما_ أحد راعي المنشور، بس _الغلاية_ حلوة.', 'ambiguous-ad-label'), '_الغلاية_ حلوة.');
  });
});
