import type { Draft } from '../../engine/draft/draft';
import { wordsOf } from '../../engine/draft/languages';
import { passagesWith } from '../../engine/draft/questions';
import { withSigns } from '../../engine/draft/traits';
import type { Language } from '../../engine/finding';
import type { Report } from '../../engine/rule';
import { languagesOf } from '../../engine/text/language';
import { dated, endsBeside, sells } from './timer';
import { clockMessage } from '../urgency-pressure.en';

/** A page without its script still shows the clock. Its digits and units stick together (`3DAYS12:46:06`), so phrases cannot say them. */
const clocks: readonly RegExp[] = [
  // 4 days 05:46:20
  /\d{1,3} ?(?:days?|d|أيام|يوم) ?[:,]? ?\d{1,2} ?: ?\d{2} ?: ?\d{2}\b/giu,
  // 3DAYS124606
  /\b\d{1,4}days?\d{4,6}\b/giu,
  // 02DAYS : 04HOURS : 13MINS : 28SECS
  /\b\d[\d\s:]{0,8}(?:days?|d)[\s:,]{0,4}\d[\d\s:]{0,8}(?:hours?|hrs?|h)[\s:,]{0,4}\d[\d\s:]{0,8}(?:minutes?|mins?|m)(?:[\s:,]{0,4}\d[\d\s:]{0,10}(?:seconds?|secs?|s))?/giu,
  // 00 hours :29 minutes :26 seconds
  /\b\d{1,2} ?(?:hours?|hrs?|h) ?: ?\d{1,2} ?(?:minutes?|mins?|m) ?: ?\d{1,2} ?(?:seconds?|secs?|s)\b/giu,
];

