import type { Edit } from '../finding';
import { addressed } from './address';
import { agreeing, soundsVowel } from './agreement';
import { lendingVerb, withoutContrast } from './around';
import { fillBlanks } from './blanks';
import { bracketing, inOneBracket, unbracketed } from './brackets';
import { parted, withArticle } from './fit';
import { keepingAnd } from './joining';
import { isInLink, withoutAddress } from './linkText';
import { markupRange, withBrackets } from './markup';
import type { Place } from './reach';
import { removal } from './removal';
import type { Scene } from './scene';
import type { Words } from './suggestion';

/** The edit that writes `words` in `place`; undefined where it would cross or break markup. */
export function editAt(place: Place, words: Words, { at, sentenceStart, span, clause }: Scene): Edit | undefined {
  const { language, prose } = span, { start, end, tail, lead } = place;
  const lent = lendingVerb(words.text, at(start, end), at(end, end + 40)), stop = end + lent.behind;
  const said = withoutContrast(lent.text, at(sentenceStart, start), at(start, end), at(stop, stop + 10), language);
  const apart = language === 'en' && !tail ? parted(withArticle(said.text, at(sentenceStart, start - said.before)), words.follows, at(sentenceStart, start - said.before), at(start, stop), at(stop + said.behind, stop + said.behind + 16)) : { text: said.text, before: 0, behind: 0 };
  // Brackets need no "with" before them.
  const joint = apart.text.startsWith('(') && language === 'en' ? /(?<=\S)\s+(?:with|plus|and)\s+$/iu.exec(at(sentenceStart, start))?.[0].trimStart().length ?? 0 : 0;
  const replaced = { ...place, start: start - said.before - apart.before - joint, end: stop + said.behind + apart.behind };
  const bracketed = withBrackets(replaced), range = bracketed && markupRange(bracketed);
  if (!range) return undefined;
  if (words.text === '') return removal(replaced, range);
  const listed = language === 'ar' && /^[ \t]+و/.test(at(end, end + 4));
  const agreed = agreeing(listed ? inOneBracket(apart.text) : /^(?:,|\s+(?:and|or|but|so))\s/.test(at(end, end + 8)) ? bracketing(apart.text) : apart.text, words.follows ? place : span);
  const spoken = language === 'ar' ? addressed(agreed, prose, span.draft, start) : agreed;
  const fitted = language === 'ar' && !lead ? keepingAnd(spoken, prose.slice(0, replaced.start - span.passageStart), at(replaced.start, replaced.end)) : spoken;
  return replacement(replaced, range, unbracketed(lead + fitted + tail, at(sentenceStart, replaced.start), language), words.follows && clause.wordsBefore, words.asks);
}

function replacement(span: Place, range: { start: number; end: number }, suggestion: string, goesOn: boolean, asks: boolean): Edit {
  const matched = span.draft.text.slice(span.start, span.end);
  const { text, blanks } = fillBlanks(isInLink(span.draft, range.start) ? withoutAddress(suggestion, span.language) : suggestion);
  // What asked a question or shouted states something now.
  const asked = !goesOn && !asks && !/[?؟]$/.test(text) ? (span.isSentence ? /^[?؟!]+/ : /^[?؟][?؟!]*/).exec(span.draft.text.slice(range.end, range.end + 5))?.[0].length ?? 0 : 0;
  // The article before the words is one of theirs.
  const article = span.language === 'en' && /(?<![\p{L}'’-])(an?)[ \t]+$/iu.exec(span.draft.text.slice(Math.max(0, range.start - 10), range.start));
  const word = article && /^\p{L}+/u.exec(text)?.[0];
  if (article && word && soundsVowel(word) !== (article[1]?.length === 2)) {
    const start = range.start - article[0].length, fitting = `${article[1]?.[0]}${soundsVowel(word) ? 'n' : ''} `;
    return { start, end: range.end, text: fitting + text, ...(blanks.length ? { blanks: blanks.map((blank) => ({ start: blank.start + fitting.length, end: blank.end + fitting.length })) } : {}) };
  }
  const cased = (span.language === 'en' ? inCase(text, matched, blanks, goesOn || /(?:[,;]|\s(?:and|but|so))[ \t]*$/.test(span.prose.slice(0, range.start - span.passageStart)), /[\d$€£]/.test(matched[0] ?? '') && span.prose.slice(span.sentence.start, range.start - span.passageStart).trim() === '') : text) + (asked ? '.' : '');
  return { start: range.start, end: range.end + asked, text: cased, ...(blanks.length ? { blanks } : {}) };
}

/** The case of the words replaced: capitals throughout, a capital first unless the sentence `goesOn`, or as written. Blanks stay as they are. */
function inCase(text: string, matched: string, blanks: readonly { start: number; end: number }[], goesOn: boolean, opens: boolean): string {
  const letters = matched.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  // What starts with a figure starts its sentence all the same.
  const first = opens && !/^\p{L}/u.test(matched) ? 'A' : matched.match(/\p{L}/u)?.[0] ?? '';
  if (shouted) {
    let result = '';
    for (let i = 0; i < text.length; i++) result += blanks.some(({ start, end }) => i >= start && i < end) ? text[i] : (text[i] as string).toUpperCase();
    return result.length === text.length ? result : text;
  }
  if (first !== first.toLowerCase() && !goesOn) return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return text;
}

