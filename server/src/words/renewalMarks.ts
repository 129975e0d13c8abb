import type { Bilingual } from '../engine/reading';

/** What a trial turns into: the price afterwards with its period, beside how it is left or when it begins. */
export const renewalMarks: Readonly<Record<string, Bilingual>> = {
  /** A trial that cannot turn into a charge. */
  cardlessTrial: {
    en: ['(trial|account|sign-up|signing up|we) {..2} (need~|ask~|take~|want~|require~) {...6} no (card|payment details|credit card)', '(trial|account|plan) {...4} (becomes|become|goes|turns|switches to|is|stays) [to] (read only|view only|paused|frozen|the free plan)', 'no (credit|payment|debit) (card|details) {..1} (needed|required|asked for|necessary)'],
    ar: ['(لا|لن|ما) {..1} (نخصم|يخصم|ندفعك|تدفع|نطلب|تحتاج) {..3} (بطاقة|إلا إذا|ما لم|إلا بعد أن|حتى تختار)', '(دون|بلا|من غير) {..1} (بطاقة|بيانات دفع|فيزا|كارت|كرت)', '(ينتهي|تنتهي|يتوقف|تتوقف|يتحول|تتحول|يقف|بيقف|يوقف) {..3} (من تلقاء نفسه|لوحده|لحاله|بروحه|للقراءة فقط|لوحدها|إلى المجانية)'],
  },
  /** What it costs afterwards, or each time it renews. */
  pricedRenewal: {
    en: ['(free|trial|on us|half price|{money} for (your|the) first {..1}|{money} first {..1}) {...6} (then|after that|afterwards|thereafter) {...4} {money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly)', '{money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly) {...3} (renews|renewing|renewed|auto-renews|rolls over) {..1} (automatically|by itself|every {any})', '(renews|auto-renews|rolls over) {..1} (automatically|by itself|every {any}) {...2} {money}'],
    ar: ['(مجانا|مجاني~|تجربة|تجريبي~|ببلاش|فابور|باطل|أول شهر|شهر الأول|نصف السعر) {...6} (ثم|بعدها|بعد ذلك|بعد كده|من بعد) {...4} {money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر|في السنة|بالسنة|للشهر)', '{money} (شهريا|سنويا|كل شهر|كل سنة|في الشهر|بالشهر|بالسنة) {...3} (يتجدد|تتجدد|بيتجدد|كيتجدد) {..1} (تلقائيا|لوحده|لحاله|أوتوماتيك|كل {any})', '(يتجدد|تتجدد|بيتجدد|كيتجدد) {..1} (تلقائيا|لوحده|لحاله|أوتوماتيك|كل {any}) {...2} {money}'],
  },
  /** How it is left, or that it need not be. */
  contractExit: {
    en: ['(cancel~|cancellation|cancelling|unsubscribe)', '(stop|end|leave|pause|quit|switch off) {..3} (plan|subscription|trial|membership|anytime|any time|online|app|renewal|it)', '(ends|stops|pauses|expires) {..1} (by itself|automatically|on its own|unless)', 'no (contract|tie-in|tie in|commitment|renewal)'],
    ar: ['(تلغي~|تلغيه|تلغيها|ألغه|ألغها|إلغاء~|إلغاؤه|إلغاؤها|يلغى|نلغيه|كنسل~|تكنسل|كنسلة|تحبس~|توقفه~|توقفها|أوقفه|إيقاف~|توقيفه|تنسحب|انسحاب|تفسخ|فسخ)', '(ينتهي|تنتهي|يتوقف|تتوقف) {..2} (لوحده|لحاله|من تلقاء نفسه~|تلقائيا)', '(بلا|دون|بدون|من غير) (التزام|عقد|تجديد)'],
  },
  /** A start without a price, and the card that the next sentence asks for. */
  freeStart: {
    en: ['(start|try|begin|join|open|claim|get|take|sign up) {..4} (free|for free|at no cost) {..2} $', '^ [your] free (gift|trial|account|sample|month|week|plan|access|membership) {..3} $', '^ {..3} (is|are) free {..2} $'],
    ar: ['(ابدأ~|جرب~|انضم~|اشترك~|احصل~|سجل~|خذ~) {..3} <free> {..2} $', '^ (هدية|تجربة|حساب|عينة|شهر|أسبوع) <free> {..2} $'],
  },
  cardAsked: {
    en: ['^ [a|your|valid] [valid] (credit|debit|bank|payment) (card|details) {..2} (required|needed|necessary)', '^ [just|simply|only|all you do is|you only|you just] (enter|add|leave|provide|give us|register) {..2} (card|payment) {..2}', '^ we (need|ask for|take|require) {..2} card {..3}'],
    ar: ['^ (بطاقة|بيانات بطاقتك) {..2} (مطلوبة|ضرورية|لازمة)', '^ [فقط|بس] (ادخل~|أضف~|سجل~|اترك~) {..2} بطاقتك {..2}', '^ (نطلب|نحتاج|يلزم) {..2} بطاقة {..3}'],
  },
  renewalTerms: {
    en: [
      '(stops|ends|runs out) at the end of (the|your) (paid|current|billing) {..1}',
      '{money} (per|a|each) {...6} billed (monthly|yearly|annually|weekly|quarterly)', '(renews|continues|repeats|rolls on) {..4} until you cancel (under|in|from|online|here|through|via) {..3}',
      '(no|without|never|not) [an] (automatic|auto) renewal~', "(does not|doesn't|do not|don't|won't|will not|never) [automatically] renew [automatically|by itself|itself]", '(nothing|never) renews',
      '(after|then|once|when|afterwards|thereafter|from) {...7} {money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly)', '{money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly) {...7} (cancel|cancelled|canceled|stop|leave|end it|pause)',
      '(after|then|renew~|continues) {...7} (every|each|per) (month|year|week|quarter) (at|for) {money}',
      // A suggested note whose blanks wait for their figures.
      'then price per period',
      '(cancel|stop|leave|pause) {...7} {money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly)',
    ],
    ar: [
      'ويمكن (إيقاف|إلغاء) تجديد {..1}',
      '(يتوقف|ينتهي|يوقف) {..1} (نهاية|آخر) (الشهر|المدة|الفترة) المدفوع~',
      '(لا يوجد|لا|دون|مفيش|ما فيه|من غير|بدون أي) [أي] تجديد {..1} (تلقائي|آلي|لوحده)', '(لا|لن|ما|مش) (يتجدد|تتجدد|يجدد|نجدد) {..3}', '(توقف|أوقف|إيقاف|تلغي|إلغاء) {..1} تجديد {..1} (من|في|عبر) (تطبيق|حسابك|الموقع|الإعدادات)',
      '(ثم|بعدها) السعر كل (الفترة|المدة)', '(بعد|ثم|تتجدد|يتجدد) {...7} كل (شهر|أسبوع|سنة) (بسعر|بمبلغ|مقابل|بقيمة) {money}',
      '(بعد|ثم|بعد ذلك|عند انتهاء) {...7} {money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر|في السنة|بالسنة|للشهر)', '{money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر|في السنة|بالسنة|للشهر) {...7} (إلغاء|تلغ|إيقاف|توقف)',
      '(تلغي|ألغه|إلغاؤه|توقفه|أوقفه) من (التطبيق|حسابك|الموقع|الإعدادات|صفحة {any}) قبل {..2} تجديد', '(إلغاء|تلغي|إيقاف) {...7} {money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر)',
    ],
  },
};
