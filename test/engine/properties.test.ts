import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { formats, type Draft, type Format, type TextEdit } from '../../server/src/engine/draft/draft';
import { defaultSettings } from '../../server/src/engine/settings';

/** Pieces that break parsers: markup half typed, both scripts, template tags, front matter, lone surrogates. */
const pieces = [
  '---\n', 'title: "Act now', '+++\n', '# ', '\n', '\n\n', '\r\n', ' ', '  \n', '> ', '- ', '1. ', '| a | b |\n|---|---|\n| Only 2 left | c |\n', '```\n', '`', '**', '_', '[', '](', ')', '![', '<', '>', '</', '<p>', '</p>', '<div hidden>', '</div>',
  '<script>', '</script>', '<!--', '-->', '<!-- candor-ignore urgency-pressure: reason -->', '<!-- candor-ignore-start urgency-pressure: x -->', '{/* candor-ignore x: y */}', '<Card title="Hurry" {...p}>', '{', '}', '{{ stock }}', '*|FNAME|*', '%%x%%', '{% if x %}', '&rsquo;', '&', ';', '&#x1F600;',
  'Hurry!', 'Act now', ' before it’s too late', 'Only 3 left in stock', 'العرض ينتهي قريبًا', 'سااارع', 'الكمية محدودة', 'قبل نفاد ', 'الكمية', '👩‍👩‍👧', '\uD800', '\uDC00', '\u200F', '\u0640', '\uFEFF', '\0', 'import x from "y"\n', 'export const a = {\n', 'a'.repeat(60), '\t', '00:15:00', '30/11/2026', 'https://example.com/a?b=c', '-----BEGIN C2PA MANIFEST-----', '$', '^', '﷼', '٪',
];
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) }, { weight: 1, arbitrary: fc.integer({ min: 0xD7FF, max: 0xE000 }).map((code) => String.fromCharCode(code)) }), { maxLength: 40 }).map((parts) => parts.join(''));
const format = fc.constantFrom<Format>(...formats);

function state(draft: Draft): unknown {
  const result = candor.lint(draft, defaultSettings, { today: '2026-11-24' });
  return {
    prose: draft.prose,
    passages: draft.passages.map(({ start, end, kind, quoted, hidden, languages }) => ({ start, end, kind, quoted, hidden, languages })),
    comments: draft.comments, elements: draft.elements.map((element) => ({ ...element, attributes: [...element.attributes] })),
    result, fixes: result.findings.map(({ fixes }) => fixes),
  };
}

/** Edits one after the other, `at` parts of the text. */
function placed(round: readonly { at: number; take: number; put: string }[], { length }: string): TextEdit[] {
  return round.map(({ at, take, put }) => {
    const start = Math.round(at * length), end = Math.min(length, start + take);
    length += put.length - (end - start);
    return { start, end, text: put };
  });
}

