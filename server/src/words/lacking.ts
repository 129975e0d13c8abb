import type { Text } from '../engine/finding';
import type { Lacking } from '../engine/hunch/hunches';
import type { Suggestion } from '../engine/rewrite/suggestion';

/** What a trial or subscription costs behind its start. */
export const terms: Text = { en: '(then {price} per {period}; cancel online at {address})', ar: '(ثم {السعر} كل {الفترة}، والإلغاء عبر {الرابط})' };

/** What makes a thing a part of what is paid. */
const conditions: Text = { en: "(once|when|if|after|provided|as soon as|just|only|all (you|we)|you'll)\\b", ar: 'بس|فقط|عند|اذا|ان|لو|بعد|ما دمت|لما|بشرط|علي الا|وعليك' };

/** Where a claim of something free has a condition or a price behind it. */
export const paidBehind: Text = { en: `⟧[^.!?]* ${conditions.en}|⟧[^.!?]*[£$€] ?[1-9]`, ar: `⟧[^.!؟]* (${conditions.ar}) ` };

/** Where it has one anywhere in its sentence. */
export const paid: Text = { en: `${conditions.en}|[£$€] ?[1-9]`, ar: ` (${conditions.ar}|ما عليك|مع كل) |\\d` };

/** What is said of what is left, or of who wants it. */
const stocked: Text = {
  en: "(left|last|gone|go(es|ing)?|sold|sell(s|ing)?|stock|few|hardly|barely|queue|waiting|remain(s|ing)?|available|taken|snapped|flying|demand|spoken for|running|run|only|just|more|one|two|three|popular|limited|disappear)\\b|\\d",
  ar: 'باقي|باق|بقي|بقت|متبق|تبق|ضل|ظل|فاضل|نفد|نفذ|ينفد|خلص|تخلص|اخر|كمي|مخزون|طلب|حجز|تنتظر|ينتظر|ناطر|قليل|معدود|محدود|ندر|نادر|واحد|\\d',
};

/** What may end on a day. */
const offered: Text = { en: '(offer|deal|sale|pric|rates?|discount|cheap|sav(e|ing)|bargain|reduc|voucher|code|promo|ticket|place|seat|spot|slot|book|order|enrol|regist)\\w*|sign(ed|s|ing)? (up|on)|% off', ar: 'عرض|عروض|سعر|اسعار|خصم|تخفيض|تنزيل|كود|قسيم|ارخص|تذكر|تذاكر|مقعد|مقاعد|مكان|اماكن|حجز|احجز|طلب|تسجيل|سجل|تحجز' };

/** Not of everybody: a number would deny it. */
const everybody: Text = { en: '^(?!.*\\b(every|everyone|everybody|all (of|your|the)|each|nobody|no one|whole)\\b)', ar: '^(?!.*(كل |كلهم|كلكم|جميع|الجميع|لا احد|ما حدا|محدش|ما في [^ ]+ .*الا|ما من |لا يخلو))' };

/** What is said to stay, kept for a time. */
export const stays: Suggestion = { when: /⟦((?:your|our|the|all|any|every) [^⟧]{2,40}?) (?:stays?|remains?|lives?|sits?)(?= (?:with us|on file|on our|in our|in the))/iu, write: '$1 is~ kept for {period} after {event} and then deleted |' };

/** Suggestions in both languages, the best first. */
const inOrder = (...writes: readonly { readonly en: Suggestion; readonly ar: Suggestion }[]): Lacking[string] => ({ en: writes.map(({ en }) => en), ar: writes.map(({ ar }) => ar) });

/** The same for sentences about these words. Arabic ones without hamza on an alef, as they are compared. */
const where = (about: Text, ...writes: readonly Text[]): Lacking[string] => inOrder(...writes.map(({ en, ar }) => ({ en: { about: about.en, write: en }, ar: { about: about.ar, write: ar } })));

/**
 * What readers lack where a rule finds something, by rule: what to say in place of a sentence that a hunch is about, where no addition would mend it, and
 * an addition where figures, terms or a source make the claim honest. Hunches offer both before they take their sentence away, phrases offer the addition
 * where any rewrite would cost words beside them.
 */
