import { dutyText } from '../../disclosure/duties';
import { placeAfter } from '../../disclosure/placement';
import type { Draft } from '../../engine/draft/draft';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';

const add: Text = { en: 'Add the terms of the sale', ar: 'أضف بيانات التخفيض' };

/** What a sale in Saudi Arabia has to say, by the mark that shows it is said. */
const facts: readonly { readonly mark: string; readonly name: Text }[] = [
  { mark: 'saleDates', name: { en: 'its dates', ar: 'تاريخا البداية والنهاية' } },
  { mark: 'saleLicence', name: { en: 'the number of the discount licence', ar: 'رقم ترخيص التخفيضات' } },
  { mark: 'bothPrices', name: { en: 'the price before and after', ar: 'السعر قبل التخفيض وبعده' } },
];

/** In the Saudi market, the first discount of a draft that keeps back its dates, its prices or its licence. */
export function licensedSale(draft: Draft, context: CheckContext): Report[] {
  if (!context.settings.jurisdictions.includes('sa')) return [];
  const shown = (name: string): boolean => context.marks(name).some(({ passage }) => !passage.quoted && !passage.hidden);
  const claim = context.marks('discountClaim').find(({ passage }) => !passage.quoted && !passage.hidden);
  const missing = facts.filter(({ mark }) => !shown(mark));
  if (!claim || !missing.length) return [];
  const list = { en: missing.map(({ name }) => name.en).join(', '), ar: missing.map(({ name }) => name.ar).join('، ') };
  return [{
    start: claim.start, end: claim.end, language: claim.language,
    message: {
      en: `“{text}” announces a discount to readers in Saudi Arabia, who cannot check it here. Missing: ${list.en}.`,
      ar: `«{text}» تعلن تخفيضًا للقارئ في السعودية دون أن يستطيع التحقق منه. ينقص: ${list.ar}.`,
    },
    fixes: [{ title: add, edits: [placeAfter(draft, claim.passage, dutyText('sale-terms', claim.language, draft, context.settings), claim.language)] }],
  }];
}