describe('any text', () => {
  it('is read: the mask is as long as the text, passages lie in it, and every finding has its words', () => {
    fc.assert(fc.property(text, format, (source, as) => {
      const draft = openDraft(source, as);
      assert.equal(draft.prose.length, source.length);
      for (const { start, end, prose } of draft.passages) {
        assert.ok(start >= 0 && end <= source.length && start <= end);
        assert.equal(prose.length, end - start);
      }
      const { findings, problems, suppressed } = candor.lint(draft, defaultSettings);
      assert.ok(!problems.some(({ rule }) => rule !== undefined), JSON.stringify(problems));
      let before = 0;
      for (const { start, end, fixes, rule } of findings) {
        assert.ok(start >= before && end <= source.length && (end > start || rule !== 'urgency-pressure'));
        before = start;
        for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= source.length);
      }
      for (const { reason } of suppressed) assert.notEqual(reason, '');
    }), { numRuns: 1500 });
  });

  it('reads the same after edits as from scratch', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), take: fc.integer({ min: 0, max: 12 }), put: fc.oneof(fc.constantFrom(...pieces), fc.constant(''), fc.string({ maxLength: 4 })) });
    fc.assert(fc.property(text, format, fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }), (source, as, rounds) => {
      let draft = openDraft(source, as);
      for (const round of rounds) {
        draft = editDraft(draft, placed(round, draft.text));
        assert.deepEqual(state(draft), state(openDraft(draft.text, as)));
      }
    }), { numRuns: 600 });
  });

  it('reads the same after edits that make other blocks of lines', () => {
    const blocks = ['# ', '\n', '\n\n', '\n\n', '\n\n', ' ', '  \n', '> ', '- ', '1. ', '   ', '    ', '| a | b |\n|---|---|\n| Only 2 left | c |\n', '| x | y |\n', '|---|---|\n', '```\n', '~~~\n', '[a]: https://shop.example\n', '<p>', '</p>', '<div hidden>', '</div>\n', '<script>', '</script>\n', '<!--', '-->', '===\n', '---\n', '***\n', 'Hurry!', 'one two', 'الكمية محدودة', '\t', '- [ ] ', '{/* c */}', '<Card>\n', '</Card>\n', '<pre>\n', '</pre>\n', 'text\ntext'];
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), take: fc.integer({ min: 0, max: 6 }), put: fc.oneof(fc.constantFrom(...blocks), fc.constant('')) });
    const lines = fc.array(fc.constantFrom(...blocks), { minLength: 10, maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(fc.property(lines, fc.constantFrom<Format>('markdown', 'mdx'), fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 10 }), (source, as, rounds) => {
      const passages = ({ passages: all }: Draft): unknown => all.map(({ start, end, kind, quoted, hidden, prose }) => [start, end, kind, quoted, hidden, prose]);
      let draft = openDraft(source, as);
      for (const round of rounds) {
        draft = editDraft(draft, placed(round, draft.text));
        assert.deepEqual(passages(draft), passages(openDraft(draft.text, as)));
      }
    }), { numRuns: 1500, examples: [['    # one\n\nActing now\n', 'markdown', [[{ at: 0, take: 1, put: '' }]]]] });
  });

  it('reads the same after edits of a page as from scratch, half-typed tags included', () => {
    const whole = ['<p>One two.</p>\n', '<p>Act <b>now</b>.</p>\n', '<ul><li>a b</li><li>c</li></ul>\n', '<table><tr><td>x y</td><td>z</td></tr></table>\n', '<h1>Head</h1>\n', '<button>Buy</button>\n', '<p><a href="x">Link</a> text<br>more</p>\n', '<img alt="A b">\n', '<!-- c -->\n', '<p hidden>no</p>\n', '<p>left open\n', '<ul><li>a<li>b</ul>\n', 'bare text\n', '<p>الكمية محدودة</p>\n'];
    const page = fc.array(fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...whole) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('div', 'section', 'div hidden', 'blockquote'), fc.array(fc.constantFrom(...whole), { minLength: 1, maxLength: 6 })).map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>\n`) },
    ), { minLength: 3, maxLength: 120 }).map((parts) => `<html><body>\n${parts.join('')}</body></html>\n`);
    const edit = fc.record({ at: fc.nat(), take: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }), put: fc.constantFrom('', 'x', ' more', '\n', ...whole, '<b', '</', '<p>', '<li hidden>', '<div>', '</div>') });
    fc.assert(fc.property(page, fc.array(edit, { minLength: 1, maxLength: 8 }), (source, edits) => {
      const passages = ({ passages: all }: Draft): unknown => all.map(({ start, end, kind, quoted, hidden, prose }) => [start, end, kind, quoted, hidden, prose]);
      let draft = openDraft(source, 'html');
      for (const { at, take, put } of edits) {
        const places = [...draft.text.matchAll(/>|\w(?=\W)/g)], { index } = places[at % places.length]!;
        draft = editDraft(draft, [{ start: index + 1, end: Math.min(draft.text.length, index + 1 + take), text: put }]);
        assert.deepEqual(passages(draft), passages(openDraft(draft.text, 'html')), JSON.stringify(draft.text));
      }
    }), { numRuns: 400, seed: 20261126 });
  });

  it('gives the same findings when checked twice', () => {
    fc.assert(fc.property(text, format, (source, as) => {
      assert.deepEqual(candor.lint(openDraft(source, as), defaultSettings), candor.lint(openDraft(source, as), defaultSettings));
    }), { numRuns: 200 });
  });
});
