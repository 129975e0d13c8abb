import { charKind, Char, isArabic } from './chars';
import { grown } from './grown';
import { forgetMany, hashed, noHash, spellingOf, spellingWith } from './spellings';

/** Boundaries travel in the token stream as numbers of their own, below 0. */
export const boundary = { sentence: -1, clause: -2, line: -3 } as const;

/** What one pass over a passage's prose yields. The arrays are reused by the next pass over another; copy what must stay. */
export interface Tokens {
  readonly count: number;
  /** Each word's number in spellings.ts, or a `boundary`. */
  readonly spellings: Int32Array;
  /** Offsets in the prose, UTF-16. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

let capacity = 1024;
let spellings = new Int32Array(capacity);
let starts = new Int32Array(capacity);
let ends = new Int32Array(capacity);

function grow(): void {
  capacity *= 2;
  spellings = grown(spellings);
  starts = grown(starts);
  ends = grown(ends);
}

/** Words after which a full stop does not end the sentence. */
const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'vs', 'etc', 'approx', 'excl', 'incl', 'inc', 'ltd', 'co', 'no', 'st', 'e.g', 'i.e', 'eg', 'ie', 'p', 'pp', 'art', 'fig', 'u.s', 'u.k', 'a.m', 'p.m', 'د', 'م', 'أ']);

/** The code units of the prose that is read, and what each is; behind them stands a space. A string that was cut from another is slow to tell them one by one. */
let units = new Uint16Array(1 << 12);
let kinds = new Uint8Array(1 << 12);

function spell(prose: string): void {
  const { length } = prose;
  if (length >= units.length) {
    const room = Math.max(length + 1, units.length * 2);
    units = new Uint16Array(room);
    kinds = new Uint8Array(room);
  }
  for (let at = 0; at < length; at++) kinds[at] = charKind((units[at] = prose.charCodeAt(at)));
  units[length] = 0x20;
  kinds[length] = Char.Space;
}

function unitAt(at: number): number {
  return units[at] as number;
}

function kindAt(at: number): Char {
  return kinds[at] as Char;
}

let last: string | undefined;
let lastTokens: Tokens | undefined;

/** Splits masked prose into words, numbers, signs and boundaries. One pass, no regular expression; none when the same prose is asked for again. */
export function tokenise(prose: string): Tokens {
  if (prose === last && lastTokens) return lastTokens;
  forgetMany();
  const count = fill(prose);
  last = prose;
  return (lastTokens = { count, spellings, starts, ends });
}

