import type { Bilingual } from '../engine/reading';

/** Claims about money with a star behind them. */
export const priceMarks: Readonly<Record<string, Bilingual>> = {
  starredFree: {
    en: ['[it|yours] free *', 'free {..2} *', 'complimentary *'],
    ar: ['<free> *', '<free> {..1} *'],
  },
  starredPrice: {
    en: ['[from|for|only|just|starting at] [only|just|as little as] {money} *', '{money} (per|a|each) <period> *'],
    ar: ['[من|ابتداء من|فقط] {money} [فقط|بس] *'],
  },
  starredDiscount: {
    en: ['[up to|save|save up to] {percent} [off|discount] *', 'half price *'],
    ar: ['[خصم|وفر~] [حتى|يصل إلى] {percent} [خصم|تخفيض] *', 'نصف السعر *'],
  },
};
