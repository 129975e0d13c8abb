import type { Draft } from '../engine/draft/draft';
import { addressed } from '../engine/rewrite/address';
import { untilAnother } from '../engine/rewrite/clause';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { isPlain, sentenceAround } from '../disclosure/sentence';
import { answered } from './checks/answered';
import { obstructedCancellationAr } from './obstructed-cancellation.ar';
import { obstructedCancellationEn } from './obstructed-cancellation.en';
import { obstructedCancellationExamples } from './obstructed-cancellation.examples';

const onlineText = { en: 'Cancel online at any time at {address}', ar: 'يمكنك الإلغاء إلكترونيًا في أي وقت: {الرابط}' };

/** “Want out? Ring us first.” */
function longWayOut(draft: Draft, context: CheckContext): Report[] {
  return answered(draft, context, 'leavingAsked', 'longWay', 'leavingEased').map(({ start, answer, end, language }) => ({
    start, end, language,
    get fixes() {
      // The hours of the telephone go with it; what is promised in a clause of its own stays.
      const sentence = sentenceAround(draft, { start: end, end }), behind = sentence ? draft.text.slice(end, sentence.end) : '';
      const rest = behind.slice(0, untilAnother(behind, language)).replace(/[\s.!?؟…]+$/u, '').length;
      if (!isPlain(draft, { start: answer, end: end + rest })) return [];
      return [{ title: { en: 'Offer a way online', ar: 'اعرض الإلغاء إلكترونيًا' }, edits: [{ start: answer, end: end + rest, text: language === 'ar' ? addressed(onlineText.ar, draft.text.slice(start, end), draft, start) : onlineText.en }] }];
    },
  }));
}

