import type { WordSets } from '../engine/text/phrase';

/** Prizes that nobody has drawn, and contracts that nobody is let out of. */
export const prizes: WordSets = {
  prizeThing: {
    en: ['prize~', 'reward~', 'gift~', 'bonus~', 'winnings', 'jackpot', 'cash prize', 'iphone', 'phone', 'smartphone', 'tablet', 'ipad', 'laptop', 'tv', 'trip', 'holiday', 'vacation', 'cruise', 'getaway', 'voucher~', 'gift card~', 'giftcard', 'cash', 'mystery box', 'hamper', 'goodie bag', 'surprise', 'treat', 'freebie', 'payout', 'refund bonus', 'car'],
    ar: ['جائزة', 'جايزة', 'جائزتك', 'جوائز', 'مكافأة', 'هدية', 'هديتك', 'أرباحك', 'ربحك', 'جاكبوت', 'آيفون', 'ايفون', 'جوال', 'موبايل', 'هاتف', 'جهاز', 'تابلت', 'جهاز لوحي', 'لابتوب', 'تلفزيون', 'رحلة', 'رحلتك', 'عمرة', 'قسيمة', 'كاش', 'مبلغ', 'صندوق', 'مفاجأة', 'مفاجأتك', 'سيارة', 'بطاقة هدايا'],
  },
  /** To leave a contract, in all its words. */
  leaving: {
    en: ['<cancel>', '(end|stop|leave|quit|close|terminate|discontinue|pause|freeze|exit|drop|delete|remove|deactivate|downgrade|withdraw from|get out of|resign from) (your|the|a|our|this|my) [{..1}] (membership|plan|subscription|account|contract|profile|renewal|service|club|policy|box|trial|package|agreement)', '(stop|prevent|avoid|turn off) [automatic|auto] (renewal|renewing|billing|payments)', 'leave us', 'leaving', 'want to leave', 'downgrade', 'downgrading', '(membership|plan|subscription|contract|account) (can|may|must|will) [only] be (terminated|ended|closed|stopped|cancelled|canceled)', 'cancellation request~', 'cancel requests'],
    ar: ['<cancel>', '(إنهاء|إيقاف|وقف|إلغاء|ترك|مغادرة|تجميد|حذف|إزالة|إغلاق|فسخ|تنهى|ينهى|تنهي|توقف|توقفي|تلغي|لغيت|لغيتي|تترك|تسيب|تقفل|تخفيض) {..1} (عضوية|عضويتك|اشتراك|اشتراكك|باقة|باقتك|حساب|حسابك|عقد|خدمة|تجديد|ملفك|ملف|خطة|النادي)', '(طلب|طلبات) إلغاء', 'لغيت', 'رغبتك في (المغادرة|الإلغاء|ترك {..1})', 'ترك الخدمة', 'عايز تلغي', 'تبي تلغي', 'تبغى تلغي'],
  },
};
