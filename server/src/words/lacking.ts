import type { Lacking } from '../engine/hunch/hunches';

/**
 * What readers lack where a sentence resembles what a rule is about: hunches offer to add it, or the `note` of a rule
 * that has one, where it is clear which rule that is. Other rules object to what is said itself; such a sentence can only go.
 */
export const lacking: Lacking = {
  'urgency-pressure': { en: ['+ (until {end date})'], ar: ['+ (حتى {تاريخ الانتهاء})'] },
  'artificial-scarcity': { en: ['+ ({number} in stock on {date})'], ar: ['+ ({العدد} متوفرة بتاريخ {التاريخ})'] },
  confirmshaming: { en: ['^ No, thanks $'], ar: [{ when: /^[^:«]*$/, write: '^ لا، شكرًا $' }] },
  'false-prize-selection': { en: ['+ (drawn on {date}, rules: {address})'], ar: ['+ (السحب بتاريخ {التاريخ}، الشروط: {الرابط})'] },
  'obstructed-cancellation': { en: ['+ (or cancel online at any time: {address})'], ar: ['+ (أو الإلغاء عبر الموقع في أي وقت: {الرابط})'] },
  'hidden-costs': { en: ['+ (total with all fees: {price})'], ar: ['+ (الإجمالي شاملًا جميع الرسوم: {السعر})'] },
  'absolute-claim': { en: ['+ (source: {comparison, date})'], ar: ['+ (المصدر: {المقارنة وتاريخها})'] },
  'guaranteed-outcome': { en: ['+ (in {study}, {number} of {number}; results vary)'], ar: ['+ (في {الدراسة}، {العدد} من {العدد}؛ وتختلف النتائج)'] },
  'health-miracle-claim': { en: ['+ (source: {study, year}; it does not replace treatment, ask your doctor)'], ar: ['+ (المصدر: {الدراسة، السنة}؛ ولا يغني عن العلاج، فاستشر طبيبك)'] },
  'fake-authority': { en: ['+ (source: {name, address})'], ar: ['+ (المصدر: {الاسم، الرابط})'] },
  'misleading-free-claim': { en: ['+ (condition: {what it costs or requires})'], ar: ['+ (الشرط: {ما الذي يُدفع أو يُطلب})'] },
  'misleading-discount': { en: ['+ (lowest price of the last 30 days: {price})'], ar: ['+ (أدنى سعر في آخر 30 يومًا: {السعر})'] },
  'ai-washing': {
    en: [{ about: 'ai|artificial|algorithm|machine|smart', write: '+ (the AI does {task}; {who} checks it)' }],
    ar: [{ about: 'ذكاء|خوارزم|ذكي', write: '+ (يتولى الذكاء الاصطناعي {المهمة}، ويراجعها {المسؤول})' }],
  },
  'unsupported-statistic': { en: ['+ (source: {study, year}, {number} people asked)'], ar: ['+ (المصدر: {الدراسة، السنة}، شملت {العدد})'] },
  'implied-consent': { en: ['+ (only if you tick the box: {address})'], ar: ['+ (فقط إذا وافقتم: {الرابط})'] },
  'indefinite-retention': { en: ['+ (deleted after {time})'], ar: ['+ (وتُحذف بعد {المدة})'] },
  'generic-green-claim': { en: ['+ ({property}: {figure}, source: {certificate})'], ar: ['+ ({الخاصية}: {الرقم}، المصدر: {الشهادة})'] },
  'offset-neutral-claim': { en: ['+ ({share} saved, {share} offset by {project}, source: {report})'], ar: ['+ (خُفّض {النسبة}، وعُوّض {النسبة} عبر {المشروع}، المصدر: {التقرير})'] },
};
