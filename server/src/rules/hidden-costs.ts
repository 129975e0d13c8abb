import type { Rule } from '../engine/rule';
import { costsAr } from './hidden-costs.ar';
import { costsEn } from './hidden-costs.en';
import { costsExamples } from './hidden-costs.examples';
import { faintTerms } from './checks/faintTerms';
import { starMessage } from './hidden-costs.texts';
import { unexplainedStars } from './checks/starred';

export const hiddenCosts: Rule = {
  id: 'hidden-costs',
  discloses: true,
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Costs kept out of the price', ar: 'تكاليف خارج السعر المعلن' },
  why: {
    en: 'A price that grows at the last step cannot be compared with others. Readers have spent their time by then and pay what they would not have chosen.',
    ar: 'السعر الذي يكبر في الخطوة الأخيرة لا يمكن مقارنته بغيره. وحينها يكون القارئ قد أنفق وقته فيدفع ما لم يكن ليختاره.',
  },
  instead: {
    en: 'State the total with all mandatory fees and taxes from the first price on. Give optional extras their price and let readers add them.',
    ar: 'اذكر الإجمالي شاملًا جميع الرسوم والضرائب الإلزامية من أول سعر تعرضه. واذكر سعر كل إضافة اختيارية واترك للقارئ أن يضيفها.',
  },
  message: {
    en: '“{text}” leaves readers with less than the price: what they must pay on top is missing here. Give the total, or the amount of each fee.',
    ar: '«{text}» تترك القارئ أمام سعر ناقص: ما سيدفعه فوقه غير مذكور هنا. اذكر الإجمالي أو مبلغ كل رسم.',
  },
  references: ['uk-dmcc-230', 'us-464', 'in-dp-2', 'in-dp-8', 'eu-ucpd-67'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example “excl. VAT” in a shop for businesses.', ar: 'عبارات يحق لفريقك استخدامها، مثل «غير شامل الضريبة» في متجر للشركات.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'inclusive', 'negation', 'question', 'costed'], elsewhere: ['costStated'] },
  except: {
    en: ['(salary|wage|wages|pay) {...8} (pension|bonus|commission|benefits)', '(parts|materials|spares) (are|is|cost) extra {...2} we (ring|call|text|phone|ask|message|email) {..1} before we (fit|buy|order|start|do) {..4}', '(charged|billed|priced|sold) separately {..1} (listed|shown|itemised|itemized|set out|printed) (on|in|at) {..4}', '(list~|itemise~|itemize~|quote~) {...8} separately', 'taxes (last|this) year', '{money} plus (meals|room|board|tips|commission|lodging|accommodation) {..4}', '{any} {..1} (are|is) extra {...4} (ring|call|quote|phone|text|tell) {...8} (until|before) you (agree|approve|say)', 'include {..2} fees in', '(charge|costs|cost|pay) (no|nothing) extra', 'paid extra', 'invoiced afterwards', '{percent} plus vat', 'fee {..3} plus vat', 'off the {..2} bill {...2} not included', 'is on us {...8} drinks not included', '(at your request|as (you asked|requested|you chose|ordered)) {...8}', '(added|add|put) (a|an|the|our|this|another|new|more|some|two|one) {..2} (option|feature|button|field|step|way|function|filter) {..6}', '(added|popped|included|put|tucked|thrown in) {..1} (free|complimentary) {..8}', '^ service (is|isn\'t) [not] included', 'sold separately (so {..1} you|and (never|not))', '(quoted|list|listed|itemise~|itemize~) {..6} separately (before you|after a) {..3}', '(no|any|without) {..2} (mandatory|compulsory|obligatory) {..2}', 'pay the full amount {..2}', '(some|many|most|other) {any} {..3} (mandatory|compulsory|obligatory) {..2}', '(can|may) be (paid|split|spread) (in|over|by|with|at|after|from|on|monthly)',
      '(add|adds|added|put|adding) (nothing|no)', '(at|for|with|of) no extra (effort|cost|charge|work|time|fee~|hassle|step~|money)',
      '<fee> (of|is|are) [only|just] ({money}|{percent})', '(no|any) charge {...6} (parts|materials) extra', '(a|an|the|our) ({money}|{percent}) [<feeFor>] (<levy>|charge|deposit)', '(late|overdue|cancellation|termination|exit|overdraft|legal|court|tuition|school|university|membership|entry|licence|license|visa|transfer|player) (fee|fees)', '(law~|ministry|government|council|court|parliament) {..6} (fee~|tax|taxes|surcharge~|charges)',       '(no|without|zero|free of) [any|hidden|extra|additional|other] [<feeFor>] (<levy>|charge)',
      'plus (tax|taxes|vat) where {..4}',
      '+ {..2} <levy> {money} =',
    ],
    ar: ['(ادخل~|سجل~|دخول|الدخول) على حساب', '(غرفة|غرف|قاعة|حمام|مدخل|جناح|خزانة) {..1} منفصل~', '(تنبيه|إشعار) {..3} (يخبرك|يبلغك)', '(تغطيها|يغطيها|نتحملها|تتحملها|يتحملها) {..2}', '(راتب|رواتب|الأجر) {...8} {...4} (تأمين|بدل|سكن|مواصلات|تذكرة)', '(المجموع|الإجمالي) {..3} {number} {..3} {number} {...2} {number} <currency>', '<fee> {..1} (أثقلت|أثقلتك|تثقل|تقلت|أرهقت|أرهقتك|ترهق|تثقلك|ترهقك) {..1}', '<fee> {..1} (ترد|يرد|ترجع|يرجع|نردها|نرجعها) {..3}', '(توصيل|شحن|مواصلات) (ترد|يرد|ترجع|يرجع) {..3}', '(لوحدها|لحالها|بروحها|لوحده|لحاله|بروحه) {number} {..1} (لمن|لمين|للي|اللي) {..1}', '(اقتراح|نقترح|اقتراحات) {..2} عليك', '(تسدد|تدفع) {..1} (الفواتير|الفاتورة) خلال', 'زائد {..1} (دينار|ريال|درهم|جنيه)', 'تقف لوحدها', '(ثلثا|نصفا|ربعا|الثلث|النصف|الربع) (عند|حين|بعد|قبل|وقت) {any}', 'تطلع من (مكتب|فرع|كاونتر) {..6}', 'أجرة {..4} يدفعها {..1}', 'قطعة لحالها', '<fee> {...2} <fee> {..3} {money}', '{any} للحالة', '(مبلغ|ادخار|ادخر~|تبرع~|ساهم~|استثمر~) {...3} (ابتداء|بدءا) من {money}', '(طلبات|طلبية|مشتريات|سلة) {..4} {money} (قبل|دون) <levy>', 'إجمالي {..3} {money} قبل <levy>', '(لا|ولا) (تشمل|يشمل) ضريبة [القيمة المضافة] {percent}', 'الحساب (بيقف|بيتقفل|يتوقف|يقفل)', 'كابتن التوصيل', '(يقفل|يغلق) حسابك', 'لمن (يطلبه|يرغب)', 'يشمل المواصلات', '(سكر|يوقف|أوقف) حساب', 'وقود عليك', '(يسهل|تسهل|نسهل|سهل|يوفر|توفر|نوفر|يخفف|تخفف|يقلل|يمر|يمرون|تمر|نمر|يعدي|يعرض|تعرض|نعرض|نرد|يرد|نقترح) {..2} عليك', 'تدفعها كل', 'قدامك', 'إكرامية {..2} (مش|غير) مطلوبة', '^ لا (يشمل|يغطي) عقد', 'دون <fee> مع <fee>', '(جمارك|جمركية) {..1} وجدت {..2}', '(حدة|لوحدها|منفصلة|عليك) (حسب|وفق) (القائمة|الجدول|اللائحة) (منشور~|معلن~|مرفق~)', '(الكهرباء|الماء) {..2} على (المستأجر|الساكن)', '(تشمل|يشمل) {..3} وهو {number}', 'تبقى مشمول~ {..2}', '<fee> {..3} (تبلغ|قدرها|نسبتها) {percent}', '(دون|بلا) (حساب|تسجيل) (دون|بلا) (تسجيل|حساب)', 'تكاليف {..1} القادمة {..3}', 'شاملة {..3} وغير شاملة {..2}', '(بطلنا|بطلت|وقفنا) نحط {..6}', '(بوليصة|وثيقة|تأمين) {..1} (ما|لا) (تغط~|يغطي|تشمل|يشمل) {..5}', '(ما عدا|عدا|باستثناء) (الكتب|المنتجات|العروض|القطع|المواد|الجديد|الذهب)', '(نحط|نضع|نضيف) {number} <currency> {..2}', 'خصم {...8} {..4} لا يشمل {..2}', 'نصف {..2} عند {..1} النصف {..3}', '<fee> (إرجاع|إعادة) {..1} (في الغالب|غالبا|إن ذكرت~|حسب الشروط)', '^ خدمة (غير|مش|ليست) (مشمول~|محسوب~|متضمن~|داخلة)', '(دون|من غير|لا|ما في|مافي|ما فيه|لا توجد|لا يوجد) (أي|أية) {..1} <fee>', '(ما في|مافي|ما فيه|لا توجد|لا يوجد|ما عليك|بلا|دون) <fee> على {..2}', '(لا|دون|من غير|ما فيه|مفيش|ليس) {..2} (<fee>|بدل) {..1} (إجباري~|إلزامي~)', 'بعض {any} {..3} <fee> (إلزامية|إجبارية)', '<fee> علينا', 'قبل (ما|أن) {any}', '(سعر|أسعار|أجرة) {..2} (من غير|دون) (تسجيل|حساب|ترك|مشاركة|متابعة|دعوة|تحميل|رفع|تقييم|بيانات|إيميل|رقم|اشتراك)', '(ضمان|كفالة) {...8} (لا|ما|لا يشمل) (يشمل|يغطي|تشمل) {..4}',
      '(كهربا|مية|مياه|ماء) {..3} عداد {...8} (حوالي|نحو|تقريبا|في حدود) {money}',
      '(قطع|قماش|خامة|خامات|مناشف|فوط|ملابس|لبس|مايوه|كرة|مضرب|نعال) [على] (عليك|حسابك)',
      '<fee> {..1} ({money}|{percent})', '(دون|لا توجد|لا|من غير|ما فيه|مافي|ليس هناك) [أي|أية] (رسوم|مصاريف|تكاليف|عمولة|عمولات)', 'رسوم (دراسية|الدراسة|الجامعة|المدرسة|إلغاء|العضوية|التحويل|متحركة|الكاريكاتير)', '(الحكومة|الهيئة|الأمانة|المحكمة|البرلمان|وزارة) {..6} (رسوم|ضريبة|ضرائب)', '(رسوم|ضريبة|ضرائب) {..4} (الحكومة|الواردات|وزارة)', '(لماذا|كيف|متى|كم) {..2} <fee>', 'خدمة الزبائن', '(يمكنك|تقدر|بإمكانك|اختر) {..3} <fee>',
      '(شحن|توصيل|خدمة) (مش|غير|ليس|ليست) (محسوب|مشمول|داخل|شامل) {...2} {money}', '(شحن|توصيل|خدمة) (مش|غير|ليس|ليست) (محسوب|مشمول|داخل|شامل) {number} {..1}',
      '(عائد|فائدة|أرباح|يحصل على|وديعة|يودع) {...8} (ضريبة|ضرائب) {..3}', '(رسم|رسوم) {..3} (البالغ|وقدره) {money}',
      '(ما|لا|لن|مش) (نسحب|نحسب|نضيف|نأخذ|ينحسب|تدفع) {..3} (زيادة|إضافي)', '(يعود|نعيد|نرجع|تسترد|يرجع) {...5} ما عدا {..3}', 'التأمين الإلزامي {..2} (ساري|منتهي) {..2}',
      'التسجيل (ينزل|موجود) {..3}', '(الفواتير|الإيصالات) (تنزل|بتنزل) {..2}', 'غير معروض (على|لحاملي) {..2}',
      '{money} لوحد~', '(المواصلات|الوصول|الطريق) عليك',
      'المواصلات (غير|مش|مو) (مشمول~|محسوب~)',
      'تأمين اختياري {...3}',
    ],
  },
  phrases: { en: costsEn, ar: costsAr },
  check: (draft, context) => [...unexplainedStars(draft, context, 'starredPrice', starMessage), ...faintTerms(draft)],
  examples: costsExamples,
};
