import type { WordSets } from '../engine/text/phrase';

/** Groups of people, and what is said of them all. */
export const groups: WordSets = {
  /** Women, as copy lumps them together. */
  women: {
    en: ['woman', 'women', 'girl', 'girls', 'lady', 'ladies', 'wife', 'wives', 'housewife', 'housewives', 'mom~', 'mum~', 'mother~', 'girlfriend~', 'blonde~', 'female~', 'grandma~', 'grandmother~', 'granny', 'grannies', 'bride~'],
    ar: ['امرأة', 'المرأة', 'النساء', 'نساء', 'النسوان', 'الحريم', 'حريم', 'البنات', 'بنات', 'البنت', 'الفتيات', 'السيدات', 'الستات', 'ستات', 'ربات البيوت', 'ربة البيت', 'ربة بيت', 'الزوجات', 'الجدات', 'العجائز'],
  },
  /** Anyone a stereotype calls slow with technology or figures. */
  belittled: {
    en: ['<women>', 'your [own] (mom|mum|mother|grandma|grandmother|granny|nan|wife|grandparents|parents|grandad|grandpa|girlfriend)', '(elderly|old) [people|person|folks|folk|man|woman|lady|ladies]', 'senior~', 'senior citizen~', 'boomer~', 'pensioner~', 'foreigner~', 'immigrant~', 'farmer~', 'redneck~', 'peasant~', 'retard~', 'idiot~', 'disabled person', 'blind man', 'your (mother-in-law|mother in law|grandparents)', '(mother-in-law|mother in law)', 'old people', 'seniors', 'mothers in law'],
    ar: ['<women>', 'جدتك', 'جدك', 'ستك', 'تيتا', 'أمك', 'والدتك', 'زوجتك', 'مرتك', 'مراتك', 'كبار السن', 'المسنين', 'المسنون', 'العجوز', 'عجوز', 'الختيار', 'الشيبان', 'الأجانب', 'الأجنبي', 'الفلاح', 'الفلاحين', 'البدو', 'الصعايدة', 'المعاق', 'المعاقين', 'الأعمى', 'الأغبياء', 'حماتك', 'خالتك', 'عمتك', 'ستي', 'جدتي', 'العجائز', 'العجايز'],
  },
  easyDeed: {
    en: ['use', 'do', 'do it', 'use it', 'understand', 'understand it', 'operate', 'manage', 'handle', 'figure (it|this|that) out', 'set up', 'set it up', 'install', 'drive', 'drive it', 'park', 'follow', 'learn', 'assemble', 'fix', 'get it', 'cope'],
    ar: ['استخدامه', 'استخدامها', 'تستخدمه', 'تستخدمها', 'يستخدمه', 'يستخدمها', 'استعماله', 'تستعمله', 'فهمه', 'تفهمه', 'تفهمها', 'يفهمه', 'تشغيله', 'تشغله', 'تركيبه', 'تركبه', 'قيادتها', 'تسوقها', 'يقدر', 'تقدر', 'تقدر عليه', 'تعرف تستخدمه', 'تعلمه', 'يتعلمه'],
  },
};