/** Fills the arrays; returns how many tokens there are. */
function fill(prose: string): number {
  spell(prose);
  const { length } = prose;
  let count = 0;
  const push = (spelling: number, start: number, end: number): void => {
    if (count === capacity) grow();
    spellings[count] = spelling;
    starts[count] = start;
    ends[count] = end;
    count++;
  };
  const bound = (kind: number, at: number): void => {
    // The strongest of several boundaries in a row is the one that counts: sentence, line, clause.
    if (count === 0) return;
    const before = spellings[count - 1] as number;
    if (before >= 0) push(kind, at, at + 1);
    else if (before !== boundary.sentence && (kind === boundary.sentence || kind === boundary.line)) spellings[count - 1] = kind;
  };

  // Where a hashtag goes on: #LastChance is two words.
  let at = 0, tagFrom = -1, lineFrom = 0;
  while (at < length) {
    const kind = kindAt(at);
    switch (kind) {
      case Char.Letter: {
        let end = at + 1, hash = hashed(noHash, unitAt(at));
        for (; end < length; hash = hashed(hash, unitAt(end++))) {
          const next = kindAt(end);
          if (at === tagFrom && isHump(end)) {
            tagFrom = end;
            break;
          }
          if (next === Char.Letter || next === Char.Mark || next === Char.Ignored) continue;
          // B2B is a word; و50 is و and a number.
          if (next === Char.Digit && !isArabic(unitAt(end - 1))) continue;
          if (next === Char.Apostrophe && kindAt(skipIgnored(end + 1)) === Char.Letter) continue;
          // U.S., e.g.: single letters joined by stops are one word.
          if (next === Char.Stop && end - at <= 3 && isLoneLetter(end - 1) && kindAt(end + 1) === Char.Letter && isLoneLetter(end + 1)) continue;
          break;
        }
        push(spellingWith(hash, prose, units, at, end), at, end);
        at = end;
        break;
      }
      case Char.Digit: {
        let end = at + 1;
        for (; end < length; end++) {
          const next = kindAt(end);
          if (next === Char.Digit) continue;
          const char = prose[end] as string;
          // 1,000  10.99  12:30  2026-11-30  30/11/2026  ٫ ٬
          if (',.:/-٫٬'.includes(char) && kindAt(end + 1) === Char.Digit) continue;
          break;
        }
        push(spellingOf(prose, units, at, end), at, end);
        at = end;
        break;
      }
      case Char.Astral: {
        // Mathematical letters are words in disguise (bold and italic in social posts); every other pair is an emoji.
        let end = at;
        while (end + 1 < length && unitAt(end) === 0xD835) end += 2;
        if (end > at) {
          push(spellingOf(prose, units, at, end), at, end);
          at = end;
        } else at++;
        break;
      }
      case Char.Stand: {
        let end = at + 1;
        while (kindAt(end) === Char.Stand) end++;
        push(spellingOf(prose, units, at, end), at, end);
        at = end;
        break;
      }
      case Char.Stop: {
        let end = at + 1;
        while (kindAt(end) === Char.Stop) end++;
        if (end - at > 1) bound(boundary.clause, at);
        else if (endsSentence(prose, at, end)) bound(boundary.sentence, at);
        at = end;
        break;
      }
      case Char.Shout: bound(boundary.sentence, at++); break;
      case Char.Break: {
        // DALL·E is one name; a dot between spaces parts items.
        const joins = prose[at] === '·' && at > 0 && kindAt(at - 1) === Char.Letter && kindAt(at + 1) === Char.Letter;
        if (!joins) bound(boundary.sentence, at);
        at++;
        break;
      }
      case Char.Line: {
        // A line break inside a paragraph; an empty line ends the sentence, and so does a picture on either side, as the items of posts have, and a short line before a capital or a long one: nothing but its author broke it.
        let end = at + 1, before = at - 1;
        while (prose[before] === ' ') before--;
        let lines = 1, isItem = isPicture(unitAt(before));
        for (; end < length; end++) {
          const code = unitAt(end), next = kindAt(end);
          if (next === Char.Line) { if (prose[end] === '\n') lines++; }
          else if (isPicture(code)) isItem = true;
          else if (next !== Char.Space) break;
        }
        bound(lines > 2 || isItem || at - lineFrom < shortLine && opensName(end) || at - lineFrom < titleLine && opensLongLine(prose, end) ? boundary.sentence : boundary.line, at);
        at = lineFrom = end;
        break;
      }
      // Copy names its parts, "Button 2: No, thanks", "Subject: Last chance": what stands there is a sentence of its own.
      case Char.Pause: bound(prose[at] === ':' && labelled.test(prose.slice(Math.max(0, at - 30), at)) ? boundary.sentence : boundary.clause, at++); break;
      // Drafts write buttons as [Yes, please] [No, thanks], each a sentence of its own.
      case Char.Bracket: bound(standsFree(prose, at) ? boundary.sentence : boundary.clause, at++); break;
      case Char.Hyphen: {
        // eco-friendly is two words; a dash between spaces parts clauses.
        const before = at > 0 ? kindAt(at - 1) : Char.Space;
        const after = kindAt(at + 1);
        if (before === Char.Space || after === Char.Space || before === Char.Hyphen) bound(boundary.clause, at);
        at++;
        break;
      }
      case Char.Symbol: {
        // "Yes, please / No, thanks" are two answers.
        if (prose[at] === '/' && answer.test(prose.slice(at - 1, at + 9))) bound(boundary.sentence, at);
        else {
          if (prose[at] === '#' && hashtagBefore.test(prose.slice(Math.max(0, at - 60), at))) bound(boundary.sentence, at);
          push(spellingOf(prose, units, at, at + 1), at, at + 1);
          if (prose[at] === '#') tagFrom = at + 1;
        }
        at++;
        break;
      }
      default: at++;
    }
  }
  return count;
}

/** Whether a code unit is of an emoji or a dingbat. Bold and italic letters of other planes are none. */
function isPicture(code: number): boolean {
  return (code >= 0xD83C && code <= 0xD83E) || (code >= 0xDC00 && code <= 0xDFFF) || (code >= 0x2600 && code <= 0x27BF);
}

/** So few characters no editor would have wrapped. */
const shortLine = 40;

