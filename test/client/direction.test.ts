import { equal } from 'node:assert/strict';
import { directed, directedMarkdown } from '../../client/src/direction';

describe('direction of texts in the editor’s lists', () => {
  it('marks an Arabic text, also where it begins with English words it quotes', () => {
    equal(directed('«Act now» تستعجل القارئ.'), '\u2067«Act now» تستعجل القارئ.\u2069');
    equal(directed('إيقاف urgency-pressure هنا'), '\u2067إيقاف urgency-pressure هنا\u2069');
  });

  it('leaves an English text alone, also where it quotes Arabic words', () => {
    for (const text of ['“اطلب الآن” presses readers.', 'Write "اطلب قبل [التاريخ]"', '']) equal(directed(text), text);
  });

  it('marks each Arabic line of Markdown behind its list or heading mark', () => {
    equal(directedMarkdown('**عنوان (شرح)**\n\nEnglish\n\n- بند\n# رأس'), '\u2067 **عنوان (شرح)**\n\nEnglish\n\n- \u2067 بند\n# \u2067 رأس');
  });
});
