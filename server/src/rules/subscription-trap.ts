import type { Rule } from '../engine/rule';

export const subscriptionTrap: Rule = {
  id: 'subscription-trap',
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
  evidence: { silence: ['quotation', 'about', 'renewal'] },
  except: {
    en: ['(no|without) {..3} (credit card|card|renewal|commitment)', '(clinical|medical|drug|randomised|randomized|phase) trial', "(never|not|doesn't|don't|won't|nothing) {..2} (renew~|charge~|bill)", '(certificate|token|lease|session|passport|library card|licence|license|key) {..4} renew~', 'renew~ (energy|your passport|your library)'],
    ar: ['(بدون|دون|بلا) {..3} (بطاقة|تجديد|التزام)', '(تجربة|تجارب) (سريرية|علمية|مخبرية)', '(لا|لن|ما) {..2} (يتجدد|تتجدد|نخصم)', '(الطاقة|طاقة) المتجددة', '(شهادة|جواز|رخصة|إقامة) {..3} (يتجدد|تجديد|تتجدد)'],
  },
  phrases: {
    en: [
      {
        match: [
          '(start|begin|claim|get|activate|enjoy|try|grab|unlock) (your|a|my|our|the) [{number} {..1} <timeunit>] (free|risk-free|risk free|complimentary) [{number} {..1}] [<timeunit>] [premium|vip|full] trial [today|now|membership]', '[your|a|get a|try a] free {number} {..1} [<timeunit>] [vip|premium|pro] (trial|trial membership|membership)', '[your|a|get a|try a] {number} {..1} [<timeunit>] free [vip|premium] (trial|trial membership|membership)', 'free [{..1}] trial {...5} ((credit|debit) card|card|payment details|billing details) [is] (required|needed|details|necessary|on file)', '(credit|debit) card (required|needed) {...4} trial', 'trial membership {..5}',
        ],
        suggest: ['free for {number} days, then {price} per {period}; cancel online at {address}'],
      },
      {
        match: [
          '[it|subscription|membership|plan|your {..1}|which|that] [will] [be] (automatically|auto) (renew~|renewed|enrolled|billed|charged|rebill~|continue~|converted|converts|rolls over|upgraded) {...6}', '(auto renews|auto-renews|autorenews|auto renewal|auto-renewal) {..4}', '(renews|renew|renewed|continues|continue) {..3} [until|unless] [you|it is|they are] (cancel|cancelled|canceled|otherwise cancelled|opt out|you tell us {..2})', "[we|you|you'll|we'll|your card|card] [will|may] [be] (charge~|bill~|debit~) {..6} (after|when|once|at the end of|following) {..3} (trial|introductory {..1}|free period|promotional period|credit) [ends|is over|expires]", '(after|when|once|at the end of) {..4} (trial|free period|introductory period|promotional period|credit) {...4} [you|we] [will|you will] [be] (charge~|bill~|debit~) {..4}', '(then current|then-current|prevailing|standard|regular|full) (rate|price) (applies|will apply|thereafter|afterwards|after that) {..2}', 'renew~ at {..2} (then current|then-current|regular|standard|prevailing|full) (rate|price) {..2}', '(introductory|promotional|special|trial) (price|rate|offer) {...6} (regular|standard|normal|full) (price|rate) (applies|thereafter|after|afterwards|kicks in) {..2}', "(we'll|we will) (keep|continue) (shipping|sending|billing|charging) {..5}", '(continuous|ongoing) (service|membership|subscription|billing) {..1} (until|unless) {..5}', 'recurring billing (program|plan)', 'bill your (credit card|card|account) on file {..6}',
        ],
        suggest: ['renews every {period} at {price} until you cancel online at {address}'],
      },
      {
        match: ['(just|only|for|pay) [just|only] {money} {..2} [your|the] first (month|year|week|{number} <timeunit>|box|order|six months|three months)', '[your|the] first (month|year|week|box|{number} <timeunit>) [is] [for|at] [just|only] {money}', '{money} (for|your) [your|the] first {..2} <timeunit>', '(just|only) {money} your first <timeunit>'],
        suggest: ['{price} for {period}, then {price} per {period}; cancel online at {address}'],
      },
      {
        match: ['(membership|subscription|club|plan|trial|protection) [has been|was|is] [automatically] (added to|included (with|in)) (your|this|every) {..1} (order|cart|basket|purchase|bag)', '(by|when you) (ordering|order|buying|purchasing|purchase|checking out|check out|placing {..3}) {..2} you {..3} (join|enrol|enroll|become a member|subscribe|are enrolled|are subscribed) {..5}', '(membership|trial|subscription) with this (order|purchase)'],
        suggest: ['you may add the membership for {price} per {period}'],
      },
    ],
    ar: [
      {
        match: ['(ابدأ|ابدئي|ابدؤوا|جرب|جربي|احصل على|احصلي على|فعل|استمتع ب|خذ) {..2} (تجربتك|تجربة|نسختك التجريبية|فترة تجريبية|الفترة التجريبية) [مجانية|المجانية|مجانا] [الآن|اليوم|لمدة {..2}]', '(تجربة|فترة تجريبية|اشتراك) (مجانية|مجاني|مجانا) {...4} (بطاقة|البطاقة|بطاقتك|بيانات الدفع|بيانات بطاقتك|البطاقة الائتمانية)', '(جرب|جربي|جربه|جربها) {..2} مجانا (لمدة|لأسبوع|لشهر|ل) {..3}', '(شهر|أسبوع|{number} يوم|{number} أيام) (تجربة|تجريبي|مجانا|مجاني|هدية) {..2}'],
        suggest: ['مجانًا لمدة {العدد} يومًا ثم {السعر} كل {المدة}، والإلغاء عبر {الرابط}'],
      },
      {
        match: ['(يتجدد|تتجدد|يجدد|تجدد|سيتجدد|ستتجدد|بيتجدد|نجدد) {..3} (تلقائيا|آليا|أوتوماتيكيا|تلقائي|لوحده)', '(تجديد|التجديد) (تلقائي|التلقائي|آلي)', '(سيتم|يتم|سوف يتم|راح يتم|هيتم) (خصم|الخصم|تحصيل|سحب) {..5} (بعد|عند|مع) (انتهاء|نهاية) {..2} (تجريبية|التجريبية|التجربة|المجانية|الشهر {..1})', '(يستمر|تستمر|يبقى) {..2} (اشتراك|عضوية|الاشتراك|العضوية) {..3} (ما لم|إلا إذا|حتى|إلى أن) {..3}', '(يتحول|تتحول|ستتحول|سيتحول) {..3} (إلى) {..2} (مدفوع|مدفوعة|اشتراك|عضوية) {..2}', 'بعد (انتهاء|نهاية) {..2} (تجريبية|التجريبية|التجربة|المجانية) {..3} (خصم|الخصم|نخصم|سنخصم|يخصم|تدفع)'],
        suggest: ['يتجدد كل {المدة} بسعر {السعر} إلى أن تلغي إلكترونيًا عبر {الرابط}'],
      },
      {
        match: ['(أول|الشهر الأول|السنة الأولى|الأسبوع الأول) [<timeunit>] {..2} {money} [فقط|بس|واحد فقط|لا غير]', '(أول|لأول) <timeunit> {..2} (ريال|درهم|جنيه|دينار|دولار) [واحد] [فقط|بس]', '(الشهر|الأسبوع|العام) (الأول|الاول) {..2} (ريال|درهم|جنيه|دينار|دولار|مجانا|مجاني) [واحد] [فقط|بس]'],
        suggest: ['{السعر} لأول {المدة}، ثم {السعر} كل {المدة}، والإلغاء عبر {الرابط}'],
      },
      {
        match: ['(بإتمام|بإكمال|عند إتمام|بمجرد|بتأكيد) {..3} (تنضم|تشترك|ستنضم|ستشترك|يتم تسجيلك|تصبح عضوا|نشركك) {..4}', '(تمت|تم) (إضافة) {..1} (اشتراك|عضوية|تجربة|خطة) {..3} (طلبك|سلتك|السلة|الطلب)', '(عضوية|اشتراك|تجربة) {..2} مع هذا الطلب'],
        suggest: ['يمكنك إضافة العضوية بسعر {السعر} كل {المدة}'],
      },
    ],
  },
  examples: {
    en: [
      '⟦Free trial - credit card required⟧', 'The ⟦plan automatically renews every spring⟧.', '⟦Just $1 for your first month⟧.', '⟦Start your free trial⟧', '⟦You will be charged after the trial ends⟧.', 'It ⟦renews at the then-current rate⟧.', '⟦Introductory price, then the regular price applies⟧.', '⟦Membership added to your order⟧', '⟦By ordering you join our VIP club⟧.', '⟦Continuous service until you opt out⟧.', '⟦We’ll keep shipping every month⟧.', '⟦Try a 30-day free trial⟧',
      'Free for 14 days, then $9.99 per month, renewing monthly until you cancel. We email you 3 days before the trial ends; cancel online any time.', 'Renew your library card at the front desk.', 'This is a one-off purchase; nothing renews.', 'The clinical trial enrolled 40 patients.', 'The certificate is renewed once a year.', 'Try the demo in your browser; no credit card needed.', 'Your plan never renews by itself.', 'Renewable energy covers our needs.', 'Start your free trial: 14 days, then $12 per month, cancel online.', 'The jury was on trial for two weeks.',
    ],
    ar: [
      '⟦تجربة مجانية مع إدخال بيانات البطاقة⟧', '⟦يتجدد الاشتراك تلقائيًا⟧.', '⟦أول شهر بريال واحد فقط⟧', '⟦ابدأ تجربتك المجانية⟧', '⟦سيتم الخصم بعد انتهاء الفترة التجريبية⟧.', '⟦يستمر الاشتراك ما لم تُلغِه⟧.', '⟦بإتمام الطلب تنضم إلى عضويتنا المميزة⟧.', '⟦جرّبه مجانًا لمدة أسبوعين⟧.', '⟦تتحول التجربة إلى اشتراك مدفوع⟧.', '⟦ابدئي فترة تجريبية مجانية اليوم⟧', '⟦الشهر الأول بدرهم واحد فقط⟧', '⟦تمت إضافة عضوية النادي إلى طلبك⟧.',
      'مجانًا لمدة 14 يومًا ثم 39 ريالًا شهريًا، ونذكّرك قبل انتهاء التجربة بثلاثة أيام، ويمكنك الإلغاء إلكترونيًا في أي وقت.', 'هذا شراء لمرة واحدة ولا يتجدد.', 'شملت التجربة السريرية أربعين مريضًا.', 'نعتمد على الطاقة المتجددة.', 'تُجدَّد الرخصة كل عام.', 'جرّب العرض بلا بطاقة.', 'لا يتجدد اشتراكك تلقائيًا.', 'بدأنا التجربة في المختبر.', 'السعر 50 ريالًا شهريًا مع تجديد تلقائي.', 'كانت تجربة ممتعة للأطفال.',
    ],
  },
};
