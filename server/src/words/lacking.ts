import type { Text } from '../engine/finding';
import type { Lacking } from '../engine/hunch/hunches';

/** What a trial or subscription costs behind its start. */
export const terms: Text = { en: '(then {price} per {period}; cancel online at {address})', ar: '(ثم {السعر} كل {الفترة}، والإلغاء عبر {الرابط})' };

/** Where a claim of something free has a condition or a price behind it, which is then a part of what is paid. */
export const paidBehind: Text = {
  en: "⟧[^.!?]* (once|when|if|after|provided|as soon as|just|only|all (you|we)|you'll)\\b|⟧[^.!?]*[£$€] ?[1-9]",
  ar: '⟧[^.!؟]* (بس|فقط|عند|اذا|ان|لو|بعد|ما دمت|لما|بشرط|علي الا|وعليك) ',
};

/** What sentences about these words lack. Arabic ones without hamza on an alef, as they are compared. */
const where = (about: Text, write: Text): Lacking[string] => ({ en: [{ about: about.en, write: write.en }], ar: [{ about: about.ar, write: write.ar }] });

/**
 * What readers lack where a rule finds something, by rule: an addition where figures, terms or a source would make the claim honest, or what to say in
 * place of a sentence that no addition mends. Hunches offer it before they take their sentence away, phrases offer the addition
 * where any rewrite would cost words beside them.
 */
