import type { WordSets } from '../engine/text/phrase';
import { theyDo, youDoNot } from './arabicVerbs';

/** Pressing somebody to act at once, and the time that is said to run out. */
export const haste: WordSets = {
  /** The call itself: hurry. */
  hurry: {
    en: ['hurry', '(hurry|snap it) up', '(be|get in|better be) quick', '(be|move|get it) fast', 'act (fast|quickly|quick|now|today|immediately)', 'rush', 'quick', "don't wait", '(do not|why) wait', "don't delay", 'do not delay', "don't hesitate", 'stop waiting', 'no (time to lose|time to waste)', "don't sleep on", 'run don\'t walk'],
    ar: ['سارع~', 'اسرع~', 'بادر~', 'عجّل', 'استعجل~', 'لا تتردد~', 'لا تنتظر~', 'لا تتأخر~', 'لا تؤجل~', 'تحرك~ الآن', 'بسرعة', 'سابق~ الزمن', 'سابق~ الوقت', 'يلا', 'يالله', 'هيا', 'بدون تأخير', 'دون تردد', 'الحق~', 'لحق~', 'متتأخرش', 'ماتتأخرش', 'ما تتأخرش', 'متستناش', 'متستنوش', 'قبل ما تفوتك', 'الحق حالك', 'لا تكسل', 'لا تفكر'],
  },
  /** Not to wait: forms that are an order only. */
  dontWait: {
    en: ['wait no longer', 'delay no more'],
    ar: youDoNot('نتظر', 'تأخر', 'تردد', 'ؤجل', 'أجل', 'ستن', 'ستنى', 'ماطل', 'سوف', 'تكاسل', 'تباطأ'),
  },
  /** At once. */
  now: {
    en: ['now', 'right (now|away|this second)', 'today', 'tonight', 'immediately', 'instantly', 'asap', 'at once', 'straight away', 'this (instant|minute|second)', 'while (you can|you still can)'],
    ar: ['الان', 'حالا', 'فورا', 'على الفور', 'اليوم', 'الليلة', 'هذه اللحظة', 'هلأ', 'في الحال', 'من فورك', 'بلا تأخير'],
  },
  /** In a vague short while. */
  soon: {
    en: ['soon', 'very soon', 'shortly', 'any (minute|moment|second)', 'in (no time|a flash)', 'before long', 'fast', 'quickly', 'tonight', '(at|by) midnight', 'tomorrow', 'today', 'this (weekend|week)', 'momentarily'],
    ar: ['قريب', 'سريعا', 'بسرعة', 'الليلة', 'منتصف الليل', 'عند منتصف الليل', 'غدا', 'بكرة', 'اليوم', 'خلال ساعات', 'في أي لحظة', 'بأي لحظة', 'عما قريب', 'قريبا جدا', 'نهاية الأسبوع', 'في القريب العاجل', 'بعد قليل', 'بعد شوي', 'كمان شوي', 'بعد ساعات', 'خلال أيام', 'هالأسبوع', 'هذا الأسبوع', 'آخر الأسبوع', 'نهاية اليوم', 'آخر الليل', 'مع الفجر', 'قبل الفجر', 'الصبح'],
  },
  late: {
    en: ["before it's too late", 'before (it is too late|it is gone|they are gone|it ends|it expires|this deal ends|someone else does|the price goes up|prices go up|prices rise)', "before it's gone", "before they're gone", "before they're all gone", "before time runs out", 'while (it lasts|they last|you still can)', "before it's over", 'or (miss out|lose it|it will be gone|pay more)', 'or regret it [later|forever]', "or you'll regret it"],
    ar: ['قبل فوات الأوان', 'قبل أن يفوت الأوان', 'قبل ما يفوت الأوان', 'قبل ما تفوتك', 'قبل أن تفوتك', 'قبل ما يفوتك', 'قبل أن يفوتك', 'قبل انتهاء (العرض|الوقت|المدة|الفترة|المهلة)', 'قبل أن ينتهي', 'قبل ما ينتهي', 'قبل ما يخلص', 'قبل ما تخلص', 'قبل أن يسبقك', 'قبل ما يسبقك', 'قبل أن يرتفع السعر', 'قبل ارتفاع السعر', 'قبل ارتفاع الأسعار', 'قبل أن ترتفع الأسعار', 'وإلا ندمت', 'وإلا ستندم', 'قبل ما يرجع السعر', 'قبل لا يفوتك', 'قبل لا تخلص', 'قبل لا يخلص'],
  },
  /** What one is pressed to do. */
  buy: {
    en: ['buy', 'order', 'shop', 'book', 'reserve', 'claim', 'grab', 'get', 'sign up', 'subscribe', 'join', 'register', 'enroll', 'enrol', 'checkout', 'check out', 'purchase', 'save', 'secure', 'call', 'click', 'download', 'start', 'upgrade', 'redeem', 'act', 'apply', 'donate', 'add to (cart|bag|basket)', 'complete your (order|purchase|booking)', 'lock in', 'snag', 'score', 'treat yourself', 'decide', 'commit', 'invest', 'go'],
    ar: ['اشتر~', 'اطلب~', 'تسوق~', 'احجز~', 'احصل~', 'سجل~', 'اشترك~', 'انضم~', 'اغتنم~', 'استفد~', 'استفيدي', 'استفيدوا', 'اتصل~', 'اضغط~', 'حمل~', 'ابدأ~', 'جدد~', 'رق~', 'خذ~', 'اقتن~', 'انتهز~', 'وفر~', 'تبرع~', 'اكسب~', 'جرب~', 'أكمل~ (طلبك|حجزك|الشراء)', 'احسم~', 'قرر~', 'استثمر~', 'ادفع~', 'قدم~'],
  },
  /** What is said to run out. */
  offer: {
    en: ['offer~', 'deal~', 'sale~', 'discount~', 'promotion~', 'promo~', 'price~', 'chance', 'opportunity', 'bonus~', 'coupon~', 'code~', 'saving~', 'special~', 'voucher~', 'event', 'bargain~', 'enrollment', 'enrolment', 'registration', 'access', 'early bird', 'free shipping', 'invitation', 'bundle~', 'campaign', 'rate~', 'cart', 'reward~', 'trial', 'spot~', 'gift~', 'window', 'launch'],
    ar: ['عرض', 'عروض', 'خصم', 'خصومات', 'تخفيض', 'تخفيضات', 'تنزيلات', 'سعر', 'أسعار', 'فرص', 'حملة', 'كوبون', 'كود', 'قسيمة', 'تسجيل', 'هدية', 'هدايا', 'باقة', 'باقات', 'صفقة', 'مكافأة', 'ميزة', 'دعوة', 'عربة', 'سلة', 'توصيل مجاني', 'شحن مجاني', 'حجز', 'بيع', 'بروموشن', 'بروموكود', 'كاشباك', 'استرداد', 'ترقية', 'باكج', 'بكج', 'مزايا', 'تصفية', 'أوكازيون', 'تسعيرة', 'عربون'],
  },
  ends: {
    en: ['end~', 'expire~', 'close~', 'disappear~', 'vanish~', 'run~ out', 'finish~', '(be|is) gone', '(go|goes) away', 'over', '(must|about to) end', 'stop~', 'lapse~', "won't last", 'will not last', '(almost|nearly) over', 'self-destruct~', 'evaporate~', 'melt~ away', 'die~', 'bow~ out', 'come~ to an end', 'draw~ to a close', 'wrap~ up', 'turn~ into a pumpkin', 'slip~ away', 'fade~ away', '(be|is) history'],
    ar: [...theyDo('نتهي', 'نقضي', 'غلق', 'ختفي', 'نفد', 'نفذ', 'خلص', 'قفل', 'سكر', 'زول', 'نقفل', 'وقف', 'طير', 'روح', 'تبخر', 'ودع', 'توقف', 'موت', 'رحل', 'مشي', 'تشال', 'نشال', 'تلغى', 'نتهى'), 'يتقفل', 'تتقفل', '(راح|سوف) (يخلص|ينتهي|تخلص|تنتهي|يروح|يطير)', '(شارف|شارفت|أوشك|أوشكت) على الانتهاء', 'على وشك الانتهاء', '(لن|ما|مش) (يدوم|تدوم|دايم|ينتظر|تنتظر)', '(على وشك|أوشك على|أوشكت على|شارف على|قارب على|قاربت على) (الاختفاء|النفاد|الزوال|الرحيل|النهاية)', 'يولي', 'تولي', 'ينفض', 'تنفض', '(عد|بدأ) العد التنازلي', 'في أيامه الأخيرة', 'في ساعاته الأخيرة', '(يلملم|تلملم) {..1}', 'يطلع من السوق', 'ينشال من {..1}', '(قارب|أشرف|أشرفت|قرب|قربت) على (الانتهاء|النهاية|الخلاص|الختام)'],
  },
  /** A price that goes back up. */
  rises: {
    en: ['go~ up', 'rise~', 'increase~', 'jump~', 'double~', 'go~ back up', 'go~ back to', 'return~ to', 'back to (full|regular|normal) price', 'climb~'],
    ar: [...theyDo('تغير', 'تبدل', 'قفز', 'طلع', 'نط', 'صعد', 'علي'), 'يرتفع', 'ترتفع', 'يزيد', 'تزيد', 'يرجع', 'ترجع', 'يعود', 'تعود', 'يتضاعف', 'يغلى'],
  },
};