export const lacking: Lacking = {
  // Where "then" is said already, what comes then.
  'subscription-trap': {
    en: [{ about: '(then|after|afterwards|from there|thereafter|onwards?|renews?|rolls?)\\b', write: `+ ${terms.en.replace('then ', '')}` }, `+ ${terms.en}`],
    ar: [{ about: 'وبعد|وعقب|بعده|ثم |يتجدد|بيتجدد|تجديد', write: `+ ${terms.ar.replace('ثم ', '')}` }, `+ ${terms.ar}`],
  },
  'unverifiable-social-proof': inOrder({ en: 'by {date}, {number} people had {done what} (source: {source})', ar: 'حتى {التاريخ}: {العدد} {من الناس وماذا فعلوا} (المصدر: {المصدر})' }, { en: { about: everybody.en, write: '+ ({number} by {date}, source: {source})' }, ar: { about: everybody.ar, write: '+ ({العدد} حتى {التاريخ}، المصدر: {المصدر})' } }),
  'urgency-pressure': {
    en: [{ when: /⟦((?:(?:the|this|that|these|those|our|your|all|early-bird|opening|launch|introductory|special|current|\p{L}+ing|\p{L}+er) )*(?:offers?|deals?|sale|prices?|pricing|rates?|discounts?|fees?|codes?|vouchers?|tickets?))(?:['’](?:s|re|ll))? (?!of)/iu, write: '$1 is~ available until {end date}' }, { about: offered.en, write: '{offer} ends on {end date}' }, { about: offered.en, write: '+ (until {end date})' }],
    ar: ['{=subject} متاح~ حتى {تاريخ الانتهاء}', { about: offered.ar, write: 'ينتهي {العرض} في {تاريخ الانتهاء}' }, { about: offered.ar, write: '+ (حتى {تاريخ الانتهاء})' }],
  },
  'artificial-scarcity': {
    en: [
      { about: stocked.en, write: 'as of {date}, {number} {of what} are left' },
      // Where the number is told already, since when.
      { about: '⟦[^⟧]*\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b(?! of )[^⟧]*\\b(left|remain|available|free|in stock)', write: '+ (as of {date})' }, '+ (as of {date}, {number} are left)',
    ],
    ar: [{ about: stocked.ar, write: 'المتبقي من {المنتج} حتى {التاريخ}: {العدد}' }, '+ (المتبقي حتى {التاريخ}: {العدد})'],
  },
  confirmshaming: { en: ['^ No, thanks $'], ar: [{ when: /^[^:«]*$/, write: '^ لا، شكرًا $' }] },
  // A label that puts the question off.
  nagging: where({ en: '^[^a-z]*⟦(maybe|perhaps|not|later|ask|remind|another time)', ar: '^[^ء-ي]*⟦(ربما|يمكن|ليس|مو|مش|لاحقا|بعدين|ذكر|اسال|وقت اخر)' }, { en: '^ No, thanks $', ar: '^ لا، شكرًا $' }),
  'false-prize-selection': where({ en: 'w[io]n|winner|prize|draw|picked|chosen|selected|gift|lucky|reward|raffle|settled on|set aside|name on|yours', ar: 'فاز|فوز|فزت|ربح|جائز|جوائز|سحب|هدي|اختير|اختر|اختيار|محظوظ|مكافا|اسمك|رقمك|باسم' }, { en: '{offer} is open to everyone who {requirement}', ar: '{العرض} متاح لكل من {الشرط}' }),
  'obstructed-cancellation': where({ en: "cancel|leav|unsubscri|stop|end(s|ed|ing)?\\b|clos|quit|refund|return|member|contract|account|subscri|plan|sign you off|release|let you (go|out|off)|out\\b|letter|in person|come (in|and see|by)|stop by|phone", ar: 'لغ[اي]|وقف|ايقاف|توقف|انسحا|فسخ|استرداد|استرجاع|حساب|اشتراك|عضوي|عقد|حضور|بنفسك|خطاب|رساله|البريد' }, { en: '^ You can cancel online at any time at {address} $', ar: '^ يمكنك الإلغاء إلكترونيًا في أي وقت عبر {الرابط} $' }),
  'hidden-costs': where({ en: 'fees?|charge|pric|cost|pay|rate|tax|vat|bill|extra|deposit|handling|add(s|ed)|calculat|basket|cart|on top', ar: 'رسوم|رسم|سعر|تكلف|كلف|دفع|ضريب|فاتور|اجر|عمول|اضافي|تامين|بند|بنود|تحسب|تطلع|السله' }, { en: 'the total is {price}, including {fees}', ar: 'السعر الإجمالي {الإجمالي}، منه {المبلغ} مقابل {الرسم}' }, { en: '+ (total with all fees: {price})', ar: '+ (الإجمالي شاملًا جميع الرسوم: {السعر})' }),
  'absolute-claim': inOrder({ en: '{product} was found to {do what} ({source}, {date})', ar: '{المنتج}: {حقيقة يمكن إثباتها} ({المصدر}، {التاريخ})' }, { en: '+ (source: {comparison, date})', ar: '+ (المصدر: {المقارنة وتاريخها})' }),
  'guaranteed-outcome': inOrder({ en: 'of {number} {customers} since {date}, {number} {reached what}; results vary', ar: 'من {العدد} {من العملاء} منذ {التاريخ} وصل {العدد} إلى {الهدف}، وتختلف النتائج' }, { en: '+ ({number} of {number} {customers} since {date}; results vary)', ar: '+ ({العدد} من {العدد} {من العملاء} منذ {التاريخ}، وتختلف النتائج)' }),
  'forced-action': {
    en: [{ when: /⟦((?:the|your|this|these) [\p{L}’' -]{2,30}?) (?:is|are|go(?:es)?|comes?|will|unlocks?|opens?|arrives?|lands?|stays?|only|can)(?!\p{L})/iu, write: '$1 is~ available without {doing what}' }, 'you can {get what} without {doing what}'],
    ar: ['يمكنك {الحصول على ماذا} دون {ماذا كان مطلوبًا}'],
  },
  'health-miracle-claim': {
    en: [{ about: '(pills|tablets|medication|prescription|insulin)', write: '^ {product} does not replace advice from your doctor $' }, 'in {study, year}, {number} of {number} people {noticed what}; {product} does not replace treatment, so ask your doctor', '+ (source: {study, year}; it does not replace treatment, ask your doctor)'],
    ar: ['في {الدراسة، السنة} لاحظ {العدد} من {العدد} {ماذا}، ولا يغني ذلك عن العلاج، فاستشر طبيبك', '+ (المصدر: {الدراسة، السنة}؛ ولا يغني عن العلاج، فاستشر طبيبك)'],
  },
  'fake-authority': { en: ['+ (source: {name, address})'], ar: ['+ (المصدر: {الاسم، الرابط})'] },
  // Where the condition is told, readers still cannot see what it comes to.
  'misleading-free-claim': {
    en: [{ about: paid.en, write: '{what} costs {total} in all' }, { about: `^(?!.*(${paid.en})).*(free|no charge|nothing|gift|on us|complimentary|cost)`, write: '+ (condition: {what it costs or requires})' }],
    ar: [{ about: paid.ar, write: '{ما تقدّمه}: {الإجمالي} في المجموع' }, { about: `^(?!.*(${paid.ar})).*(مجان|ببلاش|هدي|مقابل|دون رسوم|بلاش|علينا|تكلف)`, write: '+ (الشرط: {ما الذي يُدفع أو يُطلب})' }],
  },
  // What another shop asks is no price of one's own.
  'misleading-discount': inOrder(
    { en: { about: "(anywhere|anyplace|somewhere) else|elsewhere|other (shop|store|place|garage|firm|supplier)|high street|in the shops|market price|competitor", write: '+ ({shop} asks {price} on {date})' }, ar: { about: 'السوق|عند غيرنا|غيرنا|محل ثاني|محل تاني|محلات|برا\\b|منافس|مكان ثاني|مكان تاني', write: '+ (السعر عند {المحل} في {التاريخ}: {السعر})' } },
    { en: { about: 'discount|% off|off |sale|sav(?:e|ing)|was|instead|cut |reduc|cheaper|bargain|half|worth|pric|normal|usual|go for', write: '+ (lowest price of the last 30 days: {price})' }, ar: { about: 'خصم|تخفيض|تنزيل|بدل|وفر|ارخص|نصف|نص |سعر|قيمت|تسوى|نزلنا', write: '+ (أدنى سعر في آخر 30 يومًا: {السعر})' } },
  ),
  'ai-washing': where(
    { en: '(ai|artificial|algorithm|machine|smart|model|engine|system|software|app|bot|assistant|sensor)\\b', ar: 'ذكاء|خوارزم|ذكي|نظام|برنامج|تطبيق|الي|نموذج|روبوت' },
    { en: 'the AI {does what}; it was right in {number} of {number} cases ({test}, {date}), and {who} checks it', ar: 'يتولى الذكاء الاصطناعي {المهمة}، وأصاب في {العدد} من {العدد} حالة ({الاختبار}، {التاريخ})، ويراجعها {المسؤول}' },
    { en: '+ (the AI does {task}; {who} checks it)', ar: '+ (يتولى الذكاء الاصطناعي {المهمة}، ويراجعها {المسؤول})' },
  ),
  'unsupported-statistic': where({ en: '\\d|percent|half|third|twice|times|out of|in ten', ar: '[\\d٠-٩]|نصف|ثلث|ربع|ضعف|اضعاف|مرات|من كل|بالمئة|بالمية' }, { en: '+ (source: {study, year}, {number} people)', ar: '+ (المصدر: {الدراسة، السنة}، شملت {العدد})' }),
  'implied-consent': { en: [{ about: 'agree|consent|accept|yes|opt|tick|box|subscri|sign|list|mail|call|contact|text|share|partner|okay|happy|fine|hear|permission|allow|terms|record|use', write: 'we will {do what} only after you say yes: {address}' }], ar: [{ about: 'وافق|موافق|قبل|قبول|راض|رضا|اشتراك|تسجيل|رسائل|نراسل|عروض|شركا|ارقام|رقم|صور|بيانات|استعمال|استخدام|علامه|تعليم|نعتبر|يعني|اذن|شروط|نفهم|نسجل', write: 'لا نقوم بـ{الإجراء} إلا بعد موافقتك: {الرابط}' }] },
  'indefinite-retention': {
    en: [stays, { about: 'keep|store|retain|sav|hold|hang on|stay|live|delet|record|data|details|forever|as long', write: 'we keep {data} for {period} after {event} and then delete it' }],
    ar: [{ about: 'نحتفظ|احتفاظ|نحفظ|حفظ|تخزين|نخز|تبقى|يبقى|نبقي|بيانات|معلومات|سجل|محو|حذف|للابد|ارشيف', write: 'نحتفظ بـ{البيانات} لمدة {المدة} بعد {الحدث} ثم نحذفها' }],
  },
  'generic-green-claim': inOrder({ en: '{product} has {measured benefit} ({method}, {year})', ar: 'في {المنتج} {ميزة بيئية مقيسة} ({المنهج}، {السنة})' }, { en: '+ ({property}: {figure}, source: {certificate})', ar: '+ ({الخاصية}: {الرقم}، المصدر: {الشهادة})' }),
  'offset-neutral-claim': where(
    { en: 'carbon|climate|co2|neutral|emission|offset|footprint|plant|tree|atmosphere|forest', ar: 'كربون|مناخ|محايد|حياد|انبعاث|بصم|شجر|تعويض|نغرس|نزرع|غاب' },
    { en: '{product} causes {kg} kg CO2e ({method}, {year}), and we support {project} (source: {report})', ar: 'تبلغ انبعاثات {المنتج} {كغ} كغ مكافئ CO2 ({المنهج}، {السنة})، وندعم {المشروع} (المصدر: {التقرير})' },
    { en: '+ ({share} saved, {share} offset by {project}, source: {report})', ar: '+ (خُفّض {النسبة}، وعُوّض {النسبة} عبر {المشروع}، المصدر: {التقرير})' },
  ),
};
