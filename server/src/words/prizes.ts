import type { WordSets } from '../engine/text/phrase';
import { youDo } from './arabicVerbs';

/** Prizes that nobody has drawn, and contracts that nobody is let out of. */
export const prizes: WordSets = {
  prizeThing: {
    en: ['prize~', 'reward~', 'gift~', 'bonus~', 'winnings', 'jackpot', 'cash prize', 'iphone', 'phone', 'smartphone', 'tablet', 'ipad', 'laptop', 'tv', 'trip', 'holiday', 'vacation', 'cruise', 'getaway', 'voucher~', 'gift card~', 'giftcard', 'cash', 'mystery box', 'hamper', 'goodie bag', 'surprise', 'treat', 'freebie', 'payout', 'refund bonus', 'car'],
    ar: ['جايزة', 'جوائز', 'مكافأة', 'هدية', 'أرباحك', 'ربحك', 'جاكبوت', 'ايفون', 'جوال', 'جهاز', 'تابلت', 'جهاز لوحي', 'لابتوب', 'تلفزيون', 'رحلة', 'عمرة', 'قسيمة', 'كاش', 'مبلغ', 'صندوق', 'مفاجأة', 'سيارة', 'بطاقة هدايا'],
  },
  /** To leave a contract, in all its words. */
  leaving: {
    en: [
      '<cancel>', '(end~|stop~|leave~|quit|close~|terminate~|discontinue|pause|freeze|exit|drop|delete~|remove~|deactivate|downgrade|withdraw from|get out of|resign from|disconnect|port|turn off|switch off|disable) (your|the|a|an|our|this|my|any|all) {..2} (membership|plan|subscription|account|contract|profile|renewal|service|club|policy|box|trial|package|agreement|line|number|sim|card|wallet|cover|insurance|gym|course|loan|broadband|internet|direct debit|standing order|payments|auto-renewal)', '(stop|prevent|avoid|turn off|switch off|disable|cancel) {..1} (renewal|renewing|billing|payments|auto-renew|auto-renewal)',
      'leave us', 'leaving', 'want to leave', 'downgrade', 'downgrading', '(membership|plan|subscription|contract|account) (can|may|must|will) [only] be (terminated|ended|closed|stopped|cancelled|canceled)', '(cancellation|cancel|deletion|refund|termination|closure) request~', '(account|membership|contract|subscription|plan|policy|profile) (closure|termination|deletion|cancellation)', '(opt~) out', 'unsubscribing', 'terminating',
    ],
    ar: [
      '<cancel>', '(إنهاء|إيقاف|وقف|إلغاء|ترك|مغادرة|تجميد|حذف|إزالة|إغلاق|فسخ|قفل|فصل|تعطيل|تخفيض|الخروج من|الانسحاب من|لغيت|<stops>) {..1} (<bond>|ملفك|ملف شخصي|نادي|خط|رقم|شريحة|بطاقة|محفظة|وثيقة|تأمين|دورة|تجديد|سحب|برنامج|رسائل)',
      '(طلب~) (إلغاء|حذف|إغلاق|انسحاب|فسخ|إنهاء)', 'لغيت', 'رغبتك في (المغادرة|الإلغاء|ترك {..1})', '(عايز|حاب|ناوي) {..1} <stops>', 'انسحاب', 'مغادرة', '(حذف|إغلاق|إلغاء|إيقاف|إنهاء|تجميد) (حساب|اشتراك|عضوية|ملف|خدمة|باقة|عقد)', '(أوقف|توقف|يوقف|نوقف|تفصل|يفصل|تقطع) {..1} (الباقة|الخدمة|الخط|الاشتراك|التجديد|الإنترنت|النت)', 'كنسل', 'فك الارتباط', 'الخروج من (العقد|الباقة|النادي|الاشتراك)', 'تطلع من (العقد|الباقة|النادي|الاشتراك)', 'طلبت الإلغاء'
    ],
  },
  /** To go, in words that have other senses too. */
  departs: {
    en: ['<leaving>', '(quitting|ended|walk away|walking away|getting out|get out)', '(want|wish|need|like) to (stop|leave|end|go)', '(breaking|break) (the|your|this) (deal|contract|agreement|plan)', '(ending|hand back|leave) your {any}', '(hand|give) your {any} back', "(not|don't want to|rather not) (carry on|go on|stay)", 'releas~ you', 'let you (go|out|leave)', 'chang~ your mind', 'be removed'],
    ar: ['<leaving>', '(عايز|إذا|لو|من|أردت|أراد|حاب~|لكي) {..1} (<stops>|خروج|ترك|رحيل)', '[لا|ما|لن] (نوقف|نلغي|نقفل|نغلق)', '(خروج|رحيل|يترك|سبت~|كسر|فسخ|تبين توقفين|إنهاء|إزالة) [{any}]', '(غير|غيرت) رأي'],
  },
  /** Where one has to go, or whom to ask, before one may go. */
  gatekeeper: {
    en: ['(manager|supervisor|notary|membership desk|loyalty team|retention~ {..1}|cancellations {..1}|video call|phone call|photo id|passport|witness~|branch|stamped|letter|fax|by post|weekday~|in person|reasons|(phone|telephone) line)', '(ring|phone|telephone|visit|fax) {..1} (us|our|the|{number})', '(speak|talk|chat) (to|with) {any}', '(your|our|the) {..3} (office|counter|reception)', 'at the desk', 'ask for', 'a store', 'days warning'],
    ar: ['(مدير|المشرف|كاتب العدل|قسم {any}|فريق الولاء|فريق الاحتفاظ|مكالمة|الفرع|خطاب|فاكس|هويتك|بطاقتج|جوازك|بنفسك|شخصيا|هاتفيا|دورك|أسبابك|الاستمارة)', '(كلم~|اتصل~|احك~|تقابل|راجع~) {..1} (على|مع|{number}|خدمة|قسم|الرقم)', 'زيارة {..2}', 'مكتبنا'],
  },
  /** To stop a contract, told to the reader as a verb. */
  stops: {
    en: ['cancel', 'leave', 'quit', 'stop'],
    ar: youDo('لغي', 'لغ', 'نهي', 'وقف', 'ترك', 'سيب', 'قفل', 'سكر', 'فصل', 'كنسل', 'فسخ', 'غلق', 'شيل', 'حذف', 'نسحب', 'غادر', 'طلع', 'مشي'),
  },
  /** To write off to somebody or go somewhere, as a condition. */
  trudge: {
    en: ['(pop|drop|fill) in', '(pop|drop|swing) by', 'call', 'phone', 'ring', 'write', 'post', 'mail', 'fax', 'visit', 'come', 'send', 'bring', 'sign', 'speak', 'talk', 'submit', 'print', 'upload', 'attach', 'email', 'wait', 'contact', 'fill out', 'schedule', 'book a call'],
    ar: ['اتصل~', 'كلم~', 'راجع~', 'زر (فرع|مكتب|مقر|مركز|معرض|أقرب|موقعنا|صفحة|متجرنا|محلنا)', 'زور~', 'احضر~', 'تعال~', 'مر~', 'أرسل~', 'ابعت~', 'ابعث~', 'عبئ~', 'املأ~', 'وقع~', 'تواصل~', 'راسل~', 'قدم~', 'جيب~', 'هات~', 'توجه~', 'تفضل~', ...youDo('كلم', 'حكي', 'راجع', 'زور', 'حضر', 'رسل', 'رسللنا', 'بعتلنا', 'بعت', 'بعث', 'تواصل', 'تصل', 'عبي', 'وقع', 'قدم', 'جيب', 'روح', 'تحدث', 'نتظر'), 'الاتصال', 'مراجعة', 'زيارة', 'حضور', 'إرسال', 'توقيع', 'تقديم', 'خطاب', 'نموذج', 'استمارة', 'موافقة', 'مقابلة', 'صورة (البطاقة|الهوية|الجواز)'],
  },
  /** What stands between somebody and the way out. */
  hurdle: {
    en: [
      'by (phone|post|mail|fax|letter|telephone|appointment|courier)', 'over the phone', 'on the phone', 'in (person|writing|branch)', 'at (the|our|a|your) {..1} (front desk|branch|reception|office|counter|store|gym|headquarters|desk|club)', '(our|manager|management|written|prior) (approval|consent|discretion|permission|agreement)', 'at our (sole|) discretion', '(signed|paper|printed|notarised|notarized|written) (form|letter|request|notice)', 'proof of {..2}', 'a (specialist|manager|supervisor|retention agent|adviser|advisor)', 'registered (mail|post|letter)', '(weekdays|business hours|office hours|working hours) {..2}', 'when (we|our team) (say~|agree~|approve~|decide~) {..1}', '(open|raise|file|submit) a (ticket|request|case)', 'exit interview', 'notarised', 'notarized', 'a phone call', 'our office', 'head office', 'a letter', 'the branch', 'a signed form', 'customer care', 'our loyalty team', 'business days', 'a cancellation form', 'a valid reason', 'a reason', "a doctor's note", 'the manager', 'two witnesses', 'an appointment', 'by recorded delivery', 'the original receipt', 'a handling fee'
    ],
    ar: ['هاتفيا', 'بالهاتف', 'بالتلفون', 'بالجوال', 'عبر الهاتف', 'حضوريا', 'شخصيا', 'خطيا', 'كتابيا', 'ورقيا', '(في|من|داخل|عن طريق|عبر|ب) {..1} (فرع|استقبال|مقر|إدارة|مكتب|ريسبشن|بريد|فاكس|خطاب)', 'بالفرع', '(بعد موافقة|بتوقيع|بإثبات|بتقدير|حسب تقدير|بقرار|بطلب خطي|بخطاب|بحضور) {..2}', '(إثبات|مقابلة|موعد) {..1}', '(مستند~|تقرير) (رسمي|طبي|مصدق|موقع|مطلوب|داعم|إثبات|تثبت|يثبت)', 'وصول (نموذج|خطاب|طلب) {..2}', '(دوام|ساعات العمل|أيام العمل)', 'نموذج ورقي', 'نموذج {..1} موقع', 'خطاب موقع', 'توقيع {..1}', 'موافقة {..2}', 'مدير {..1}', 'سبب مقنع', 'عذر', 'شاهدين', 'مكالمة', 'قسم الولاء', 'قسم الاحتفاظ', 'خدمة العملاء', 'الكول سنتر', 'بالحضور', 'حصرا', 'حصريا', 'الإدارة العامة', 'المقر الرئيسي', 'أصل الفاتورة', 'الهوية الأصلية', 'بطاقة الهوية', 'غرامة', 'شرط جزائي'],
  },
  /** Money given back. */
  givenBack: {
    en: ['refund~', '(refund|return) request~', 'return~', 'money back', 'deposit~', 'fees'],
    ar: ['استرداد', 'استرجاع', 'إرجاع', 'رد المبلغ', 'المرتجعات', 'المبالغ المستردة', 'مبالغ', 'عربون', 'المقدم', 'الدفعة الأولى', 'الرسوم', 'مبلغ'],
  },
  /** Money that can be spent only where it was paid. */
  shopMoney: {
    en: ['(store|wallet) credit', 'credit note~', 'gift card~', 'voucher~', 'points', 'credit'],
    ar: ['رصيد', 'قسيمة', 'قسائم', 'كوبون', 'المحفظة', 'محفظتك', 'نقاط', 'إشعار دائن'],
  },
  /** What nobody pays for, as it is named in a promise. */
  giftThing: {
    en: ['gift', 'prize', 'reward', 'surprise', 'bonus', 'treat', 'freebie', 'voucher', 'gift card', 'mystery box', 'winnings', 'jackpot'],
    ar: ['هدية', 'جايزة', 'مكافأة', 'مفاجأة', 'قسيمة', 'أرباحك', 'بطاقة هدايا'],
  },
  /** Who is said to have drawn. */
  drawer: {
    en: ['our (system|computer|ai|algorithm|team|wheel)', 'the (system|computer|draw|wheel|team)', 'luck', 'fortune', 'we', 'we have', 'we\'ve'],
    ar: ['النظام', 'نظامنا', 'الحظ', 'القرعة', 'السحب', 'الكمبيوتر', 'فريقنا', 'العجلة', 'إحنا'],
  },
};
