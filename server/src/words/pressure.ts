import type { WordSets } from '../engine/text/phrase';

/** Narrower company of haste.ts: words that mean a bargain, a vague end or an order and hardly anything else. */
export const pressure: WordSets = {
  /** A bargain. Unlike <offer> it holds no word that technical or everyday text uses for something else. */
  deal: {
    en: ['offer~', 'deal~', 'sale~', 'discount~', 'promotion~', 'promo~', 'bonus', 'bonuses', 'coupon~', 'voucher~', 'bargain~', 'savings', 'price~', 'special~', 'special price~', 'early bird', 'free shipping', 'free delivery', 'bundle~', 'freebie~', 'giveaway~', 'markdown~', 'clearance', 'introductory (rate|price|offer)', 'low price~', '{percent} off', '{money} off', 'flash sale~'],
    ar: ['عرض', 'عروض', 'خصم', 'خصومات', 'تخفيض', 'تخفيضات', 'تنزيلات', 'سعر', 'أسعار', 'كوبون', 'كوبونات', 'كود الخصم', 'قسيمة', 'قسائم', 'صفقة', 'صفقات', 'أوكازيون', 'هدية', 'هدايا', 'توصيل مجاني', 'شحن مجاني', 'شحن مجانا', 'توفير', 'بكج', 'باقة'],
  },
  /** Where people queue up rather than pay: it closes. */
  intake: {
    en: ['registration~', 'enrolment', 'enrollment', 'sign-ups', 'signups', 'applications', 'doors', 'cart', 'bookings', 'waitlist', 'waiting list', 'the window', 'booking', 'membership'],
    ar: ['تسجيل', 'باب التسجيل', 'حجز', 'حجوزات', 'اشتراك', 'اشتراكات', 'انضمام', 'تقديم', 'قبول'],
  },
  /** A vague or rolling end, which a reader cannot put in a diary. */
  vaguely: {
    en: ['soon', 'very soon', 'shortly', 'any minute [now]', 'any moment [now]', 'any second [now]', 'any day [now]', 'in no time', 'before long', 'tonight', 'at midnight', 'midnight', 'tonight at midnight', 'tomorrow', 'by midnight', 'today', 'this weekend', 'momentarily', 'in a flash', 'in (hours|minutes|moments|days)', 'in a few (hours|minutes|days)', 'in [just|less than|under|only] {duration}', 'in [just|less than|under|only] {clock}', 'in {number} [days|day|d|hours|h|hrs]', '[this|on] <weekday>', '[this] <weekday> [at] midnight', 'at the end of the (day|week)', 'within (hours|minutes|the hour)', 'at (noon|dawn|sunset|sundown|close of business)', 'at noon (sharp|today|tomorrow)', 'by (noon|sunset|tonight|tomorrow)'],
    ar: ['قريبا جدا', 'قريب', 'الليلة', 'عند منتصف الليل', 'منتصف الليل', 'في منتصف الليل', 'غدا', 'بكرة', 'بكرا', 'باكر', 'اليوم', 'خلال ساعات', 'في أي لحظة', 'بأي لحظة', 'في أي وقت', 'عما قريب', 'بعد ساعات', 'بعد قليل', 'نهاية الأسبوع', 'نهاية اليوم', 'مساء اليوم', 'هذا المساء', '(مع|عند|قبل|بعد) (أذان {..1}|الفجر|المغرب|الغروب|العصر|العشا|صلاة {..1}|نهاية {..1})', 'آخر الليل', 'نهاية الدوام', '(خلال|بعد|في غضون|في) [أقل من] {duration}', '(خلال|بعد|في) <timeunit>', 'يوم <weekday>', '<weekday>'],
  },
  /** The words of an order, after which "quickly" is about the buyer and not about the goods. */
  ordering: {
    en: ['buy', 'order', 'shop', 'book', 'reserve', 'claim', 'grab', 'sign up', 'subscribe', 'join', 'register', 'enroll', 'enrol', 'check out', 'checkout', 'purchase', 'secure', 'redeem', 'upgrade', 'get', 'save', 'snag', 'lock in', 'apply', 'call', 'act', 'add to (cart|bag|basket)', 'complete your (order|purchase|booking)', 'stock up', 'pre-order', 'preorder', 'bag', 'nab', 'pick up', 'take advantage', 'donate', 'pledge', 'enter', 'invest', 'start', 'try'],
    ar: ['اشتر~', 'اطلب~', 'تسوق~', 'احجز~', 'احصل~', 'سجل~', 'اشترك~', 'انضم~', 'اغتنم~', 'استفد~', 'استفيد', 'استفيدوا', 'اقتن~', 'انتهز~', 'خذ~', 'خد~', 'جرب~', 'أكمل~ (طلبك|حجزك|الشراء|الطلب)', 'أتم~ (طلبك|حجزك|الشراء|الطلب)', 'كمل~ (طلبك|حجزك|الشراء|الطلب)', 'تبرع~', 'ادفع~', 'اتصل~', 'استثمر~', 'احسم~', 'قرر~', 'جدد~', 'وفر~', 'ابدأ~', 'اضغط~'],
  },
  /** What a reader is told to have lost afterwards. */
  toolate: {
    en: ["before it's gone", 'before it is gone', "before they're gone", 'before they are gone', "before they're all gone", "before it's all gone", 'before time runs out', 'before the (timer|clock|countdown) (runs out|hits zero|ends|stops|strikes {..1})', 'before (it|this|the|our|your) {..3} (ends|expires|disappears|vanishes|closes|runs out|is gone|is over|goes away)', 'before (it ends|it expires|it closes|it sells out|they sell out|we sell out|stock runs out|stocks run out|supplies run out|we run out)', 'before someone else (does|grabs it|gets it|takes it|buys it|snaps it up|beats you to it)', 'before (others|somebody else|anyone else|everyone else|the competition) (do|does|get|gets|grab|beat|beats) [it|you|to it|you to it]', "before it's over", 'before [the] (price|prices) (goes|go|rises|rise) [back] [up]', 'while you still can', 'while you (can|have the chance)', 'while there is still time', "while there's still time", 'while it lasts', 'or miss out [forever|for good]', 'or regret it [later|forever|tomorrow]', "or (you'll|you will) (regret it|miss out|be sorry|miss it|lose it)", 'or lose (it|out|your {..2}) [forever]', 'or it will be gone [forever]', "or it's gone [forever]", 'or pay (more|full price|double) [later|tomorrow]', 'and {..2} or it is gone'],
    ar: ['قبل ما تفوتك', 'قبل أن تفوتك', 'قبل ما يفوتك', 'قبل أن يفوتك', 'قبل لا يفوتك', 'قبل لا تفوتك', 'قبل (أن|ما|لا) (يفوتك|تفوتك|يفوتكم|تفوتكم|يطوفك|تطوفك|يروح عليك|تروح عليك) [العرض|الخصم|الفرصه]', 'قبل انتهاء (العرض|الوقت|المدة|الفترة|المهلة|الخصم|العروض|التخفيضات|الحملة|الموسم)', 'قبل نهاية (العرض|الخصم|التخفيضات|الحملة)', 'قبل (أن|ما|لا) (ينتهي|تنتهي|يخلص|تخلص|ينقضي|يقفل|يغلق|يختفي|تختفي|يروح|تروح) [العرض|الخصم|الوقت|العروض|التخفيضات|الفرصة|الباب|المهلة]', 'قبل (أن|ما|لا) (يسبقك|يسبقكم|يسبقونك|يأخذه|يحجزها|يخطفها) [غيرك|أحد|غيركم|حد|شخص|الآخرون|غيري]', 'قبل (أن|ما|لا) (يرتفع|ترتفع|يزيد|تزيد|يرجع|ترجع|يعود|تعود|يغلى) (السعر|الأسعار|الثمن) [لأصله]', 'قبل (ارتفاع|زيادة|عودة) (السعر|الأسعار)', 'وإلا (ندمت|ستندم|ستندمين|فاتك|فاتتك|خسرت|راحت عليك)', 'ما دام (العرض|الخصم) (ساريا|متاحا|قائما)', 'طالما (العرض|الخصم) (ساري|متاح)'],
  },
};
