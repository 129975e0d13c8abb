import type { Bilingual } from '../engine/reading';
import type { WordSets } from '../engine/text/phrase';

/** Calls to spend, give or commit, and to whom. */
export const callToAct: WordSets = {
  commit: {
    en: ['buy', 'order', 'pre-order', 'preorder', 'purchase', 'book', 'reserve', 'apply', 'donate', 'give', 'enrol', 'enroll', 'register', 'sign up', 'subscribe', 'join', 'get yours', 'get it', 'grab yours', 'claim yours', 'shop', 'call', 'call us', 'contact us', 'request', 'hire us', 'invest', 'rent', 'checkout', 'check out', 'start your trial', 'place your order', 'secure your {..1}', 'save your seat', 'get started', 'pledge'],
    ar: ['اطلب', 'اطلبي', 'اطلبوا', 'اطلبه', 'اطلبها', 'اطلبوه', 'اطلبوها', 'اطلبيها', 'اطلبيه', 'اشتر', 'اشتري', 'اشتروا', 'احجز', 'احجزي', 'احجزوا', 'سجل', 'سجلي', 'سجلوا', 'قدم', 'قدمي', 'قدموا', 'تبرع', 'تبرعي', 'تبرعوا', 'اتصل', 'اتصلي', 'اتصلوا', 'اتصل بنا', 'تواصل معنا', 'تواصلي معنا', 'تواصلوا معنا', 'التحق', 'التحقي', 'التحقوا', 'انضم', 'انضمي', 'انضموا', 'تسوق', 'تسوقي', 'تسوقوا', 'استثمر', 'اشترك', 'اشتركي', 'اشتركوا', 'ساهم', 'اقتن', 'امتلك'],
  },
  whatcommitted: {
    en: ['yours', 'it', 'yours here', '(your|a|the|our|this) {any} [{any}]', 'now', 'online', 'for yourself'],
    ar: ['(مقعدك|مكانك|طاولتك|موعدك|نسختك|دورك|حصتك|اهتمامك|قطعتك|مقعدكم|موعدكم|مكانكم|باقتك|رحلتك|غرفتك|طلبك|خدمتك|جلستك)', 'بالدورة', 'في الدورة', 'معنا'],
  },
  atonce: {
    en: ['now', 'today', 'here', 'online', 'right now', 'tonight', 'in seconds', 'in minutes', 'via whatsapp', 'on whatsapp', 'by dm', 'via dm', 'at once', 'this week', 'for a free quote', 'for details', 'for more', 'for a quote', 'and save a life', 'and save lives', 'instantly'],
    ar: ['الآن', 'الان', 'الحين', 'دلوقتي', 'هلق', 'اليوم', 'هنا', 'من هنا', 'فورا', 'حالا', 'أونلاين', 'واتساب', 'عبر الواتساب', 'على الواتساب', 'على واتساب', 'للحصول على عرض', 'للتفاصيل', 'للحجز', 'معنا', 'الليلة', 'دايركت', 'خاص'],
  },
};

