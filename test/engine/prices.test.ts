import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import type { Finding } from '../../server/src/engine/finding';
import { defaultSettings, type Settings } from '../../server/src/engine/settings';

const saudi: Settings = { ...defaultSettings, jurisdictions: ['sa'] };

function find(text: string, settings: Settings = defaultSettings, format: 'markdown' | 'html' | 'plaintext' = 'markdown'): readonly Finding[] {
  return candor.lint(openDraft(text, format), settings).findings;
}

function rulesOf(text: string, settings?: Settings): string[] {
  return find(text, settings).map(({ rule }) => rule);
}

function withOption(percent: number): Settings {
  return { ...defaultSettings, rules: { 'misleading-discount': { severity: 'warning', options: { percent } } } };
}

describe('discounts', () => {
  it('asks a plain percentage for its basis from the percentage that the team chooses', () => {
    for (const text of ['Take 30% off all pans.', 'خصم ٣٠٪ على كل المقالي.']) {
      assert.deepEqual(rulesOf(text), []);
      assert.deepEqual(rulesOf(text, withOption(25)), ['misleading-discount']);
      assert.deepEqual(rulesOf(text, withOption(31)), []);
    }
  });

  it('asks for the licence of a dated sale in Saudi Arabia, where the discount alone is information', () => {
    const text = 'تخفيضات تصل إلى 50٪ على كل العبايات من 1 إلى 15 ديسمبر 2026.';
    assert.deepEqual(find(text).map(({ severity }) => severity), ['info']);
    const [finding, ...others] = find(text, saudi);
    assert.deepEqual([finding?.severity, others], ['warning', []]);
    assert.match(finding?.message ?? '', /discount licence/);
  });

  it('is content with information once the sale is dated', () => {
    assert.deepEqual(find('60% off all pans from 1 to 15 December 2026.').map(({ severity }) => severity), ['info']);
  });

  it('asks for dates, prices and the licence in the Saudi market, once per draft', () => {
    for (const text of ['Take 20% off all perfumes.\n\nAnd 10% off soap.', 'خصم 20% على كل العطور.\n\nوخصم 10% على الصابون.']) {
      assert.deepEqual(rulesOf(text), []);
      const draft = openDraft(text, 'markdown');
      const findings = candor.lint(draft, saudi).findings;
      assert.equal(findings.length, 1);
      assert.match(findings[0]!.message, /licence/);
      const fixed = editDraft(draft, findings[0]!.fixes[0]!.edits);
      assert.deepEqual(candor.lint(fixed, saudi).findings, []);
    }
  });

  it('names only what is missing', () => {
    const [finding] = find('Take 20% off all perfumes until 15 December 2026. Discount licence no. 445566.', saudi);
    assert.match(finding!.message, /Missing: the price before and after\./);
  });
});

describe('stars behind a price', () => {
  it('lead to a note in any format', () => {
    for (const [text, format] of [
      ['From $9\\* a night.\n\n\\* Sundays, two people.', 'markdown'],
      ['From $9* a night.\n* Sundays, two people.', 'plaintext'],
      ['<p>From $9* a night.</p><p><small>* Sundays, two people.</small></p>', 'html'],
      ['الغرفة من 90 ريالًا*\n* ليلة الأحد لشخصين.', 'plaintext'],
    ] as const) assert.deepEqual(find(text, defaultSettings, format).map(({ rule }) => rule), [], text);
  });

  it('are flagged without one, and the note that is added explains them', () => {
    for (const [text, format] of [['Oak desk $99* in our shop.', 'markdown'], ['Oak desk $99* in our shop.', 'plaintext'], ['<p>Oak desk $99* in our shop.</p>', 'html']] as const) {
      const draft = openDraft(text, format);
      const [finding] = candor.lint(draft, defaultSettings).findings;
      assert.equal(finding?.rule, 'hidden-costs');
      assert.deepEqual(candor.lint(editDraft(draft, finding.fixes[0]!.edits), defaultSettings).findings, []);
    }
  });
});

describe('claims about money that overlap', () => {
  it('are one finding, of the rule that says most', () => {
    for (const [text, rule] of [
      ['Free trial - credit card required', 'subscription-trap'], ['Free for 30 days, credit card required', 'subscription-trap'],
      ['Get it free - just pay shipping', 'misleading-free-claim'], ['Free notebook, credit card required', 'misleading-free-claim'],
      ['Buy one get one 100% free', 'misleading-free-claim'], ['Save up to 90% on everything', 'misleading-discount'],
      ['مجاني وادفع الشحن فقط', 'misleading-free-claim'], ['تجربة مجانية مع إدخال بيانات البطاقة', 'subscription-trap'], ['خصم يصل إلى 90%', 'misleading-discount'],
    ] as const) assert.deepEqual(rulesOf(text), [rule], text);
  });
});
