import type { Rule } from '../engine/rule';
import { forcedAr } from './forced-action.ar';
import { forcedEn } from './forced-action.en';
import { forcedExamples } from './forced-action.examples';
import { forcedMarkup } from './checks/forcedMarkup';

export const forcedAction: Rule = {
  id: 'forced-action',
  discloses: true,
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Something unrelated demanded first', ar: 'شرط لا صلة له بالمطلوب' },
  why: {
    en: 'Readers who want a price or a page must first hand over data, friends, praise or consent that has nothing to do with it. What is given this way is not given freely.',
    ar: 'من أراد سعرًا أو صفحة عليه أولًا أن يسلّم بيانات أو أصدقاء أو مديحًا أو موافقة لا صلة لها بما طلب. وما يؤخذ هكذا لم يُعطَ عن رضا.',
  },
  instead: {
    en: 'Show the price or the content, and offer the account, the newsletter, the app or the sharing beside it as an extra. Thank people for any review, good or bad.',
    ar: 'أظهر السعر أو المحتوى، واعرض الحساب أو النشرة أو التطبيق أو المشاركة بجانبه إضافةً لمن يرغب. واشكر الناس على كل تقييم، سلبيًا كان أم إيجابيًا.',
  },
  message: {
    en: '“{text}” makes readers pay with something unrelated before they get what they came for. Offer it without that condition, and say that the rest is optional.',
    ar: '«{text}» تُلزم القارئ بشيء لا صلة له بما جاء من أجله. قدّمه بلا هذا الشرط، واذكر أن ما عداه اختياري.',
  },
  references: ['in-dp-4', 'eu-gdpr-7', 'us-465-4', 'sa-pdpl-7', 'ca-ccpa-7004', 'eu-dsa-25'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Conditions your team may set, for example a trade account before wholesale prices.', ar: 'شروط يحق لفريقك وضعها، مثل حساب تاجر قبل أسعار الجملة.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'optional'] },
  except: {
    en: [
      'from one to five',
      '(lessons|features|content|articles|levels|episodes) (with|in) premium', 'list price is not',
      '(would|you\'d|whether you|if you) [not] like us [not] to', 'follow us {..3} to see (which|when)',
      '(see|view|check|edit|manage|change|track|read) (your|their|his|her|my) own {..2}', '(see|view|check|edit|manage|change|track|cancel) (your|their|his|her|my) (order~|profile|account|booking~|invoice~|bill~|settings|address|password|messages|appointment~|statements)', '(not|never|isn\'t|aren\'t|no longer) {..2} (a condition|required|mandatory|a requirement|necessary)', '(read|see|view|access|open|check|change|edit|update|manage) {..1} your (invoice~|order~|booking~|profile|account|details|settings|statement~|bill~|messages|saved {..1}|ticket~|results from {..2}|payslip~|password|medical {..1}|exam {..1}|test results)', '(receipt|confirmation|invoice|tracking|delivery|courier)'],
    ar: ['كشف حساب', '(ارسل~|ابعت~|صور~|أرسلها|وأرسلها) {...3} (نرجع|نعوض|نبدل|نستبدل|نرد)', '(بلا|بدون|من غير|دون) تسجيل', 'عند فتح {..1} حساب', '(سعر|عرض) {..3} بعد إدخال (رقم اللوحة|سنة الصنع|المقاس|المساحة|الوزن)', '(لمشاهدة|لتعرف|لمعرفة) [آخر] (الأطباق|مواعيد|أوقات|جديدنا|أخبارنا|الأعمال)', '(نتابع|هتابع) (ملفك|طلبك)', 'رقم الرحلة', 'تابعونا {..2} (مشاهدة|معرفة) (أعمال|مواعيد|أخبار)', 'أرسلها لنا', 'كيف تطلب {..1}', 'أضفنا (عرض|عروض|تتبع|بحث|وضع|خدمة|صفحة|قسم|طريقة|دعم|إمكانية|خانة|سجل|موعد|مواعيد|جلسة|حفلة|رحلة|رحلات|حصة|مقاس|مقاسات|لون|ألوان|نكهة|طبق|أطباق|فرع|يوم|لغة|تنبيه|مقاعد) {..4}', 'أضفنا إلى {..3} سجلا {..5}', '(دون|بلا) (حساب|تسجيل) (دون|بلا) (تسجيل|حساب|ما)', '(موعدك|حجزك|شحنتك) {...8} بعد تسجيل الدخول', '(تعتذر|نعتذر|نرفض|رفضنا) {..2} قبول {..3}', '(نتصل|نتواصل|نكلمك|نرد) {..1} (فيك|بك|معك|عليك) {..4}', '(أصلحنا|حسنا) {..6}', '(لا|بدون|من غير) (متابعة|تسجيل|إيميل) ولا (مشاركة|رسوم|بريد|رقم)', '(قلت|جاوبت|رفضت) لا {...8}', 'سجل~ دخول {..2} (نتائج|نتيجة|تقارير) (تحاليل|تحليل|فحوص|فحوصات|أشعة|امتحان)', 'رمزك البريدي', '(يفتح|نفتح) الموضوع', 'أضفنا (اسم|لك|لكم|إلى|هذا|في|ميزة|زر|خيار|زرا) {..1}',
      '(موقعك|الموقع) الجغرافي {..4} (سائق|مندوب|سيارة|أقرب|خريطة|طقس|فرع|فروع)', '(مواقع|متاجر|شركات|منصات|تطبيقات) (التي) {..8}', '(بعد|حتى) (انتهاء|إلغاء|توقف|نهاية|انقضاء) {..1} (اشتراك|عضوية|حساب|تجربة)', '(رمزك البريدي|مدينتك|حيك|موقعك) {..1} (لتعرف|لترى|لتجد) {..1} (هل|أقرب|إن|إذا)', '(فواتيرك|طلباتك|حجوزاتك|ملفك (الشخصي|الطبي)|بياناتك المحفوظة|رسائلك|كشف حسابك|تذاكرك|نتائج فحوصاتك|طلبك)', '(الإيصال|المندوب|التوصيل|رقم الشحنة)',
      '(للحجز|للتسجيل|للدخول|للمتابعة) {...4} بموافقتك',
      '(للي|لمن|للذين|لكل من) (وافق|وافقت) على [ال] (تذكير|رسائل|رسالة|تواصل) {..2}', '(ما في|مفيش|لا|بدون) تسجيل ولا {any}',
      '(بدون|بلا|دون|من غير) تسجيل بطاقة {..2}',
    ],
  },
  phrases: { en: forcedEn, ar: forcedAr },
  check: forcedMarkup,
  examples: forcedExamples,
};
