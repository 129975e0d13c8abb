import type { WordSets } from '../engine/text/phrase';

/** Brands, creators and what passes between them. */
export const sponsorship: WordSets = {
  /** A brand as it is named in a post: a handle, a name, or in general. */
  giver: {
    en: ['@ {any}', '{capital} [{capital}] [{capital}]', 'the (brand|team|company|people|guys|folks|hotel|restaurant) [at|of|behind] {..2}', 'they', 'brand~'],
    ar: ['(علامة|شركة|متجر|براند|ماركة|مطعم|فندق|مقهى|كافيه|عيادة|صالون|منصة|تطبيق|دار|بوتيك|محل|مؤسسة|وكالة) {..2}', '{any} [{any}]'],
  },
  /** What creators are given. */
  gift: {
    en: ['product~', 'sample~', 'box~', 'bag', 'dress', 'kit~', 'set', 'bottle~', 'meal', 'dinner', 'stay', 'trip', 'night~', 'flight~', 'ticket~', 'palette', 'phone', 'laptop', 'camera', 'book~', 'shoes', 'treats', 'goodies', 'piece~', 'outfit', 'collection', 'parcel', 'package', 'hamper', 'device', 'bundle', 'range', 'pair', 'mixer', 'lipstick~', 'cream~', 'oil~', 'perfume', 'watch', 'jacket', 'coat', 'chair', 'headphones', 'bike', 'toy~', 'serum~', 'tent', 'mug~', 'candle~', 'shampoo', 'make up', 'makeup', 'skincare', 'voucher', 'goody bag', 'one', 'some', 'these', 'this'],
    ar: ['منتج', 'منتجات', 'عينة', 'عينات', 'علبة', 'بوكس', 'صندوق', 'هدية', 'هدايا', 'طقم', 'مجموعة', 'تشكيلة', 'جهاز', 'هاتف', 'عطر', 'عباية', 'فستان', 'حقيبة', 'سيروم', 'كريم', 'باكج', 'باقة', 'إقامة', 'رحلة', 'وجبة', 'عشاء', 'تذكرة', 'تذاكر', 'كتاب', 'ساعة', 'حذاء', 'سماعات', 'كريمات', 'مكواة', 'نظارة', 'كاميرا', 'مجوهرات', 'عطور', 'عبايات', 'جاكيت', 'أحذية', 'باليت', 'مكياج', 'عسل', 'قهوة', 'لابتوب', 'تابلت'],
  },
  /** A post that may have been paid for. */
  creation: {
    en: ['post', 'video', 'reel', 'story', 'stories', 'recipe', 'episode', 'look', 'giveaway', 'article', 'guide', 'vlog', 'haul', 'review', 'tutorial', 'routine', 'content', 'blog', 'shoot', 'newsletter', 'issue', 'tour', 'unboxing', 'live', 'carousel', 'lookbook', 'itinerary'],
    ar: ['منشور', 'بوست', 'فيديو', 'فديو', 'ريل', 'ريلز', 'ستوري', 'وصفة', 'حلقة', 'إطلالة', 'لوك', 'مسابقة', 'مقال', 'تدوينة', 'فلوق', 'فلوج', 'مراجعة', 'تجربة', 'روتين', 'محتوى', 'جولة', 'يوميات', 'بث', 'سحب'],
  },
  /** A business, named or in general, and never a friend. */
  shopword: {
    en: ['@ {any}', 'the (brand|label|company|shop|store|hotel|resort|spa|salon|clinic|restaurant|cafe|bakery|gym)', 'the {..1} (team|people|guys|folks|girls|ladies|crew) (at|behind|from)'],
    ar: ['@ {any}', '(علامة|شركة|متجر|براند|ماركة|مطعم|فندق|منتجع|مقهى|كافيه|عيادة~|صالون|منصة|تطبيق|دار|بوتيك|محل|مؤسسة|وكالة|مجمع|مركز|نادي|شاليه|مخيم|عطور|مجوهرات)'],
  },
  /** Gave to the writer. */
  handedme: {
    en: ['(sent|gave|gifted|lent|loaned|shipped|mailed|posted|delivered|brought|handed|offered|provided|supplied|treated|flew|hosted|comped|sponsored|invited) (me|us)', '(hooked|kitted|decked|sorted|set|dressed) (me|us) (up|out)', '(spoiled|spoilt|showered|surprised|pampered) (me|us)', '(comped|covered|paid for|picked up|took care of) (my|our|the)', 'dropped {..3} off', 'let (me|us) (pick|choose|keep|test|borrow|take)', 'had (us|me) (over|round|along|in)', 'put (us|me) up', 'looked after (us|me)', 'whisked (us|me)', 'booked (me|us) (in|a)', 'sent over', 'fed (me|us)', 'flew (me|us) out'],
    ar: ['سلمني', 'سلمتني', 'سلموني', 'أعارني', 'أعارتني', 'أعاروني', 'عارتني', 'وفرت لي', 'وفروا لي', 'جابتلي', 'جابولي', 'كلمتني', 'تواصلت معي', 'تواصلوا معي', 'بعتلي', 'بعتتلي', 'بعتولي', 'بعتلنا', 'بعتولنا', 'أرسللي', 'أرسلتلي', 'أرسلولي', 'أرسل لي', 'أرسلت لي', 'طرشلي', 'طرشولي', 'طرشت لي', 'دزلي', 'دزولي', 'عطاني', 'عطتني', 'عطوني', 'أعطاني', 'أعطتني', 'أعطوني', 'اداني', 'ادتني', 'ادوني', 'أهداني', 'أهدتني', 'أهدوني', 'هداني', 'زودني', 'زودتني', 'زودوني', 'جهزلي', 'جهزولي', 'دلعني', 'دلعتني', 'دلعوني', 'أكرمني', 'أكرموني', 'فاجأني', 'فاجأتني', 'فاجأوني', 'فاجؤوني', 'دعاني', 'دعتني', 'دعوني', 'عزمني', 'عزمتني', 'عزموني', 'عزمونا', 'دعونا', 'استضافني', 'استضافتني', 'استضافوني', 'استضافتنا', 'استضافونا', 'ضيفتنا', 'ضيفونا', 'خلوني (أختار|أجرب|أنقي)', 'خلتني (أختار|أجرب)', 'اختارني', 'اختارتني', 'اختاروني', 'سفرونا', 'حجزوا لنا', 'حجزوا لي'],
  },
  /** Working with a brand. */
  teaming: {
    en: ['(in partnership|in collaboration|in collab|in association|together|partnered up|teamed|working|worked|joined forces|joining forces|linked up|partnership|collaboration) with', 'partner~ with', 'team~ up with', 'collab~ with', 'collaborate~ with', 'collaborat~ with', 'an ambassador for', '(made possible|brought to you) by'],
    ar: ['تعاون مع', 'تعاونت مع', 'تعاونا جديدا مع', 'شراكة مع', 'كولاب مع', 'كوليب مع', 'كولابوريشن مع', 'اشتغلت مع', 'متعاونة مع', 'بالاشتراك مع'],
  },
  /** Being paid for what readers do, as affiliates tell it: who gets, what, and for what. */
  cutgets: {
    en: ['earn~', 'make', 'makes', 'get', 'gets', 'receive~', 'collect~', 'take', 'takes', 'pocket~', 'paid', '(pay~|give~|bring~|earn~|makes|sends|nets) (us|me|our {any}|the author)'],
    ar: ['نكسب', 'أكسب', 'نربح', 'أربح', 'نحصل', 'أحصل', 'تحصل', 'أتقاضى', 'ناخذ', 'آخذ', 'باخد', 'نستلم', 'أستلم', 'تستلم', 'يصلنا', 'يصلني', 'يوصلني', 'نقبض', 'أقبض', 'نستفيد', 'أستفيد', '(يعطينا|يعطيني|يدفع لنا|يدفع لي|تدفع لنا|تدفع لي|تدر علينا|يدر علي|يمنحنا|يعود علينا|تعود علينا|تجلب لنا)'],
  },
  cuttake: {
    en: ['commission~', 'money', 'fee~', 'cut', 'share', 'percentage', 'bonus~', 'reward~', 'credit', 'kickback~', 'something', 'little', 'income', 'revenue', 'cash', 'payment~'],
    ar: ['عمولة', 'نسبة', 'حصة', 'مبلغ', 'مال', 'أجر', 'مكافأة', 'رصيد', 'دخل', 'شي', 'مقابل', 'رسوم'],
  },
  cutwhen: {
    en: ['(when|if|each time|every time|whenever|once) {..1} (you|somebody|someone|anyone|people|readers) {..1} (buy~|order~|book~|shop~|sign~|join~|click~|purchase~|subscribe~|register~)', '(for|from|on|per) [each|every|any|your|all|new|qualifying] {..1} (sale~|purchase~|order~|booking~|click~|sign-up~|account~|subscriber~|customer~|registration~)'],
    ar: ['(عند|إذا|لو|لما|متى|حين|عندما|كل ما) {..1} (اشتريت|تشتري|تشتروا|تطلب|طلبت|تحجز|حجزت|سجلت|تسجل|اشتركت|الشراء|تضغط)', '(عن|من|على|مقابل) (كل|أي|جميع) {..1} (شراء|عملية|طلب|حجز|تسجيل|بيع|حساب|مشترك|نقرة|عميل)', '(عن|من|على) (المبيعات|المشتريات|الحسابات|الطلبات|الحجوزات|مشترياتكم|طلباتكم) {..1}'],
  },
};
