import type { Edit, Language } from '../finding';
import { soundsVowel } from './agreement';
import { leadsOn } from './joining';
import { subjectOf } from './kept';
import { emptiedBy } from './markup';
import type { Mendable } from './span';
import { hasWords } from './wording';

/** «و» or «ف» before the article or a small word, and no part of a word as in «وسادة». */
const attachedAnd = /^ف(?=ال\p{L}{2}|[أإ]\p{L}{2}|(?:مواعيد|مقاعد|الأماكن|احجز|اطلب|سجل|اشترك|اختر|تسوق|جرب|تواصل|شارك)\p{L}*(?!\p{L})|(?:هذا|هذه|لدينا|عندنا|نحن|كل|لا|لن|ما)(?!\p{L}))|^و(?=[اأ](?!ل|حد|حة|سع|فر|ضح|قع|جه|في|رد|دي|ثق)\p{L}{3,}|ال(?!د|ي(?!\p{L}))\p{L}{2}|(?:سج[ّ]?ل|شارك|جر[ّ]?ب|خ[ذد]|تعال|تواصل|كل[ّ]?م)(?:ي|وا|نا|ونا)?(?!\p{L})|(?:أنت|إنت|انت|لا|لن|لم|من|ما|مش|قد|هي|هو|هذا|هذه|نحن|كل)(?!\p{L}))/u;

/** From `start` to the next line of the passage, or from the end of the one before to `end`, where nothing else stands on the line; undefined where something does. */
function lineAround({ draft: { text }, passageStart, prose }: Mendable, start: number, end: number): { start: number; end: number } | undefined {
  const before = /(?:^|\n|<br ?\/?>)[^\p{L}\p{N}\n]*$/iu.exec(text.slice(Math.max(0, start - 200), start)), isFirst = !/[\p{L}\p{N}]/u.test(prose.slice(0, Math.max(0, start - passageStart)));
  const next = /^[ \t]*(?:\n[ \t>]*|<br ?\/?>\s*)(?=[^\s])/i.exec(text.slice(end, end + 100));
  if (!before && !isFirst) return undefined;
  if (next && end + next[0].length < passageStart + prose.length) {
    // What marks the items of a list stands before the next one as well.
    const bullet = before ? /[^\n>]*$/u.exec(before[0].replace(/<br ?\/?>/i, '\n'))?.[0] ?? '' : '';
    return /[\p{S}•·‣–-]/u.test(bullet) && /^[ \t]*\n/.test(next[0]) ? { start: start - bullet.length, end: end + next[0].indexOf('\n') + 1 } : { start, end: end + next[0].length };
  }
  return before && !isFirst && /^(?:\n|<br)/i.test(before[0]) ? { start: start - before[0].length, end } : undefined;
}

