import type { Rule } from '../engine/rule';
import { freeAr } from './misleading-free-claim.ar';
import { freeEn } from './misleading-free-claim.en';
import { freeExamples } from './misleading-free-claim.examples';
import { starMessage } from './misleading-free-claim.texts';
import { unexplainedStars } from './checks/starred';

export const misleadingFreeClaim: Rule = {
  id: 'misleading-free-claim',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: '“Free” with a price behind it', ar: '«مجاني» ووراءه ثمن' },
  why: {
    en: '“Free” switches off the reader’s sense of cost. Who learns at the last step of the purchase, the postage or the card that comes with it has been led there by a word.',
    ar: 'كلمة «مجاني» تُسقط من حساب القارئ الكلفة كلها. ومن يكتشف في الخطوة الأخيرة أن عليه شراءً أو شحنًا أو بطاقة فقد جاءت به كلمة.',
  },
  instead: {
    en: 'Call free what costs nothing, without “100%”. Where something must be bought, say what it is included with and at which price; state a minimum spend beside the offer.',
    ar: 'سمِّ مجانيًا ما لا يكلف شيئًا، دون «100%». وإن كان مشروطًا بالشراء فاذكر مع ماذا يأتي وبأي سعر، واذكر الحد الأدنى للشراء بجانب العرض.',
  },
  message: {
    en: '“{text}” blows up what “free” already says, and leaves readers no thought for conditions. Say plainly what is free and on which terms.',
    ar: '«{text}» تبالغ في ما تقوله كلمة «مجاني» وحدها، فلا يفكر القارئ في الشروط. قل ببساطة ما المجاني وبأي شروط.',
  },
  references: ['eu-ucpd-a20', 'uk-dmcc-sch20', 'uk-cap-3', 'sa-ecl-11'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example “buy one get one free” where both prices stand beside it.', ar: 'عبارات يحق لفريقك استخدامها، مثل «الثانية مجانًا» حين يُذكر السعران بجانبها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'renewal', 'cardless', 'condition'] },
  except: {
    en: ['(for nothing|<currency> 0|at no charge|free) if you (order|book|join|register|sign up) (by|before|until) {...8} {money} (from|after|later|afterwards)', '(cancel|move|rebook|reschedule) {...8} {...8} nothing to pay', '(text|call|tell|ring|message|email|e-mail) (me|us) {...8} nothing to pay', '^ free the', 'consent is not free', '(asked|ask) {..5} (is|was) really free', '{money} each {..2} get the {any} free', 'owe nothing if you', 'starts only if you', 'at no charge when the (contract|lease|tenancy|hire)', 'you pay nothing (until|before|unless)', 'free {..3} with no', 'second (driver|helping) {..4} (free|on us)', '(crew|team|van|driver|fitter~|table|room|boat) is free (for|from|on|in|to|until)', 'free with {..4} or (without|(in|from|at) (the|our|any) (shop|store|branch|showroom))', '(pay|spend|owe) a (penny|cent|dime) (more|extra|less)', 'nothing (more|else|extra|further|for (those|any|what)|under)', 'nothing [else|more] to pay (later|at|on|when|afterwards)', '(tell us|cancel|call us|ring us) {...8} nothing to pay', 'free {..4} with (most plans|(most|many|your|a) {..1} (insurance|health|dental) (plan~|cover|policy~))', 'free cash (machine|point)', 'free with (your|a|any) (uk|bank|library|student|museum|membership|bus|resident) (card|pass|ticket)', 'free if you ((add|bring) your own|ask|tell us|let us know) {..2}', 'free (for|on) all plans', 'free while you (wait|shop|relax|have a (coffee|tea|drink|look|seat))', 'gift aid {...8} {...3} no cost to you', '(replacement~|repair~|warranty|exchange~) {...8} nothing to pay', '(one click|same place|leave|leaving|stop|stopping) {...4} you pay nothing (more|else|further)', 'free for as long as you own',
      'free (from|of (a|an|all|the|sugar|gluten|dairy|plastic|chemicals|bacteria|toxins|parabens|pain|debt|side|harmful|harsh|nuts|errors|bugs|fear|doubt|bias|germs|dust|mould|mold|lead|bpa|ice|snow|traffic|smoke|disease|noise|mistakes|advertising|ads|cost))', '(not|nothing|never|hardly|rarely|isn\'t|aren\'t|almost|nearly) {..1} <howFree> free', '<free> {..2} trial', 'free (speech|press|trade|will|market~|fall|agent|range|throw|kick|time|hand|rein|radicals|and open source|software licence|as in (freedom|speech))', '(feel|set|break|sugar|gluten|fat|dairy|duty|tax|hands|risk|ad|cruelty|worry|stress|hassle|interest|smoke|rent|toll|scot) free',
      '<free> [standard|express|next-day|home|worldwide|uk|same-day|returns and] (shipping|delivery|returns|return|exchanges|postage|parking|wi-fi|wifi|admission|entry|collection|click|updates|support|cancellation|refills)', '<free> {...6} (over|above|spend|spending|exceeding|from|comes to|come to|reaches|reach|totals|at least|worth) {money}', '(cancel|return|change|move|postpone|leave|withdraw) {...8} {...4} (pay|owe|costs|cost) [you] nothing', '(spare~|replacement~|guest~|viewer~|reader~|reading|asking|looking|listening|cancelling|canceling|changing|returning|call~|visit|answer|question~|quote|advice|parking|collection|swap~|pause) {..6} (costs|cost|costing) [you] nothing', '<freeSpan>',
      '(before|notice|ahead|in advance|not improving|doesn\'t work) {...3} you pay nothing', '(full|whole|only|total) price~ {...5} nothing to pay', 'nothing to pay for (parking|delivery|returns|refreshments|extras|handouts|children|the (handouts|sheets|materials|parking))',
    ],
    ar: ['(ألغيت|لغيت|كنسلت) {..3} لا تدفع {..2}', 'كل ما تدفع~ {..3}', '<free> {...1} دون {..1} (تشتري~|شراء|طلب) {..2}', '(من غير|بدون|دون|بلا) {..1} (فلوس|رسوم|مصاريف|تكاليف) (زيادة|إضافية)', '(لو|إذا) عندك {..4} بلاش', '(مقابل|مجان~|ببلاش) حتى لو', '(قهوة|شاي|ضيافة|عصير) علينا', 'الدفعة الأولى عند (شراء|استلام)', '(إن|إذا|لو) (رأى|رأت|ألغيت|تأخرنا|لم) {...8} (لن|ما) (تدفع~) {..1}', '(لا|ما) يكلفك {...4} هم من (يدفعون|يدفع)', 'قبل (لا|ما|أن) {..1} (تدفع~) {..2}', '(بلا|بدون|دون) {..3} جانبي', '(نعيد~|بنعيد|نصلح~|بنصلح|نبدل~|بنبدل) {..2} على حسابنا', '(ببلاش|مجان) مع (كل|أي) (طبق|وجبة|صحن|ساندويتش|ساندويش|قهوة)', 'مشرف {..1} <free>', '<free> عند شراء {...3} وحده', '(نسخة|باقة) مجانية مجانية', 'كل طلب {...1} أو ما', 'رسوم (تركيب|تفعيل) حتى', '(رفض~|ترفض|ضررا) {...6} لن تدفع~ {..1}', 'إذا ما {..1} ما تدفع {..1}', '(إذا|لو) لا {..2}', 'حتى (لو|إن) (ما|لم) <takesUp> {..1}', '(الماء|مياه|خبز|مقبلات|سلطة|شوربة|أرز|مخلل) {..1} <free> مع {..3}', '(<free>|هدية) سعر {..2} نفسه {..2}', '(دون|تحت|حتى|فوق) (الثالثة|الثانية|الرابعة|الخامسة|السادسة|السابعة|العاشرة) {..4} <free>', 'اطلبه <free> {..2}', '(رجعوه|رجعها|أرجعه|كسر|تالف|مكسور) {...5} (ما|لا) تدفع~ {..1}', 'صفر <currency> (موجود~|متاح~|أول)', 'من غير ما (ندفعك|تدفع) {..2}', '(ضمان|إصلاح|صيانة) {...5} لا تدفع {..2}', 'ما في {..2} بلاش {..2}', '(شيئا|شي|حاجة|ريال) (آخر|ثاني|إضافي|أكثر|زيادة|غيره|عند (الوصول|التسليم|الاستلام)|بعدها|فوق ذلك)', '{number} {number} {number} <free>', '(اتصل~|هاتف|للاستفسار|على الرقم|رقمنا|كلمنا|كلمونا) {...5} {number} {number} <free>', '(مجموع|إجمالي|جملة|كل) ما (تدفع~|ندفع~|دفعت~) {..1} <coin>', '(مجموع|إجمالي|جملة|كل) ما (تدفع~|دفعت~) {..1} {money}', '(نكتب|كتابة|كلمة|نستخدم) {..1} <free>', 'قبل ما (ندفعك|تدفع~) {..2}', '(لا|ما|مش|دون|من غير) (نحتاج|تحتاج|يلزم|نطلب|محتاجين|حاجة) {..3}',
      '(مقاس|قياس|تعديل|خطأ|غلط) علينا {...6}', '(لا|ما|لن|مش) تدفع {..1} (شيئا|شي|حاجة) (فوق|غير|زيادة على|أكثر من) {..1} (سعر|مبلغ)',
      '(استلام|إصلاح|استبدال|صيانة|سحب|إرجاع|إعادة) {...6} (دون|بلا|من غير) [أي] (تكلفة|رسوم|مقابل)',
      '(طحن|تقطيع|تنظيف|سن|تركيب|تغليف|تقصير) {..4} <free>', '(ألغ|إلغاء|تلغي|لغيت|إرجاع) {...6} (تدفع~|يكلفك)', '{money} {..3} <free>',
      '(توصيل|شحن|تتبع|إرجاع|استبدال|تبديل|مواقف|واي فاي|دخول|استرجاع) <free>', '(<free>|هدية) {...5} (فوق|أكثر من|تتجاوز|بقيمة|ابتداء من|تزيد على|تزيد عن|أعلى من) {money}', '(تكلفة|رسوم|مقابل|تكاليف|كلفة) إضافي~', '(تجربة|فترة) <free>', '<freeSpan>', '(ليس|ليست|لا شيء|غير) {..1} <free>',
      '(شحن|إرجاع|ترجيع|توصيل) {..1} علينا (لو|إذا|عند) {..2} (عيب|خلل|خطأ|غلط|تلف|تالف|مشكلة)',
    ],
  },
  phrases: { en: freeEn, ar: freeAr },
  check: (draft, context) => unexplainedStars(draft, context, 'starredFree', starMessage),
  examples: freeExamples,
};
