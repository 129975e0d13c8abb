import type { Bilingual } from '../engine/reading';
import { priceEvidence } from './priceEvidence';

/** Words that make a sentence honest, by the name rules ask for. How far each reaches is in engine/evidence.ts. */
export const evidence: Readonly<Record<string, Bilingual>> = {
  date: {
    en: ['{date}', '(until|till|by|before|ends|on|through) {..2} <date>', 'at {number} [{number}] (am|pm|gmt|utc|est|cet)'],
    ar: ['من يوم {number}', '{number} (الشهر|الجاري)', '{date}', 'حتى {..2} <date>', '(حتى|خلال) (نهاية|آخر|منتصف|شهر) [شهر] <month>', '(يوم|بتاريخ|في) <date>'],
  },
  source: {
    en: [
      'says the {any} (survey|report|for {number})', '(report|audit|survey) (p|page) {number}', 'our own (sales|order|booking|till|shop) (records|figures|data|books|log)',
      '{number} {..1} (against|versus|vs|compared with) {number}',
      'according to (the|a|an|{capital}|{number}|[our|their|its|own] [own] (data|figures|records|survey~|study|studies|tests|report~|research|books|log|count|source))', '(source|sources|as measured by|as reported (by|in)|based on|data from|figures from|published (in|by)|verified by|audited by|certified by|tested by)',
      '(survey|study|trial|test|report|census|audit) {..4} {number}', 'in {..3} (survey|study|trial|report)', '(method|methodology|terms|details|sources) (on|at|in|below) {..2}',
      '(statistics office|our own count|{number} earned nothing)', 'verified (buyer~|customer~|purchase~|review~|order~)', 'sample of {number}', '(questionnaire|customer survey|own (survey|log|records|count|figures)) {...4} {number}', '{number} (replies|responses|respondents|answers)', '{number} (data|figures|survey|poll)', 'n = {number}', 'read all reviews', '(see|full) (the) (study|report|data|sources|results|methodology)',
    ],
    ar: [
      '(اقرأ~|تقرا|قراءة) (كل|جميع) (التعليقات|التقييمات|المراجعات)', 'من {number} (تقييم|تقييما|مراجعة) {..1} (مشترين|مشتريات|عملاء|زبائن) {..2}', '{percent} في (رحلات|قياسات|تجارب|اختبارات) {number}',
      'وآخرون {...2} {number}', 'سجل (متجر|المبيعات|مستودع|جمعية|الحلب|الزوار|الحضور|الحجوزات)', '(من|حسب) (نظام|دفتر|دفاتر|سجل|سجلات|قائمة|كشوف) {any}', '(المراجع|المصادر) (آخر|أسفل|نهاية)', '(القياسات|الفواتير) {..2} في',
      '{number} {..1} مقابل {number}', 'بعدد {number} (نسخة|قطعة|طبق|علبة|كوب)',
      'في {number} (تقييم|مراجعة|رأيا) {..1} (على|في) {..2}', '{number} {..3} في (استبيان|استطلاع|مسح|دراسة)', '(مصدر|وفق|استنادا|بناء على)', 'حسب {..1} (سجل~|إحصاء~|إحصائ~|تقرير~|دراسة|دراسات|بيان~|شهادة|استطلاع|استبيان|السيستيم|نظام|البند|جدول|فاتورة|عداد|قياس~|اختبار~|تقدير~|{number})', '(استطلاع|دراسة|تقرير|مسح|اختبار|إحصاء|استبيان|إرشادات) {..5} {number}', '(دراسة|استطلاع|تقرير|إحصاءات|بيانات) (أجريناها|أجرتها|صادر|نشرته|منشورة)',
      '(مشتر|عميل|عملاء|تقييم|شراء) (موثق|موثقين)', 'عينة (من|قوامها) {number}', '(القوائم المالية|التقرير السنوي)',
    ],
  },
  negation: {
    en: ["(not|no|never|don't|doesn't|didn't|isn't|aren't|wasn't|won't|can't|cannot|without|neither|nor|hardly|nobody|nothing|none|avoid~|stop|refuse~|instead of|rather than|free of|unless)"],
    ar: ['(لا|لم|لن|ليس|ليست|لسنا|غير|دون|مو|ما|مافي|تجنب|نتجنب|بدل|عوضا)'],
  },
  about: {
    en: [
      '(phrase~|line|words|message|banner|badge|label|button) {...8} (may|might|can|could|usually|often) (mean~|refer~|prove)', '(is|are) (called|known as|named) {..2} (pricing|pattern~|trick~|shaming|bait|nagging|sneaking)', '(take|keep|save) {..1} (screenshot~|screen shots) and {..1} (complain|report)',
      '(dark|deceptive|manipulative) (pattern~|design|interface~|copy|tactic~|practice~)', '(phrase~|word~|expression~|sentence~|line~|claim~|term~|slogan~|headline~|button~|label~|message~|copy) (such as|like|including|e.g|similar to)',
      "(stopped|no longer|quit|given up) (call~|describe~|advertise~|use~|say~|claim~)", "we won't (say so|claim)", "(avoid|don't|do not|never|stop) (use|using|write|writing|saying|say|claim|claiming)", '(false|fake|artificial|manufactured|invented) (urgency|scarcity|deadline~|countdown~|reviews|social proof)',
      '(scam~|scammer~|fraud|fraudster~|phishing|deceptive|mislead~|manipulat~|manipulative|manipulation)', '(regulator~|ftc|asa|consumer protection|lawsuit|fined|watchdog|court|authority (said|banned|ruled)|advertising rules)', '^ under data protection law', 'under the code {...2} may not', '(confirmshaming|greenwashing|clickbait|scarcity|social proof|loss aversion|urgency|fomo|persuasion)',
      '(copywriter~|copywriting|marketer~) {..6} (use|uses|rely|write|tactic~|technique~)', '(the|a|this) (phrase|word|term|claim|wording|sentence)', '(so-called|supposedly|allegedly)', 'fear of missing out', '(advert~|ad|ads|campaign~|commercial~|post~|slogan~|poster~|firm|brand|airline|shop) (was|were|is|got|has been) [later] (banned|pulled|criticised|criticized|fined|condemned|withdrawn|sued|reprimanded)',
      '(nobody|no one|none of us) {..3} (will|would|is going to|ever|wants to) {..1} (tell|sell|push|rush|press|talk|ask|frighten|hurry|chase)', "(don't|do not|never) let (anyone|anybody|them|somebody|someone|a {..3}|an {..3}|the {..3}) (rush|frighten|hurry|push|scare|talk|tell|press)", 'whatever (the|they|any) {..4} (says|say|tells|claims)',
      '(for example|for instance|e.g|examples of)', '(bad|poor|weak|wrong) (example|copy|headline)',
    ],
    ar: [
      '(حذفنا|شلنا|أزلنا|ألغينا) {..3} (نافذة|عبارة|كلمة|صور|شارة|عداد)', 'نكتب كلمة', '(صدر حكم|ضحاياه|لم يثبت|لا نسمي)', 'الدليل {..3} ضعيف', '(فهو|فهي|فإنه) (مخطئ~|مخالف~|كاذب|يكذب|نصاب|محتال)',
      'لم يعد (يجوز|يسمح|يحق|مسموح) {...8} (وصف|القول|تسمية|ادعاء|زعم|كتابة)',
      '(عبارة|جملة|لافتة|كلمة|لوحة) {...8} (قد|ربما|لا|غالبا|أحيانا) (تعني|يعني|تثبت|يقصد|تدل)', '(تجار|متاجر|شركات|مواقع|معلنين|باعة|بائع) {..2} (القول|الادعاء|الزعم|الإعلان|الكتابة) {..1} (أن|عن)', '(زر|أزرار|خانة|خانات) {..3} (حيلة|خدعة|فخ)', '(أزل|أزيلي|أزيلوا|شيل) (علامة|التأشير|الإشارة) (أكمل~|تابع~|واصل~|امض)', '(احذر~|تحذر) (منه|منهم)',
      '(أنماط|نمط) (مظلمة|خادعة|المضللة)', '(عبارة|عبارات|كلمة|كلمات|جمل|صيغة|صياغات|ادعاءات|شعارات) (مثل|من قبيل|كـ|نحو|على غرار)', '(توقفنا|توقفوا|توقفت|كف|كففنا) عن (وصف|تسمية|استخدام|القول|كتابة|استعمال|ادعاء|زعم|إعلان)', '((لا|ما) (نقول|ندعي|نزعم|نعد)|مبنقولش) إن', '(تجنب|لا تستخدم|لا تكتب|تفاد|ابتعد عن) {..3} (عبارة|عبارات|كلمات|صياغة|كتابة)',
      '(إلحاح|استعجال|ندرة|خصومات|عروض|تقييمات) (زائف|مصطنع|وهمي|كاذب)', '(احتيال|محتال|محتالون|تضليل|مضلل|تضلل|يضلل|تلاعب|خادع|خداع)', '(حماية المستهلك|الجهات الرقابية|غرامة|غرمت|غرم|محكمة)',
      '(الغسل الأخضر|التسويق الأخضر الزائف|الندرة|الدليل الاجتماعي|البرهان الاجتماعي|النفور من الخسارة)', '(لن|محدش|ماحد|مافي أحد) {..1} (يضغط|يستعجلك|يخوفك|يلح|يقولك) {..1}', '(لا تدع|لا تخل|ما تخلي|متخليش) {..1} (أحد|حد|إعلان)', '(من|اللي) (يعدك|بيوعدك|يقولك) {..2}', '(على سبيل المثال|مثلا)', '(منع|سحب|انتقد|حظر|أوقف|أدين|سحبت|انتقدت|حظرت|منعت|أوقفت|أدينت|عوقبت) {..1} (إعلان|حملة|شركة|مجلة|صحيفة|متجر|منشور|ملصق)',
    ],
  },
  /** What somebody else asks, told without a question mark. */
  question: {
    en: ["(ask|asks|asked|asking|wonder|wonders|wondered|unsure|not sure|unclear|don't know|do not know|question|questions) {..3} whether", '(asked|asks|wondered|wonders) {..3} if', '(people|customers|readers|clients|guests|patients|parents|buyers|many|some|callers|they) {..2} (ask|wonder) {..2} if'],
    ar: ['(يسأل~|سأل~|تسأل~|يتساءل~|تساءل~|سئلنا|نسأل|يسألون~|سألون~|بيسأل~|بتسأل~) {..4} (إن كان|إن كانت|إذا|هل|عما|لو|ما إذا|إن)', '(سؤال|أسئلة) {..3} (هل|عما إذا|حول ما إذا)'],
  },
  /** What others say, told in the same sentence: "if a caller promises …". The writer promises nothing. */
  told: {
    en: [
      '(someone|somebody|anyone|salesman|caller~) (will|may|might|would) (tell|ask|urge|say|press) {..3}',
      "(when|if|whenever|before|once|should) (a|an|any|some|another|someone|somebody|anyone|anybody) {..4} (says|said|to say|claims|claimed|promises|promised|tells|told|guarantees|insists|swears|offers|asks|urges)",
      '(sellers|shops|callers|sites|websites|adverts|ads|companies|firms|clinics|brokers|agents|advisers|pop-ups|popups|emails|mails|messages|banners|stores|apps|brands|landlords|anyone|someone) (who|that|which) {..2} (say~|claim~|promise~|tell~|guarantee~|insist~|offer~|hide~|add~|ask~)',
      '(a|any) (pop-up|popup|seller|caller|site|website|page|advert|ad|mail|email|message|stranger|salesman) (who|that|which|saying|claiming|promising)', '(pop-ups|ads|adverts|emails|messages|banners) (saying|claiming|promising)',
      '(beware|wary|suspicious|sceptical|skeptical|watch out|look out|hang up) {..1} (of|for|when|if|on) {..2} (a|an|any|anyone|someone|who|sellers|shops|sites|offers|adverts|mails|calls)',
      "(don't|do not|never|shouldn't) (fall for|trust|believe|click|answer) {..2} (anyone|mails|emails|messages|calls|sites|adverts|ads|claims|any|someone|page|site|shop)",
      '(no|not one) (honest|reputable|serious|decent|legitimate|responsible) (broker|adviser|advisor|doctor|clinic|shop|seller|lender|trader|coach|school|agent|bank|company|firm|therapist|dentist|vet)',
      '(nobody|no one|no-one) (can|could|should) (promise|guarantee|tell)', '(hosts|traders|retailers|sellers|advertisers|lenders) (must|should) {..1} (state|show|say|remove|disclose)', '(break|breaks|against) the law', "(aren't|isn't|are not|is not) our (thing|style)", "we'd love to say", 'against our {..2} (rules|policy|guidelines|style|code)', 'our {..1} (style|policy|rules|code|guidelines) {...3} (no|not|never|bans|forbids)',
      '(some|many|most|other|certain) (hotels|shops|sites|websites|airlines|firms|companies|apps|stores|brands|sellers|platforms|gyms|landlords|advertisers|providers|ads|adverts) {..1} (add|hide|charge|claim|say|use|put|bury|promise|tell|ask|keep|invent)',
      "(never|don't|do not|may not|must not|mustn't|cannot) (tell|promise|assure|write to) (a|any|the|your|customers|clients|people|patients|readers|parents|visitors)",
      '(banner~|badge~|counter~|pop-up~|popup~|timer~) (are|is|was|were|that) {..3} (typed|invented|made up|faked|fake|false|untrue|restart~)',
      '(lines|phrases|words|claims|sentences|buttons) {..1} (that|which) {..1} (press|push|hurry|rush|shame|frighten|mislead|trick|pressure)', '(advertisers|copywriters|marketers|scammers) {..1} (like|love|use|know|invent|write|promise|say)',
    ],
    ar: [
      '(إذا|لو|إن) (عرض|عرضت|طلب|قيل) {..1} (عليك|لك|منك)', '(حذر|حذرت|تحذر|يحذر|نحذر) {..4} من {..6} (تباع|يباع|تسوق|يسوق|تروج)', '(لا|ما) (يقول|تقول) {..1} (لك|لكم) {..2}', '(نصيحة|تنبيه|تذكير) [من] {...8} قبل أن {..4}',
      '(كان|كانت) {..1} (يقول|تقول|يدعون|يدعي|تدعي|يزعم|تزعم|يروج|تروج)', '(زعم|زعمت|ادعت) {..2} [أن|إن|إنه]', '(ادعى|ادعوا) {..2} (أن|إن|إنه)', '(سحب|سحبت|صادر|صادرت|ضبط|ضبطت|أوقف|أوقفت|منع|منعت) {..4} (منتج|منتجات|كبسولات|حبوب|خلطة|شاي|كريم|مكمل|جهاز|أجهزة|إعلان)',
      '(من|اللي) (قال|قال لك|يقول لك|يزعم|زعم|وعدك) {..1} (إن|إنه)',
      '(إذا|لو|حين|عندما|لما|قبل أن) {..3} (يقول|تقول|قال|قالت|يدعي|تدعي|ادعى|زعم|يزعم|تزعم|وعدك|يعدك|تعدك|يوعدك|وعدتك)', '(لو|إذا) (حد|أحد) {..2}',
      '(بائع|بائعين|باعة|متصل|نافذة|نوافذ|رسالة|رسائل|إعلانات|حسابات|سماسرة|مواقع) {..1} (يقول|تقول|تدعي|يدعي|تزعم|يزعم|تعدك|يعدك|تعرض|تضمن|تبلغك|تخبرك|تطلب|تخفي|تحجب)',
      '(احذر~|حذار|انتبه~) {..1} (بائع|كل|شركات|مواقع|رسائل|عروض|إعلانات|اللي|ممن|من يقول|من يعدك)', '(حذر|حذرت|تحذر|يحذر|نحذر) {..7} من (حسابات|شركات|مواقع|عروض|رسائل|إعلانات|متاجر|أشخاص|جهات|مكاتب|وعود|كل|أي)',
      '(لا تصدق~|لا تثق~|لا تنخدع~|متصدقش|ما تصدق|ما تصدقوا) {..2} (من|اللي|كل|رسائل|إعلان|إعلانات|وعود|أي|حد)', '(شك|شكي|شكوا) في {..2} (التي|الذي|من)',
      '(ممنوع|لا يجوز|لا يسمح|مخالف|يحظر|لا يحق) {..4} (طلب|نقول|نكتب|قول|كتابة|يكتب|يقال|وصف|تكتب|نعد|وعد)', '(بعض|كثير من|معظم|أغلب) (فنادق|متاجر|مواقع|تطبيقات|شركات|محلات|عيادات|علامات) {..1} (تضيف|تخفي|تضع|تكتب|تدعي|تقول|تستخدم|تفرض|تأخذ)',
      '(لا يوجد|ما في|ليس هناك|مفيش|محدش|ماحد|محد|لا أحد|ما حد|ما حدا) {..3} (يضمن|تضمن|يعدك|يوعدك)', '(توقف|كف|امتناع) عن {..2} (وصف|تسمية|قول|ادعاء|استخدام)', '(عبارات|كلمات|جمل|صيغ) {..2} (تضغط|تستعجل|تخدع|تلح|تخيف|تضلل)', '(لماذا) {..1} لا (تقول|نقول|نكتب|تكتب)',
    ],
  },
  /** How customers ask; pushy copy asks about the reader. */
  asked: {
    en: ["^ (is|are|was|will|does|do|did|can|could|should|must|may|has|have|isn't|don't|what if|when|where|why|how) (i|it|they|we|my|the|there|this|that|these|those|a|an|any|anyone|somebody|someone|everyone|all|both|children|prices)", '^ (how|when|where|why|what) (long|much|many|often|do|does|is|are|will|can|about|happens|if|else|exactly) (i|it|they|we|my|the|there|this|that|when|if|after|before|at)', '^ (is|are|does|do|will|can|has|have) {capital} {..8}', '^ (who|which) (is|are|pays|can|may|gets|runs|does|has) {..1}'],
    ar: ['^ (كم|متى|أين|وين|فين|إمتى|امتى|من (يدفع|يحق|يستطيع|أنتم)|ماذا (يحدث|يحصل|لو|إذا|عن)|ما (هي|هو|الذي يحدث|مدة|سعر))', '^ (هل) (هي|هو|هذا|هناك|يوجد|توجد|أستطيع|يمكن|أقدر|أحتاج|علي|يلزم|يجب|كل|أي|تتجدد|يتجدد|ينتهي|تنتهي|يرتفع|ترتفع|يزيد|تزيد|يشمل|تشمل|سعر|أسعار|باقة|اشتراك|خدمة|عرض|توصيل|شحن|تطبيق|إلغاء|تجربة|رسوم|ضمان|تقبلون|توصلون|تبيعون|تضمنون|تقدمون|عندكم|نستطيع)', '^ [و] (فيه|في|عندكم|بتبيعوا|بتعملوا|لازم|ينفع|ممكن|يجوز|أقدر|تضمنون|يصير|أنتم|وعرض|عادي)'],
  },
  reason: {
    en: ['(because|since|as) (we|i) (have|own|run) <count>', '(we|i|they) (printed|bound|bottled|baked|knitted|sewed|pressed|brewed|fired) [only|just] {number}', '(because|since|due to|as) {..8} (alone|run|runs|print|printed|made|batch|venue|room|capacity|season|licence|license|supplier|crop|harvest|hall|rules|oven|kiln|table|chairs|bench|boat|bus|wheels)', '(numbered|limited) (edition|run) of {number}', '(handmade|hand-made|capacity|venue|seats) {..4} {number}', 'one (batch|run|print)', 'so that everyone'],
    ar: ['(لأن|إذ) (لدينا|عندنا|عندي|القاعة فيها|الغرفة فيها) <count>', '(طبعنا|خبزنا|صنعنا|خطنا|عبأنا|حكنا) {number}', '(لأن|بسبب|نظرا|إذ) {..8} (كل {any} (يتابع|تتابع|يدرب|يرافق|يعلم|يشرف)|القاعة|السعة|الموسم|الدفعة|الطبعة|المورد|المحصول|الترخيص|الدفاع المدني|الطاولة|الكراسي|الفرن|الأدوات|القارب|المركب|الرياح|الحافلة|يتسع)', '(نسخ|طبع) {..4} (مرقمة|محدودة بعدد)', 'تتسع القاعة'],
  },
  terms: {
    en: ['(terms|conditions|small print) {..2} (apply|below|here|at)', 'terms apply', '(money-back|refund|cancel any time|cancel anytime)'],
    ar: ['(تطبق|وفق) الشروط [والأحكام]', '(الشروط|الأحكام) (تطبق|أدناه|هنا)', 'استرداد المبلغ'],
  },
  quantity: {
    en: ['(checked|counted|as of) {..5} (today|this morning)', '(according to|shown in) (the|our) live', 'left in the {..1} of {number}', 'on <weekday> {..1} (there|we|they) (was|were|had)', '{number} (units|pieces|items|copies|seats|places|rooms|tickets) {..6} (available|in stock|left|remain) {..6} <date>', '(as of|updated|counted|checked) {...6} <date>', 'as of date', '(as of|until|up to|by) (today|yesterday|this morning|last night|this week|friday|monday)', 'next delivery', 'arriving <weekday>', '(landed|baked|caught|picked|cooked|made|delivered|roasted|brewed) [fresh|again] (this morning|today|every morning|every day|daily|each morning|each day)'],
    ar: ['(المتوفر|المتاح) {number} {..4} <date>', '(عند|وقت|ساعة|لحظة) (كتابة|نشر|إعداد|تحديث) {..3} <date>', '(حتى|بتاريخ) <date>', 'المتبقي حتى التاريخ', '(جرد|كشف|من عد) {..2} (أمس|يوم|صباح)', '(حتى) يوم <weekday>', '(حتى) (أمس|صباح اليوم|الصبح|هذا الصباح|ليلة أمس|صباح أمس)', 'التوريد القادم', '(نخبز|نطبخ|نسلق|نقلي|يخبز|يطبخ|تخبز|تطبخ|طازج) {..2} (كل يوم|يوميا|كل صباح|اليوم|الصبح)'],
  },
  hedge: {
    en: ['(results|outcomes|experiences) [may] (vary|differ)', '(may|might|can|could|some|often|typically|on average|up to|roughly|approximately|we think|we believe|in our (opinion|view)|arguably)'],
    ar: ['(قد|ربما|غالبا|عادة|في المتوسط|تقريبا|نحو|برأينا|في رأينا|نعتقد)', '(تختلف|تتفاوت) النتائج'],
  },
  certificate: {
    en: ['(ecolabel|eu ecolabel|blue angel|nordic swan|fsc|pefc|gots|oeko-tex|fairtrade|rainforest alliance|energy star|cradle to cradle|iso {number}|licence {..2} {number}|license {..2} {number}|certificate {..2} {number}|certified (by|to|under) {..4})', '(en|astm|iso|din|nf) {..1} {number}', '{percent} {..2} (recycled|organic|renewable|recyclable|post-consumer|bio-based|less|lower|fewer)', '(recycled|organic) {..3} {percent}'],
    ar: ['(شهادة|ترخيص|رخصة|معتمد|معتمدات|موثقة|مرخص|مرخصون|العلامة البيئية) {..5} ({number}|رقم {..1})', 'سجل تجاري [رقم] {number}', '(معاد|أعيد) (تدويره|التدوير) {..3} {percent}', '{percent} {..4} (معاد|مدورة|عضوي)', '(iso|fsc|gots) [{number}]'],
  },
  online: {
    en: ['(click|tap|press|hit|use) {..1} (cancel|unsubscribe)', '(text|reply|send|answer) {..2} (stop|end|quit|unsubscribe) {..3}', '(cancel~|cancellation|unsubscribe|leave|end|terminate|stop) {..4} (phone|telephone|post|letter|mail|writing|person|branch|desk) {...3} (online|in the app|on (our|the) website|by email|by e-mail) or {..2}', '(cancel~|cancellation|unsubscribe|leave|end|terminate|stop) {...6} (phone|telephone|post|letter|mail|writing|person|branch|desk) {...2} or {..1} (online|in the app|on (our|the) website|by email|by e-mail)', '(cancel|opt out|unsubscribe) {..4} by sending {...3} (email|e-mail) or {..3}', '(cancel~|cancellation|unsubscribe|leave|end|terminate|stop) {..4} (online|in the app|on (our|the) website|by email|by e-mail) {..3} or {..2} (phone|telephone|post|letter|mail|writing|person|branch|desk)', '(in the app|online|in your account|on the website|under {..2} settings) {...6} (cancel|cancellation|cancelled|canceled)', 'cancel [any time|anytime|it|easily|instantly|yourself|or pause] [at any time] (online|in your settings|in your account|in settings|under settings|in the app|in two clicks|in one click|with one click|from your account)', '(cancel|close|delete|stop|unsubscribe) {..4} (online|(in|from) (your|the) (settings|account|app|dashboard|portal))', '(cancel|leave|stop|cancellation) {...3} (press|click|tap|hit|use) {...5} (button|link|account|settings)', '(unsubscribe|opt out|leave {..2} (list|newsletter)) {...3} (click|tap|press) {..2} (here|link)', '(online|in the app) (works|at any time)'],
    ar: ['(أرسل~|ابعت~|اكتب~|رد~) {..1} كلمة {..4}', '(أرسل~|ابعت~|اكتب~|رد~) {...1} (إيقاف|قف|stop|off|توقف|إلغاء) {..3}', '(تلغي|تلغوا|ألغ|إلغاء|إنهاء|إيقاف|انسحاب) {..3} (هاتف|بريد|مكالمة|فرع|رسالة|اتصال) {..1} (أو|و) {..1} (الموقع|موقعنا|تطبيق|إلكتروني|أونلاين)', '(فسخ|إلغاء|إيقاف) {...2} أو {..2} (الموقع|تطبيق)', '(تلغي|تلغوا|ألغ|إلغاء|إنهاء|إيقاف|انسحاب) {..3} (الموقع|موقعنا|تطبيق|إلكتروني|أونلاين) {..1} أو {..3}', '(تلغي|ألغ|إلغاء|حذف|إيقاف) {..5} (إلكتروني|من الإعدادات|من حسابك|من التطبيق|بنقرة|بنقرتين|أونلاين|من صفحة {..1})', '(إلكترونيا|أونلاين) {..3} (إلغاء|تلغي)', 'كما انضممتم', '(ألغ|إلغاء|إيقاف) {...2} (اضغط|انقر) {..1} (زر|رابط)'],
  },
  renewal: {
    en: ['(renew~|continue~|runs on|goes on) {..3} (every|each|per) (month|year|week|quarter) (at|for) {money}', '(introductory|starter|opening) (price|rate|fee) {...8} then {..3} ({number}|{percent}|{money})', '(from|for) the (second|third|fourth|seventh|thirteenth) (month|year|week) {...3} {money}', 'for the first {..2} (months|weeks|year|month) then {..2} ({money}|{percent})', '(monthly|yearly|annual|weekly) (plan|subscription|price|rate|membership|fee|ticket|pass) [at|of|for|is|costs] {money}', '(then|after that|afterwards|renews at|renewing at|thereafter|followed by) {..4} {money} {..3}', '{money} (per|a|each|every|/) (month|year|week|quarter|mo|yr)', '{money} {...1} every (<count>|{number}) (weeks|months|days)', 'every (<count>|{number}) (weeks|months|days) {...1} {money}', '{money} (monthly|yearly|annually|weekly)', 'price (per period|per month)'],
    ar: ['(شهريا|سنويا|أسبوعيا) (بسعر|بمبلغ|مقابل|بقيمة) {money}', 'كل (شهر|أسبوع|سنة|<count> أشهر) (بسعر|بمبلغ|مقابل|بقيمة) {money}', '(اشتراك|سعر|رسم|باقة|خطة) (شهري|سنوي|أسبوعي) {..1} {money}', 'السعر كل (الفترة|المدة)', 'السعر شهريا', '(ثم|بعده|بعد كده) {number} (شهريا|سنويا|كل شهر|إذا)', 'كل (شهر|أسبوع|سنة|<count> أشهر) {..1} ب {money}', '(تجدد|تتجدد|يتجدد) ب {money}', 'سعر التجديد {..4} {money}', '(ثم|بعد ذلك|بعدها) {..3} {money} {..2}', '{money} (شهريا|سنويا|أسبوعيا|كل (شهر~|سنة)|في الشهر|بالشهر)'],
  },
  support: {
    en: ['(coffee morning|helpline~|hotline|charity|counsellor~|counselor~|therapist~|therapy|psychologist~|support group~|samaritans|crisis line|mental health)', '(free|confidential|independent) {..2} (advice|support|counselling|counseling|help)', '(doctor|gp|pharmacist)'],
    ar: ['(خط (المساعدة|المساندة|الدعم)|جمعية|جمعيات|أخصائي|معالج|معالج نفسي|طبيب|دعم نفسي|الصحة النفسية)', '(استشارة|استشارات|مشورة|مساعدة) (مجانية|سرية|مستقلة)', '(ورشة|جلسة) {...8} (مكتبة|مركز الحي)'],
  },
  bias: {
    en: ['(audit|audits|auditors)', '(style guide|stereotype~|prejudice~|sexist|sexism|racism|racist|ageism|ageist|ableism|ableist|bias|biased|discriminat~|myth~|offensive|outdated term|inclusive language|slur~)', '(law|laws|act|rule|rules|code|court|tribunal|regulator) {..4} (forbid~|prohibit~|ban|bans|banned|outlaw~)', '(historically|used to be|in those days|until {number})', '(write|say|use) {..6} (not|never|instead of|rather than)'],
    ar: ['التدقيق', '(يحظر|يمنع|تحظر|تمنع) (النظام|القانون|اللائحة|الأنظمة|نظام العمل|قانون العمل)', '(حتى عام|حتى سنة|حتى العام) {number}', '(صورة نمطية|الصورة النمطية|صور نمطية|الصور النمطية|تمييز|عنصرية|تنميط|تحيز|انحياز|خرافة|مسيء|مسيئة|أحكام مسبقة)'],
  },
  optional: {
    en: ['(optional|voluntary|optionally|no obligation|no strings attached)', '(as a guest|guest checkout)', "if you (like|want|wish|prefer|would like|feel like it|agree|choose)", '(whether or not|with or without) {..6}', '(no|not) {..3} (needed|required|necessary|compulsory|mandatory)', '(good or bad|honest|either way)', 'nobody has to'],
    ar: ['(اختياري|اختيارا|طوعي)', '(كزائر|كضيف|دون تسجيل|بلا تسجيل) {..2} (الشراء|الطلب|تشتري|تطلب|كذلك|أيضا)', '(إن|إذا|لو|متى|إذا ما) (أحببت|شئت|أردت|رغبت|حبيت|بغيت|تحب|حابب|حابة)', '(غير|ليس|ليست|لا|مو|مش) {..2} (إلزامي|مطلوب|شرط|ضروري|يشترط|يلزم|محدد)', 'خل~ فاض', 'في الحالتين', 'سلبي {..3} إيجابي'],
  },
  sameSex: {
    en: ["(gym|gyms|salon|salons|spa|barber|barber's|barbershop|swimming|swim|pool|sauna|hammam|changing room~|fitting room~|toilet~|restroom~|washroom~|locker room~|shower~|prayer (room|hall|area|space)|mosque~|yoga|pilates|spin|class|classes|workout~|league|tournament|race|choir|team|squad|clinic|ward|refuge|shelter|hospital|hairdresser~|beauty|underwear|clothing|clothes|wear|sizes|shoe~|shoes|sneaker~|jacket~|jeans|perfume~|fragrance~|watch~|collection|range|retreat~|carriage~|taxi~|compartment~|dormitory|dormitories|dorm|dorms|bath~|beach|support group|scouts|school|boarding|college|seminary|majlis|beach day|lounge)", '(equality act|by law|as the law (allows|permits)|permitted by|occupational requirement|legal exemption)'],
    ar: ['(ناد|صالون|صالونات|سبا|حلاق|سباحة|مسبح|حمام|حمامات|ساونا|غرف القياس|غرفة القياس|دورات المياه|دورة المياه|مصلى|مصليات|مسجد|مساجد|يوغا|حصة|حصص|دوري|بطولة|سباق|فريق|عيادة|قسم|أقسام|تجميل|تصفيف|ملابس|أحذية|حذاء|عطر|عطور|ساعات|مقاسات|ثوب|ثياب|عباية|تشكيلة|مدرسة|مدارس|سكن طالبات|سكن طلاب|سكن الطالبات|سكن الطلاب|مخيم|شاطئ|نزل|بيت شباب|غرفة مشتركة|سكن مشترك|عربة|عربات|مقصورة|تاكسي|مجلس|كلية|صالة|فساتين)', '(كما يسمح|يجيزه|وفق|بموجب) (القانون|النظام)'],
  },
  service: {
    en: ['try again (later|soon|in {..2} <period>)', '({number} days {..1} to (return|send|change|cancel)|return label|(send|return) {..1} back)', '(appointment~|invoice~|overdue|deliver~|delivered|delivery|parcel~|package|refund~|payment|bill|bills|tax|taxes|library|prescription~|vaccine~|vaccination~|medicine|medication|pill~|passport~|licence|license|renewal deadline|exam~|homework|parents|saved|unsaved|save your|changes|(the|this|that|a|these|your) files|(delete|remove|save|open|close|overwrite|upload|download|send|rename|move) {..2} file~|(this|that|the) file|draft~|document~|form data|backup~|repair~|booking reference|flight~|train|trains|school|doctor|dentist|clinic|water|plants|court|election|vote|password|security|recall|your order (is|has|was|will|no|number|arrives|ships|shipped|went)|asked for|you asked|requested|incident|outage|maintenance|fraud|inspection|meter|due|insurance|rent|lease|warranty|bins|your application|webinar|meeting)'],
    ar: ['(حاول~|أعد|أعيدوا|جرب~) {..1} (لاحقا|مرة أخرى|بعد قليل|بعد شوي)', '(حذف|حفظ|فتح|تحميل|رفع|إرسال|نقل) {..1} ملف', '(موعد|مواعيد|فاتورة|فواتير|توصيل|طرد|شحنة|استرداد|سداد|ضريبة|الإقرار|ضريبي|مكتبة|دواء|لقاح|جواز|رخصة|اختبار|امتحان|واجب|أولياء الأمور|تعديلات|هذا الملف|الملفات|مسودة|حفظ|طبيب|عيادة|رحلة|مدرسة|كلمة المرور|الأمان|صيانة|فحص|عداد|إيجار|ضمان|اجتماع|ندوة|مستحق|طلبت|(طلبك) (جاهز|في الطريق|وصل|رقم|قيد|خرج|شحن)|رقم طلبك|حجزك|انتخابات|النباتات|سقي)'],
  },
  advice: {
    en: ['tell us when you (board|arrive)', '(tell|inform) {..2} (radiographer|technician|assistant|instructor|trainer|team|school)', 'bring your (meter|inhaler|medicine|medication|prescription)', "(citizens' office|talk|support|group|helps|help) {..6} free [of charge]", "(ask|consult|see|talk to|speak to|speak with|tell|check with|contact|call) {..2} (doctor|gp|pharmacist|midwife|physician|nurse|dentist|specialist|waiter|staff|host|chef|dermatologist|obstetrician|healthcare|health care)", "(do not|don't|never|avoid|not) (use|take|give|drink|eat|exceed|apply|suitable|recommended|fast)", '(before (using|taking|use|you take|you use|you fast)|side effect~|contraindicat~|warning|caution|seek medical|medical advice)', '(helpline|hotline|charity|counsellor~|counselor~|therapist~|support group~|samaritans|crisis line|free advice|free help)', 'you (told us|said|chose|selected|asked us|filled in|let us know|shared with us|wrote)', 'as you (told|asked|said)'],
    ar: ['الجدولة {..1} لدى البنك المركزي', '(أخبر~|أبلغ~) {..1} (فني|مدرب|طاقم|ممرضة|موظفة|المدرسة)', '(محاضرة|جلسة|ندوة|لقاء) مجانية {..2} (المركز الصحي|المستشفى|العيادة|الجمعية)', '(استشر~|استشيري|راجع~|اسأل~|أخبر~|أبلغ~|استشارة|تحدث مع|تحدثي مع|مراجعة|سؤال|كلم~) {..1} (طبيب|طبيبتك|صيدلي|القابلة|النادل|المختص|أخصائي|الطاقم|دكتورك)', '(لا|تجنب~|يمنع|يحظر) (تستخدم|تستعمل|تتناول|يستخدم|ينصح|تصوم|استعمال|استخدام|تناول)', '(قبل|موانع|آثار جانبية|تحذير|تنبيه) (تناول|استعمال|استخدام|الصيام|طبي)', '(خط المساعدة|خط الدعم|جمعية|جمعيات|أخصائي|الدعم النفسي|مجموعة دعم|استشارة مجانية|مساعدة مجانية)', '(ذكرت|أخبرتنا|أخبرتينا|اخترت|قلت لنا|كما طلبت)'],
  },
  licence: {
    en: ['(licence|license|permit|certificate) {..3} (framed|hangs|hanging|displayed|on (display|show|the wall))', 'number on (the|every|each|our) {any}', '(check (it|us|this)|confirmed|listed) (on|in) (the {any}|{capital}) {..1} (search|list|finder|website|site|directory)', '(not|never|neither|in no way) {..1} (affiliated|associated|endorsed|connected|authorised|authorized|sponsored)', '(licence|license|agreement|contract|partner|reseller|registration|permit|firm reference) (number|no|id|#) {number}', '(reseller|partner|dealer|agent|distributor) no {number}', 'with (the|her|his|their) [written] (consent|permission) {..4}', 'licensed (by|from) {..4} (estate|rights|agency)', 'is a [registered] trademark~ of', '(licence|license|licensed|permit|agreement) {number}', 'licensed by {...5} reference', 'under licence', 'with {..1} (licence|license|permission)'],
    ar: ['(رخصة|رخصتنا|ترخيص|ترخيصنا|شهادة) {..2} (معلق|معلقة|معروض|معروضة)', 'رقم القيد', 'نصها منشور', '(مسجل|مرخص|معتمد) {..8} (برقم|بالرقم)', '(لا تربطنا|لا تربطه|لا تربطها|دون أي|ليس لنا|لا نمثل) {..2} (علاقة|صلة|نمثل)', '(عقد|ترخيص|رخصة|اتفاقية|سجل|تصريح|وكالة) [تجاري] [رقم] {number}', '(معتمد|مرخص|وكيل|موزع) {...1} رقم {number}', '(مرخص|معتمد|مسجلة) {..5} رقم {number}', '(بإذن|بموافقة) (خطي|كتابي|مكتوب) {..2}', '(أرقامهم|أرقامها|أرقام تراخيصهم|أرقام تسجيلهم) {..2} (في|على) {..1}', 'علامة تجارية (مسجلة|لشركة)', '(ترخيص|إذن|موافقة) (منه|منهم|خطي)'],
  },
  ...priceEvidence,
};
