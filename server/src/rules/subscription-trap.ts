import type { Text } from '../engine/finding';
import { longest } from '../engine/ordered';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { terms } from '../words/lacking';
import { answered } from './checks/answered';
import { subscriptionAr } from './subscription-trap.ar';
import { subscriptionEn } from './subscription-trap.en';

const afterwards: Text = { en: 'Say what it costs afterwards', ar: 'اذكر السعر بعد ذلك' };

const exitMessage: Text = {
  en: '“{text}” says what it costs, and nothing here says how to leave. Readers who have had enough pay on. Add how to cancel.',
  ar: '«{text}» تذكر الكلفة، ولا شيء هنا يذكر كيف يُنهى الاشتراك، فيدفع من لم يعد يريده. أضف طريقة الإلغاء.',
};
const exit: Text = { en: 'Say how to cancel', ar: 'اذكر طريقة الإلغاء' };
const exitNote: Text = { en: '; cancel online at {address}', ar: '، والإلغاء عبر {الرابط}' };

/** Prices of renewals in a draft that never says how to leave. */
function withoutExit({ marks }: CheckContext): Report[] {
  if (marks('contractExit').some(({ passage }) => !passage.hidden)) return [];
  return longest(marks('pricedRenewal').filter(({ passage: { hidden, quoted } }) => !hidden && !quoted)).map(({ start, end, language }) => ({
    start, end, language, severity: 'info', message: exitMessage, fixes: [{ title: exit, edits: [{ start: end, end, text: exitNote[language] }] }],
  }));
}

