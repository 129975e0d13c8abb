import type { Edit } from '../finding';
import { soundsVowel } from './agreement';
import { isJoined } from './clause';
import type { Mendable } from './span';

/** «و» or «ف» before the article or a small word, and no part of a word as in «وسادة». */
const attachedAnd = /^ف(?=ال\p{L}{2}|[أإ]\p{L}{2}|(?:مواعيد|مقاعد|الأماكن|احجز|اطلب|سجل|اشترك|اختر|تسوق|جرب|تواصل|شارك)\p{L}*(?!\p{L})|(?:هذا|هذه|لدينا|عندنا|نحن|كل|لا|لن|ما)(?!\p{L}))|^و(?=[اأ](?!ل|حد|حة|سع|فر|ضح|قع|جه|في|رد|دي|ثق)\p{L}{3,}|ال(?!د|ي(?!\p{L}))\p{L}{2}|(?:سج[ّ]?ل|شارك|جر[ّ]?ب|خ[ذد]|تعال|تواصل|كل[ّ]?م)(?:ي|وا|نا|ونا)?(?!\p{L})|(?:أنت|إنت|انت|لا|لن|لم|من|ما|مش|قد|هي|هو|هذا|هذه|نحن|كل)(?!\p{L}))/u;

/** Takes the words away with the space or the punctuation that belonged to them. Undefined where nothing would be left. */
export function removal(span: Mendable, bare: { start: number; end: number }): Edit | undefined {
  const { draft, passageStart, prose } = span;
  const text = draft.text;
  // Emphasis on nothing else goes with the words.
  const mark = /([*_~])\1*$/.exec(text.slice(passageStart, bare.start))?.[0] ?? '', around = draft.format !== 'plaintext' && text.startsWith(mark, bare.end) ? mark.length : 0;
  const range = { start: bare.start - around, end: bare.end + around };
  const proseAt = (from: number, to: number): string => prose.slice(from - passageStart, to - passageStart);
  const sentenceStart = passageStart + span.sentence.start, sentenceEnd = passageStart + span.sentence.end;
  // "News: hurry! We are back.": what is announced is a sentence of its own.
  const before = proseAt(sentenceStart, range.start).replace(/^[^]*[:：]\s*$/, ''), after = proseAt(range.end, sentenceEnd);
  if (!/[\p{L}\p{N}]/u.test(proseAt(passageStart, range.start) + proseAt(range.end, passageStart + prose.length))) return undefined;
  const wholeSentence = !/[\p{L}\p{N}]/u.test(before + after);
  if (wholeSentence) {
    // With its punctuation and one space behind it.
    const punctuation = /^[ \t]*[.!?؟…،,:;]*/.exec(text.slice(range.end, range.end + 20))?.[0].length ?? 0;
    const end = range.end + punctuation;
    const space = /^[ \t]+/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    if (space) return { start: range.start, end: end + space, text: '' };
    const lead = /[ \t]+$/.exec(text.slice(Math.max(passageStart, range.start - 10), range.start))?.[0].length ?? 0;
    return { start: range.start - lead, end, text: '' };
  }
  if (!/[\p{L}\p{N}]/u.test(before)) {
    // The sentence goes on: what follows starts it now.
    const gap = /^[ \t]*[,،:;.…–—-]*[ \t]*(?:(?:and|but|or|so|then|ثم|ولكن|لكن)[ \t]+)?/.exec(text.slice(range.end, range.end + 20))?.[0].length ?? 0;
    const rest = text.slice(range.end + gap, range.end + gap + 12);
    const next = range.end + gap + (attachedAnd.test(rest) || text.slice(range.end, range.end + gap).includes('،') && isJoined(rest) ? 1 : 0);
    const letter = text[next] ?? '';
    if (/\p{Ll}/u.test(letter) && /\p{Lu}/u.test(text[range.start] ?? '')) return { start: range.start, end: next + 1, text: letter.toUpperCase() };
    return { start: range.start, end: next, text: '' };
  }
  // The word that now follows "a" or "an" decides between them.
  const article = /(?<![\p{L}'’-])(an?)[ \t]+$/iu.exec(text.slice(Math.max(passageStart, range.start - 10), range.start));
  const following = /^[ \t]+(\p{L}+)/u.exec(text.slice(range.end, range.end + 40))?.[1];
  if (article?.[1] && following && span.language === 'en') {
    return { start: range.start - article[0].length, end: range.end, text: article[1][0] + (soundsVowel(following) ? 'n' : '') };
  }
  const left = text.slice(Math.max(passageStart, range.start - 10), range.start);
  // «بنات، لا تفوتوا الفرصة واحجزوا»: the comma stays, and what was joined to the words stands in their place.
  const next = range.end + (/^[ \t]+/.exec(text.slice(range.end, range.end + 4))?.[0].length ?? 0);
  if (/،[ \t]*$/.test(left) && next > range.end && attachedAnd.test(text.slice(next, next + 12))) return { start: range.start, end: next + 1, text: '' };
  // Of two words with "and" between them one is left; of three, two.
  const joint = /[ \t]+(?:and|or|&|و|أو)[ \t]+$/i.exec(left)?.[0].length ?? /[ \t]*[,،–—-]?[ \t]*$/.exec(left)?.[0].length ?? 0;
  const listed = /[,،][ \t]*$/.test(left) ? undefined : /^[ \t]+(?:(?:and|or|&|أو)(?=[ \t])|و[ \t]*(?=\p{L}{4}))/iu.exec(text.slice(range.end, range.end + 20));
  if (listed && !/[ \t](?:and|or|&|و|أو)[ \t]+$/i.test(left)) return { start: range.start, end: range.end + listed[0].length + (span.language === 'ar' && !listed[0].endsWith('أو') ? 0 : 1), text: '' };
  return { start: range.start - joint, end: range.end, text: '' };
}
