import type { WordSets } from '../engine/text/phrase';

/** Praise that sounds like a fact: what is praised, how far above the rest, and among whom. */
export const claims: WordSets = {
  /** What people sell. */
  wares: {
    en: [
      'product~', 'service~', 'app', 'apps', 'software', 'platform~', 'tool~', 'solution~', 'system~', 'device~', 'gadget~', 'course~', 'coach~', 'coaching', 'training', 'coffee', 'espresso', 'tea', 'chocolate~', 'cake~', 'pizza', 'burger~', 'bread', 'honey', 'dates', 'oil', 'food', 'meal~', 'wine', 'beer', 'water',
      'cream~', 'serum~', 'lotion~', 'shampoo~', 'perfume~', 'oud', 'lipstick~', 'mascara', 'soap~', 'toothpaste', 'mattress', 'mattresses', 'pillow~', 'bed~', 'sofa~', 'chair~', 'desk~', 'furniture', 'phone~', 'smartphone~', 'laptop~', 'computer~', 'camera~', 'headphone~', 'speaker~', 'watch', 'watches', 'tv', 'blender~', 'vacuum~', 'cleaner~', 'detergent~',
      'car', 'cars', 'tyre~', 'tire~', 'bike~', 'scooter~', 'shoe~', 'trainer~', 'sneaker~', 'boot~', 'jacket~', 'abaya~', 'dress', 'dresses', 'jeans', 'jewellery', 'jewelry', 'hotel~', 'resort~', 'restaurant~', 'cafe~', 'airline~', 'flight~', 'holiday~', 'tour~', 'trip~', 'bank~', 'broker~', 'agency', 'agencies', 'studio~', 'clinic~', 'dentist~', 'gym~', 'salon~', 'school~', 'academy',
      'provider~', 'supplier~', 'vpn', 'crm', 'hosting', 'plugin~', 'theme~', 'template~', 'chatbot~', 'assistant~', 'supplement~', 'vitamin~', 'formula~', 'recipe~', 'price~', 'value', 'quality', 'deal~', 'offer~', 'rate~', 'brand~', 'choice~', 'option~', 'gift~', 'toy~', 'method~', 'technology', 'knife', 'knives', 'pan', 'pans', 'kitchen~', 'paint~', 'window~', 'door~', 'support', 'delivery', 'checkout', 'broadband', 'wifi', 'internet', 'customer service', 'battery', 'batteries', 'warranty', 'store~', 'shop~', 'marketplace~', 'experience~',
    ],
    ar: [
      'منتج', 'منتجات', 'خدمة', 'خدمات', 'تطبيق', 'تطبيقات', 'برنامج', 'برامج', 'منصة', 'منصات', 'أداة', 'أدوات', 'حل', 'حلول', 'نظام', 'جهاز', 'أجهزة', 'دورة', 'دورات', 'تدريب', 'قهوة', 'شاي', 'شوكولاتة', 'كيك', 'بيتزا', 'برجر', 'خبز', 'عسل', 'تمر', 'تمور', 'زيت', 'طعام', 'أكل', 'وجبة', 'وجبات', 'مياه',
      'كريم', 'كريمات', 'سيروم', 'لوشن', 'شامبو', 'عطر', 'عطور', 'عود', 'بخور', 'مكياج', 'صابون', 'معجون', 'مرتبة', 'مراتب', 'مخدة', 'وسادة', 'كنبة', 'أريكة', 'أثاث', 'جوال', 'هاتف', 'هواتف', 'جوالات', 'موبايل', 'لابتوب', 'كاميرا', 'سماعة', 'سماعات', 'ساعة', 'ساعات', 'شاشة', 'خلاط', 'مكنسة', 'مكيف', 'مكيفات', 'غسالة', 'ثلاجة', 'منظف',
      'سيارة', 'سيارات', 'إطارات', 'دراجة', 'حذاء', 'أحذية', 'عباية', 'عبايات', 'فستان', 'فساتين', 'ملابس', 'حقيبة', 'حقائب', 'مجوهرات', 'ذهب', 'فندق', 'فنادق', 'منتجع', 'مطعم', 'مطاعم', 'كافيه', 'مقهى', 'رحلة', 'رحلات', 'بنك', 'وسيط', 'وكالة', 'شركة', 'عيادة', 'عيادات', 'نادي', 'صالون', 'مدرسة', 'أكاديمية', 'معهد', 'مركز', 'متجر', 'متاجر', 'محل', 'مزود',
      'استضافة', 'مكمل', 'مكملات', 'فيتامينات', 'تركيبة', 'خلطة', 'وصفة', 'سعر', 'أسعار', 'جودة', 'قيمة', 'صفقة', 'عرض', 'عروض', 'علامة', 'ماركة', 'براند', 'خيار', 'اختيار', 'هدية', 'هدايا', 'لعبة', 'ألعاب', 'طريقة', 'تقنية', 'سكاكين', 'مطبخ', 'دهان', 'نوافذ', 'أبواب', 'بطارية', 'تجربة', 'ضيافة', 'توصيل', 'شحن', 'إنترنت', 'خامات', 'قماش', 'أقمشة', 'حلاوة', 'حلويات', 'كنافة', 'شاورما',
    ],
  },
  /** Where an unproven promise costs health or money. */
  stakes: {
    en: ['treatment~', 'medicine~', 'medication~', 'remedy', 'remedies', 'vaccine~', 'supplement~', 'painkiller~', 'diet~', 'pill~', 'tablet~', 'sunscreen~', 'therapy', 'therapies', 'detox', 'surgery', 'clinic~', 'injection~', 'filler~', 'weight loss', 'vitamin~', 'hair loss', 'investment~', 'fund~', 'loan~', 'mortgage~', 'insurance', 'pension~', 'broker~', 'trading', 'savings account~', 'credit card~', 'crypto', 'token~', 'interest rate~', 'trading signal~', 'forex'],
    ar: ['علاج', 'علاجات', 'دواء', 'أدوية', 'لقاح', 'مكمل', 'مكملات', 'مسكن', 'حمية', 'رجيم', 'دايت', 'حبوب', 'كبسولات', 'واقي', 'تنحيف', 'تخسيس', 'إنقاص الوزن', 'عملية', 'حقن', 'فيلر', 'فيتامين', 'فيتامينات', 'تساقط الشعر', 'استثمار', 'استثمارات', 'صندوق', 'قرض', 'قروض', 'تمويل', 'تأمين', 'وسيط', 'تداول', 'توصيات', 'فوركس', 'بطاقة ائتمان', 'عملات رقمية', 'عملة رقمية', 'محفظة'],
  },
  best: {
    en: ['best', 'very best', 'finest', 'greatest', 'cheapest', 'safest', 'fastest', 'smartest', 'toughest', 'strongest', 'softest', 'comfiest', 'tastiest', 'freshest', 'purest', 'easiest', 'most <praised>', 'fairest', 'friendliest', 'cleverest', 'coolest', 'most-loved', 'most-trusted', 'top', 'leading', 'no 1', '# 1', 'number one', 'number 1', 'favourite', 'favorite', 'sharpest', 'hottest deal~', 'lowest price~', 'highest quality', 'highest-quality', 'best-tasting', 'best-selling', 'best-loved', 'best-rated', 'top-rated'],
    ar: ['أفضل', 'أحسن', 'أوثق', 'أريح', 'أنعم', 'أحلى', 'أمتع', 'أصدق', 'أشهى', 'أدق', 'أجود', 'أرقى', 'أفخم', 'أقوى', 'أرخص', 'أسرع', 'أضمن', 'أنجح', 'أذكى', 'أنقى', 'ألذ', 'أطيب', 'أمتن', 'أروع', 'أسهل', 'أكفأ', 'أقل سعر', 'أقل الأسعار', 'أعلى جودة', 'الأكثر <praised>', 'أكثر {..2} <praised>', 'رقم واحد', 'رقم 1', 'الأول'],
  },
  praised: {
    en: ['advanced', 'effective', 'powerful', 'reliable', 'trusted', 'trustworthy', 'comfortable', 'innovative', 'delicious', 'durable', 'accurate', 'efficient', 'secure', 'popular', 'loved', 'affordable', 'complete', 'comprehensive', 'luxurious', 'sophisticated', 'intelligent', 'authentic', 'respected', 'natural', 'hydrating', 'luxury', 'admired', 'awarded', 'flexible', 'versatile', 'user-friendly', 'economical', 'beautiful', 'exclusive', 'desirable', 'recommended'],
    ar: ['تطورا', 'متطورة', 'فعالية', 'فاعلية', 'قوة', 'موثوقية', 'ثقة', 'راحة', 'ابتكارا', 'متانة', 'دقة', 'كفاءة', 'أمانا', 'أمنا', 'شعبية', 'شمولا', 'فخامة', 'ذكاء', 'أصالة', 'جودة', 'لذة', 'تقدما', 'تميزا', 'احترافية', 'مبيعا', 'سرعة', 'توفيرا'],
  },
  /** Among whom: everybody. */
  everywhere: {
    en: ['in the [whole|entire] (world|market|country|universe|industry|business|region|kingdom|gulf|middle east|galaxy|nation|land)', 'on (earth|the planet|the market|the internet)', 'in town', 'in the city', 'on the (web|high street)', 'anywhere', 'worldwide', 'bar none', 'hands down', 'of all time', 'in existence', 'money can buy', 'in history', 'by far', '[that] you will ever (try|taste|own|use|need|buy|find|see|have)', "[that] you'll ever (try|taste|own|use|need|buy|find|see|have)", "[that] you've ever (tried|tasted|owned|used|seen|had)", 'ever (made|built|created|designed|invented|brewed|baked|produced|developed)', 'known to man', 'out there', 'under the sun'],
    ar: ['في العالم', 'بالعالم', 'في السوق', 'بالسوق', 'في الأسواق', 'في الشرق الأوسط', 'في المنطقة', 'بالمنطقة', 'في المملكة', 'بالمملكة', 'في الخليج', 'بالخليج', 'في الوطن العربي', 'في مصر', 'في السعودية', 'في الإمارات', 'في الكويت', 'في قطر', 'في الأردن', 'في البلد', 'بالبلد', 'في المدينة', 'على الإطلاق', 'على وجه الأرض', 'بلا منازع', 'بلا منافس', 'دون منازع', 'بدون منازع', 'عالميا', 'محليا', 'في التاريخ', 'في الدنيا', 'بالدنيا', 'في الكون', 'على الكوكب', 'في مجاله', 'في مجالها', 'في مجالنا', 'على مستوى (العالم|المملكة|المنطقة|الوطن العربي|الشرق الأوسط|الخليج)', 'شفته في حياتك', 'ستجربه', 'ستجربينه', 'ستتذوقه'],
  },
  /** Among whom: whatever can be bought. */
  shopwide: {
    en: ['on the market', 'money can buy', 'anywhere', 'bar none', '[that] (you will|you\'ll) ever (try|taste|own|use|need|buy|wear|drink|eat)', "[that] you've ever (tried|tasted|owned|used|worn)", 'ever (made|built|created|designed|invented|brewed|baked|produced|developed|sold)', 'in town', 'in its class', 'for your money', 'known to (man|science)'],
    ar: ['في السوق', 'بالسوق', 'في الأسواق', 'على الإطلاق', 'بلا منازع', 'بلا منافس'],
  },
  /** Wholly. */
  wholly: {
    en: ['100 %', '100 percent', '100 per cent', '110 %', '200 %', '1000 %', 'completely', 'totally', 'absolutely', 'entirely', 'perfectly', 'fully', 'utterly', 'one hundred percent', 'one hundred per cent', 'hundred percent', 'wholly'],
    ar: ['100 %', '% 100', '100 ٪', '٪ 100', '100 بالمئة', '100 بالمية', '200 %', '٪ 1000', '1000 %', 'تماما', 'كليا', 'بالكامل', 'كاملا', 'قطعا', 'بنسبة 100 %', 'بنسبة 100 ٪', 'بنسبة % 100', 'بنسبة ٪ 100', 'مية بالمية', 'مئة بالمئة', 'مائة بالمائة', 'ميه في الميه', 'مية في المية', 'بشكل (كامل|تام|مطلق)'],
  },
  /** What cannot be wholly so, or must be shown. */
  faultless: {
    en: ['safe', 'effective', 'secure', 'reliable', 'accurate', 'harmless', 'painless', 'hygienic', 'unbreakable', 'indestructible', 'unhackable', 'foolproof', 'error-free', 'bug-free', 'allergy-free', 'pain-free', 'stain-proof', 'childproof', 'leakproof', 'trustworthy', 'precise', 'efficient', 'germ-free', 'bacteria-free', 'anonymous', 'untraceable', 'fail-safe', 'successful'],
    ar: ['فعال', 'موثوق', 'دقيق', 'غير ضار', 'غير مؤلم', 'محمي', 'معقم', 'ناجح', 'أمان', 'أمن'],
  },
};