export const obstructedCancellation: Rule = {
  id: 'obstructed-cancellation',
  discloses: true,
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Leaving is harder than joining', ar: 'الخروج أصعب من الدخول' },
  why: {
    en: 'Who joined with a click must now phone, write or travel to leave. People stay and pay for what they no longer want.',
    ar: 'من اشترك بنقرة عليه الآن أن يتصل أو يكتب أو يحضر ليخرج، فيبقى الناس ويدفعون ثمن ما لم يعودوا يريدونه.',
  },
  instead: {
    en: 'Let people cancel the way they joined: online, at any time, without giving reasons. Say where.',
    ar: 'اسمح بالإلغاء بالطريقة نفسها التي تم بها الاشتراك: إلكترونيًا، في أي وقت، ودون إبداء الأسباب، واذكر أين.',
  },
  message: {
    en: '“{text}” makes leaving harder than joining, so people pay for what they no longer want. A way to cancel online is missing: say where it is.',
    ar: '«{text}» تجعل الخروج أصعب من الدخول، فيدفع الناس ثمن ما لم يعودوا يريدونه. ينقص الإلغاء إلكترونيًا: اذكر أين يكون.',
  },
  references: ['us-rosca', 'ca-arl', 'uk-dmcc-subs', 'in-dp-5', 'eu-dsa-25'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use where another rule of law requires it.', ar: 'عبارات يحق لفريقك استخدامها حيث يوجبها نظام آخر.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'online'] },
  except: {
    en: ['(unsubscribe|opt out) from (this|these|the|our|my) (letter~|note~|list|mailing~|mails|post) {..5}', 'by (phone|post|letter|email|e-mail) {...3} or {..2} (web form|website|online|app|e-mail|email|link|form)', '(move|change|rebook|reschedule) or cancel on your phone {...4}', 'leave the list {...1} reply {...6}', '(reply to|from) (this|the) e-mail', 'cancel by (e-mail|email) and {..3} back', '(leaving|cancelling|canceling|ending) early costs {money} {..3}', 'withdrawals take {..3} days', 'cancel {number} (days|hours|weeks) before {...3} (full|money|refund|refunded|returned)', '(by phone|by post|by letter|in person) {...3} (online|app|email|e-mail|website|your account)', '(leave|leaving) us (a|an|your) {any}', '(call|ring|phone|write to) {..2} or (use|in|via|log in) {..2}', '(any time|anytime|at any time) {...2} (by|through|via|with) {...5} (email|e-mail|emailing|chat|text)', '<departs> {..3} (at|by|through|with) {...4} by (email|e-mail|chat|text) [or {..4}]', '^ [cancelling|canceling|cancellation] [we give] full refund [up to|until|till|any time] {..5}', '(any|whichever) way you (like|want|prefer)', '(cancel~|unsubscribe|leave) {..4} by (phone|letter|post|text) or (email|online|app)', 'unsubscribe from (this|our|the) mailing list $', '(needn\'t|need not|don\'t have to|do not have to|never have to|no need to) (talk|speak|write|call|ring|phone|visit) {..8} $', '(not|never|don\'t|doesn\'t) (refund|cancel) by (phone|post|letter) {...2} use {..2} form in your account', 'online {...2} (email|e-mail|phone|post) or {..3}', '{..3} (on this page|online|in your account|on our site|from any email) or by (ringing|calling|phone|post|email|e-mail|writing)', 'same {..2} as joining', '(needs|takes) no (call|letter|form|visit)', 'on the phone you', '(confirm~ {..1} cancellation|cancellation is confirmed) by (email|e-mail)', '(would|could) you tell us why', 'leave (your number|the {any} empty)', '(settings|subscriptions) on your phone', 'email {..5} is enough', 'as we agreed {..4}', '(first|old|last) {any} made me {..5}', '(email|e-mail) {...3} (button|link) (on|in) {..1}', '(need not|needn\'t|don\'t have to|do not have to|never have to|without having to|no need to) {..1} (tell|explain|give|state|say) {..2} (why|reason~)', 'cancel {..2} (from|with|through|via|using) the link', '(exit|cancellation|termination|leaving|closing|break) fee~ {..3} (on us|waived|refunded|covered|for us to pay)', 'unsubscribe or {..3}', 'every email $', '(one|two|single|1|2) click~', 'exit fee for the (car park|garage|parking)', '(exit|leaving|early exit|cancellation|termination) fee {money} {..2} (until|before|within|if) {..3}',
      'if you (want|like|wish) to tell us',
      'without {..2} (call~|letter|form|reason~|appointment|signature|fee|questions|paperwork|visit)', 'no (call~|letter|form|reason|appointment|phone call~|paperwork|questions) {..3} (needed|required|necessary|asked)', '(cancel~|cancellation) {..3} up to {number} (hours|days|weeks)', '^ [early] (exit|leaving|cancellation) fee~ $', '(any time|anytime|at any time|at any point|whenever you (like|want|wish)) [by|through|via] (email|e-mail|emailing us|e-mailing us|message|text|chat)', '(reply|text|txt) [with] {number}', 'replying to (this|our|the|any) {..1} (email|e-mail|mail|message|text|sms)', '(if|when|unless) you (cannot|can\'t|can not|are unable to|aren\'t able to) {..1} (cancel|leave|unsubscribe) {..4}', 'cancel {..3} (appointment~|visit|lesson|class|meeting|job|build|request|timer|download)', '(no|don\'t pay) [{..1}] (cancellation|exit|leaving|termination) fee~', '(job|employment|employee~|landlord|tenancy|tenant~|position) {..6}', 'unsubscribe (link|button|option|header|instructions)'],
    ar: ['(ألغيت|لغيت|كنسلت) {..3} (لا|ما|مش|لن) (تدفع|ندفعك|نخصم)', '^ (للتواصل|للاستفسار) أو الإلغاء', '(حتى|قبل|لغاية) ({date}|{number} <month>) {...1} لا (استرداد|استرجاع) بعد ذلك', '(يرد|ترد|نرد) {..2} (كامل~|كله|كلها) {...8} (رابط|الموقع|التطبيق|صفحة|حجوزاتي)', 'تحذف {..3} بعد {...4} من آخر {..2}', '(مش|غير) (مطلوبة|لازم) {..3}', 'ينحذف إذا غيرت', 'كلمة المرور', '(سؤال عن|تأكيد) إلغاء', 'نفس المكالمة', '{..3} على السواء', 'مكالمة واحدة {...1} سواء', 'لوحة (الإدارة|التحكم)', 'إشعار [قبل|مدته] (أسبوع|أسبوعين|يوم|يومين)', '(للإلغاء|لإيقافها|للإيقاف) ابعت {..2} (إلى|على) {number}', '^ (يحق|لك الحق|من حقك) {..3} <leaving> {..2} خلال {..4}', 'رابط (إلغاء|إيقاف) {..1} (في|أسفل|يعمل) {..2}', '(لا|ما|لن) (يحتاج|تحتاج|يتطلب|تتطلب|يلزم~|يستلزم) [إلى] (<hurdle>|<gatekeeper>)', 'قرار (إغلاق|إيقاف|حظر|تجميد) {..4}', 'ألغ [أي] موافقة~ {..3}', '{percent} انسحاب~ {..8}', 'نسيت {..2} إلغاء {..8} نعيد {..3}', '(تلغ~|لغيت|انسحاب) {...6} قبل موعد {..5}', 'نموذج (الإلغاء|الانسحاب) {..4}', '(أرسل~|ابعت~|اكتب~) {..1} (كلمة|) (إيقاف|stop|توقف|إلغاء|قف) {..6}', 'متى (شئت|شئتم|حبيت|تحب) بإشعار', 'اخر (موعد|يوم) {..1} (إلغاء|إرجاع|انسحاب|إنهاء|استبدال)', '(عند|في حال|بسبب|إذا) {..2} (مرض|مرضت|انتقال|انتقلت|سفر|سافرت|حمل|إصابة) {...8} {...6} إشعار {..3}', 'موافقة مسبقة', '(ارسل|رد|ردي|اكتب~) {..2} (stop|قف|إيقاف|توقف|كفى|خلاص|خروج|لا|ألغ|إلغاء)',
      '(دون|بلا|من غير) {..2} (مكالمة|مكالمات|نموذج|خطاب|موافقة|سبب|أسباب|رسوم|زيارة|غرامة|أوراق|اتصال|مراجعة)', '(ارسل|رد|ردي) [رقم] {number} $', '(ارسل|رد|ردي) [رقم] {number} (إلى|على|قبل|أو)', '(موعد|مواعيد|زيارة|الحجز الطبي|درس|حصة|رحلة) {..6} (اتصال|اتصل|تواصل)', '(ألغ|إلغاء|تلغي|تلغوا|نلغي) {..3} (موعد|زيارتك|الرحلة|الحفل)', '(وظيفة|الموظف|المستأجر|عقد العمل) {..6}', '(ألغ|إلغاء|تلغي|تلغوا) {..3} خلال {number} (يوم|أيام) (نرجع|من (إصداره|شراء|توقيع|بدء|بداية|دفع))', '(عجبك|عجبتك|يعجبك|تعجبك|ناسبك|ناسبتك|يناسبك|تناسبك) {...2} (رجعه|أرجعه|رده|بدله)', 'إلغاء مجاني',
      '<leaving> {...6} قبل (الموعد|موعدك|الجلسة|الرحلة|الحجز|الحضور|الوصول|السفر|الزيارة|الجولة|الحفل)', '<leaving> {..2} (مجانا|بلا رسوم|دون رسوم|من غير رسوم|ببلاش) {...6}',
    ],
  },
  phrases: { en: obstructedCancellationEn, ar: obstructedCancellationAr },
  check: longWayOut,
  examples: obstructedCancellationExamples,
};
