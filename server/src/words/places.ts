import type { WordSets } from '../engine/text/phrase';

/** Where copy claims to be first. */
export const places: WordSets = {
  place: {
    en: ['europe', 'asia', 'africa', 'america', 'britain', 'england', 'scotland', 'ireland', 'germany', 'france', 'spain', 'italy', 'india', 'australia', 'canada', 'jordan', 'egypt', 'lebanon', 'morocco', 'tunisia', 'iraq', 'oman', 'kuwait', 'bahrain', 'qatar', 'dubai', 'london', 'paris', 'berlin', 'new york', 'cairo', 'riyadh', 'jeddah', 'amman', 'doha', 'beirut', 'abu dhabi', 'sharjah', 'manchester', 'toronto', 'sydney', 'mumbai', 'saudi arabia', '[the] (uk|us|usa|uae|gulf|gcc|mena|middle east|emirates|kingdom|region|country|city|nation|world|market|industry)', 'town'],
    ar: ['أوروبا', 'آسيا', 'أفريقيا', 'أمريكا', 'بريطانيا', 'ألمانيا', 'فرنسا', 'الهند', 'الأردن', 'مصر', 'لبنان', 'المغرب', 'تونس', 'العراق', 'عمان', 'الكويت', 'البحرين', 'قطر', 'دبي', 'السعودية', 'الإمارات', 'القاهرة', 'الرياض', 'جدة', 'الدوحة', 'بيروت', 'أبوظبي', 'الشارقة', 'الإسكندرية', 'المملكة', 'الخليج', 'المنطقة', 'العالم', 'البلد', 'المدينة', 'السوق', 'الشرق الأوسط', 'الوطن العربي'],
  },
};
