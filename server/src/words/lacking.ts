import type { Lacking } from '../engine/hunch/hunches';

/**
 * What readers lack where a sentence resembles what a rule is about: hunches offer to add it, or the `note` of a rule
 * that has one, where it is clear which rule that is, and the sentence speaks of what the addition does. Other rules object to
 * what is said itself; such a sentence can only go.
 */
export const lacking: Lacking = {
  'urgency-pressure': { en: ['+ (until {end date})'], ar: ['+ (حتى {تاريخ الانتهاء})'] },
  'artificial-scarcity': { en: ['+ ({number} in stock on {date})'], ar: ['+ ({العدد} متوفرة بتاريخ {التاريخ})'] },
  confirmshaming: { en: ['^ No, thanks $'], ar: [{ when: /^[^:«]*$/, write: '^ لا، شكرًا $' }] },
  'false-prize-selection': {
    en: [{ about: 'w[io]n|winner|prize|draw|picked|chosen|selected|gift|lucky|reward|raffle', write: '+ (drawn on {date}, rules: {address})' }],
    ar: [{ about: 'فاز|فوز|فزت|ربح|جائز|جوائز|سحب|هدي|اختير|اختر|محظوظ|مكافا', write: '+ (السحب بتاريخ {التاريخ}، الشروط: {الرابط})' }],
  },
  'obstructed-cancellation': {
    en: [{ about: 'cancel|leav|unsubscri|stop|end|clos|quit|refund|return|member|contract|account|subscri|plan', write: '+ (or cancel online at any time: {address})' }],
    ar: [{ about: 'لغ[اي]|وقف|ايقاف|انسحا|فسخ|استرداد|استرجاع|حساب|اشتراك|عضوي|عقد', write: '+ (أو الإلغاء عبر الموقع في أي وقت: {الرابط})' }],
  },
  'hidden-costs': {
    en: [{ about: 'fees?|charge|pric|cost|pay|rate|tax|vat|bill|extra|deposit', write: '+ (total with all fees: {price})' }],
    ar: [{ about: 'رسوم|رسم|سعر|تكلف|كلف|دفع|ضريب|فاتور|اجر|عمول|اضافي|تامين', write: '+ (الإجمالي شاملًا جميع الرسوم: {السعر})' }],
  },
  'absolute-claim': { en: ['+ (source: {comparison, date})'], ar: ['+ (المصدر: {المقارنة وتاريخها})'] },
  'guaranteed-outcome': { en: ['+ (in {study}, {number} of {number}; results vary)'], ar: ['+ (في {الدراسة}، {العدد} من {العدد}؛ وتختلف النتائج)'] },
  'health-miracle-claim': { en: ['+ (source: {study, year}; it does not replace treatment, ask your doctor)'], ar: ['+ (المصدر: {الدراسة، السنة}؛ ولا يغني عن العلاج، فاستشر طبيبك)'] },
  'fake-authority': { en: ['+ (source: {name, address})'], ar: ['+ (المصدر: {الاسم، الرابط})'] },
  'misleading-free-claim': {
    en: [{ about: 'free|no charge|nothing|gift|on us|complimentary|cost', write: '+ (condition: {what it costs or requires})' }],
    ar: [{ about: 'مجان|ببلاش|هدي|مقابل|دون رسوم|بلاش|علينا|تكلف', write: '+ (الشرط: {ما الذي يُدفع أو يُطلب})' }],
  },
  'misleading-discount': {
    en: [{ about: 'discount|% off|off |sale|sav(?:e|ing)|was|instead|cut |reduc|cheaper|bargain|half|worth|pric', write: '+ (lowest price of the last 30 days: {price})' }],
    ar: [{ about: 'خصم|تخفيض|تنزيل|بدل|وفر|ارخص|نصف|نص |سعر', write: '+ (أدنى سعر في آخر 30 يومًا: {السعر})' }],
  },
  'ai-washing': {
    en: [{ about: 'ai|artificial|algorithm|machine|smart', write: '+ (the AI does {task}; {who} checks it)' }],
    ar: [{ about: 'ذكاء|خوارزم|ذكي', write: '+ (يتولى الذكاء الاصطناعي {المهمة}، ويراجعها {المسؤول})' }],
  },
  'unsupported-statistic': {
    en: [{ about: '\\d|percent|half|third|twice|times|out of|in ten', write: '+ (source: {study, year}, {number} people asked)' }],
    ar: [{ about: '[\\d٠-٩]|نصف|ثلث|ربع|ضعف|اضعاف|مرات|من كل|بالمئة|بالمية', write: '+ (المصدر: {الدراسة، السنة}، شملت {العدد})' }],
  },
  'implied-consent': { en: ['+ (only if you tick the box: {address})'], ar: ['+ (فقط إذا وافقتم: {الرابط})'] },
  'indefinite-retention': {
    en: [{ about: 'keep|store|retain|sav|hold|delet|record|data|details|forever|as long', write: '+ (deleted after {time})' }],
    ar: [{ about: 'نحتفظ|احتفاظ|نحفظ|حفظ|تخزين|نخز|تبقى|يبقى|بيانات|معلومات|سجل|محو|حذف|للأبد', write: '+ (وتُحذف بعد {المدة})' }],
  },
  'generic-green-claim': { en: ['+ ({property}: {figure}, source: {certificate})'], ar: ['+ ({الخاصية}: {الرقم}، المصدر: {الشهادة})'] },
  'offset-neutral-claim': {
    en: [{ about: 'carbon|climate|co2|neutral|emission|offset|footprint|plant|tree', write: '+ ({share} saved, {share} offset by {project}, source: {report})' }],
    ar: [{ about: 'كربون|مناخ|محايد|حياد|انبعاث|بصم|شجر|تعويض', write: '+ (خُفّض {النسبة}، وعُوّض {النسبة} عبر {المشروع}، المصدر: {التقرير})' }],
  },
};
