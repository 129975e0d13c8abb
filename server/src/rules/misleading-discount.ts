import type { Rule } from '../engine/rule';
import { discountsAr } from './misleading-discount.ar';
import { discountsEn } from './misleading-discount.en';
import { discountExamples } from './misleading-discount.examples';
import { starMessage } from './misleading-discount.texts';
import { cutBadges } from './checks/cutBadge';
import { licensedSale } from './checks/licensedSale';
import { unexplainedStars } from './checks/starred';
import { struckPrices } from './checks/struck';

export const misleadingDiscount: Rule = {
  id: 'misleading-discount',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'A discount without its basis', ar: 'خصم بلا سعر مرجعي' },
  why: {
    en: 'A former price that was never charged, or a worth nobody paid, makes an ordinary price look like a bargain. Readers buy the difference, which does not exist.',
    ar: 'السعر السابق الذي لم يُعمل به، والقيمة التي لم يدفعها أحد، يجعلان السعر العادي يبدو صفقة. فيشتري القارئ فرقًا لا وجود له.',
  },
  instead: {
    en: 'Give the price before and now, the lowest price of the last 30 days, and the dates of the sale; in Saudi Arabia also the number of the discount licence.',
    ar: 'اذكر السعر قبل التخفيض وبعده، وأدنى سعر خلال آخر 30 يومًا، وتاريخي البداية والنهاية؛ وفي السعودية رقم ترخيص التخفيضات أيضًا.',
  },
  message: {
    en: '“{text}” promises a saving that readers cannot measure: missing are the price it is counted from and the dates. State the lowest price of the last 30 days and when the sale runs.',
    ar: '«{text}» تعد بتوفير لا يستطيع القارئ قياسه: ينقصها السعر الذي حُسبت منه والتاريخ. اذكر أدنى سعر خلال آخر 30 يومًا ومدة التخفيض.',
  },
  references: ['eu-ucpd-67', 'sa-promo', 'in-dp-7', 'uk-cap-3'],
  options: {
    percent: {
      type: 'number', default: 50, minimum: 0,
      description: { en: 'From which percentage a plain “{n}% off” needs its earlier price beside it; 0 means always.', ar: 'النسبة التي يلزم عندها ذكر السعر السابق بجانب «خصم {n}%»، والصفر يعني دائمًا.' },
    },
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example the name of a licensed sale.', ar: 'عبارات يحق لفريقك استخدامها، مثل اسم موسم تخفيضات مرخص.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'earlierPrice', 'permit', 'negation'], soften: ['date'], elsewhere: ['comparedWith'] },
  except: {
    en: ['(cut~|cutting|knock~|slash~|slashing|take~|took|shave~|shaved|save~|saving) {..2} {percent} off (what|their|his|her|the amount) {..4}', 'pay~ {..2} times (less|more)', '(a|any|your|another) (supplier|company|airline|venue|firm|retailer|trader) {..1} (going|gone) out of business', '(repeat|resit|retake) {..3} half price', 'half price on {..3} after ({number} pm|{clock})', '(pay|pays) half price with (proof|a (certificate|card|pass))', 'prize~ {...6} worth {money}', 'our best discount is', '{...3} (yesterday|the day\'s|unsold|leftover|closing|seconds|remnants|ends of|end of day|day old) {...6} half price', 'half price {...8} (flaw|seconds|dent|scratch|yesterday|day old|until it\'s gone)', '(dent|scratch|flaw|mark|chip|torn|ex display|seconds|used|returned) {...8} {money} instead of {money}', '(residents|members|students|pensioners|locals|children|under {number}|staff|nurses|season ticket holders) {..2} (a third|half|two thirds) off', '(child|children|kids|people|guests|visitors) aged {number} (to|and|or) {..3} (half price|half the price|{percent})', '{money} (instead of|rather than) {money} {..5} (one by one|separately|individually|singly|each|apart|on their own|would cost)', '(student~|apprentice~|pensioner~|senior~|child|children|teachers|carers|over {number}s|or more) {..4} {money} (instead of|rather than|in place of) {money}', 'half price for {..1} first {...8} {...3} then {money}', 'the (biggest|best|greatest) saving (is|comes|lies)', 'clearance days', 'railcard~ {..1} a third off', 'first {..1} (month|week|box|year) {..1} half price {...2} then {money}', 'a third off {...3} (chip|dent|scratch|seconds|ends when)', '(was|were) {money} (here|there|on|at|in|elsewhere) and {money}',
      'half (portion~|size~|day~|board) {..4} half {..1} price', '(second|2nd|other) {..3} half (price|the price)', '(buy~|take|takes|taking|took|bought) {..4} back {...8} (half price|half the price|{percent})', '(concession~|under {number}s|companion~|carer~|apprentice~|siblings|second child) {..4} (half price|half the price|{percent}|a third|two thirds) [off]',
      '(yesterday\'s|day-old|short-dated) {..4} half (price|the price)', '(half price|half the price|{percent} off) with (a|an|your|proof|valid) {..2} (number|card|id|proof|badge)', '(student~|senior~|child~|children|kids|pensioner~|military|member~|teacher~|nurse~|grandparent~|over {number}s) {..4} ({percent}|half price|half the price)', '({percent}|half price) {..4} (for|to) (student~|senior~|children|kids|pensioners|members|teachers|nurses|staff|veterans|schools|charities)', 'half [the] price of', '(interest|tax|inflation|unemployment|rate|rates|shares|stock|stocks|emissions|turnout|revenue|profits|output|rainfall|crime|deaths|cases|traffic|oil|gas|house|housing|petrol|fuel|energy|wage~) {..5} {percent}', '(oil|gas|house|housing|petrol|fuel|food|energy|share|gold|wheat|commodity|electricity|property) price~', '(save|saves|saving|savings) {..4} {percent} [of|on|in] [your] (fuel|energy|water|electricity|bandwidth|memory|disk|storage|battery|time|space)', '(customs|security|medical|legal|government|height|flight|road) clearance', 'clearance (from|by|for|height)', ],
    ar: ['(هذا السعر|هالسعر|السعر ده) (ما|لن|مش) {..1} (تلاقي|تلاقوا|تجد|تشوف) {..1} (إن|إذا|لو|لما|بكرة|غدا|بعد|لاحقا|بعدين) {..5}', '(كان~|كانت) {..1} {number} (غرف|أيام|أشخاص|طلاب|فروع|دقائق|ساعات|مقاعد|صفحات)', '{number} {any} ب {number} بدل {number} {...2} من {..4} <month>', '(نسبة|معدل|متوسط|أعلى|أقل) (توفر|توفير) {..1}', '(كان~|كانت) [ب] {number} {..1} (بقى|صار|صارت|أصبح) {..1} {number} {...8} (غلي~|زاد~|زادت|ارتفع~|ارتفعت) {..1}', 'بدل {number} شهر', 'جائزتها {..2}', 'قيمة أي {number}', 'على خبز اليوم', 'بدل {number} {..1} ضرب', 'فاتورة {...3} قيمته', '{money} {..2} {number} أي {..2} توفر', 'توفر الخادم', '(توفر|وفر~|وفرت) {..1} {percent} {..2} (كلفة|تكلفة|تكاليف|فاتورة|وقت|جهد|كهرباء|طاقة|مياه|استهلاك|وقود|بنزين|مصاريف)', 'بدلة', '(تجاوز~|فوق) (الستين|الخامسة والستين|60|65) {money} (بدل|بدلا من) {number}', '(فاتورة|وزن|استهلاك) {..3} {number} بدل {number} {..1}', 'وزن~ {..1} نزل من {number} {..3}', '(رقمية|مرافق|المرافقين|أطفال|كبار السن|طلاب|متقاعدين|إخوة) {..2} (بنصف|بنص) ثمن', 'توفر {money} عن {..1}', 'نزلنا {...8} (بعد ما (رخص|قلت)|لأن|عشان|نرد)', '(خبز|باقي|بقي|بايت|أمس|يبقى|عيوب|خدش|مستعمل~|معيب~|بعد الظهر|قبل الإغلاق|آخر النهار) {...5} (بنصف|بنص|لنص|لنصف) (ثمن|قيمة)', '(نبدل|نسترد) {..3} (بنصف|بنص) ثمن', '(تأخر~|تأخرت) {...8} خصمنا {..6}', 'خصمنا {percent} من (أجرة|فاتورتك|رسوم)', '(صار|صارت|أصبح|أصبحت|بات) {..3} ب {number} (بدلا من|بدل) {number}', '(طلاب|طلبة|متقاعدون|متقاعدين|أطفال|كبار السن|ابن {any}) {..2} {number} {..1} بدل {number}', 'من {number} <month> {..4} ب {number} [<currency>] بدل [من] {number}', '(شهر~|أسبوع|صندوق|سنة) بنصف السعر {...4} (ثم|بعدها) {..1} {number}',
      'ثاني {..3} (نصف|نص) (ثمن|قيمة)', '(يعني|أي) {..2} ب {number} بدل {..1} {number}',
      '(أطفال|طلاب|طلبة|كبار السن|متقاعدين|متقاعدون|ذوي الإعاقة|مرافق) {...7} بنصف (القيمة|الثمن)',
      // The width of something.
      '[ال] عرض أكبر (المسموح|ممكن|ل|للجدول|للعمود|للصفحة|للصورة|للشاشة|من)',
      '(أمس|البايت|قارب|قاربت) {..3} نصف (سعره|الثمن)', '(ضاع|ضيعته|فقدته|فقد|انكسر|كسرته|تلف|تعويض) {..5} (قيمته|ثمنه)', '{number} [<currency>] (بدل|بدلا من|عوضا عن) [من] {number} [<currency>] (حسب|وفق|محسوبة)', '(مقاس|قياس|نمرة|حد|حدود|سقف|ساعة|صفحة|رقم|مدة|سعة|عدد|يوم) {..8} {number} [<currency>] (بدل|بدلا من|عوضا عن|مكان) [من] {number}', '(طلاب|طالب|طالبات|كبار السن|أطفال|أعضاء|معلمين|موظفين|موظفي|منسوبي|لحاملي|ذوي|متقاعدين|العسكريين) {..3} ({percent}|نصف السعر|نصف تذكرة)', '({percent}|نصف السعر) {..2} (لطلاب|لكبار|للأطفال|لأعضاء|للمعلمين|لموظفي|لمنسوبي|لحاملي|لذوي|للمتقاعدين|للعسكريين|للمدارس|للجمعيات)', '(أسعار|سعر) {..1} (الحديد|النفط|الذهب|الفائدة|العقارات|العقار|الوقود|الغاز|الصرف|الخام|القمح|البنزين|الكهرباء|الأسهم|الغذاء|المواد)',
    ],
  },
  phrases: { en: discountsEn, ar: discountsAr },
  check: (draft, context) => [...cutBadges(draft, context), ...unexplainedStars(draft, context, 'starredDiscount', starMessage), ...licensedSale(draft, context), ...struckPrices(draft, context)],
  examples: discountExamples,
};
