import { foldWord, lastLetter, readings } from '../text/fold';
import { respellings } from '../text/respellings';
import { isArabic } from '../text/chars';

/** Stands for every number. */
const number = '#';

const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/'s$/, ''], [/ies$/, 'y'], [/s$/, ''], [/es$/, ''], [/ied$/, 'y'], [/ed$/, ''], [/d$/, ''], [/(.)\1ed$/, '$1'], [/ing$/, ''], [/ing$/, 'e'], [/(.)\1ing$/, '$1'], [/ly$/, ''], [/ily$/, 'y'],
];

/** Arabic letters that are written one for another, then what words begin and end with beside their root, then what a root has between its letters. */
const oneLetter = /[ىئؤءأإآ]/g, begins = [/^[وف](?=.{3})/, /^[بلك](?=ال)/, /^(?:ال|لل)(?=..)/], verbs = /^(?:است|سي|ست|سن|سا|[يتنما])(?=.{3})/, between = /[اوي]/g;
const ends = /(?:هما|كما|ها|هم|هن|كم|كن|نا|ني|وا|ون|ين|ان|ات|تي|ته|تك|[ةهيكت])$/;

/** What a word shares with others of its kind, roughly: its root in Arabic, its beginning in English. Undefined for what is too short. */
export function stemOf(surface: string): string | undefined {
  if (/^[\d٠-٩]/.test(surface)) return undefined;
  const word = foldWord(surface);
  if (!isArabic(word.charCodeAt(0))) return word.length < 5 ? undefined : `~${word.slice(0, 5)}`;
  const bare = begins.reduce((left, begin) => left.replace(begin, ''), word.replace(oneLetter, 'ا')).replace(ends, (end, at: number) => (at < 3 ? end : '')).replace(verbs, ''), root = bare.replace(between, '');
  return `~${root.length < 2 ? bare : root}`;
}

/** What a word as written may be in a list of known words and stems, likeliest first: itself, what it is an inflection of, or what is of its stem. `has` knows the list. */
export function knownForms(surface: string, has: (word: string) => boolean): string[] {
  if (/^[\d٠-٩]/.test(surface)) return has(number) ? [number] : [];
  const word = foldWord(surface);
  if (has(word)) return [word];
  const forms = isArabic(word.charCodeAt(0)) ? readings(word, has, lastLetter(surface)) : [...respellings(word), ...endings.flatMap(([ending, instead]) => (ending.test(word) && word.length > 4 ? [word.replace(ending, instead)] : []))].filter(has);
  if (forms.length) return forms;
  const stem = stemOf(surface);
  return stem !== undefined && has(stem) ? [stem] : [];
}
