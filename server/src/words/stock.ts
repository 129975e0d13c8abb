import type { WordSets } from '../engine/text/phrase';
import { theyDo } from './arabicVerbs';

/** What there is little of, and how that is said. */
export const stock: WordSets = {
  goods: {
    en: ['item~', 'unit~', 'piece~', 'product~', 'pair~', 'copy', 'copies', 'seat~', 'spot~', 'place~', 'slot~', 'room~', 'ticket~', 'space~', 'bottle~', 'box~', 'set~', 'size~', 'colour~', 'color~', 'license~', 'licence~', 'yard~', 'bed~', 'table~', 'night~', 'apartment~', 'house~', 'villa~', 'car~', 'package~', 'kit~', 'pack~', 'of these', 'of them', 'left', 'appointment~', 'membership~', 'voucher~', 'coupon~', 'code~', 'property', 'properties', 'session~', 'offer~', 'dress~', 'bag~', 'shoe~', 'jar~', 'tin~', 'plot~', 'cabin~', 'bundle~', 'hamper~', 'gown~', 'colourway~', 'bracelet~', 'ring~', 'rug~', 'jacket~', 'shirt~', 'phone~', 'laptop~', 'sneaker~', 'perfume~', 'watch~', 'lamp~', 'sofa~', 'course place~', 'cake~', 'print~', 'candle~', 'mug~', 'plant~', 'tree~', 'bike~', 'tablet~', 'cream~', 'pie~', 'tray~', 'barrel~', 'case~', 'painting~', 'doll~', 'toy~', 'hat~', 'coat~', 'hoodie~', 't-shirt~', 'skirt~', 'boot~', 'chair~', 'desk~', 'pillow~', 'blanket~', 'tent~', 'van~', 'boat~', 'lot~', 'sack~', 'machine~', 'camera~', 'turkey~', 'suit~', 'carpet~', 'mirror~', 'drone~', 'guitar~', 'basket~', 'jersey~', 'dinner~', 'tub~'],
    ar: ['قطع', 'قطعتان', 'قطعتين', 'وحدة', 'وحدات', 'نسخ', 'مقعد', 'مقاعد', 'مقعدان', 'مقعدين', 'مكان', 'أماكن', 'غرف', 'تذكرة', 'تذاكر', 'حبة', 'حبات', 'علب', 'منتج', 'منتجات', 'كمية', 'كميات', 'مخزون', 'مقاس', 'مقاسات', 'شقة', 'شقق', 'فيلا', 'موعد', 'مواعيد', 'كوبون', 'كوبونات', 'عضوية', 'عضويات', 'اشتراك', 'اشتراكات', 'طاولة', 'طاولات', 'ليلة', 'سيارة', 'سيارات', 'زجاجة', 'عبوة', 'عبوات', 'رقم', 'حصة', 'فرص', 'باقة', 'باقات', 'كرسي', 'كراسي', 'حبتين', 'حبتان', 'علبتين', 'كرتون', 'كرتونين', 'بكجين', 'فستانين', 'عبايتين', 'شنطتين', 'عباية', 'عبايات', 'شنط', 'فستان', 'فساتين', 'نسختين', 'موديل', 'قماشة', 'سلة', 'طقم', 'أطقم', 'صندوق', 'صناديق', 'قالب', 'قوالب', 'كيكة', 'كيكات', 'صينية', 'صواني', 'باقة ورد', 'بوكيه', 'بوكيهات', 'لوحة', 'لوحات', 'سجادة', 'عطر', 'عطور', 'جهاز', 'أجهزة', 'مخطط', 'أرض', 'أراضي', 'وحدات سكنية', 'شتلة', 'شتلات', 'خروف', 'خرفان', 'ذبيحة', 'ذبائح', 'بطاقة', 'بطاقات', 'سرير', 'خيمة', 'خيم', 'شقتين', 'خاتم', 'خواتم', 'عقد', 'أساور', 'كتب', 'لوك', 'بدلة', 'بدلات', 'جاكيت', 'جاكيتات', 'قميص', 'قمصان', 'حذاء', 'أحذية', 'كنبة', 'كنب', 'ستوك', 'رصة', 'قارورة', 'قوارير'],
  },
  selling: {
    en: ['sell~ out', 'sold out', 'sell~ fast', 'selling quickly', 'going fast', 'goes fast', 'flying out', 'running low', 'run~ out', 'disappearing fast', 'moving fast', 'filling up', 'filling fast', 'booking up', 'almost sold out', 'nearly sold out', 'selling like hot cakes', 'going quickly', 'flying off {..2}', 'disappearing', 'dwindling', 'snapped up', 'gone in {..2}', 'being snapped up', 'vanishing', 'evaporating', 'shrinking', 'getting low', 'nearly gone', 'almost gone', 'dropping fast', 'walking out the door', 'leaving the warehouse', 'fill up', 'fully booked soon', 'booked out', 'booked solid', 'almost full', 'nearly full', 'clearing out', 'moving quickly', 'drying up', 'snatched up'],
    ar: ['(تكاد|يكاد|كادت|كاد|قاربت|قارب|أوشكت|أوشك|شارفت|شارف|على وشك) [أن|على] (تكتمل|يكتمل|اكتمال|تمتلئ|يمتلئ|امتلاء|تنفد|ينفد|تنتهي|تخلص|تمتلى)', 'أوشك~ على النفاد', 'قارب~ على النفاد', 'خلصت', 'يختفي', 'تختفي', 'تباع بسرعة', 'يباع بسرعة', 'تنباع بسرعة', 'قربت تخلص', 'قرب يخلص', ...theyDo('نفد', 'نفذ', 'خلص', 'طير', 'تبخر', 'نتهي', 'تلاشى', 'تناقص', 'قل', 'ذوب', 'تصفى'), '(شارف|شارفت|قارب|قاربت|أوشك|أوشكت|قرب|قربت) على (الانتهاء|النفاد|النفاذ|النهاية|الخلاص)', 'على وشك (الانتهاء|النفاد|النفاذ|الخلاص)', 'شطب', 'ينسحب', 'تنسحب', 'يتخاطف', 'تتخاطف', 'تتخاطفها الأيدي', 'يتخاطفونها', 'تروح', 'يروح', 'تفرغ', 'يفرغ', 'تنسف', 'تنقضي', 'تنشفط', 'بتتشال', 'يتشال', '(يجف|تجف)', '(طاير|طايرة|تطاير)', 'قربت (تنفد|تنتهي|تفضى)', '(قرب|قربت) (يفضى|تفضى|ينفد)', 'عم (تخلص|تنفد|تطير|تروح)'],
  },
  /** Room for people, where a number is about capacity. */
  places: {
    en: ['seat~', 'spot~', 'place~', 'slot~', 'room~', 'ticket~', 'space~', 'bed~', 'table~', 'apartment~', 'villa~', 'appointment~', 'membership~', 'session~', 'berth~', 'cabin~', 'flat~', 'desk~', 'chalet~', 'opening~', 'availability', 'pass', 'passes', 'booking~', 'suite~', 'pitch', 'pitches', 'flight~', 'enrolments', 'pod~', 'bunk~', 'workstation~', 'consultation~', 'invite~', 'invitation~', 'plot~', 'stall~', 'chair~', 'hotel room~', 'bay~'],
    ar: ['مقعد', 'مقاعد', 'مقعدان', 'مقعدين', 'أماكن', 'مكان', 'غرف', 'غرفتان', 'غرفتين', 'تذكرة', 'تذاكر', 'تذكرتان', 'تذكرتين', 'موعد', 'مواعيد', 'طاولة', 'طاولات', 'شقة', 'شقق', 'فيلا', 'فلل', 'كرسي', 'كراسي', 'كرسيين', 'كرسيان', 'شقتين', 'شقتان', 'فيلتين', 'ليلتين', 'خانتين', 'حصتين', 'سريرين', 'جناحين', 'قطعة أرض', 'أراضي', 'أرض', 'أرضين', 'عيادة', 'مكتبين', 'محلين', 'طاولتين', 'طاولتان', 'موعدين', 'خانة', 'عضوية', 'عضويات', 'اشتراك', 'اشتراكات', 'حصة', 'حصص', 'سرير', 'ليال', 'خانات', 'شاليه', 'شاليهات', 'جناح', 'أجنحة', 'دور', 'كوبون', 'كوبونات', 'كابينة', 'كبائن', 'كابينات', 'مخيم', 'خيمة', 'خيم', 'سويت', 'مقاعدنا', 'مقصورة', 'استوديو', 'دوبلكس', 'بنتهاوس', 'تاون هاوس'],
  },
  /** Goods one can count. */
  things: {
    en: ['<goods>'],
    ar: ['قطع', 'قطعتان', 'قطعتين', 'وحدة', 'وحدات', 'نسخ', 'حبة', 'حبات', 'حبتين', 'علبتين', 'نسختين', 'باقتين', 'فستانين', 'عبايتين', 'شنطتين', 'جهازين', 'سيارتين', 'عطرين', 'علب', 'منتج', 'منتجات', 'مقاس', 'مقاسات', 'زجاجة', 'زجاجات', 'عبوة', 'عبوات', 'جهاز', 'أجهزة', 'سيارة', 'سيارات', 'كرتون', 'كراتين', 'كيس', 'أكياس', 'طقم', 'أطقم', 'فستان', 'فساتين', 'عباية', 'عبايات', 'عطر', 'عطور', 'شنط', 'جزمة', 'بكج', 'بكجات', 'باقة', 'باقات', 'صندوق', 'صناديق', 'كتاب', 'كتب', 'ساعة يد', 'هاتف', 'هواتف', 'سلة', 'قالب', 'قوالب', 'كيكة', 'كيكات', 'بوكيه', 'بوكيهات', 'لوحة', 'لوحات', 'سجادة', 'شتلة', 'شتلات', 'خروف', 'ذبيحة', 'ذبائح', 'خاتم', 'خواتم', 'أساور', 'بدلة', 'بدلات', 'جاكيت', 'قميص', 'قمصان', 'حذاء', 'أحذية', 'كنبة', 'كنب', 'قارورة', 'قوارير', 'صينية', 'صواني', 'لابتوب', 'دراجة', 'دراجات', 'مرتبة', 'مراتب', 'عقد', 'ساعة حائط', 'تلفزيون', 'تلفزيونات'],
  },
  /** Sold, booked or otherwise out of reach. */
  taken: {
    en: ['gone', 'sold [out]', 'booked', 'taken', 'reserved', 'claimed', 'snapped up', 'spoken for', 'let', 'pre-booked', 'allocated', 'snagged'],
    ar: ['حجز', 'حجزت', 'محجوز', 'بيع', 'بيعت', 'مباع', 'انباع', 'انباعت', 'اتباع', 'اتباعت', 'انحجز', 'انحجزت', 'اتحجز', 'اتحجزت', 'راح', 'راحت', 'خلص', 'خلصت', 'نفد', 'نفدت', 'طار', 'طارت', 'ذهبت', 'طلبت', 'تم (بيعها|بيعه|حجزها|حجزه)', 'انخطف', 'انخطفت', 'خطفت', 'خطفوا', 'انتهت', 'انتهى', 'اختفت', 'اختفى', 'امتلأ', 'امتلأت', 'اكتمل', 'اكتملت', 'تباعت', 'تباع', 'نفقت', 'وجدت أصحابها', 'وجدت أصحابا', 'لقت أصحابها', '(راحت|راح) لأصحابها', 'أخذت', 'اتاخدت', 'اتاخد', 'شيلت', 'اتشالت'],
  },
  few: {
    en: ['a few', 'few', 'very few', 'a couple', 'a couple of', 'a handful', 'a handful of', 'one', 'several', 'a small number of', 'a limited number of', 'a dozen', 'single digits', 'not many', 'precious few', 'a sprinkling of', 'a mere handful [of]', 'half a dozen'],
    ar: ['قليل', 'بضع', 'كم', 'عدد قليل من'],
  },
  /** A kind of goods that may run out. */
  kindOf: {
    en: ['<goods>', 'edition~', 'version~', 'finish~', 'style~', 'model~', 'shade~', 'flavour~', 'design~', 'print~', 'frame~', 'table~', 'chair~', 'coat~', 'collection', 'range', 'scent', 'roast', 'one', 'ones'],
    ar: [],
  },
};
