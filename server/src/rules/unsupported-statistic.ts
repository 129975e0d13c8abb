import type { Rule } from '../engine/rule';
import { arabic } from './unsupported-statistic.ar';
import { english } from './unsupported-statistic.en';
import { unsupportedStatisticExamples } from './unsupported-statistic.examples';

export const unsupportedStatistic: Rule = {
  id: 'unsupported-statistic',
  principle: 'accountability',
  severity: 'warning',
  title: { en: 'Statistic or comparison without a source', ar: 'رقم أو مقارنة بلا مصدر' },
  why: {
    en: 'A number looks like proof. Readers decide by it, and without a base and a source they cannot know whether nine of ten people were asked, or nine million.',
    ar: 'الرقم يبدو دليلًا فيبني عليه القارئ قراره. وبلا أساس ومصدر لا يعرف هل سُئل عشرة أشخاص أم عشرة ملايين.',
  },
  instead: {
    en: 'Say of how many, compared with what, who counted and when: “92 of 120 women after four weeks (our test, May 2026)”, or link the study.',
    ar: 'اذكر كم شملت العينة، ومقارنةً بماذا، ومن أحصى ومتى: «92 من 120 امرأة بعد أربعة أسابيع (اختبارنا، مايو 2026)»، أو ضع رابط الدراسة.',
  },
  message: {
    en: '“{text}” looks like proof, and readers cannot tell of how many, against what or by whose count. Add the base, the source and the date, or leave the number out.',
    ar: '«{text}» تبدو دليلًا، ولا يعرف القارئ من كم ومقارنةً بماذا ومن أحصى. أضف الأساس والمصدر والتاريخ، أو احذف الرقم.',
  },
  references: ['uk-cap-3', 'eu-ucpd-67', 'icc-2024', 'sa-ecl-11'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Figures the team can prove, as they are written: “3x faster”.', ar: 'أرقام تستطيع جهتكم إثباتها، كما تُكتب: «أسرع بثلاث مرات».' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question', 'source', 'link'], soften: ['date'], elsewhere: ['measured'] },
  except: {
    en: ['<share> [of] [the] {..1} people (say|said|think|believe|support~|oppose~|vote~|want|approve)', 'see less change', '(find|found|finds) us (through|via|by|on|online|because)', '(pays|covers|reimburses|refunds) {percent} of {..3}', 'one of <count> {..2} (picked|chosen|selected|drawn|invited)', '<weekday> {...8} (around|about|roughly|some) {percent} cheaper', '<count> of our {number}', '(in <count>|(third~|quarter~|half) of our) {...8} [which is] {number} of {number}', 'half of our {..1} (earn~|lost|lose|made|gained) (under|below|less than)', '{percent} (less|fewer) {...5} in {number} than in {number}', '(makes up|accounts for|account for|made up) {..1} (two thirds|three quarters|a third) of our', '(calories|sugar|salt|fat|chlorine|water|sauce|butter|flour) than (our|my|in|the|last)', '{percent} {..4} {percent} {..1} or (less|lower|below|better)', '{percent} the (first|second|third|next|last|same) {..1}', '(din|en|iso|astm) {..2} {number}', '{percent} if you buy', 'ordering a {any} more', 'earn {money} per delivery', 'have it by {number}', 'half of you want~', 'third of our (team|staff)', '(third|quarter|fifth|half|tenth) (more|less|fewer) than',
      '(course|lesson|film|class|break|flight|drive|meeting|session|show|walk|trip|video) {..2} {number} (minutes|hours|days) (longer|shorter)', '100 % (success|satisfaction|accuracy|accurate|effective|effectiveness|retention)', '(poll|survey~|census|voter~|electorate|ballot|election|turnout|study|studies|researcher~|scientist~|government|ministry|minister|official~|central bank|inflation|unemployment|gdp|economy|police|mortality|species|infection~|vaccin~|quarter|fiscal|shares|analysts|benchmark~|percentile|p95|compiler|commit|profil~|throughput on|dataset|respondents|adults|population|statistics|bureau|federal|parliament|court|regulator~|hospital~|disease|cancer|virus|war|climate|emissions) {...8} (<share>|<fold>)', '(<share>|<fold>) {...8} (poll|survey~|census|voter~|election|turnout|study|researchers|scientists|government|central bank|inflation|unemployment|gdp|benchmark~|respondents|adults|population|the report said|analysts|a year earlier|year on year|last year|last month|in {number} to|percentile|statistics|ministry|cancer|the virus|the disease|heart attack~|the vaccine)', '(discount|off|save|sale|voucher|vat|tax|deposit|interest|apr|annual|fee|commission|brightness|opacity|zoom|volume|battery|humidity|abv|cocoa|cotton|wool|nylon|polyester) {..2} {percent}', '{number} {...6} (from|by|based on|across|over) {number} [verified] (customers|users|buyers)', '{number} {...6} (from|by|based on|across|over|of) {number} [verified|customer|google|trustpilot] (review~|rating~|votes)',       '{percent} of {number} {any}', '{percent} more {...5} (instead of|rather than|up from) {number}', '<share> of {..2} <asked> (voted|elected|live|drove|walked|attended)', 'half the (time|price|cost) (of the|when|as)', 'twice as (many|likely|high|large|old|big|far|often)',
    ],
    ar: ['نوع الضعف {..1}', 'تقييم {number} {..1} على {..3} من {number} (واحد|شخص|عميل~|زبون~|تقييم~|مراجعة)', 'كل ربعك', '(كان|كانت) [ب] {number} [{any}] (نزل|نزلت|صارت) {..4}', 'درجتك', '(يكفي|تكفي) {..2} مرات', '(رسم|رسوم) إلى النصف', '^ الدرجة {number} اليوم {..3}', 'متوسط التقييم {number} {...2} أكثر (الشكاوى|الانتقادات)', 'سجلوا (بأنفسهم|بنفسهم)', '<share> [من] (المشتركين|مشتركينا|عملائنا|المشاركين) لم (ينزل|يلاحظ~|يتحسن~|يستفيد~|يخسر~|ينجح~) {..2}', 'نزلنا سعر~ {..3}', '(ربعة|خمسة|ثلاثة|تلاتة|تلتة) ديال', '(ربع|نصف|نص|ثلث) (دينار|جنيه|ريال|درهم|ليرة|شيكل|كيلو|ساعة|دولار)', 'نزلت خمسة كيلو', '(أقل|أكثر|أعلى|أطول|أقصر) [ب] نسبة {percent} {...4} (عما|مما) {..4}', 'بنسبة {percent} {...4} (عما|مما) (كان~|سجل~) {..3}', '(بأربعة|بثلاثة|بخمسة|بستة|بسبعة|بثمانية|بعشرة) (غرامات|كيلو|سنتيمترات|أمتار|دقائق|ريالات|دنانير|جنيهات|درجات|أيام|ساعات)',
      '(استطلاع|استبيان|إحصاء|تعداد|الناخبين|ناخب|انتخابات|دراسة|باحثون|علماء|الحكومة|وزارة|وزير|البنك المركزي|التضخم|البطالة|الناتج|الاقتصاد|الشرطة|السكان|مسؤول|تقرير|شركة|أسهم|الربع|الإصابات|الوفيات|المصابين|المرضى|اللاجئين|النازحين|الصادرات|الواردات|أسعار|أسعار النفط|السوق|القطاع) {...8} (<share>|<fold>)', '(<share>|<fold>) {...8} (استطلاع|إحصاء|الناخبين|الانتخابات|دراسة|الباحثون|التضخم|البطالة|السكان|العام الماضي|الشهر الماضي|على أساس سنوي|مقارنة بعام|مقارنة بالفترة|الأصوات|المقاعد|الوزارة|الحكومة|التقرير)', '(خفضنا|قللنا|وفرنا|زدنا|رفعنا|ضاعفنا|خفضت|رفعت|زادت|انخفضت|ارتفعت) {..6} {percent}', '(خصم|خصومات|تخفيض|تخفيضات|تنزيلات|ضريبة|فائدة|عمولة|قطن|صوف|رطوبة|سطوع|تكبير|دفعة|رسوم) {..3} {percent}', '(قيم|تقييمك|أعط|اختر) {..4} {number}', '{number} {..6} (من|بناء على|حسب) {number} (نزيلا|تقييم|مراجعة|عميل|مشتر|مشتريا|رأي)', 'ضعف (في|البصر|النظر|السمع|الذاكرة|العضلات|الشهية|المناعة|جنسي|عام)',
      '(اطبخ~|اترك~|اخبز~|انقع~|اغل~|سخن~|أضف~|اخلط~) {..5}'],
  },
  phrases: { en: english, ar: arabic },
  examples: unsupportedStatisticExamples,
};