export const lacking: Lacking = {
  // Where "then" is said already, what comes then.
  'subscription-trap': {
    en: [{ about: '(then|after|afterwards|from there|thereafter|onwards?|renews?|rolls?)\\b', write: `+ ${terms.en.replace('then ', '')}` }, `+ ${terms.en}`],
    ar: [{ about: 'وبعد|وعقب|بعده|ثم |يتجدد|بيتجدد|تجديد', write: `+ ${terms.ar.replace('ثم ', '')}` }, `+ ${terms.ar}`],
  },
  'unverifiable-social-proof': { en: ['+ ({number} by {date}, source: {source})'], ar: ['+ ({العدد} حتى {التاريخ}، المصدر: {المصدر})'] },
  'urgency-pressure': { en: ['+ (until {end date})'], ar: ['+ (حتى {تاريخ الانتهاء})'] },
  // Where the number is told already, since when.
  'artificial-scarcity': {
    en: [{ about: '⟦[^⟧]*\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b(?! of )[^⟧]*\\b(left|remain|available|free|in stock)', write: '+ (as of {date})' }, '+ (as of {date}, {number} are left)'],
    ar: ['+ (المتبقي حتى {التاريخ}: {العدد})'],
  },
  confirmshaming: { en: ['^ No, thanks $'], ar: [{ when: /^[^:«]*$/, write: '^ لا، شكرًا $' }] },
  'false-prize-selection': where({ en: 'w[io]n|winner|prize|draw|picked|chosen|selected|gift|lucky|reward|raffle', ar: 'فاز|فوز|فزت|ربح|جائز|جوائز|سحب|هدي|اختير|اختر|محظوظ|مكافا' }, { en: '+ (drawn on {date}, rules: {address})', ar: '+ (السحب بتاريخ {التاريخ}، الشروط: {الرابط})' }),
  'obstructed-cancellation': where({ en: 'cancel|leav|unsubscri|stop|end|clos|quit|refund|return|member|contract|account|subscri|plan', ar: 'لغ[اي]|وقف|ايقاف|انسحا|فسخ|استرداد|استرجاع|حساب|اشتراك|عضوي|عقد' }, { en: '^ You can cancel online at any time at {address} $', ar: '^ يمكنك الإلغاء إلكترونيًا في أي وقت عبر {الرابط} $' }),
  'hidden-costs': where({ en: 'fees?|charge|pric|cost|pay|rate|tax|vat|bill|extra|deposit|handling|add(s|ed)|calculat|basket|cart', ar: 'رسوم|رسم|سعر|تكلف|كلف|دفع|ضريب|فاتور|اجر|عمول|اضافي|تامين|بند|بنود|تحسب|تطلع|السله' }, { en: '+ (total with all fees: {price})', ar: '+ (الإجمالي شاملًا جميع الرسوم: {السعر})' }),
  'absolute-claim': { en: [{ about: "(cannot|can['’]t|never|won['’]t|impossible|no such) ", write: '^ {product}: {fact you can show} ({source}, {date}) $' }, '+ (source: {comparison, date})'], ar: ['+ (المصدر: {المقارنة وتاريخها})'] },
  'guaranteed-outcome': { en: ['+ (in {study}, {number} of {number}; results vary)'], ar: ['+ (في {الدراسة}، {العدد} من {العدد}؛ وتختلف النتائج)'] },
  'health-miracle-claim': { en: [{ about: '(pills|tablets|medication|prescription|insulin)', write: '^ {product} does not replace advice from your doctor $' }, '+ (source: {study, year}; it does not replace treatment, ask your doctor)'], ar: ['+ (المصدر: {الدراسة، السنة}؛ ولا يغني عن العلاج، فاستشر طبيبك)'] },
  'fake-authority': { en: ['+ (source: {name, address})'], ar: ['+ (المصدر: {الاسم، الرابط})'] },
  // Where the condition is told, readers still cannot see what it comes to.
  'misleading-free-claim': {
    en: [{ about: paidBehind.en, write: '+ (cost in all: {total})' }, { about: 'free|no charge|nothing|gift|on us|complimentary|cost', write: '+ (condition: {what it costs or requires})' }],
    ar: [{ about: `${paidBehind.ar}|⟧[^.!؟]*( ما عليك | مع كل |\\d)`, write: '+ (الكلفة الإجمالية: {الإجمالي})' }, { about: 'مجان|ببلاش|هدي|مقابل|دون رسوم|بلاش|علينا|تكلف', write: '+ (الشرط: {ما الذي يُدفع أو يُطلب})' }],
  },
  'misleading-discount': where({ en: 'discount|% off|off |sale|sav(?:e|ing)|was|instead|cut |reduc|cheaper|bargain|half|worth|pric', ar: 'خصم|تخفيض|تنزيل|بدل|وفر|ارخص|نصف|نص |سعر' }, { en: '+ (lowest price of the last 30 days: {price})', ar: '+ (أدنى سعر في آخر 30 يومًا: {السعر})' }),
  'ai-washing': where({ en: 'ai|artificial|algorithm|machine|smart', ar: 'ذكاء|خوارزم|ذكي' }, { en: '+ (the AI does {task}; {who} checks it)', ar: '+ (يتولى الذكاء الاصطناعي {المهمة}، ويراجعها {المسؤول})' }),
  'unsupported-statistic': where({ en: '\\d|percent|half|third|twice|times|out of|in ten', ar: '[\\d٠-٩]|نصف|ثلث|ربع|ضعف|اضعاف|مرات|من كل|بالمئة|بالمية' }, { en: '+ (source: {study, year}, {number} people asked)', ar: '+ (المصدر: {الدراسة، السنة}، شملت {العدد})' }),
  'implied-consent': { en: ['^ We will {do what} only after you say yes: {address} $'], ar: ['^ لا نقوم بـ{الإجراء} إلا بعد موافقتك: {الرابط} $'] },
  'indefinite-retention': where({ en: 'keep|store|retain|sav|hold|delet|record|data|details|forever|as long', ar: 'نحتفظ|احتفاظ|نحفظ|حفظ|تخزين|نخز|تبقى|يبقى|بيانات|معلومات|سجل|محو|حذف|للابد' }, { en: '^ We keep {data} for {period} after {event} and then delete it $', ar: '^ نحتفظ بـ{البيانات} لمدة {المدة} بعد {الحدث} ثم نحذفها $' }),
  'generic-green-claim': { en: ['+ ({property}: {figure}, source: {certificate})'], ar: ['+ ({الخاصية}: {الرقم}، المصدر: {الشهادة})'] },
  'offset-neutral-claim': where({ en: 'carbon|climate|co2|neutral|emission|offset|footprint|plant|tree', ar: 'كربون|مناخ|محايد|حياد|انبعاث|بصم|شجر|تعويض' }, { en: '+ ({share} saved, {share} offset by {project}, source: {report})', ar: '+ (خُفّض {النسبة}، وعُوّض {النسبة} عبر {المشروع}، المصدر: {التقرير})' }),
};
