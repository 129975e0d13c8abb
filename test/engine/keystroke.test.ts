import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { Draft, type Format } from '../../server/src/engine/draft/draft';
import { defaultSettings } from '../../server/src/engine/settings';

const calm = (n: number): string => `Paragraph ${n} tells of bowl number ${n}, thrown in week ${n} and glazed by hand. الفقرة ${n} تصف الوعاء رقم ${n} وطريقة صنعه.`;
const drafts: Readonly<Record<Format, (paragraphs: readonly string[]) => string>> = {
  markdown: (paragraphs) => `---\ntitle: Bowls\n---\n\n${paragraphs.join('\n\n')}\n`,
  mdx: (paragraphs) => paragraphs.map((text, n) => (n % 5 ? text : `<Card>\n\n${text}\n\n</Card>`)).join('\n\n'),
  html: (paragraphs) => `<!doctype html><html><head><title>Bowls</title></head><body>${paragraphs.map((text, n) => `<p class="p${n}">${text} <a href="/bowl/${n}">Bowl ${n}</a></p>`).join('\n')}</body></html>`,
  plaintext: (paragraphs) => paragraphs.join('\n\n'),
};

/** Cost that grows with the draft is what makes typing slow; time would only show it on a slow day. */
describe('a keystroke in a long draft', () => {
  for (const [format, compose] of Object.entries(drafts) as [Format, (paragraphs: readonly string[]) => string][]) {
    it(`reads the words of its own paragraph, and of no other: ${format}`, () => {
      const before = openDraft(compose(Array.from({ length: 120 }, (_, n) => calm(n))), format);
      candor.lint(before, defaultSettings);
      const reads: string[] = [];
      const watch = (owner: object, name: string, value: string): void => void Object.defineProperty(owner, name, { get: () => (reads.push(value.slice(0, 60)), value) });
      for (const { block } of before.blocks) {
        watch(block, 'source', block.source);
        for (const passage of block.passages) watch(passage, 'prose', passage.prose);
      }
      reads.length = 0; // the same block may stand in several places
      const whole = Object.getOwnPropertyDescriptor(Draft.prototype, 'prose')!;
      Object.defineProperty(Draft.prototype, 'prose', { configurable: true, get(this: Draft) { reads.push('the prose of the whole draft'); return whole.get!.call(this); } });
      try {
        const at = before.text.indexOf('bowl number 60') + 'bowl number 60'.length;
        const after = editDraft(before, [{ start: at, end: at, text: ' s' }]);
        assert.deepEqual(candor.lint(after, defaultSettings).findings, []);
        assert.deepEqual(reads, []);
      } finally {
        Object.defineProperty(Draft.prototype, 'prose', whole);
      }
    });
  }
});
