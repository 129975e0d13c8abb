import { foldWord, lastLetter, readings } from '../text/fold';
import { isArabic } from '../text/chars';

/** Stands for every number. */
const number = '#';

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/'s$/, ''], [/ies$/, 'y'], [/s$/, ''], [/es$/, ''], [/ied$/, 'y'], [/ed$/, ''], [/d$/, ''], [/(.)\1ed$/, '$1'], [/ing$/, ''], [/ing$/, 'e'], [/(.)\1ing$/, '$1'], [/ly$/, ''], [/ily$/, 'y'],
];

/** What a word as written may be in a list of known words, likeliest first: itself, then what it is an inflection of. `has` knows the list. */
export function knownForms(surface: string, has: (word: string) => boolean): string[] {
  if (/^[\d٠-٩]/.test(surface)) return has(number) ? [number] : [];
  const word = foldWord(surface);
  if (has(word)) return [word];
  if (isArabic(word.charCodeAt(0))) return readings(word, has, lastLetter(surface));
  return endings.flatMap(([ending, instead]) => (ending.test(word) && word.length > 4 ? [word.replace(ending, instead)] : [])).filter(has);
}
