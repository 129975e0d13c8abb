import type { Bilingual } from '../engine/reading';

/** What makes a price, a discount or a free start honest. */
export const priceEvidence: Readonly<Record<string, Bilingual>> = {
  /** A start that cannot turn into a charge. */
  cardless: {
    en: ['(not|never|doesn\'t|won\'t) {..1} (start|begin|become|lead to) (a|any) (subscription|membership|contract)', "(no|without|don't need|not need|never ask for|don't ask for) {..2} (card|card details|payment details|payment method|billing details)", '(no|without|zero) {..1} (renewal|auto-renewal|subscription|commitment|obligation to {..2})', '(never|not) {..2} (renew~|rebill|charge~|turn into)', 'one-time (payment|purchase|fee)', '(trial|it|account|plan) {..3} (simply|just) (ends|stops|pauses|expires|locks)', '(pauses|ends|stops) by itself'],
    ar: ['(من غير|دون|بدون|بلا) {..1} (كارت|كرت|فيزا)', '(تنتهي|ينتهي|توقف|يوقف|تتوقف|يتوقف) {..1} (من غير|دون) (ما|أن) (يتخصم|نخصم|يخصم|تدفع) {..3}', '(نسخة|باقة|خطة) (أساسية|مجانية) (دون|بلا) (دفع|مقابل|رسوم)', '(ما عليك|ما عليكم|لا يلزمك|ما يلزمك|دون|بلا) {..1} (شي|التزام|ارتباط) {..1} (بعده|بعد ذلك|بعدين)', '(دون|بلا|من غير|لا نطلب|لا تتطلب|لا تحتاج [إلى]|لا يحتاج [إلى]|لا حاجة إلى|ما يحتاج|ما تحتاج) {..2} (بطاقة|بيانات الدفع|بيانات بطاقة)', '(دون|بلا) {..1} (تجديد|اشتراك)', '(لا|لن|ما) {..2} (يتجدد|تتجدد|نخصم|تجدد|يجدد|تتحول|يتحول)', '(دفعة|مرة) واحدة', '(ينتهي|تنتهي|يتوقف|تتوقف) {..2} من تلقاء {..1}'],
  },
  /** The whole price is said. */
  inclusive: {
    en: ['({money}|price~|total|rate~) {..2} (including|incl|inclusive of) {..4} <fee>', '(including|inclusive of|incl|with) (all|any|every) {..4} <fee>', '(price~|rate~|fare~|ticket~|total|plan|cost|fee) [shown|already|also|always|here] (include~|cover~) {..6} <fee>', '<fee> [are|is|all|already] (included|inclusive|in the price)', '(all-inclusive|all inclusive|all-in price|tax included|all fees included)', '(total|final|full) (price|cost) [of|is] {money}', '{money} (in total|in all|all in|altogether|with vat|including vat|including tax|inclusive)', '(total~|comes to|altogether) {money}'],
    ar: ['(يظهر|تظهر|يبين|تشوف|ترى|نعرض|يعرض) {..2} (المجموع|الإجمالي|السعر النهائي|المبلغ|السعر) {..3} قبل (الدفع|الشراء|التأكيد|أن تدفع|ما تدفع)', '({money}|سعر~|أسعار|سعر نهائي|إجمالي|باقة) [المعلن|المعروض|نهائي] (شامل~|يشمل|تشمل|متضمن~) {..3} <fee>', '^ [السعر] (شامل~|يشمل|تشمل) {..3} <fee>', '(بما في ذلك|بما فيها|بما فيه) {..3} <fee>', '<fee> [كلها] (مشمول|ضمن السعر|داخلة في السعر|محسوبة)', '(السعر|المبلغ|الإجمالي|التكلفة) (النهائي|الإجمالي|الكلي|الكامل) [هو] {money}', '(الإجمالي|المجموع) [هو] {money}', 'شامل كل (شي|حاجة)', '(أي|يعني) {money} (شامل~|مع الضريبة)'],
  },
  /** What comes on top, with its amount. */
  /** What must be done or paid, told beside what is free. */
  condition: {
    en: ['cost in all', 'condition (what it|you|that|one|a|an|the|any|{number}|{money}|with|only|for|when|if|must|buy|order|spend|your) {..1}'],
    ar: ['الكلفة الإجمالية', 'الشرط (ما|أن|شراء|طلب|دفع|بطاقة|{number}|{money}|اشتراك|من|لمن|عند|مع|حد) {..1}'],
  },
  costed: {
    en: ['(costs|is) {number} (per|a|each) (person|night|day|adult|child)', '(is|are|cost~|at|about|around|comes to|add~) [only|just|about|around|another] {money}', '(extra|separate|separately|included|additional|on top) {...2} {money}', '{money} (per|a|an|each|for|if|when|extra|more|on top) {..1}'],
    ar: ['(تشمل|يشمل|شامل~) {..2} {...1} {money}', '(ب|بسعر|بمبلغ|قيمته|قدرها|سعره|يكلف|تكلف|بحدود|حوالي) {money}', '(زيادة|منفصلة|إضافي~|مشمول~|عليك|علينا) {...2} {money}', 'رسوم {...6} {money}', 'قبل ضريبة {...3} (بعدها|بعد الضريبة|معها|شاملة) {..2} {number}', '{money} {..2} (للواحد~|لكل|في الشهر|شهريا|إن|إذا|لو|لمن|للي|إضافية|زيادة)'],
  },
  /** What the price is compared with. */
  earlierPrice: {
    en: ['(cover|printed) price', '(lowest|usual) [selling|prior|previous|earlier] price {..3} (in|of|over|during|within) [the] (last|past|previous|prior) [{number}] <period>', '{number} day low', '(lowest|usual|regular|previous) price {..3} {number} <period> (before|earlier|prior|preceding|previously)', '(lowest|regular|previous|earlier|original|usual|prior|list) price {..3} (from|between|until|charged|since|in force|during) {..5} ({date}|<month>)', '(sold|charged|offered|priced|on sale) [at|for] {..3} {money} {..4} (from|until|since|between|during) {..3} (<month>|{date})', '{money} {..1} (price|fare|rate) (applied|applies|stood|held) {..2}', 'was {money} in <month>', 'was the price {..1} (all|since|until|in|through|throughout) {..1} <month>', "(rrp|msrp|manufacturer's {..3} price)"],
    ar: ['(أدنى|أقل|المعتاد) [سعر] {..2} (خلال|في|طوال) [آخر|ال] {..1} {number} {..1} <period>', 'سعر [السابق|الأصلي|قبل التخفيض|المعتاد] {..3} (من|بين|حتى|منذ|طوال) {..3} ({date}|<month>)', 'عرضت ب {number} (منذ|من) <month>', 'سعر~ {..3} (من|منذ) (شهر|بداية|أول|مطلع) {..1}', '(فيها|ظهرها) خدش~', '(للأخ الثاني|سعر {any} السليمة|للتذكرة العادية)', '(السعر المقترح|سعر المصنع|سعر الوكيل)'],
  },
  /** The number under which a sale is licensed. */
  permit: {
    en: ['(licence|license|permit) {..2} {number}'],
    ar: ['(ترخيص|رخصة|تصريح) {..5} {number}'],
  },
  /** What a price is for, and on which terms. */
  unit: {
    en: ['(per|a|an|each|every|/|pp) (night|day|week|month|year|person|head|adult|child|seat|hour|session|class|lesson|kg|kilo|metre|meter|litre|mile|page|user|item|piece|trip|ride|way|guest|room|student|pair|set|km|word|pack|box|bottle|visit|course|table|couple|employee)', 'for (one|two|{number}|a|an|up to|each|bookings|new|existing|members|residents|adults|children|students|groups|stays|orders|the) {..1}', '(when|if|with|including|incl|without|based on|depending on|minimum|valid|excluding|one-way|one way|return|off-peak)', '(monthly|weekly|nightly|daily|yearly|annually|each)'],
    ar: ['(لليلة|لكل|للشخص|للفرد|للقطعة|للكيلو|للمتر|للساعة|للحصة|شهريا|سنويا|يوميا|أسبوعيا|للتذكرة|للشهر|للغرفة|للطالب|للمقعد|للعلبة|ذهاب|بالشهر|في الشهر|في الليلة)', '(عند|لمن|إذا|بشرط|حسب|شامل|لمقاس|باستثناء|تشمل|يشمل) {..4}'],
  },
};
