import assert from 'node:assert/strict';
import { editDraft, openDraft } from '../../server/src/candor';
import type { Draft } from '../../server/src/engine/draft/draft';
import { blocksWith, elementsThat, passagesWith } from '../../server/src/engine/draft/questions';

describe('a question to a draft', () => {
  let asked: string[] = [];
  const numbers = passagesWith(({ prose }) => {
    asked.push(prose);
    return /\d+/.exec(prose)?.[0] === undefined ? undefined : Number(/\d+/.exec(prose)![0]);
  });
  const answers = (draft: Draft): [number, string][] => numbers(draft).map(({ passage, found }) => [found, draft.text.slice(passage.start, passage.end)]);
  const paragraphs = Array.from({ length: 30 }, (_, n) => (n % 3 ? `Calm words, line ${'x'.repeat(n)}.` : `Bowl ${n} is blue.`));
  const whole = (): Draft => openDraft(paragraphs.join('\n\n'), 'markdown');
  beforeEach(() => { asked = []; });

  it('asks every passage of a draft it has not seen, and none twice', () => {
    const draft = whole();
    assert.equal(answers(draft).length, 10);
    assert.deepEqual(answers(draft).map(([, text]) => text), paragraphs.filter((text) => text.startsWith('Bowl')));
    assert.equal(asked.length, 30);
  });

  const edits: Readonly<Record<string, { start: string; end?: string; text: string; reads: number }>> = {
    'a letter in a paragraph': { start: 'is blue.', text: 'really ', reads: 1 },
    'paragraphs put in': { start: 'Bowl 15', text: 'Bowl 77 is new.\n\nAnd 88 too.\n\n', reads: 2 },
    'paragraphs taken out': { start: 'Bowl 9 is', end: 'Bowl 15 is', text: '', reads: 0 },
    'the first paragraph taken out': { start: 'Bowl 0', end: 'Calm', text: '', reads: 0 },
    'words behind the last paragraph': { start: '', text: '\n\nBowl 99.', reads: 1 },
  };
  for (const [name, { start, end, text, reads }] of Object.entries(edits)) {
    it(`asks only what changed: ${name}`, () => {
      const before = whole();
      answers(before);
      asked = [];
      const at = start ? before.text.indexOf(start) : before.text.length, to = end ? before.text.indexOf(end) : at;
      const after = editDraft(before, [{ start: at, end: to, text }]);
      const found = answers(after);
      assert.equal(asked.length, reads);
      assert.deepEqual(found, answers(openDraft(after.text, 'markdown')));
      asked = [];
      const back = editDraft(after, [{ start: at, end: at + text.length, text: before.text.slice(at, to) }]);
      assert.deepEqual(answers(back), answers(before));
    });
  }

  it('is answered for a version whose predecessor was never asked', () => {
    const before = whole();
    const after = editDraft(before, [{ start: 0, end: 0, text: 'Bowl 5.\n\n' }]);
    assert.equal(answers(after)[0]?.[0], 5);
    assert.equal(answers(after).length, 11);
  });

  it('gives passages in the order of their starts, and places as they are in the version', () => {
    const draft = openDraft('<p>Ten 10 <img alt="Twenty 20"> thirty</p><p>40</p>', 'html');
    assert.deepEqual(answers(draft).map(([number]) => number), [10, 20, 40]);
    const images = elementsThat(({ name }) => name === 'img'), [image] = images(draft);
    assert.equal(draft.text.slice(image!.start, image!.end), '<img alt="Twenty 20">');
    const moved = editDraft(draft, [{ start: 0, end: 0, text: '<p>New</p>' }]), [there] = images(moved);
    assert.equal(moved.text.slice(there!.start, there!.end), '<img alt="Twenty 20">');
  });

  it('sees what markup around a block that did not change does to it now', () => {
    const shown = blocksWith(({ source }) => source.includes('secret') || undefined);
    const before = openDraft('<div>\n\nA secret.\n\n</div>\n', 'markdown');
    assert.deepEqual(shown(before).map(({ placed }) => placed.hidden), [false]);
    const after = editDraft(before, [{ start: 4, end: 4, text: ' hidden' }]);
    assert.deepEqual(shown(after).map(({ placed }) => placed.hidden), [true]);
    assert.equal(after.words, before.words);
  });
});