/** Of Arabic lines, which have no capitals, so few before one of more than {@link shortLine} are a title. */
const titleLine = 25;

/** Whether a long line of Arabic begins at `at`. */
function opensLongLine(prose: string, at: number): boolean {
  const next = prose.slice(at, at + shortLine);
  return isArabic(unitAt(at)) && next.length === shortLine && !next.includes('\n');
}

/** Whether a word with a capital and small letters begins at `at`. */
function opensName(at: number): boolean {
  const first = unitAt(at), second = unitAt(at + 1);
  return first >= 0x41 && first <= 0x5A && second >= 0x61 && second <= 0x7A;
}

/** A hashtag before another: each says its own. */
const hashtagBefore = /#[\p{L}\p{M}\p{N}_]+[ \t]+$/u;

/** Whether a word begins at `at` within a name like LastChance. */
function isHump(at: number): boolean {
  const before = unitAt(at - 1), here = unitAt(at);
  return before >= 0x61 && before <= 0x7A && here >= 0x41 && here <= 0x5A;
}

/** The start of another answer behind a stroke, which `24 / 7` and `€5 / month` do not have. */
const answer = /^ \/ +(?:\p{Lu}|لا[ ،])/u;

/** What parts are called where copy is written for others to build. */
const labelled = /(?:^|\n)[\s*_>•-]*(?:(?:primary|secondary|main|left|right|first|second|decline|close|confirm)[ -])?(?:(?:button|cta|link)(?: (?:text|label|copy))?(?: ?\d)?|subject(?: line)?|pre-?header|preview(?: text)?|headline)[*_ ]*$|(?:^|\n)[\s*_>•-]*(?:(?:نص )?(?:ال)?زر(?: \p{L}{3,10})? ?\d?|الموضوع|عنوان الرسالة|نص المعاينة)[*_ ]*$/iu;

/** Whether nothing stands between the bracket at `at` and the edge of its line, a sentence or another bracket; or another answer follows the one it opens. */
function standsFree(prose: string, at: number): boolean {
  const opens = prose[at] === '[', step = opens ? -1 : 1;
  let next = at + step;
  while (prose[next] === ' ') next += step;
  if (next < 0 || next >= prose.length || '\n\r[].!?؟|/'.includes(prose[next] as string)) return true;
  const close = opens ? prose.indexOf(']', at) : -1;
  return close > 0 && close < at + 60 && /^ *\[/.test(prose.slice(close + 1, close + 9));
}

/** The first from `at` that is seen. */
function skipIgnored(at: number): number {
  while (kindAt(at) === Char.Ignored) at++;
  return at;
}

function isLoneLetter(at: number): boolean {
  return (at === 0 || kindAt(at - 1) !== Char.Letter) && kindAt(at + 1) !== Char.Letter;
}

function endsSentence(prose: string, at: number, end: number): boolean {
  // 3.5 and node.js go on; "Sale.Now" does not happen often enough to guess.
  if (kindAt(end) === Char.Letter || kindAt(end) === Char.Digit) return false;
  let start = at;
  while (start > 0 && (kindAt(start - 1) === Char.Letter || kindAt(start - 1) === Char.Mark || prose[start - 1] === '.')) start--;
  const word = prose.slice(start, at).toLowerCase();
  // «س. من المنصورة»: a letter alone is the first of a name.
  if (!abbreviations.has(word) && !(at - start === 1 && isArabic(unitAt(start)))) return true;
  // "at 5 p.m. The shop closes": after an abbreviation only a capital starts a sentence, and "no. 1" never does.
  let next = end;
  while (next < prose.length && kindAt(next) === Char.Space) next++;
  return next >= prose.length || (/^[ap]\.?m$/.test(word) && /\p{Lu}/u.test(prose[next] as string));
}

/** Words as people count them: don't and eco-friendly are one each, a number is one. */
export function countWords(prose: string): number {
  const { count, spellings, starts, ends } = tokenise(prose);
  let words = 0, end = -2;
  for (let i = 0; i < count; i++) {
    if ((spellings[i] as number) < 0) continue;
    const start = starts[i] as number, kind = charKind(prose.charCodeAt(start));
    if (kind !== Char.Letter && kind !== Char.Digit) continue;
    if (start > end + 1 || (start === end + 1 && charKind(prose.charCodeAt(end)) !== Char.Hyphen)) words++;
    end = ends[i] as number;
  }
  return words;
}
