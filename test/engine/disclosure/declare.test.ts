import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../../server/src/candor';
import { convertToW3c } from '../../../server/src/disclosure/convert';
import { declareAiUse, type AiUse } from '../../../server/src/disclosure/declare';
import { recordReview } from '../../../server/src/disclosure/review';
import type { Draft, TextEdit } from '../../../server/src/engine/draft/draft';
import { defaultSettings } from '../../../server/src/engine/settings';

const day = '2026-11-25';

/** The whole drafts among the rules' examples, with a declaration or without. */
const drafts = [...candor.rules.values()].filter(({ id }) => id !== 'invalid-ai-disclosure').flatMap(({ examples }) => [...examples.en, ...examples.ar])
  .flatMap((example) => (typeof example === 'string' ? [] : [openDraft(example.text.replace(/[⟦⟧]/g, ''), example.format ?? 'markdown', example.path)])).filter(({ frontMatter }) => frontMatter?.error === undefined);

/** Edits stand in the order of the text, and none reaches into another. */
function after(draft: Draft, edits: readonly TextEdit[]): Draft {
  edits.forEach(({ start, end }, at) => assert.ok(start <= end && start >= (edits[at - 1]?.end ?? 0), `edits overlap in ${JSON.stringify(draft.text)}`));
  const next = editDraft(draft, [...edits].reverse());
  assert.equal(next.frontMatter?.error, undefined, `front matter of ${JSON.stringify(next.text)}`);
  return next;
}

/** What a second time would still change. */
const left = (draft: Draft, edits: readonly TextEdit[] = []): readonly TextEdit[] => edits.filter(({ start, end, text }) => draft.text.slice(start, end) !== text);

describe('in every draft of the rules’ examples', () => {
  for (const use of [{ level: 'ai-generated', tool: 'X "1"', reviewer: "Omar O'Neil" }, { level: 'ai-assisted' }, { level: 'none' }] satisfies AiUse[]) {
    it(`declaring ${use.level} keeps the text, and says nothing twice`, () => {
      const edits = (draft: Draft): readonly TextEdit[] => declareAiUse(draft, use, day, 'en', candor.context(draft, defaultSettings)) ?? [];
      for (const draft of drafts) {
        const next = after(draft, edits(draft));
        assert.deepEqual(left(next, edits(next)), [], JSON.stringify(next.text));
      }
    });
  }

  it('recording a review keeps the text, and is done once', () => {
    for (const draft of drafts) {
      const review = (of: Draft): readonly TextEdit[] => recordReview(of, 'en', { by: "Omar O'Neil", on: day })?.edits ?? [];
      const next = after(draft, review(draft));
      assert.deepEqual(left(next, review(next)), [], JSON.stringify(next.text));
    }
  });

  it('converting leaves nothing to convert', () => {
    for (const draft of drafts) assert.deepEqual(convertToW3c(after(draft, convertToW3c(draft))), []);
  });
});

describe('a note in the writer’s own words', () => {
  it('is declared, not said again', () => {
    for (const [draft, note] of [['# Walnut\n\nThe boards are dry.\n\nPart human, part AI.\n', 'Part human'], ['# الجوز\n\nجفّت الألواح ستة أشهر.\n\nالأفكار أفكاري، والترتيب لكلود.\n', 'الأفكار أفكاري']] as const) {
      const open = openDraft(draft, 'markdown');
      const declared = after(open, declareAiUse(open, { level: 'ai-assisted' }, day, 'en', candor.context(open, defaultSettings)) ?? []);
      assert.equal(declared.text, `---\nai-disclosure: ai-assisted\n---\n\n${draft}`);
      const settings = { ...defaultSettings, disclosure: { ...defaultSettings.disclosure, require: 'always' as const } };
      const [finding] = candor.lint(open, settings).findings.filter(({ rule }) => rule === 'missing-ai-text-disclosure');
      assert.deepEqual(finding?.fixes.map(({ edits }) => after(open, edits).text), ['ai-assisted', 'ai-generated'].map((level) => `---\nai-disclosure: ${level}\n---\n\n${draft}`), note);
    }
  });
});
