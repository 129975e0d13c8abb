import assert from 'node:assert/strict';
import { candor, editDraft, openDraft } from '../../../server/src/candor';
import type { Finding } from '../../../server/src/engine/finding';
import { defaultSettings, type Settings } from '../../../server/src/engine/settings';

const saudi: Settings = { ...defaultSettings, jurisdictions: ['sa'] };
const rule = 'missing-sponsorship-disclosure';

const posts = {
  en: ['Our oud candles are back. Order now', 'Rose soap, 45 riyals. Shop the whole range at the corner of King Road.', 'New abayas, free delivery. DM us to order.'],
  ar: ['شموع العود وصلت. اطلب الآن', 'صابون الورد بـ 45 ريالًا، تسوقي التشكيلة كلها.', 'عبايات جديدة، والطلب على الخاص.'],
};
const others = {
  en: ['Ad: our oud candles are back. Order now', '#ad Rose soap, 45 riyals. Shop the whole range.', 'Oud is burnt in most houses of the city on feast days.', 'Order in the kitchen: how we stack the pans.', 'The shop was fined for posts that say “order now” without a label.'],
  ar: ['إعلان: شموع العود وصلت. اطلب الآن', '#إعلان صابون الورد بـ 45 ريالًا، تسوقي التشكيلة كلها.', 'يُحرق العود في أغلب بيوت المدينة في الأعياد.', 'غُرّم المتجر لأنه نشر «اطلب الآن» دون وسم.'],
};

function own(text: string, path: string, settings: Settings = saudi): readonly Finding[] {
  return candor.lint(openDraft(text, 'plaintext', path), settings).findings.filter((finding) => finding.rule === rule);
}

describe('offers of a shop in the Saudi market', () => {
  for (const [language, texts] of Object.entries(posts)) {
    for (const text of texts) {
      it(`asks for the word in ${language}, and gives it: ${text}`, () => {
        for (const path of ['social/candles.txt', 'sms/candles.txt']) {
          const [finding, ...rest] = own(text, path);
          assert.equal(rest.length, 0);
          const draft = editDraft(openDraft(text, 'plaintext', path), finding!.fixes[0]!.edits);
          assert.match(draft.text, language === 'ar' ? /^إعلان(?:: |\n)/ : /^Ad(?:: |\n)/);
          assert.deepEqual(own(draft.text, path), []);
        }
      });
    }
  }

  it('leaves labels, tips and reports alone', () => {
    for (const text of Object.values(others).flat()) assert.deepEqual(own(text, 'social/candles.txt'), [], text);
  });

  it('asks nobody in other markets, and no page', () => {
    for (const text of Object.values(posts).flat()) {
      assert.deepEqual(own(text, 'social/candles.txt', defaultSettings), []);
      assert.deepEqual(own(text, 'blog/candles.txt'), []);
    }
  });
});
