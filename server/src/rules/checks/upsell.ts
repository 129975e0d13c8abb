import type { PhraseGroups } from '../../engine/rule';
import type { Text } from '../../engine/finding';

const message: Text = {
  en: '“{text}” presses one more purchase on readers who have decided already, and paying it off becomes the way past it. List the extra with its price beside the product, where nobody has to answer it.',
  ar: '«{text}» تضغط على من حسم قراره ليشتري شيئًا آخر، فيصبح الدفع أقصر طريق لتجاوزها. اعرض الإضافة وسعرها بجانب المنتج حيث لا يُطلب جواب.',
};

/** Extras pushed between a reader's decision and its end. */
export const upsell: PhraseGroups = {
  en: [{
    message,
    evidence: { silence: ['quotation', 'about', 'negation'] },
    match: [
      "your (order|basket|cart|outfit|set|look) (isn't|is not|won't be) complete {...2} (add|without) {..5}", '(obviously|clearly) the (best|smart|right) choice', "{..4} (won't|will not|can't) work properly without (our|the|this) {..3}",
      '^ [it] (goes|looks|works|tastes|fits) (well|great|perfectly|best|even better|beautifully|nicely) with {..4}',
      '^ (complete|finish|round off|get|perfect) (the|your|this) [full|whole] (look|set|outfit|routine|kit|style|collection|bundle|room) {..4}',
      '^ [and|then] (pair|team|match|wear|combine|style|bundle) (it|this|these|them|yours) with {..5}',
      '[what] [other] (customers|shoppers|people|others|buyers|guests|members) [who {..5}] also (buy|bought|need|add~|love|like|ordered|get|got|picked|chose|view~) [it|this|these|with|this with|together] $',
      "^ add {..3} (and|to) (save|get free shipping|unlock|qualify|we'll {..3}|earn) {..4}",
      '^ [other|more|related] (items|products|deals|offers) on (special offer|sale|offer) {..2}',
      '^ <decline> {...1} (i|we) (just|only) (want|need|came for|take) (the|my|this|that|these) {..2} $',
      '^ [yes] (upgrade|protect|supersize|double|complete) my {..2} $',
      "before you (check out|checkout|pay|leave|go|finish|complete {..2}|place {..2}|proceed|continue) {...3} (tempt|interest|treat|add|how about|would you|want|may we|can we|consider|grab|take a look|upgrade)",
      '(can|could|may|might) we (tempt|interest|entice|persuade|treat) you [with|in|to] {..3}',
      '^ [would you|do you|you] [also|still] (want|like|care|wish|fancy) to (add|purchase|buy|include|upgrade|protect|insure) {..4} (protection|warranty|insurance|plan|cover|coverage|of these|another|accessor~|add-on~|addon~|extra~|bundle|kit|upgrade|set|gift wrap|purchase|order)',
      '^ how about (these|this one|adding {..4}|another {..2}|one of these|a matching {..2}) $',
      "(let's|let us|just) make sure (you|you've) (have|have got|got|get) everything [else] {..3}", '[your|this] (purchase|order|cart|basket) (entitles|qualifies) you (to|for) {..5}',
      '^ yes {...1} (upgrade|add|protect|include|insure|double|supersize) {..2} (my|our) {..2} (order|purchase|cart|basket|bag|plan|item~|device)', '^ add {..2} (for|to get) (better|best|the best|maximum|optimal|even better|faster|ultimate|the ultimate) {..1} (results|experience|protection|performance|value|effect)', '^ for the (ultimate|complete|full) (experience|effect)',
      '(add|get|take) [our|the|your] {..3} (warranty|protection|insurance|cover|coverage) [policy|plan] for [just|only|as little as] {money}', 'grab yourself a (bargain|treat|deal|gift|little extra)', 
    ],
    suggest: ['^ extra: {name}, {price} $'],
  }],
  ar: [{
    message,
    evidence: { silence: ['quotation', 'about', 'negation'] },
    match: [
      '^ (يليق|تليق|يناسب|تناسب|يمشي|تمشي|يطلع|حلو|يكمل|تكمل) {..1} (مع|على) {..1} (طلبك|سلتك|هالقطعة|القطعة|مشترياتك|فستانك|لوكك|اختيارك) {..1}',
      '(رحلتك|طلبك|جهازك|مشترياتك|شاشتك|جوالك) غير محمي~ {...6}', '(ناس|ناسي|نسيت|ناسية) أهم (حاجة|شي|قطعة) {...8}', '(متأكد~|واثق~) {..3} (المتابعة|تتابع|تكمل|تكملي) (دون|بدون|من غير) {..4}', 'لا تناسب (الأشخاص|الناس|العملاء) {..3}', '(قبل) (الدفع|إتمام الطلب|التأكيد|الحجز) {...2} (إيه رأيك|ما رأيك|شو رأيك|تحب|تبي|جرب|أضف|ضيف|لا تنس) {..4}',
      '^ (أكمل~|كمل~|تمم~|اكتمل~) {..1} (اللوك|لوكك|الإطلالة|إطلالتك|الطقم|طقمك|الروتين|الستايل|المجموعة|السيت|أناقتك) {..4}',
      '^ (نسق~|البس~|ارتد~|طقم~|اجمع~) {..1} (مع|على) {..4}',
      '(عملاء|مشترون|ناس|متسوقون|آخرون|غيرك|الأغلب|الكل) {..1} (اشتروا|طلبوا|أضافوا|أخذوا|اختاروا|يشترون|يطلبون|بيشتروا) {..2} (أيضا|كمان|معه|كذلك|برضه|برضو) {..3}',
      '(يشترى|يطلب|تباع|يباع|تشترى|بيتباع) {..1} (معه|معا|سوا|عادة) {..2}',
      '^ (ضيف|أضف|أضيفي|زود|زيد) {..3} (ووفر|وخذ|واحصل|وخد|توفر|وكمل|ليصلك|ويوصلك) {..3}',
      'قبل (أن|ما|لا) (تدفع|تكمل|تتم|تنهي|تخلص|تقفل|تأكد|تؤكد|تغادر|تروح|تمشي) {...4} (ما رأيك|إيه رأيك|شو رأيك|هل ترغب|هل تود|تحب|تبي|نقترح|أضف|ضيف|ضف|خذ|خد|جرب)',
      '(هل|ألا) (تود~|ترغب~|تريد~|تحب~) [في|ب] (إضافة|شراء|تضيف|أن تضيف|ترقية|حماية) {..4} (ضمان|حماية|تأمين|باقة|ملحق~|إكسسوار~|قطعة أخرى|هدية|تغليف|طلبك|سلتك|مشترياتك)', '^ (تحب~|تبي|حاب) (تضيف~|تضم|ضيف|نضيف|نضيف لك) {..4}',
      '^ (نعم|أيوه|اي|إيه|أكيد) {...1} (رق|رقوا|أضف|أضيفوا|ضيف~|ضف|احم|ضاعف) {..3} (طلبي|سلتي|مشترياتي|باقتي|الضمان|الحماية|جهازي)', 
    ],
    suggest: ['^ إضافة: {الاسم}، {السعر} $'],
  }],
};
