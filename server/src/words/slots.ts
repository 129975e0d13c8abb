import type { WordSets } from '../engine/text/phrase';

/** What typed slots of the phrase language stand for beyond one number: `{duration}` is the set of that name. */
export const slots: WordSets = {
  count: {
    en: ['{number}', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty', 'fifty', 'hundred', 'a (dozen|handful|couple|few)', 'few', 'several'],
    ar: ['{number}', 'واحد', 'اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'ثلاث', 'أربع', 'خمس', 'ست', 'ستة', 'سبع', 'ثمان', 'تسع', 'عشر', 'عشرون', 'عشرين', 'بضع', 'عدة', 'كم'],
  },
  timeunit: {
    en: ['second~', 'sec', 'secs', 's', 'minute~', 'min', 'mins', 'm', 'hour~', 'hr', 'hrs', 'h', 'day~', 'd', 'night~', 'week~', 'weekend~', 'month~', 'year~'],
    ar: ['ثانية', 'ثوان', 'دقيقة', 'ساعة', 'ساعات', 'يوم', 'ايام', 'يومين', 'ليلة', 'ليالي', 'أسبوع', 'أسابيع', 'أسبوعين', 'شهر', 'أشهر', 'شهور', 'شهرين', 'سنة', 'سنوات', 'ساعتين', 'دقيقتين', 'ساعتان', 'يومان', 'دقيقتان', 'أسبوعان', 'شهران', 'دقايق', 'سويعات', 'ليلتين', 'عام', 'أعوام'],
  },
  duration: {
    en: ['<count> [more|full|short|little|business|working] <timeunit>', '{clock}', '(an|a|one|the) [full|single|whole] <timeunit>', '{number} <timeunit> {number} <timeunit>', 'half an hour'],
    ar: ['<count> <timeunit>', '<timeunit>', '{clock}', 'نصف ساعة', '<timeunit> <count>'],
  },
  month: {
    en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'ramadan', 'eid'],
    ar: ['يناير', 'فبراير', 'مارس', 'ابريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر', 'كانون', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين', 'محرم', 'صفر', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ربيع', 'جمادى'],
  },
  weekday: {
    en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ar: ['الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  },
  date: {
    en: ['{day}', '{number} [st|nd|rd|th] [of] <month> [{number}]', '<month> {number} [st|nd|rd|th] [{number}]', '(on|until|till|by|before|from|through) [midnight] [on] <weekday> [the] {number}'],
    ar: ['{day}', '{number} [من] [شهر] <month> [<month>] [{number}]', '<weekday> {number} <month>', '<weekday> {number}'],
  },
  currency: {
    en: ['$', '€', '£', '¥', '₹', 'usd', 'eur', 'gbp', 'sar', 'aed', 'egp', 'jod', 'inr', 'dollar~', 'euro~', 'pound~', 'cent~', 'pence', 'riyal~', 'dirham~', 'dinar~', 'rupee~', 'bucks', 'k', 'kwd', 'qar', 'omr', 'bhd', 'quid'],
    ar: ['$', '€', '£', '﷼', 'ريالات', 'درهم', 'دراهم', 'دينار', 'دنانير', 'جنيه', 'جنيهات', 'دولار', 'دولارات', 'يورو', 'ليرة', 'ليرات', 'قرش', 'قروش', 'فلس', 'فلوس', 'هللة', 'د.ك', 'ر.ق', 'ر.ع', 'ج.م', 'kwd', 'qar', 'egp', 'jod', 'omr', 'bhd', 'ر.س', 'د.إ', 'sar', 'aed', 'usd'],
  },
  money: {
    en: ['<currency> {number} [k|m|million|thousand]', '{number} [thousand|million|k] <currency>', '{number} p'],
    ar: ['{number} [ألف|آلاف|مليون] <currency> [سعودي|قطري|إماراتي|كويتي|بحريني|عماني|مصري|أردني|أمريكي]', '<currency> {number}', 'آلاف <currency>'],
  },
  percent: {
    en: ['{number} %', '% {number}', '{number} (percent|pct)', '{number} per cent'],
    ar: ['{number} %', '% {number}', '{number} (بالمائة|بالمية)', '{number} (في|ب) (المائة|المية)'],
  },
  name: {
    en: ['{capital} [{capital}] [{capital}]', '@ {any}'],
    ar: ['{any} [{any}]'],
  },
};