export const callToActMarks: Readonly<Record<string, Bilingual>> = {
  /** A call that stands for itself, as on a button or at the end of a page. */
  callToAct: {
    en: ['^ (grab|get|claim|reserve|secure|snag|take|pick up) (yours|it|(your|a) {any} [{any}]) (before|while|by) {..4} $', '^ (claim|grab|reserve|request) your (free|spot|place|seat|complimentary|discount|copy) [{any}] [{any}] [<atonce>] $', '^ (get started|start) (today|now|free today) $', '^ (enquire|inquire) [now|today|here] $', '^ apply within $', '(enquire|inquire) (now|today|within) $', '^ get (a|your) {..2} (quote|estimate|valuation) [in {number} minutes|in minutes|now|today|online|in seconds] $', '(donate|give|pledge|sponsor) (now|today|here) $', '^ [please] (buy|order|pre-order|preorder|purchase|book|reserve|apply|donate|give|enrol|enroll|register|sign up|subscribe|shop|call|call us|pledge) <atonce> [<atonce>] $', '^ (order|book|reserve|claim|secure|pre-order|save|register|buy|rent|pick) (yours|it|your {any}|your {any} {any}|a table|a seat|a place|your interest) [<atonce>] [<atonce>] $', '^ (get|grab) (yours|it|your (tickets|copy|quote|place|pass|free quote|free {any}|seat|spot)) [<atonce>] [<atonce>] $', '^ <commit> [<whatcommitted>] <atonce> and {..3} $', '^ (shop|order|buy|book|claim|join|rent) the {any} [{any}] <atonce> $', '(order|buy|book|enrol|donate) (now|today) $', '^ (join|rent|chip in|enroll) <atonce> $', '^ sponsor a {any} <atonce> $', '^ (get yours|place your order|add to (cart|basket|bag)|buy tickets|checkout now|start your (free|) trial|invest (now|today)|hire us|become a member|contact us) [<atonce>] $', '^ call (now|us|today) for {..4} $', '^ (book|order|donate|apply|call|enrol) {..2} (now|today) $'],
    ar: ['^ (خذ|خذي|خد|خدي|احصل على|احصلي على|اغتنم|اغتنمي|استلم|احجز|احجزي|اطلب|اطلبي|امتلك) (نسختك|قطعتك|مكانك|مقعدك|حصتك|استشارتك|عرضك|كوبونك|هديتك|باقتك|عينتك|نصيبك|شقتك|وحدتك|فيلتك|أرضك) [{any}] [{any}] [<atonce>] $', '^ (خذ|خذي|خد|احجز|احجزي|اطلب|اطلبي|امتلك) {any} قبل {..4} $', '^ (ابدأ|ابدئي|ابدا|ابدأوا) (اليوم|الآن|الحين|دلوقتي|فورا|مجانا) $', '(استفسر|استفسري|استفسروا|اسأل عن السعر) <atonce> $', '^ (أضف|أضيفي|ضيف|ضيفي) [إلى] (سلة|عربة) $', '^ (ابعت|ابعتي|ابعتوا|أرسل|أرسلي|راسلنا|راسلينا|كلمنا) {..2} (عشان|علشان|كي|حتى|لكي) (تطلب|تطلبي|تحجز|تحجزي|تشتري|تعرف السعر|تعرف الأسعار) $', '(تبرع|تبرعي|تبرعوا|اطلب|اطلبي|احجز|احجزي|سجل|سجلي|اشتر|استثمر|قدم|قدم طلبك|قدمي) (الآن|اليوم|الحين|دلوقتي) $', '^ <commit> [<whatcommitted>] <atonce> [<atonce>] $', '^ <commit> <whatcommitted> $', '^ (أضف|أضيفي) إلى (السلة|العربة|سلة التسوق) $', '^ (أتمم|أكمل) (الطلب|الشراء) $', '^ <commit> و {any} {any} $', '^ (سجل|سجلي|اشترك|احجز) (وابدأ|وابدئي|ابدأ) {..2} $', '^ (اشتر|اطلب|احجز|اشتري|اطلبي) {any} هنا $', '^ احصل على {any} {any} (الآن|اليوم) $', '^ اكفل {any} (الآن|اليوم) $', '^ (ضيفيها|ضيفها|أضفها|أضيفيها) [إلى] (السلة|سلة) $', '(اطلبه|اطلبها|اشتره|احجزه|اشتريه) (الآن|اليوم|الحين) $', '^ (اطلب|اطلبي|احجز|احجزي|تبرع) {..2} (الآن|اليوم|الحين|دلوقتي) $', '^ تواصل معنا {..2} (واتساب|الواتساب) $'],
  },
  /** The seller is to be met in private messages only. */
  privateSale: {
    en: ['(dm|inbox|pm|message|whatsapp|text|msg|dms) [us|me|now] (to|for|and) {..2} (order|buy|book|price~|pricing|details|info|slot|reserve|rates|quote|catalogue|catalog|orders|yours)', '(order|book|buy|orders|bookings) {..3} (via|by|through|in|on|over) {..1} (dm|dms|inbox|whatsapp|private message|telegram|messenger)', '(price~|rates|details|orders) {..2} (in|via|by|on) {..1} (dm|dms|inbox|private|whatsapp|private message)', '(comment|type|send|write) {..2} (price|interested|info|sold|me|mine|link) {..8} (in private|dm|inbox|message you|send you)', '(contact|reach) us on (whatsapp|telegram)', '(message|dm|pm|write to) (us|me) {..1} (on telegram|on instagram|for details|to reserve)', 'on request {..1} (pm|dm|message|inbox) us', 'dm to (order|buy|book)', 'send a message for {..2} (price|prices|details)', 'dm for (price|prices|orders|details)', 'text us to (book|order)'],
    ar: ['(السعر|الأسعار|التفاصيل|الطلب|للطلب|الطلبات|للحجز|الحجز|للاستفسار) {..3} (خاص|الخاص|دايركت|الدايركت|واتساب|الواتساب|انبوكس|بالخاص|دي ام|رسالة خاصة)', '(راسلونا|راسلنا|راسلينا|تواصل|تواصلوا|تواصلي|كلمونا|كلمنا|ابعتلنا|اطلب|اطلبيها|اطلبوا|اطلبي) {..2} (على|عبر|ع|في) [الخاص|خاص] (خاص|الخاص|دايركت|الدايركت|واتساب|الواتساب|انبوكس)', '(راسلنا|راسلونا|راسلينا|كلمنا|كلمونا) خاص {..2}', '(تواصل|تواصلوا|تواصلي|اطلب|اطلبي|اطلبيها|اطلبوها|احجز|احجزي) [معنا] (واتساب|خاص|دايركت) {..2}', '(اكتب|اكتبي|اكتبوا|علق|علقي) {..2} (تم|السعر|مهتم|مهتمة|سعر) {..5} (الخاص|خاص|نرسل لك|نكلمك|دايركت)'],
  },
  /** Somebody may win something. */
  contest: {
    en: ['(enter|join|take part in) {..4} (draw|giveaway|raffle|competition|contest|sweepstake~)', '(chance|entered|be entered) to win', 'win {..1} (a|an|one of|your|{number}|{money}) {..3}', '(giveaway|prize draw|raffle|sweepstake~) {..4}', '(guess|tag|follow|comment|share) {..6} (and|to) win'],
    ar: ['(شارك|شاركي|شاركوا|ادخل|ادخلي|ادخلوا|سجل|اشترك) {..4} (السحب|سحب|المسابقة|مسابقة|القرعة)', '(فرصة|فرصتك) {..2} (للفوز|الفوز|تربح|لتربح|للربح)', '(اربح|اربحي|اربحوا|افوز|وفوز|فز|كسب) {..4}', '(مسابقة|سحب على|جيف اوي|قيف اوي) {..4}', '(تابع|تابعوا|منشن|منشنوا|علق|علقوا) {..6} (واربح|وادخل السحب|لتربح|وتربح)'],
  },
};