const seconds = '(?:seconds?|secs?|s|ثاني[ةه]|ثوان[يٍ]?)', minutes = '(?:minutes?|mins?|m|دقيق[ةه]|دقائق)';
/** What says that digits run out. */
const runsOut = '(?:time|the|offer|sale|deal|is|over|ends?|expires|in|only|left|remaining|until|till|to|go|hurry|الوقت|العرض|متبق[يٍ]?[ةه]?|المتبق[يٍ]|باق[يٍ]|الباقي|ينتهي|تنتهي|خلال)';
/** A passage without its blanks that is a clock and says nothing else: its label, and its digits or its numbers with units. */
const clock = new RegExp(`^(${runsOut}*):?(?:(\\d{1,2}:\\d{2}(?::\\d{2}){0,2})|(?:\\d{1,3}\\p{L}{1,8}:?){0,2}\\d{1,2}${minutes}:?\\d{1,2}${seconds})(${runsOut}*)$`, 'iu');
/** Where one unit stands in a passage of its own. */
const lone = new RegExp(`^\\d{1,2}(?:(${minutes})|${seconds})$`, 'iu');
/** What is watched or heard has a length. */
const lasts = /\b(?:video|film|podcast|episode|listen|watch|playlist|track)|فيديو|فيلم|حلقة|استمع|شاهد|بودكاست/i;
/** Markup that makes a timer of the digits in it. */
const timed = /(?:\s(?:class|id|className)\s*=\s*["'][^"'<>]*(?:timer|count-?down|\bcd\b)[^"'<>]*["']|<\w*(?:Timer|Countdown))[^<>]*>\s*(?:<[^<>]*>\s*){0,3}$/;

/** What a passage of digits is: a clock of so many parts, with a label or without; or one unit of a clock. */
interface Digits {
  readonly parts?: number;
  readonly labelled?: boolean;
  readonly unit?: 'minutes' | 'seconds';
}

const withDigits = withSigns('0123456789٠١٢٣٤٥٦٧٨٩');
/** A clock with its label has no more. */
const mostWords = 20;
/** What any clock has, before the costlier look. */
const ticking = /[\d٠-٩][^\p{L}\p{N}]*?(?::|s(?:ec|(?!\p{L}))|m(?:in|(?!\p{L}))|دق|ث[او])/iu;
const digitsAlone = passagesWith((passage): Digits | undefined => {
  const { prose, quoted, hidden } = passage;
  if (quoted || hidden || wordsOf(passage) > mostWords || prose.length > 400 || !ticking.test(prose)) return undefined;
  const words = prose.replace(/[^\p{L}\p{N}:]+/gu, '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)), unit = lone.exec(words);
  if (unit) return { unit: unit[1] ? 'minutes' : 'seconds' };
  const [whole, before, digits, after] = clock.exec(words) ?? [];
  return whole === undefined ? undefined : { parts: digits?.split(':').length ?? 3, labelled: (before as string) + (after as string) !== '' };
}, withDigits);

/** Clocks that stand alone, in a draft that sells and names no date: one of them, for a list of times is none. */
function aloneIn(draft: Draft): Report[] {
  const rows = digitsAlone(draft).filter(({ passage }) => !passage.hidden && !passage.quoted);
  if (!rows.length || dated.test(draft.text)) return [];
  const isSelling = sells.test(draft.text) || draft.passages.length === 1;
  const running = rows.filter(({ passage: { start }, found: { parts, labelled } }) => parts !== undefined && (labelled || (isSelling && ((parts > 2 && !lasts.test(draft.text)) || timed.test(draft.text.slice(Math.max(0, start - 300), start))))));
  if (running.length > 2) return [];
  const [first] = running;
  if (first) {
    const { start, end, prose, languages } = first.passage, digit = prose.search(/[\d٠-٩]/), last = prose.search(/[\d٠-٩\p{L}](?=[^\d٠-٩\p{L}]*$)/u);
    return [report(draft, start + digit, Math.min(end, start + last + 1), languages[0] ?? draft.languages[0] ?? 'en')];
  }
  const least = rows.filter(({ found }) => found.unit === 'minutes'), ticking = rows.filter(({ found }) => found.unit === 'seconds'), from = least[0]?.passage, to = ticking[0]?.passage;
  return isSelling && from && to && least.length === 1 && ticking.length === 1 && to.start > from.end && to.start - from.end < 300 ? [{ ...endsBeside(from.start, to.end, to.end, to.languages[0] ?? 'en'), severity: 'warning', message: clockMessage }] : [];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

const clocksOf = passagesWith(({ prose, quoted, hidden }): readonly Span[] | undefined => {
  const found = quoted || hidden ? [] : clocksIn(prose);
  return found.length ? found : undefined;
}, withDigits);

/** Countdown clocks written out in digits. */
export function countdowns(draft: Draft): Report[] {
  const reports: Report[] = [];
  for (const { passage: { start, hidden, quoted }, found } of clocksOf(draft)) {
    if (!hidden && !quoted) for (const span of found) reports.push(report(draft, start + span.start, start + span.end, span.language));
  }
  if (!reports.length) reports.push(...aloneIn(draft));
  return reports;
}

function clocksIn(prose: string): Span[] {
  // What every clock has: digits on both sides of days or hours.
  if (!/\d[\s:]{0,9}(?:days?|d|hours?|hrs?|h|أيام|يوم)[\s:,]{0,4}\d/i.test(prose)) return [];
  const spans: Span[] = [];
  for (const clock of clocks) {
    for (const match of prose.matchAll(clock)) {
      const start = match.index, end = start + match[0].trimEnd().length;
      if (!spans.some((other) => start < other.end && end > other.start)) spans.push({ start, end, language: languagesOf(prose)[0] ?? 'en' });
    }
  }
  return spans;
}

function report(draft: Draft, start: number, end: number, language: Language): Report {
  if (draft.text.slice(start, end).includes('<')) return { ...endsBeside(start, end, end, language), severity: 'warning', message: clockMessage };
  const text = language === 'ar' ? '{تاريخ الانتهاء} الساعة {الوقت} بتوقيت {المنطقة الزمنية}' : '{end date}, {time} ({time zone})';
  return {
    start, end, language, message: clockMessage,
    fixes: [{ title: { en: 'Write the real end, with date and time zone', ar: 'اكتب النهاية الحقيقية بالتاريخ والمنطقة الزمنية' }, edits: [{ start, end, text }] }],
  };
}
