import assert from 'node:assert/strict';
import { candor, editDraft, openDraft, suppressionFix } from '../../server/src/candor';
import type { Format } from '../../server/src/engine/draft/draft';
import { defaultSettings } from '../../server/src/engine/settings';

const today = '2026-11-24';

function check(text: string, format: Format = 'markdown', settings = defaultSettings): { open: string[]; waived: string[] } {
  const { findings, suppressed } = candor.lint(openDraft(text, format), settings, { today });
  return {
    open: findings.map(({ rule, start, end }) => (rule === 'suppression' ? 'suppression' : text.slice(start, end))),
    waived: suppressed.map(({ start, end, reason, by, until }) => [text.slice(start, end), reason, by, until].filter(Boolean).join(' | ')),
  };
}

describe('a suppression', () => {
  it('waives the next block, not the next line, and keeps who, why and until', () => {
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: ends tonight, see calendar @lina until 2027-01-31 -->\n\nAct now.\nAct now.\n\nAct now.\n'), {
      open: ['Act now'], waived: ['Act now | ends tonight, see calendar | lina | 2027-01-31', 'Act now | ends tonight, see calendar | lina | 2027-01-31'],
    });
  });
  it('waives a list, a table, a heading and an HTML block that follows', () => {
    for (const block of ['- Act now\n- two', '| a |\n|---|\n| Act now |', '## Act now', '<p>Act now</p>', '> [!TIP]\n> Act now']) {
      assert.deepEqual(check(`<!-- candor-ignore urgency-pressure: why -->\n\n${block}\n\nAct now.\n`).open, ['Act now'], block);
    }
  });
  it('works between start and end, and for the whole file', () => {
    assert.deepEqual(check('<!-- candor-ignore-start urgency-pressure: why -->\n\nAct now.\n\nAct now.\n\n<!-- candor-ignore-end urgency-pressure -->\n\nAct now.\n').open, ['Act now']);
    assert.deepEqual(check('Act now.\n\n<!-- candor-ignore-file urgency-pressure: why -->\n').open, []);
  });
  it('names several rules', () => {
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure, artificial-scarcity: why -->\nAct now, only 2 left in stock.\n').open, []);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure, artificial-scarcity: why -->\n\nAct now, only 2 left in stock.\n').open, []);
  });
  it('stands in HTML, in MDX and in front matter', () => {
    assert.deepEqual(check('<body><!-- candor-ignore urgency-pressure: why --><p>Act now</p><p>Act now</p></body>', 'html').open, ['Act now']);
    assert.deepEqual(check('{/* candor-ignore urgency-pressure: why */}\n\nAct now.\n\nAct now.\n', 'mdx').open, ['Act now']);
    assert.deepEqual(check('---\ntitle: x\ncandor-ignore:\n  - { rule: urgency-pressure, reason: why, by: lina, until: 2027-01-31 }\n---\nAct now.\n', 'plaintext').waived, ['Act now | why | lina | 2027-01-31']);
    assert.deepEqual(check('---\ncandor-ignore:\n  - rule: urgency-pressure\n    reason: "why: because"\n---\nاطلب الآن قبل فوات الأوان\n', 'plaintext').open, []);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: why -->\nAct now.\n\nAct now.', 'plaintext').open, ['Act now']);
  });
  it('is itself a finding without a reason, with an unknown rule, past its date, or when it waives nothing', () => {
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure -->\n\nAct now.\n').open, ['suppression', 'Act now']);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: [reason] -->\n\nAct now.\n').open, ['suppression', 'Act now']);
    assert.deepEqual(check('<!-- candor-ignore no-such-rule: why -->\n\nAct now.\n').open, ['suppression', 'Act now']);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: why until 2026-11-23 -->\n\nAct now.\n').open, ['suppression', 'Act now']);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: why until 2026-11-24 -->\n\nAct now.\n').open, []);
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: why -->\n\nAll is well.\n').open, ['suppression']);
    assert.deepEqual(check('<!-- candor-ignore: why -->\n\nAct now.\n').open, ['suppression', 'Act now']);
  });
  it('is itself a finding with a date that is none, or as the name of a rule alone', () => {
    for (const until of ['until 31.12.2030', 'Until 2030-1-5', '(until 2030-13-31)', 'until 2030-02-31.']) {
      assert.deepEqual(check(`<!-- candor-ignore urgency-pressure: ends tonight ${until} -->\n\nAct now.\n`).open, ['suppression', 'Act now'], until);
    }
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: ends tonight (until 2030-01-31). -->\n\nAct now.\n').waived, ['Act now | ends tonight | 2030-01-31']);
    assert.deepEqual(check('---\ncandor-ignore:\n  - { rule: urgency-pressure, reason: why, until: yesterday }\n---\nAct now.\n', 'plaintext').open, ['suppression', 'Act now']);
    for (const rules of ['urgency-pressure', '[urgency-pressure]']) assert.deepEqual(check(`---\ncandor-ignore: ${rules}\n---\nAct now.\n`, 'plaintext').open, ['suppression', 'Act now'], rules);
  });
  it('is itself a finding under a name that none has', () => {
    const text = '<!-- candor-ignore-next-line urgency-pressure: agreed with Lina -->\n\nHurry, act now!\n';
    const draft = openDraft(text, 'markdown'), { findings, suppressed } = candor.lint(draft, defaultSettings);
    const [finding] = findings.filter(({ rule }) => rule === 'suppression');
    assert.match(finding?.message ?? '', /candor-ignore-next-line/);
    assert.equal(suppressed.length, 0);
    assert.equal(editDraft(draft, finding!.fixes[0]!.edits).text, text.replace('-next-line', ''));
  });

  it('may stand above the header of a mail', () => {
    const rules = candor.lint(openDraft('<!-- candor-ignore urgency-pressure: agreed with Lina -->\nSubject: Last chance!\nFrom: Shop <a@b.example>\n\nHello.\n', 'markdown'), defaultSettings).findings.map(({ rule }) => rule);
    assert.deepEqual(rules, ['missing-opt-out']);
  });

  it('is left in place while one of its rules is in use', () => {
    const text = '<!-- candor-ignore urgency-pressure, guaranteed-outcome: why -->\n\nAct now.\n', { findings } = candor.lint(openDraft(text, 'markdown'), defaultSettings, { today });
    assert.deepEqual(findings.map(({ rule, fixes }) => [rule, fixes.length]), [['suppression', 0]]);
    assert.equal(suppressionFix(openDraft(text, 'markdown'), findings[0]!), undefined);
  });
  it('needs no reason where the team says so', () => {
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure -->\n\nAct now.\n', 'markdown', { ...defaultSettings, suppressions: { requireReason: false } }).open, []);
  });
  it('is not unused while its rule is off', () => {
    assert.deepEqual(check('<!-- candor-ignore urgency-pressure: why -->\n\nAct now.\n', 'markdown', { ...defaultSettings, rules: { 'urgency-pressure': { severity: 'off', options: {} } } }).open, []);
  });
  it('is not read from code', () => {
    assert.deepEqual(check('```\n<!-- candor-ignore-file urgency-pressure: why -->\n```\n\nAct now.\n').open, ['Act now']);
  });
});

