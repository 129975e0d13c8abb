import type { WordSets } from '../engine/text/phrase';
import { theyDo, weDo } from './arabicVerbs';

/** What plain sentences press with, where the usual words of pressure are missing. */
export const everyday: WordSets = {
  /** Where people live and work together: a whole one of them is a crowd. */
  locale: {
    en: ['street', 'road', 'block', 'building', 'office', 'school', 'village', 'neighbourhood', 'neighborhood', 'estate', 'class', 'gym', 'department', 'floor', 'county', 'trade', 'team', '<place>'],
    ar: ['شارع', 'حارة', 'حي', 'عمارة', 'بناية', 'مكتب', 'مكاتب', 'مدرسة', 'مدينة', 'بلد', 'قرية', 'ضيعة', 'فريج', 'منطقة', 'حتة', 'صف', 'دور', 'جيران', 'زملاء', 'زمايل', 'شغل', 'بيت', 'بيوت', '<place>'],
  },
  /** The seller, as those who come to it. */
  ours: {
    en: ['us', 'ours', 'our', 'this'],
    ar: ['عندنا', 'معنا', 'إلينا', 'علينا', 'منا', 'بنا', 'فينا', 'عنا', 'منصتنا', 'برنامجنا', 'تطبيقنا', 'خدمتنا', 'خدماتنا', 'منتجنا', 'منتجاتنا', 'نظامنا', 'مدارسنا', 'بتاعنا', 'بتاعتنا', 'تبعنا', 'حقنا', 'يختارنا', 'تختارنا', 'يختاروننا', 'اختارنا', 'اختارونا', 'اختارتنا'],
  },
  /** To put one's trust in a seller. */
  backs: {
    en: ['(rely|relies|count|run) on', 'trust~', 'chose', 'choose', 'chooses', 'prefer', '(swear|swears) by', 'turn to', '(keep|keeps) (choosing|coming|buying|ordering|asking|picking)', '(place~|put) {..1} (trust|confidence|faith|day|future) {..1} in', 'order from', '(bank|shop) with', '(move~|switch~|flock~) [{..3}] [over] to', 'do their {any} with',
      '(tossing|throwing) (out|away) (the|their)', 'ditching', 'falling in love'],
    ar: ['وثق', 'وثقت', 'يثق~', 'تثق', 'اختار', 'اختارت', 'يعتمد~', 'تعتمد', 'سلم', 'سلمت', 'انتقل', 'انتقلت', 'تحول', 'تحولت', 'انضم', 'انضمت', 'ينضم~', 'تنضم', 'توافد', 'يتوافد~', 'تتوافد', 'يتهافت~', 'تتهافت', 'وضعت {..2} (ثقتها|ثقتهم)', 'جرب', 'جربت', 'يستخدم~', 'تستخدم', 'استخدم', 'استخدمت', 'راهن', 'راهنت', 'آمن', 'آمنت', 'اقتنع', 'اقتنعت', 'يفضل~', 'تفضل', 'فضلت', 'التحق', 'التحقت', 'اعتمد', 'اعتمدت', 'لجأ', 'لجأت', 'يلجأ~'],
  },
  /** More than the rest: what comes behind "you won't find a …". */
  surpassing: {
    en: ['better', 'more {any}', 'faster', 'softer', 'finer', 'cheaper', 'safer', 'stronger', 'kinder', 'gentler', 'sharper', 'fresher', 'warmer', 'lighter', 'quieter', 'smoother', 'tastier', 'smarter', 'cleaner', 'purer', 'nicer', 'friendlier', 'cosier', 'tougher', 'brighter', 'simpler', 'easier', 'quicker', 'sweeter', 'richer', 'healthier', 'harder', 'longer', 'lower', 'greener', 'truer', 'comfier'],
    ar: ['<best>', 'أثبت', 'أطول', 'أنظف', 'أدفأ', 'أحن', 'ألطف', 'أسلم', 'أصلب', 'أطرى', 'أمضى', 'أوضح', 'أصبر', 'أكرم', 'أمن', 'أبرد', 'أطعم', 'أهنا', 'أجدر', 'أرهب', 'أفجر'],
  },
  /** What fills up, or is emptied, as a trade's room for more. */
  holder: {
    en: ['diary', 'calendar', 'books', 'order book', 'list', 'guest list', 'intake', 'course', 'class', 'retreat', 'summer', 'season', 'roster', 'schedule', 'programme', 'term', 'tray', 'rail', 'rack~', 'counter', 'stand', 'shelf', 'shelves', 'stall', 'window'],
    ar: ['رف', 'رفوف', 'قائمة', 'لائحة', 'قاعة', 'صف', 'صفوف', 'تسجيل', 'قبول', 'جدول', 'دفتر', 'روزنامة', 'صينية', 'صواني', '<places>', 'مخزن', 'واجهة', 'رحلة', 'دفعة'],
  },
  /** Not to know for how long. */
  cannotSay: {
    en: ["(cannot|couldn't|won't|not able to|unable to|no one can|nobody can|who can|hard to|impossible to|can't|not) (say|tell|promise|guarantee|predict)", "(there's|there is) no (telling|knowing|saying)", '(nobody|no one|who) knows', 'no idea'],
    ar: ['(لا|ما|مش) (نعلم|نعرف|ندري|نضمن|نقدر نضمن|عارفين)', '(لا|ما|محد|ما حد|حد|لا أحد|ولا حد) [أحد|حد] (يعلم|يعرف|يدري|عارف|يضمن)', 'الله أعلم', 'من يدري'],
  },
  /** To take an offer away, said of the seller. */
  pulls: {
    en: ['pulled', 'withdrawn', 'raised', 'scrapped', 'revoked', 'axed', 'cancelled', 'taken down', 'gone', 'over', 'snatched back'],
    ar: [...weDo('رفع', 'لغي', 'وقف', 'سحب', 'زيد', 'غير', 'سكر', 'قفل', 'رجع'), ...theyDo('رتفع', 'سحب', 'لغي', 'رفع', 'زيد', 'تغير', 'توقف', 'ختفي', 'نتهي', 'غلي', 'تلغي')],
  },
};
