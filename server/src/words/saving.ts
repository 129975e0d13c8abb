import type { WordSets } from '../engine/text/phrase';

/** Saying that something costs less than it did. */
export const saving: WordSets = {
  /** A price that is down, as a noun. */
  cut: {
    en: ['discount~', 'saving~', 'reduction~', 'markdown~', 'price (cut~|drop~|crash|slash)', 'deal~', 'bargain~', 'sale~', 'clearance', 'rebate~'],
    ar: ['خصم', 'خصومات', 'تخفيض', 'تخفيضات', 'تنزيلات', 'أوكازيون', 'حسومات', 'حسم', 'توفير', 'عروض', 'عرض', 'خفض أسعار', 'تخفيض أسعار'],
  },
  /** How big it is said to be. */
  huge: {
    en: ['huge', 'massive', 'biggest', 'best', 'crazy', 'insane', 'unbeatable', 'incredible', 'unreal', 'deepest', 'mega', 'giant', 'enormous', 'rock-bottom', 'unheard-of', 'record', 'record-breaking', 'jaw-dropping', 'ridiculous', 'epic', 'steepest', 'unmissable', 'unbelievable', 'monster', 'mind-blowing', 'sensational', 'never-seen-before', 'once-a-year', 'greatest', 'largest', 'lowest', 'unprecedented', 'wild', 'outrageous', 'spectacular', 'phenomenal', 'amazing'],
    ar: ['أكبر', 'أقوى', 'أضخم', 'أعظم', 'هائل', 'خيالي', 'جنوني', 'مجنونة', 'خرافي', 'جبار', 'ضخم', 'مذهل', 'رهيب', 'كبرى', 'غير مسبوق', 'لا تصدق', 'لا يصدق', 'لا تقاوم', 'لا يقاوم', 'لا تفوت', 'تاريخي', 'أسطوري', 'عملاقة', 'حصرية جدا', 'جامد', 'قوية جدا', 'مهولة', 'فلكية', 'تكسر الدنيا', 'تجنن', 'تهبل', 'تخبل', 'نار', 'مولعة', 'ولا في الأحلام', 'ولا أروع', 'تفوق الخيال', 'فوق الخيال', 'غير معقولة', 'غير طبيعية', 'تفوق الوصف', 'ما تنوصف', 'تطير العقل', 'أقوى من {..1}', 'ولعة', 'تحفة', 'يا بلاش', 'مزلزلة', 'ما صارت', 'ما حصلت', 'عمرك ما شفتها', 'ملكية', 'استثنائية'],
  },
  /** Up to which a claim reaches. */
  upTo: {
    en: ['(up|of up) to', '(as much|as high) as', 'until', 'reaching'],
    ar: ['حتى', 'تصل إلى', 'يصل إلى', 'تصل حتى', 'يصل حتى', 'تصل ل', 'يصل ل', 'تصل', 'يصل', 'توصل', 'يوصل', 'ما يصل إلى', 'بنسبة تصل إلى', 'واصل', 'إلى', 'لين', 'لحد', 'لغاية'],
  },
  /** What a thing is said to have cost. */
  formerly: {
    en: ['was', 'were', 'used to (be|cost)', 'normally', 'usually', 'regularly', 'originally', 'previously', 'before', '(list|retail|regular|full|old|original|typical|high street|shop|store|catalogue|market|street) price', 'retail', 'reg', 'regular', '(valued|compare) at', 'retails (for|at)', 'compared to', 'elsewhere', 'yesterday', 'last (week|month|year)', 'in (shops|stores|the shops|any other shop|other shops)', '(other|most) (shops|stores) (charge|ask|sell it for)', 'rrp', 'msrp', 'srp', 'in store', 'rack rate', 'worth'],
    ar: ['كان', 'كانت', 'عادة', 'سابقا', 'السعر (العادي|الأساسي)', 'سعر (أصلي|قديم|سابق|السوق)', 'سعره (العادي|في السوق|قبل)', 'قبل الخصم', 'قبل التخفيض', 'السعر قبل', 'قبل', 'كان سعره', 'قيمته', 'أمس', 'عند غيرنا', 'في السوق', 'في المحلات', 'برا', 'الأسبوع الماضي'],
  },
  /** What it costs today. */
  nowCosts: {
    en: ['now', 'today', '(yours|yours today|get it) for', '(our|sale|new|deal|member) price', 'sale', 'you pay', '(now|today|pay) only', '(now|pay|today) just', 'just', 'only', '(but|yours|just) today', 'after', 'here', 'our deal', 'for you', 'this week', 'ours', 'we charge'],
    ar: ['الآن', 'اليوم', 'حاليا', 'هلأ', 'السعر الآن', 'بعد', 'السعر بعد', 'بعد الخصم', 'بعد التخفيض', 'صار', 'أصبح', 'بقى', 'صارت', 'أصبحت', 'سعره اليوم', 'لك', 'لك اليوم', 'بس', 'فقط', 'السعر الجديد', 'خذه', 'عندنا', 'تاخذه'],
  },
  /** Prices brought down with force. */
  slashed: {
    en: ['slashed', 'slashing', 'slash', 'crashed', 'smashed', 'smashing', 'demolished', 'cut in half', 'gone crazy', 'chopped', 'chopping', 'crushed', 'crushing', 'busted', 'obliterated', 'melted', 'blown out', 'torn up', 'down across', 'hacked', '(at rock|hit rock) bottom', 'to the bone', 'at giveaway prices', 'through the floor', 'in (freefall|free fall)', 'rock-bottom', 'dirt cheap', 'gutted', 'annihilated', 'tumbling', 'plummeting', 'nosediving'],
    ar: ['حرق', 'كسر', 'تكسير', 'ضربة', 'دمرنا', 'تدمير', 'ذبحنا', 'هدينا', 'هبوط', 'انهيار', 'سحقنا', 'طيحنا', 'نزلنا', 'نسف', 'دبحنا', 'هزمنا', 'فجرنا', 'ثورة', 'مجزرة', 'مذبحة', 'زلزال', 'نحرق', 'نكسر', 'سعرناها بالتراب', 'بتراب الفلوس', 'برخص التراب', 'ولعنا', 'فرتكنا', 'خربنا', 'مسحنا'],
  },
  /** What it is said to cost else. */
  usualPrice: {
    en: [],
    ar: ['(ثمن|قيمة) [{..1}] (أصلي~|معتاد~|اعتيادي~|عادي~|سابق~|قديم~|رسمي~|حقيقي~|أساسي~|فعلي~|كامل~|في السوق|بالسوق|برا|في المحلات|في الوكالة|عند غيرنا)', 'سعر (السوق|الوكالة|المحلات)', '(كنا نبيع|كان ينباع|كانت تنباع|كانت تباع|كان يباع|تباع عادة|يباع عادة|بنبيعها عادة) [ب]', '(في|ب) السوق ب'],
  },
  /** What it is said to cost now. */
  forYouNow: {
    en: [],
    ar: ['(لك|لكم|لكن|ليكم|لج|الك) [الآن|اليوم|فقط|بس|معنا]', 'الآن', 'اليوم', 'هلأ', 'سعرك', 'سعرنا', 'نقدم', 'نعطي', 'نبيع', 'تاخذ', 'تحصل عليه', 'تدفع', 'تشتريه', 'عندنا', 'عنا', 'معنا', 'صار', 'صارت', 'بقى', 'بقت', 'مقابل'],
  },
};