/** A line that only announces a message, by its name and number, or in brackets; and one that does so by its time, where it is numbered. */
const heads = /^[^\p{L}\p{N}\n]*(?:(?:message|sms|post|story|slide|رسالة|الرسالة|منشور|بوست|ستوري|ريل)[ \t]*(?:[#\d٠-٩(:–—-][^\n.!?؟]{0,30})?|\d+[ \t]*[–—-][^\n.!?؟]{1,30})[^\p{L}\p{N}\n]*$/iu;
const times = /^[^\n]{0,20}\d{1,2}[:.]\d{2}[^\p{L}\p{N}\n]*$/u;

/** The message that `start` to `end` is all of, with the line that announces it. */
function messageAround({ draft: { text }, passageStart, prose }: Mendable, start: number, end: number): { start: number; end: number } | undefined {
  const before = prose.slice(0, Math.max(0, start - passageStart)), head = before.trim(), from = text.lastIndexOf('\n', passageStart - 1) + 1;
  // A name in brackets that stands above several messages is their sender's.
  const name = /^[^\n]*/.exec(text.slice(from))?.[0].trim() ?? '', isSender = /^\[[^\]]{1,40}\]$/.test(name) && text.split(name).length > 2;
  if (hasWords(prose.slice(end - passageStart)) || !/\n\s*$/.test(before) || !isSender && !heads.test(head) && !(times.test(head) && /^\s*\d+[.)]\s+$/.test(text.slice(from, passageStart)))) return undefined;
  const to = end + (/^[ \t]*(?:\r?\n[ \t]*)*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  return hasWords(text.slice(0, from) + text.slice(to)) ? { start: from, end: to } : undefined;
}

/**
 * The paragraph or item that `start` to `end` is all of, with its bullet or its tags and one of the empty lines around it; undefined where it is
 * another part of the draft, a heading or a cell, or all of it.
 */
function blockAround(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, start - 200), start), behind = text.slice(end, end + 200);
  const element = /<(p|li)(?:\s[^<>]*)?>\s*$/i.exec(before), stop = /^[ \t]*[.!?؟…]*\s*/.exec(behind)?.[0] ?? '';
  const closed = element && new RegExp(`^</${element[1] as string}>`, 'i').exec(behind.slice(stop.length))?.[0];
  const open = closed ? element[0] : /(?:^|\n)((?:[-*+•][ \t]+)?)$/.exec(before)?.[1];
  if (open === undefined || !closed && behind.slice(stop.length) !== '' && !stop.includes('\n')) return undefined;
  const from = start - open.length, marks = /^[ \t]*[.!?؟…]*/.exec(stop)?.[0].length ?? 0, to = end + (closed ? stop.length + closed.length : marks);
  const line = /(?:^|\n)[ \t]*$/.test(text.slice(0, from)) ? /^[ \t]*\r?\n(?:[ \t]*\r?\n)?/.exec(text.slice(to))?.[0].length ?? 0 : 0;
  // A line that a paragraph goes on with is no block of its own.
  const isApart = closed || open !== '' || /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(0, from)) && /^[ \t]*(?:$|\r?\n[ \t]*(?:\r?\n|$))/.test(text.slice(to));
  return isApart && [text.slice(0, from), text.slice(to + line)].some((rest) => /\p{L}/u.test(rest)) ? { start: from, end: to + line } : undefined;
}

