import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { markRanges, readExample } from '../../server/src/engine/example';
import type { Finding } from '../../server/src/engine/finding';
import { defaultSettings } from '../../server/src/engine/settings';
import { referenceById } from '../../server/src/references';
import { rules } from '../../server/src/rules/index';

const only = process.env['RULE'];

const tested = rules.filter(({ id }) => only === undefined || id === only);
if (!tested.length) throw new Error(`There is no rule ${only}.`);

for (const rule of tested) {
  describe(`rule ${rule.id}`, () => {
    it('cites only known references and speaks of harm, never of crime', () => {
      for (const id of rule.references) assert.ok(referenceById.has(id), `${id} is not in references.ts`);
      for (const text of [rule.message, rule.why, rule.instead, rule.title]) {
        for (const language of ['en', 'ar'] as const) {
          assert.ok(text[language].trim());
          assert.doesNotMatch(text[language], /\billegal\b|\bunlawful\b|غير قانوني|مخالف للقانون/i);
        }
      }
    });

    it('has at least 12 flagged and 10 clean examples in each language', () => {
      for (const language of ['en', 'ar'] as const) {
        const flagged = rule.examples[language].filter((example) => readExample(example).marked.length > 0).length;
        assert.ok(flagged >= 12, `${language}: ${flagged} flagged`);
        assert.ok(rule.examples[language].length - flagged >= 10, `${language}: ${rule.examples[language].length - flagged} clean`);
      }
    });

    for (const language of ['en', 'ar'] as const) {
      for (const example of rule.examples[language]) {
        const { text, marked, format, path } = readExample(example);
        it(`${language}: ${markRanges(text, marked).replace(/\s+/g, ' ').slice(0, 90)}`, () => {
          const draft = openDraft(text, format, path);
          const { findings, problems } = candor.lint(draft, defaultSettings);
          assert.deepEqual(problems, []);
          assert.equal(markRanges(text, findings), markRanges(text, marked), findings.map(describe_).join('; '));
          for (const finding of findings) {
            assert.equal(finding.rule, rule.id);
            assert.ok(finding.fixes.length > 0, 'no fix is offered');
            for (const fix of finding.fixes) {
              const fixed = editDraft(draft, [...fix.edits].sort((a, b) => b.start - a.start));
              const left = candor.lint(fixed, defaultSettings).findings;
              const before = findings.length - 1;
              assert.ok(left.length <= before, `“${fix.title}” leaves ${JSON.stringify(fixed.text)}: ${left.map((other) => `${other.rule} “${fixed.text.slice(other.start, other.end)}”`).join('; ')}`);
            }
          }
        });
      }
    }
  });
}

function describe_({ rule, severity, start, end }: Finding): string {
  return `${rule} (${severity}) ${start}-${end}`;
}
