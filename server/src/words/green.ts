import type { WordSets } from '../engine/text/phrase';

/** Being good for nature, said without a measure. */
export const green: WordSets = {
  /** Kind to nature, before or after a noun. */
  kindToNature: {
    en: [
      '(zero|no) impact <greenGoods>',
      '(eco|environmentally|environment|earth|planet|nature|ocean|climate|carbon|enviro|ecologically|bee|reef) (friendly|kind|safe|conscious|smart|loving|sound|responsible|aware)', '(planet|earth|nature|ocean|environment) positive', '(friendly|kind|kinder|gentle|gentler|good|better|great|easy|easier|light|lighter|safe) (to|on|for|with) (the|our|your|this) (environment|planet|earth|nature|ocean~|climate|ecosystem~|seas|rivers|world around us)', '(friendly|kind|kinder|gentle|good|better) (to|on|for) (nature|mother nature|mother earth|earth)', 'planet first', 'eco chic', 'ecofriendly', 'eco luxury', 'environmentally (preferable|beneficial|harmless|neutral|considerate)', '(low|zero|minimal|no) (environmental|ecological) (impact|footprint)', 'harmless to (nature|the environment|the planet)', "doesn't (harm|hurt|cost) the (planet|earth|environment)", '(no harm to|free of harm to) (nature|the environment|the planet)', 'pollution free', 'toxin free', 'nontoxic to nature', 'carbon light', 'low carbon (<greenGoods>|lifestyle)', 'planet approved', 'earth (conscious|approved)',
    ],
    ar: [
      '(مابيضرش|مبيضرش|مابتضرش|مبتضرش|مش بيضر|مش بتضر|ما بتضر|مو ضار|مش مضر|ما يضر|لا يؤذي|ما يؤذي|ما يأذي|ما تأذي|ما تؤذي|لا يضر|لا تؤذي|مابيأذيش) {..1} <theWild> [خالص|أبدا|إطلاقا|بالمرة|نهائيا]', '(حنين~|حنون|رؤوف|رحيم) (على|ع) <theWild>', '(حنين~|حنون~|حنية) (عالأرض|عالبيئة|عالطبيعة)', '(يحافظ|تحافظ|محافظ~) على <theWild>',
      '(صديق~|أصدقاء|رفيق|محب|لطيف|آمن|رحيم|حنون|ودود|وفي|متصالح|متوافق|متناغم|رؤوف|حان|ملائم|عطوف|مسالم|مخلص|حبايب|عاشق) (للبيئة|البيئة|على البيئة|مع البيئة|مع الطبيعة|مع الأرض|للكوكب|بالكوكب|على الكوكب|مع الكوكب|للطبيعة|بالطبيعة|على الطبيعة|للأرض|بالأرض|للمناخ|بالمناخ|بيئيا|كوكبنا|بيئتنا|على كوكبنا) [من الألف إلى الياء]', '(غير) (ضار|مضر|مؤذ|مؤذية) (بالبيئة|للبيئة|بالكوكب|بالطبيعة)', '(صديق|رفيق|لطيف) (كوكب الأرض|على كوكب الأرض|للبحر|للبحار|للمحيطات)', '(لا|ما) (يكلف|تكلف) <theWild> [شيئا|شي|حاجة]', '(لا|ما) (يضر|تضر|يؤذي|تؤذي|يأذي|تأذي|يلوث|تلوث|يجرح|يرهق|ترهق|يثقل على|تثقل على) <theWild>', '(مبيضرش|مبتضرش|مابيضرش|مابتضرش|مبيأذيش|مبيلوثش) <theWild>', 'مراع (للبيئة|للطبيعة|بيئيا)', '(مسؤول|واع|واعية) بيئيا', 'ايكو [فريندلي]',
    ],
  },
  /** What can be green in no other sense than the environmental one. */
  greenIdeas: {
    en: ['product~', 'packaging', 'fashion', 'choice~', 'alternative~', 'option~', 'solution~', 'brand~', 'hotel~', 'travel', 'delivery', 'shipping', 'hosting', 'shopping', 'credentials', 'living', 'lifestyle', 'cleaning', 'beauty', 'gift~', 'way to {any}', 'materials', 'technology', 'laundry', 'logistics', 'investment~', 'fund~', 'company', 'swap~'],
    ar: ['منتج', 'منتجات', 'تغليف', 'خيار', 'خيارات', 'اختيار', 'بديل', 'بدائل', 'حل', 'حلول', 'أزياء', 'موضة', 'جمال', 'تنظيف', 'توصيل', 'شحن', 'سفر', 'سياحة', 'فندق', 'إقامة', 'أسلوب حياة', 'نمط حياة', 'تسوق', 'صناعة', 'تصنيع', 'إنتاج', 'استهلاك', 'علامة', 'فخامة', 'عناية', 'طباعة', 'استضافة', 'لوجستيات', 'هدايا', 'رحلة', 'مواد', 'تقنية', 'تكنولوجيا', 'نقل', 'تنقل', 'مواصلات', 'حفلات', 'زفاف', 'إجازة', 'عطلة', 'تجربة', 'متجر', 'بناء', 'مستحضرات', 'تعبئة', 'غسيل', 'عقارات', 'ممارسات', 'موسم', 'روتين', 'عادات'],
  },
  /** What is called sustainable to sell it. */
  greenGoods: {
    en: ['brick~', 'cement', 'concrete', 'steel', 'battery', 'batteries', 'tyre~', 'perfume~', 'makeup', 'sofa~', 'restaurant~', 'cafe~', 'building~', 'tower~', 'villa~', 'lunchbox~', 'lamp~', 'bulb~', 'cruise~', 'fuel', 'petrol', 'diesel', 'product~', 'package~', 'pack', 'packs', 'bag~', 'bottle~', 'cup~', 'straw~', 'box~', 'wrap~', 'fashion', 'clothing', 'clothes', 'apparel', 'wear', 'jeans', 'denim', 'shirt~', 't-shirt~', 'shoe~', 'sneaker~', 'fabric~', 'cotton', 'textile~', 'material~', 'collection~', 'range', 'line', 'style', 'beauty', 'skincare', 'cosmetic~', 'soap~', 'shampoo~', 'cleaner~', 'detergent~', 'nappies', 'diaper~', 'furniture', 'home~', 'flooring', 'paint~', 'coffee', 'chocolate', 'seafood', 'palm oil', 'food~', 'choice~', 'alternative~', 'option~', 'solution~', 'brand~', 'gift~', 'luxury', 'hotel~', 'stay~', 'resort~', 'travel', 'delivery', 'shipping', 'hosting', 'car~', 'phone~', 'device~', 'appliance~', 'toy~', 'toothbrush~', 'utensils', 'cutlery', 'plates', 'mattress', 'mattresses', 'yoga mats', 'jewellery', 'jewelry', 'swap~', 'shopping', 'credentials', 'leather', 'glitter', 'dye~', 'ink~', 'cleaning', 'laundry', 'living', 'swimwear', 'activewear', 'carpet~', 'towel~', 'bedding', 'formula~', 'ingredients', 'refill~', 'decor', 'abaya~', 'printing', 'tourism', 'tomorrow', 'future', 'airline~', 'flight~', 'compound~', 'community', 'communities', 'mall', 'city', 'living room', 'pillow~', 'duvet~', 'curtain~', 'trainers', 'sandals', 'socks', 'lingerie', 'underwear', 'nail polish', 'sunscreen', 'candle~', 'pet food', 'litter', 'napkins', 'tissue~', 'wipe~', 'sponge~', 'insurance', 'banking', 'bank', 'card', 'app', 'event~', 'wedding~', 'burial', 'school~', 'tractor~', 'farming'],
    ar: ['إسمنت', 'خرسانة', 'حديد', 'بطارية', 'بطاريات', 'إطارات', 'كنبة', 'مطعم', 'كافيه', 'برج', 'فيلا', 'فلل', 'مجمع', 'كمبوند', 'مباني', 'لمبات', 'وقود', 'بنزين', 'مكيف', 'مكيفات', 'منتج', 'منتجات', 'تغليف', 'عبوة', 'عبوات', 'كيس', 'أكياس', 'حقيبة', 'حقائب', 'كوب', 'أكواب', 'علب', 'أزياء', 'موضة', 'ملابس', 'قماش', 'أقمشة', 'قطن', 'خامات', 'خامة', 'مواد', 'مادة', 'تشكيلة', 'مجموعة', 'جمال', 'عناية', 'مستحضرات', 'مكياج', 'صابون', 'شامبو', 'منظف', 'منظفات', 'مناديل', 'حفاضات', 'أثاث', 'دهان', 'دهانات', 'قهوة', 'خيار', 'خيارات', 'اختيار', 'بديل', 'بدائل', 'حل', 'حلول', 'علامة', 'هدايا', 'هدية', 'فندق', 'إقامة', 'رحلة', 'توصيل', 'شحن', 'سيارة', 'جهاز', 'أجهزة', 'فرشاة', 'أدوات', 'صناعة', 'تصنيع', 'إنتاج', 'تسوق', 'استهلاك', 'أسلوب حياة', 'نمط حياة', 'جينز', 'أحذية', 'حذاء', 'ألعاب', 'أصباغ', 'صبغات', 'أحبار', 'حبر', 'تنظيف', 'غسيل', 'ستايل', 'سجاد', 'مناشف', 'مفارش', 'عباية', 'عبايات', 'كريم', 'مكونات', 'تركيبة', 'ديكور', 'طباعة', 'سفر', 'سياحة', 'شموع', 'عطور', 'مجوهرات', 'قوارير', 'قارورة', 'تعبئة', 'طعام', 'أبراج', 'مدينة', 'مدن', 'مساكن', 'بيوت', 'منازل', 'مجتمع', 'غد', 'مستقبل', 'مرتبة', 'طيران', 'سفن', 'شاحنات', 'غسيل السيارات', 'عقارات', 'مشروع', 'شفاطات', 'مصاصات', 'معجون', 'فوط', 'فرش', 'مطبخ', 'منتجع', 'شاليهات', 'عناية بالبشرة', 'خشب', 'خيزران', 'بامبو', 'جلود', 'صوف', 'كتان', 'حرير', 'دنيم', 'قميص', 'قمصان', 'تيشيرت', 'فستان', 'فساتين', 'معاطف', 'جوارب', 'ساعات', 'ساعة', 'حلي', 'خواتم', 'أحمر شفاه', 'عطر', 'بخور', 'واقي شمس', 'مزيل عرق', 'مزيل', 'غسول', 'لوشن', 'سيروم', 'مرطب', 'بلسم', 'ليف', 'إسفنج', 'مسحوق', 'كريمات', 'ورق', 'محارم', 'حفاظات', 'أواني', 'أطباق', 'صحون', 'ملاعق', 'أرضيات', 'بلاط', 'طلاء', 'مفروشات', 'إضاءة', 'مصابيح', 'غسالة', 'ثلاجة', 'هاتف', 'هواتف', 'كفر', 'دراجة', 'سكوتر', 'حافلة', 'حافلات', 'مركبة', 'مركبات', 'سيارات', 'قطار', 'طائرة', 'فنادق', 'نزل', 'مخيم', 'منتجعات', 'شاليه', 'أعراس', 'زفاف', 'حفلات', 'مكاتب', 'مكتب', 'مصنع', 'مزرعة', 'مزارع', 'مبنى', 'بناء', 'منزل', 'شقق', 'مستودع', 'ماركة', 'ماركات', 'براند', 'علامات', 'روتين', 'نقل', 'تنقل', 'غذاء', 'أغذية', 'أكل', 'وجبات', 'وجبة', 'مطاعم', 'مقهى', 'عسل', 'تمور', 'شاي', 'شوكولاتة', 'خضار', 'فواكه', 'سمك', 'أسماك', 'لحوم', 'بيض', 'ألبان', 'حليب', 'زيت', 'زيوت', 'مياه', 'عصائر', 'مخبوزات', 'لعبة', 'دمى', 'أقلام', 'دفاتر', 'محفظة', 'كرتون', 'صناديق', 'زجاج', 'بلاستيك', 'متجر', 'متاجر', 'كاسات', 'كولكشن', 'لوك', 'إطلالة', 'باكيج', 'باكدج'],
  },
  /** Nature as slogans name it. */
  theWild: {
    en: ['(the|our|this|your|mother) (planet|earth|environment|ocean~|nature|climate|ecosystem~|rainforest~|seas|wildlife)', 'nature', 'planet earth'],
    ar: ['أمنا الأرض', 'البيئة', 'الكوكب', 'كوكبنا', 'كوكبك', 'الطبيعة', 'الأرض', 'أرضنا', 'بيئتنا', 'كوكب الأرض', 'المحيطات', 'البحار', 'البحر', 'بحارنا', 'المحيط', 'للكوكب', 'للبيئة', 'للطبيعة', 'للأرض', 'للمحيطات', 'للبحار', 'الغابات', 'غاباتنا', 'المناخ', 'مناخنا', 'الكرة الأرضية', 'أرضكم', 'بيئتك', 'الطبيعة الأم', 'هالكوكب', 'هالأرض', 'الحياة البحرية', 'كوكب أطفالنا'],
  },
  /** What of every sale is said to do good. */
  eachSale: {
    en: ['order', 'purchase', 'wash', 'sip', 'cup', 'bottle', 'bite', 'refill', 'click', 'delivery', 'ride', 'trip', 'stay', 'bag', 'item', 'piece', 'pair', 'box', 'product', 'coffee', 'booking', 'step', 'choice', 'switch', 'swap'],
    ar: ['طلب', 'شراء', 'عملية شراء', 'طلبية', 'غسلة', 'رشفة', 'كوب', 'فنجان', 'عبوة', 'قطعة', 'رحلة', 'حجز', 'علبة', 'شنطة', 'مشوار', 'تعبئة', 'لقمة', 'خطوة', 'منتج', 'استخدام', 'حبة', 'كيلو', 'وجبة', 'طبق', 'سلة', 'طرد', 'شحنة', 'ليلة', 'إقامة', 'زيارة', 'ضغطة', 'فاتورة', 'قارورة', 'كيس', 'قميص', 'فستان', 'استعمال', 'رشة', 'قطرة', 'قضمة', 'اشتراك', 'هدية', 'كتاب', 'جلسة', 'مشتريات', 'معاملة', 'اختيار'],
  },
  neutral: {
    en: ['(carbon|climate|co2|co₂|co 2|emission~|ghg) (neutral|negative|positive|compensated|neutralised|neutralized|offset)', '(carbon|climate) neutrally'],
    ar: ['محايد (كربونيا|مناخيا)'],
  },
  /** What a product is said to do no more of, or to have made up for. */
  greenhouse: {
    en: ['carbon', 'co2', 'co2e', 'co 2', 'co₂', 'climate', 'emission~', 'greenhouse gas~', 'ghg', 'carbon (footprint|emissions|dioxide|impact)', 'footprint', 'co2 emissions', 'climate impact'],
    ar: ['كربون', 'انبعاثات', 'بصمة', 'البصمة الكربونية', 'بصمتنا الكربونية', 'ثاني أكسيد الكربون', 'co2', 'مناخ', 'مناخيا', 'أثر مناخي', 'الكربونية', 'عوادم', 'غازات الاحتباس', 'غازات دفيئة', 'أثر كربوني', 'البصمة البيئية', 'تلوثك'],
  },
  /** Carbon, as what is said not to be there. */
  carbonTrace: {
    en: [],
    ar: ['(انبعاثات|انبعاث) [كربون|كربونية|غازات|ضارة بالمناخ|co2]', 'كربون', '(بصمة|أثر|بصمات) (كربوني|مناخي)', 'ثاني أكسيد الكربون'],
  },
};
