import type { WordSets } from '../engine/text/phrase';

/** Prizes that nobody has drawn, and contracts that nobody is let out of. */
export const prizes: WordSets = {
  prizeThing: {
    en: ['prize~', 'reward~', 'gift~', 'bonus~', 'winnings', 'jackpot', 'cash prize', 'iphone', 'phone', 'smartphone', 'tablet', 'ipad', 'laptop', 'tv', 'trip', 'holiday', 'vacation', 'cruise', 'getaway', 'voucher~', 'gift card~', 'giftcard', 'cash', 'mystery box', 'hamper', 'goodie bag', 'surprise', 'treat', 'freebie', 'payout', 'refund bonus', 'car'],
    ar: ['جائزة', 'جايزة', 'جائزتك', 'جوائز', 'مكافأة', 'هدية', 'هديتك', 'أرباحك', 'ربحك', 'جاكبوت', 'آيفون', 'ايفون', 'جوال', 'موبايل', 'هاتف', 'جهاز', 'تابلت', 'جهاز لوحي', 'لابتوب', 'تلفزيون', 'رحلة', 'رحلتك', 'عمرة', 'قسيمة', 'كاش', 'مبلغ', 'صندوق', 'مفاجأة', 'مفاجأتك', 'سيارة', 'بطاقة هدايا'],
  },
  /** To leave a contract, in all its words. */
  leaving: {
    en: ['<cancel>', '(end|stop|leave|quit|close|terminate|discontinue|pause|freeze|exit|drop|delete|remove|deactivate|downgrade|withdraw from|get out of|resign from) (your|the|a|our|this|my) [{..1}] (membership|plan|subscription|account|contract|profile|renewal|service|club|policy|box|trial|package|agreement)', '(stop|prevent|avoid|turn off) [automatic|auto] (renewal|renewing|billing|payments)', 'leave us', 'leaving', 'want to leave', 'downgrade', 'downgrading', '(membership|plan|subscription|contract|account) (can|may|must|will) [only] be (terminated|ended|closed|stopped|cancelled|canceled)', 'cancellation request~', 'cancel requests', '(account|membership|contract|subscription|plan|policy|profile) (closure|termination|deletion|cancellation)', '(end|stop|leave|quit|close|terminate|cancel|disconnect|port) (your|the|a|my) {..1} (line|number|sim|card|wallet|cover|insurance|gym|course|loan|broadband|internet)', '(stop|prevent|avoid|turn off|switch off|disable|cancel) {..1} (auto-renewal|auto renewal|automatic renewal|auto-renew|renewal)'],
    ar: ['<cancel>', '(إنهاء|إيقاف|وقف|إلغاء|ترك|مغادرة|تجميد|حذف|إزالة|إغلاق|فسخ|تنهى|ينهى|تنهي|توقف|توقفي|تلغي|لغيت|لغيتي|تترك|تسيب|تقفل|تخفيض) {..1} (عضوية|عضويتك|اشتراك|اشتراكك|باقة|باقتك|حساب|حسابك|عقد|خدمة|تجديد|ملفك|ملف|خطة|النادي)', '(طلب|طلبات) إلغاء', 'لغيت', 'رغبتك في (المغادرة|الإلغاء|ترك {..1})', 'ترك الخدمة', 'عايز تلغي', 'تبي تلغي', 'تبغى تلغي', '(إنهاء|إيقاف|وقف|إلغاء|ترك|فسخ|إغلاق|تنهي|توقف|تلغي|تقفل|نلغي|نقفل|نوقف|نغلق|تفسخ) {..1} (اشتراك|اشتراكك|حساب|حسابك|باقة|باقتك|عضوية|خط|الخط|خطك|رقمك|بطاقة|محفظة|وثيقة|تأمين|عقد|دورة)', '(انسحاب|مغادرة)'],
  },
  /** Money given back. */
  givenBack: {
    en: ['refund~', 'refund request~', 'return~', 'return request~', 'money back', 'deposit~', 'fees'],
    ar: ['استرداد', 'استرجاع', 'إرجاع', 'رد المبلغ', 'المرتجعات', 'المبالغ المستردة', 'مبالغ', 'عربون', 'المقدم', 'الدفعة الأولى', 'الرسوم', 'المبلغ', 'مبلغ'],
  },
  /** Money that can be spent only where it was paid. */
  shopMoney: {
    en: ['store credit', 'credit note~', 'gift card~', 'voucher~', 'wallet credit', 'points', 'credit'],
    ar: ['رصيد', 'رصيدا', 'قسيمة', 'قسائم', 'كوبون', 'المحفظة', 'محفظتك', 'نقاط', 'إشعار دائن'],
  },
  /** What nobody pays for, as it is named in a promise. */
  giftThing: {
    en: ['gift', 'prize', 'reward', 'surprise', 'bonus', 'treat', 'freebie', 'voucher', 'gift card', 'mystery box', 'winnings', 'jackpot'],
    ar: ['هدية', 'هديتك', 'جائزة', 'جائزتك', 'جايزة', 'مكافأة', 'مكافأتك', 'مفاجأة', 'مفاجأتك', 'قسيمة', 'قسيمتك', 'أرباحك', 'بطاقة هدايا'],
  },
  /** Who is said to have drawn. */
  drawer: {
    en: ['our (system|computer|ai|algorithm|team|wheel)', 'the (system|computer|draw|wheel|team)', 'luck', 'fortune', 'we', 'we have', 'we\'ve'],
    ar: ['النظام', 'نظامنا', 'الحظ', 'القرعة', 'السحب', 'الكمبيوتر', 'فريقنا', 'العجلة', 'إحنا', 'نحن'],
  },
};