export const subscriptionTrap: Rule = {
  id: 'subscription-trap',
  discloses: true,
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'A trial or subscription without its terms', ar: 'تجربة أو اشتراك بلا شروطه' },
  why: {
    en: 'A low start hides what follows. Readers learn of the renewal from their bank statement, when the money has gone.',
    ar: 'البداية الرخيصة تخفي ما بعدها، فيعلم القارئ بالتجديد من كشف حسابه بعد أن يُخصم المبلغ.',
  },
  instead: {
    en: 'Say beside the offer what it costs afterwards, how often it renews, and how to cancel.',
    ar: 'اذكر بجانب العرض السعر بعده، ومدة التجديد، وطريقة الإلغاء.',
  },
  message: {
    en: '“{text}” starts a contract whose cost readers cannot see here. Missing beside it: the price afterwards, the period, and how to cancel.',
    ar: '«{text}» تبدأ التزامًا لا يرى القارئ كلفته هنا. ينقص بجانبها: السعر بعد ذلك، والمدة، وطريقة الإلغاء.',
  },
  references: ['us-rosca', 'us-negopt', 'ca-arl', 'uk-dmcc-subs', 'in-dp-5', 'in-dp-12'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Names of trials whose terms stand elsewhere on the page.', ar: 'أسماء تجارب تُذكر شروطها في موضع آخر من الصفحة.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'renewal', 'cardless', 'question'], elsewhere: ['renewalTerms'] },
  except: {
    en: ['until you (stop|cancel|end) it {...1} which you can do {..4}', '(have|has|got|with) <count> (days|weeks|mornings|evenings|afternoons|slots) free', '(plan|membership|subscription|contract) (only (when|if)|if) you {..2}', 'renews {..2} only (if|when) you {..3}', '(join|switch to|come to|attend) the (other|next|later|earlier|morning|evening|<weekday>) {any} {..3} at no (charge|cost)', 'claim free', '^ {..3} (food|bread|flowers|fruit|vegetables) every {any} $', 'stops automatically', '(email|e-mail|write to|remind|tell|warn|notify|text) you {..5} before {..5}', '(ping|remind|nudge|call|text|email|message|chase) you (every|each) <period> until you', '{money} for the first (hour|mile|kilometre|kilometer|km|page)', 'back to normal on <weekday>', 'taking your {..2} (tablets|medicine|medication|pills|insulin)', '{money} just like every', 'turn off auto-renew', 'stays on sale', 'on the free plan and', 'first lesson is free and (there is|there\'s) no', '(autopay|auto-pay|auto-renew|auto-renewal) is off', '(send|post|mail|email|deliver) {..3} (statement~|invoice~|receipt~|reminder~|report~|copy|copies|payslip~|certificate~|confirmation~) {..2} automatically', 'trial linked', 'runs month to month', 'trial (lesson|class|session|ride|run|match|day)', '(clinical|court|university|criminal|drug) {..3} trial', '(runs|lasts|is) for {number} (month~|year~) {...2} then {..2} (continues|carries on|runs on|rolls on|goes on) {..2} (monthly|month by month|month to month)', '(no|without) {..3} (credit card|card|renewal|commitment)', "(never|not|doesn't|don't|won't|nothing) {..2} (renew~|charge~|continue~|bill)", '<period> free (of (rain|snow|pain|symptoms|alcohol|meetings|smoke|work|homework|school|ads|sugar)|from)', '<period> of [free] (concerts|activities|events|music|talks|workshops|courses|training|school|lectures|films|yoga|sport|sports|june|july)'],
    ar: ['(يحسبها|يحسبه|تحسبها) (العامل|الفني|المندوب|الصنايعي|المعلم|النجار|السباك) {..6}', '(نذكرك|نذكركم) {..1} قبل {...7} <renews>', '(مش|ما|لا) (بناخد|ناخذ|نأخذ|بنطلب|نطلب|نحتاج) {..1} بطاقة', '(نرسل|نبعت|نبعث|ننشر) {..1} (صور|تقرير|تقارير|رسالة|نشرة|فيديو) {...4}', '(تدفع~|تدفعها|بتدفعها) {..1} بعد (ما|أن) (تخلص~|تنتهي|تكمل~) {..2}', '(نوصل|نشحن) {..3} (فجر|صباح|مساء|ظهر|عصر) كل يوم', '<renews> {...6} (بتذكير|نذكرك|ننبهك|نبلغك|(مع|نرسل|نبعت|نبعتلك|يصلك|يجيك|بعد) {..1} (تذكير|تنبيه|إشعار)) {..2} قبل {..2}', 'قبل أي تجربة', '(اسمع~|شاهد~|اقرأ~) تجربة {any}', 'استمتع~ تجربة (تسوق|تقديم|سفر|فريدة)', 'مغلق افتراضيا', 'تجميد <freeSpan>', '(يعمل|فعالا) حتى نهاية', 'يعني أول سنة', 'يعاد الاتصال', 'كوب {..1} ب {number}', 'كل <period> بموافقتك', '(ربح|ربحت|كسب|كسبت|فاز|فازت|فزت|دخله|راتبه) {...6}', '<gratis> يوم (التأسيس|العيد|<weekday>)', '(مستمر~|ساري~|يستمر|تستمر|يبقى|تبقى) {..1} (حتى|لين) <date>', 'رسم {..2} (شهري|سنوي) {..3}', 'تجربة {money} (مع|شاملة|تشمل) (حذاء|معدات|أدوات|خوذة|بدلة|مدرب|مواد)', '(ما في|مافي|ما فيه|بلا|بدون|ليس هناك) اشتراك', 'ويبقى حسابك {..6}', '(كود|كوبون) خصم', 'خصم {..2} حتى {..3} <date>', '(غير|ليس|ليست|مو) (مفعل~|شغال~)', '<freeSpan> (تتوقف|يتوقف) {..2}', 'يبقى {..1} منشور~ {..3}', '{money} {...2} تتجدد ب {..1}', '{money} أول (سنة|شهر|أسبوع) {..1} {number} بعدها', 'نصف الرسوم {..3}', 'يتجدد {..2} كل (شهر|سنة|عام|أسبوع) {..1} {money}', '(نشرة|مجلة|رسالة|رسائل|جريدة|عدد) {...7}', 'نرسل {..1} (نشرة|رسالة|رسائل|مجلة) {..5}', '(قبل أن|قبل ما) {...5} إن كانت {..5}', '(نرجع|نرد|نعيد|نعوض~|يرجع~|استرداد) {..1} (نص|نصف) (ثمن|قيمة) {..4}', '(درس|حصة|جلسة|محاضرة) (تجربة|تجريبي) {..4}', '(نرسل|يوصلك|توصلك) {..2} (كشف|فاتورة|إيصال|تذكير|تقرير|نسخة|إشعار|تأكيد) {..1} (تلقائيا|كل {..1}|شهريا)', '(دون|بلا) {..3} (بطاقة|تجديد|التزام)', '(لا|لن|لم|ما|مش) {..2} (يتجدد|تتجدد|نجدد|نخصم|يخصم|ينخصم|نسحب|ينسحب|يسحب)', '<renews> {..1} (خلايا|جلد|دم|شهادة|جواز|رخصة|إقامة|مجلس|عقد|هوية|مفتاح)', '<period> <weekday>',
      'اليوم بلاش {..1}', '{number} (يوم|أيام) تجربة {...2} (نرجع|نعيد|نرد|ترجع|يرجع) {..1}',
      'جرب~ {..1} (يوم|حصة|مرة|جلسة|درس) ب {money}',
    ],
  },
  phrases: { en: subscriptionEn, ar: subscriptionAr },
  check: (draft, context) => [
    ...answered(draft, context, 'freeStart', 'cardAsked', 'renewalTerms', /^[^\p{L}\p{N}?؟]*[.!؛…][^\p{L}\p{N}?؟]*$/u).map(({ start, end, language }) => ({
      start, end, language, fixes: [{ title: afterwards, edits: [{ start: end, end, text: ` ${terms[language]}` }] }],
    })),
    ...withoutExit(context),
  ],
  examples: {
    en: [
      'You start with a taster, ⟦then the Gold plan kicks in⟧.', 'The heating kicks in at six.',
      'On day 29 the trial becomes the monthly plan at €12.90, unless you cancel.',
      '⟦Your first box is free, then fresh ones keep coming⟧.', '⟦Three months of Pagely for 99p⟧.', 'Three months of Pagely for 99p; it ends by itself and no card is needed.',
      '⟦Start free today. Credit card required⟧.', 'Try the demo for free. No card needed.', 'The museum is free. You can pay by card in the café.',
      'You pay every four weeks (£20.80) and it renews until you stop it.',
      'The plan runs for 12 months and then continues monthly.',
      'Start your 30-day trial.\n\nThe trial needs an e-mail address and no card.',
      '⟦Free trial - credit card required⟧', 'The plan ⟦automatically renews every spring⟧.', '⟦Just $1 for your first month⟧.', '⟦Start your free trial⟧', '⟦You will be charged after the trial ends⟧.', 'It ⟦renews at the then-current rate⟧.', '⟦Introductory price, then the regular price applies⟧.', '⟦Membership added to your order⟧', '⟦By ordering you join our VIP club⟧.', '⟦Continuous service until you opt out⟧.', '⟦We’ll keep shipping every month⟧.', '⟦Try a 30-day free trial⟧',
      'Free for 14 days, then $9.99 per month, renewing monthly until you cancel. We email you 3 days before the trial ends; cancel online any time.', 'Renew your library card at the front desk.', 'This is a one-off purchase; nothing renews.', 'The clinical trial enrolled 40 patients.', 'The certificate is renewed once a year.', 'Try the demo in your browser; no credit card needed.', 'Your plan never renews by itself.', 'Renewable energy covers our needs.', 'Start your free trial: 14 days, then $12 per month, cancel online.', 'The jury was on trial for two weeks.',
      '⟦Start training today, pay later⟧.', 'Nothing carries on: the course is paid once.',
      'Try the studio ⟦free for 14 days, then €12.90 a month⟧. Lessons are recorded in Oslo.', 'Try the studio free for 14 days, then €12.90 a month.\n\nYou cancel in the app.', 'The studio costs €12.90 a month.',
      'We send the statement automatically each quarter.',
      'Does it renew? No, it ends with the month.',
      '⟦Start your 14-day free trial of Studio Pro⟧ and see the difference.', 'We deliver ⟦every month until you cancel⟧.', 'Get the app free, ⟦billed annually after⟧.',
      '⟦Begin your trial⟧', '⟦Continue with free trial⟧', '⟦Your first box of tea is on us⟧.', 'We begin with a trial lesson.',
    ],
    ar: [
      'بنرجع لك نص قيمة أول طلب لو ما عجبك.', 'عندنا مصل فيتامين سي الجديد، والعبوة 30 مل بـ 240 جنيه.',
      'هدية أول طلب جاهزة، ⟦وبعد كده توصلك علبة كل شهر من غير ما تطلبي⟧.', 'بعد كده توصلك رسالة تأكيد من غير ما تطلبي.',
      '⟦التجديد يصير لحاله كل شهر⟧.', 'وبعد الشهر الأول ⟦نحتسب السنة كاملة بلا إشعار⟧.', '⟦التجديد تلقائي، وما يحتاج نذكرك⟧.', 'درس التجربة بـ50 درهمًا.',
      'في اليوم التاسع والعشرين تتحول التجربة إلى الاشتراك الشهري بـ4.90 دنانير ما لم تلغها.', 'أول حصة مجانية وما عليك شي بعدها.',
      'جرّب الباقة الذهبية ⟦مجانًا، وسنخصم الاشتراك بعد 14 يومًا⟧.', 'جرّب الباقة الذهبية مجانًا، وبعد 14 يومًا نخصم 29 ريالًا كل شهر حتى تلغي من حسابك.', 'ابدأ مجانًا اليوم. لا نطلب بطاقة.',
      'الأطفال من 3 إلى 12 سنة بنصف السعر، ومن دون ذلك مجانًا.', 'شهري، 280 درهمًا: يتجدد كل شهر حتى تلغيه.\n\nتلغيه من التطبيق قبل يوم التجديد.',
      'السعر أعلى لأن المزارع يأخذ منه 48 ريالًا.',
      'ابدأ تجربتك المجانية.\n\nلا نطلب بطاقة، وتنتهي التجربة من تلقاء نفسها.',
      '⟦تجربة مجانية مع إدخال بيانات البطاقة⟧', '⟦يتجدد الاشتراك تلقائيًا⟧.', '⟦أول شهر بريال واحد فقط⟧', '⟦ابدأ تجربتك المجانية⟧', '⟦سيتم الخصم بعد انتهاء الفترة التجريبية⟧.', '⟦يستمر الاشتراك ما لم تُلغِه⟧.', '⟦بإتمام الطلب تنضم إلى عضويتنا المميزة⟧.', '⟦جرّبه مجانًا لمدة أسبوعين⟧.', '⟦تتحول التجربة إلى اشتراك مدفوع⟧.', '⟦ابدئي فترة تجريبية مجانية اليوم⟧', '⟦الشهر الأول بدرهم واحد فقط⟧', '⟦تمت إضافة عضوية النادي إلى طلبك⟧.',
      'مجانًا لمدة 14 يومًا ثم 39 ريالًا شهريًا، ونذكّرك قبل انتهاء التجربة بثلاثة أيام، ويمكنك الإلغاء إلكترونيًا في أي وقت.', 'هذا شراء لمرة واحدة ولا يتجدد.', 'شملت التجربة السريرية أربعين مريضًا.', 'نعتمد على الطاقة المتجددة.', 'تُجدَّد الرخصة كل عام.', 'جرّب العرض بلا بطاقة.', 'لا يتجدد اشتراكك تلقائيًا.', 'بدأنا التجربة في المختبر.', 'السعر 50 ريالًا شهريًا مع تجديد تلقائي.', 'كانت تجربة ممتعة للأطفال.',
      '⟦ابدأ اليوم وادفع بعدين⟧.', '⟦عضويتك تبدأ بعد انتهاء التجربة⟧.', 'لا يتجدد شيء، والدورة تُدفع مرة واحدة.',
      '⟦الشهر الأول ببلاش وبعدها 45 جنيه كل شهر⟧، والتمرين أربع مرات في الأسبوع.', 'الشهر الأول ببلاش وبعدها 45 جنيه كل شهر.\n\nتلغيه من التطبيق.', 'سعر الخطة 30 درهمًا شهريًا.',
      'هل تتجدد تلقائيًا؟ لا، تنتهي بانتهاء الشهر.',
      '⟦الشهر الأول مجانًا عند الاشتراك⟧ اليوم!', 'عرض تعريفي ⟦ثم تُطبق الأسعار المعتادة⟧', 'اشترك ⟦بنص السعر أول 3 شهور⟧',
    ],
  },
};