/** What a sentence draws from the one before it, or only sets beside it. */
const drawn: Record<Language, RegExp> = { en: /^(?:so(?! (?:far|much|many|long|few|good)(?!\p{L}))|that['’]s why|therefore|as a result|for that reason),? /iu, ar: /^و?(?:لذلك(?! ال)|لذا|عشان (?:كذا|كده|هيك|جذي)|علشان كده) ?،? / }, goesOn: Record<Language, RegExp> = { en: /^(?:then|and|but),? /i, ar: /^(?:ثم|بعدها) ?،? / };
/** What says something of the words before it alone. */
const leans: Record<Language, RegExp> = { en: /^(?:which|who|whose|including|what with|not to mention|let alone|as well as|plus|because)(?!\p{L})/iu, ar: /^(?:فضل[اً]{1,2} عن|علاو[ةه] على|إلى جانب|إضاف[ةه] إلى|ناهيك|إذ|لأن\p{L}*|بما فيه?ا?|مما|وه[وي] (?:ال?لي|ما)|فذلك|فهذا)(?!\p{L})/u };
/** What has no sense without a clause behind it. */
const opens: Record<Language, RegExp> = { en: /^\s*(?:if|when|whenever|unless|while|although|once|as soon as|because|since)\s[^,;]*,\s*$/iu, ar: /^\s*و?(?:لأن\p{L}*|بما أن\p{L}*|إذا|اذا|إن|لو|كلما|عندما|حين|متى|بمجرد)\s[^،؛]*،\s*$/u };
/** What "it" and "they" may speak of. "It is raining" speaks of nothing. */
const named = /^(?:the|our|your|this|these|a|an|every|each) [\p{L}’'-]+(?: [\p{L}’'-]+){0,3}$/iu, pronoun = /^(it(?!['’]|\s(?:is|was|takes|will|would|may|might|can|could|seems|looks|depends|makes|feels|helps|pays|rains|has been)(?!\p{L}))|they)(?=['’]?\s?\p{Ll})/iu;

/** How the sentence at `at` begins once the one before it is gone, and where what that takes the place of ends: without what hung on it, and with the name of what it spoke of. */
function openingAnew(text: string, at: number, gone: string, language: Language, isFirst: boolean): { readonly end: number; readonly text: string } {
  const next = text.slice(at, at + 40), hung = (drawn[language].exec(next) ?? (isFirst ? goesOn[language].exec(next) : null))?.[0].length ?? 0, letter = next[hung] ?? '';
  const subject = language === 'en' ? subjectOf(gone, 'en') : undefined, spoken = subject && named.test(subject) ? pronoun.exec(next.slice(hung))?.[1] : undefined;
  const isMany = /[^s]s$/.test(subject ?? '') && !/^(?:this|an?|each|every)\s/i.test(subject ?? '');
  if (spoken && isMany === /^they$/i.test(spoken)) return { end: at + hung + spoken.length, text: (subject as string).replace(/^\p{Ll}/u, (first) => first.toUpperCase()) };
  return hung && /\p{L}/u.test(letter) ? { end: at + hung + 1, text: letter.toUpperCase() } : { end: at, text: '' };
}

/** A range to take away; `isBlock` where that is all there is to do. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly isBlock?: boolean;
}

/** The range with the emphasis that would stand around nothing, or the paragraph or item; undefined where a link or another tag would. */
function withEmptied(text: string, range: Range): Range | undefined {
  const around = emptiedBy(text, range.start, range.end);
  if (around) return withEmptied(text, around);
  const block = around === false ? blockAround(text, range.start, range.end) : undefined;
  return around === false ? block && { ...block, isBlock: true } : range;
}

/** Takes the words away with the space or the punctuation that belonged to them. Undefined where nothing would be left, or a link without words. */
export function removal(span: Mendable, words: { start: number; end: number }): Edit | undefined {
  const range = withEmptied(span.draft.text, words);
  if (!range || range.isBlock) return range && { start: range.start, end: range.end, text: '' };
  const { draft, passageStart, prose } = span;
  const text = draft.text;
  const proseAt = (from: number, to: number): string => prose.slice(Math.max(0, from - passageStart), Math.max(0, to - passageStart));
  const sentenceStart = passageStart + span.sentence.start, sentenceEnd = passageStart + span.sentence.end;
  // "News: hurry! We are back.": what is announced is a sentence of its own.
  const before = proseAt(sentenceStart, range.start).replace(/^[^]*[:：]\s*$/, ''), after = proseAt(range.end, sentenceEnd);
  if (!/[\p{L}\p{N}]/u.test(proseAt(passageStart, range.start) + proseAt(range.end, passageStart + prose.length))) {
    const block = blockAround(text, range.start, range.end);
    return block && { ...block, text: '' };
  }
  const message = messageAround(span, range.start, range.end + (/^[ \t]*[.!?؟…]*/.exec(text.slice(range.end, range.end + 10))?.[0].length ?? 0));
  if (message) return { ...message, text: '' };
  const wholeSentence = !hasWords(before + after), lastWord = range.end + after.replace(/[\s.!?؟…]+$/u, '').length;
  if (wholeSentence) {
    // With its punctuation, a picture that ends its line, and one space behind it.
    const punctuation = /^[ \t]*(?![:;]-?[)(DP])[.!?؟…،,:;]*(?:[ \t]*(?![\d#*])[\p{Emoji}\p{Emoji_Component}]+(?=[ \t]*(?:\n|$)))?/u.exec(text.slice(range.end, range.end + 30))?.[0].length ?? 0;
    const end = range.end + punctuation;
    const space = /^[ \t]+/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    if (space) return { start: range.start, ...openingAnew(text, end + space, text.slice(range.start, range.end), span.language, !/[\p{L}\p{N}]/u.test(prose.slice(0, range.start - passageStart))) };
    const line = lineAround(span, range.start, end);
    if (line) return { ...line, text: '' };
    const lead = /[ \t/]+$/.exec(text.slice(Math.max(passageStart, range.start - 10), range.start))?.[0].length ?? 0;
    return { start: range.start - lead, end, text: '' };
  }
  if (!/[\p{L}\p{N}]/u.test(before)) {
    // The sentence goes on: what follows starts it now.
    const gap = /^[ \t]*[,،:;.…–—-]*[ \t]*(?:(?:and|but|or|so|then|ثم|ولكن|لكن)[ \t]+)?/.exec(text.slice(range.end, range.end + 20))?.[0].length ?? 0;
    const rest = text.slice(range.end + gap, range.end + gap + 12);
    if (/[,،]/.test(text.slice(range.end, range.end + gap)) && leans[span.language].test(text.slice(range.end + gap, range.end + gap + 20))) return removal(span, { start: words.start, end: lastWord });
    const next = range.end + gap + (attachedAnd.test(rest) || text.slice(range.end, range.end + gap).includes('،') && leadsOn(rest) ? 1 : 0);
    const letter = text[next] ?? '';
    if (/\p{Ll}/u.test(letter) && /\p{Lu}/u.test(text[span.start] ?? '')) return { start: range.start, end: next + 1, text: letter.toUpperCase() };
    return { start: range.start, end: next, text: '' };
  }
  if (opens[span.language].test(before)) {
    const joint = /^,? and (?!(?:that|this|it)(?!\p{L}))|^، ?و(?=\p{L}{3})/iu.exec(after)?.[0];
    if (joint) return { start: range.start, end: range.end + joint.length, text: '' };
    return removal(span, { start: sentenceStart + (/^[^\p{L}\p{N}]*/u.exec(before)?.[0].length ?? 0), end: lastWord });
  }
  // The word that now follows "a" or "an" decides between them.
  const article = /(?<![\p{L}'’-])(an?|the|our|your)[ \t]+$/iu.exec(text.slice(Math.max(passageStart, range.start - 10), range.start));
  const following = /^(,?)[ \t]+(\p{L}+)/u.exec(text.slice(range.end, range.end + 40));
  if (article?.[1] && following?.[2] && span.language === 'en' && (following[1] || /^a/i.test(article[1]))) {
    const said = /^a/i.test(article[1]) ? article[1][0] + (soundsVowel(following[2]) ? 'n' : '') : article[1];
    return { start: range.start - article[0].length, end: range.end + following[1]!.length, text: said };
  }
  const left = text.slice(Math.max(passageStart, range.start - 10), range.start);
  // «بنات، لا تفوتوا الفرصة واحجزوا»: the comma stays, and what was joined to the words stands in their place.
  const next = range.end + (/^[ \t]+/.exec(text.slice(range.end, range.end + 4))?.[0].length ?? 0);
  if (/،[ \t]*$/.test(left) && next > range.end && attachedAnd.test(text.slice(next, next + 12))) return { start: range.start, end: next + 1, text: '' };
  // Of two words with "and" between them one is left; of three, two.
  const joint = /(?:[ \t]+(?:and|or|&|و|أو)|,[ \t]+(?:but|so,?)|،[ \t]*(?:لكن|ولكن|بس))[ \t]+$/i.exec(left)?.[0].length ?? /[ \t]*[,،؛–—-]?[ \t]*$/.exec(left)?.[0].length ?? 0;
  const listed = /[,،][ \t]*$/.test(left) ? undefined : /^[ \t]+(?:(?:and|or|&|أو)(?=[ \t])|و[ \t]*(?=\p{L}{4}))/iu.exec(text.slice(range.end, range.end + 20));
  if (listed && !/[ \t](?:and|or|&|و|أو)[ \t]+$/i.test(left)) return { start: range.start, end: range.end + listed[0].length + (span.language === 'ar' && !listed[0].endsWith('أو') ? 0 : 1), text: '' };
  // The question was all that asked: "you have not signed up, what are you waiting for?"
  const asked = /^[?؟]/.test(text.slice(range.end)) && joint > 0 && !/^\s*(?:have|has|do|does|did|are|is|will|would|can|could|want|need|ready|looking|thinking|why|what|how|when|where|who|هل|ألم|أليس|ليش|ليه|لماذا|متى|كيف|أين|وين|مين|عايز|تبي|تبغى|تريد|بدك)(?!\p{L})/iu.test(before) ? 1 : 0;
  // No space stands behind the mark that opens what is left: "a **clinically tested balm**".
  const isOpened = joint === 0 && /(?:[*_~]|<[a-z][^<>]*>)$/i.test(left);
  return { start: range.start - joint, end: isOpened ? next : range.end + asked, text: asked ? '.' : '' };
}