describe('suppressing a finding', () => {
  const drafts: [format: Format, text: string][] = [
    ['markdown', '# Title\n\nAct now.\n\nMore\n'], ['markdown', '- one\n- Act now\n'], ['markdown', '> [!TIP]\n> Act now\n'], ['markdown', '---\ntitle: Act now\n---\n\nBody\n'], ['markdown', '---\ntitle: Act now\ncandor-ignore:\n  - { rule: artificial-scarcity, reason: x }\n---\n\nOnly 2 left in stock\n'],
    ['markdown', 'Act now.\r\n\r\nMore\r\n'], ['mdx', '# Title\n\nAct **now**.\n'], ['mdx', '<Card>\n\nAct now.\n\n</Card>\n'], ['html', '<body>\n  <ul>\n    <li>Act now</li>\n  </ul>\n</body>\n'], ['html', '<html><head><title>Act now</title></head><body></body></html>'], ['html', '<p>Read <a href="#">act now</a></p>'], ['html', 'Act now'],
    ['plaintext', 'Act now\n'], ['plaintext', '---\ntitle: hi\n---\nAct now\n'], ['markdown', 'اطلب الآن قبل فوات الأوان\n'],
  ];
  for (const [format, text] of drafts) {
    it(`${format}: ${JSON.stringify(text)}`, () => {
      const draft = openDraft(text, format);
      const finding = candor.lint(draft, defaultSettings, { today }).findings.find(({ rule }) => rule === 'urgency-pressure');
      assert.ok(finding);
      const fix = suppressionFix(draft, finding);
      assert.ok(fix);
      const edit = fix.edits[0];
      assert.ok(edit?.blanks?.[0]);
      const { start, end } = edit.blanks[0];
      const filled = editDraft(draft, [{ ...edit, text: `${edit.text.slice(0, start)}the sale really ends${edit.text.slice(end)}` }]);
      const result = candor.lint(filled, defaultSettings, { today });
      assert.deepEqual(result.findings.map(({ rule }) => rule), [], filled.text);
      assert.equal(result.suppressed.filter(({ rule, reason }) => rule === 'urgency-pressure' && reason === 'the sale really ends').length, 1, filled.text);
      if (text.includes('\r\n')) assert.doesNotMatch(filled.text, /[^\r]\n/);
    });
  }
});
