import type { Bilingual } from '../engine/reading';

/** What a trial turns into: the price afterwards with its period, beside how it is left or when it begins. */
export const renewalMarks: Readonly<Record<string, Bilingual>> = {
  renewalTerms: {
    en: [
      '(after|then|once|when|afterwards|thereafter|from) {...7} {money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly)', '{money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly) {...7} (cancel|cancelled|canceled|stop|leave|end it|pause)',
      '(cancel|stop|leave|pause) {...7} {money} [per|a|an|each|every|/] (month|year|week|quarter|mo|yr|monthly|yearly|annually|weekly)',
    ],
    ar: [
      '(بعد|ثم|بعد ذلك|عند انتهاء) {...7} {money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر|في السنة|بالسنة|للشهر)', '{money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر|في السنة|بالسنة|للشهر) {...7} (إلغاء|تلغ|إيقاف|توقف)',
      '(إلغاء|تلغي|إيقاف) {...7} {money} (شهريا|سنويا|أسبوعيا|كل شهر|كل سنة|في الشهر|بالشهر)',
    ],
  },
};
