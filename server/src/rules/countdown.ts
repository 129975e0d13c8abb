import type { Draft } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';
import type { Language } from '../engine/finding';
import type { Report } from '../engine/rule';
import { languagesOf } from '../engine/text/language';
import { clockMessage } from './urgency-pressure.en';

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

/** Digits alone are a countdown only where a button or banner says nothing else. */
const bare = /^[^\p{L}\d]{0,4}\d{1,2}(?: ?: ?\d{2}){2,3}[^\p{L}\d]{0,4}$/u;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

const clocksOf = passagesWith(({ prose, quoted, hidden }): readonly Span[] | undefined => {
  const found = quoted || hidden ? [] : clocksIn(prose);
  return found.length ? found : undefined;
});

/** Countdown clocks written out in digits. */
export function countdowns(draft: Draft): Report[] {
  const reports: Report[] = [];
  for (const { passage: { start, hidden, quoted }, found } of clocksOf(draft)) {
    if (!hidden && !quoted) for (const span of found) reports.push(report(start + span.start, start + span.end, span.language));
  }
  if (!reports.length && draft.text.length < 80 && bare.test(draft.prose.trim())) {
    const start = draft.prose.search(/\d/);
    reports.push(report(start, draft.prose.replace(/\D+$/, '').length, 'en'));
  }
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

function report(start: number, end: number, language: Language): Report {
  const text = language === 'ar' ? '{تاريخ الانتهاء} الساعة {الوقت} بتوقيت {المنطقة الزمنية}' : '{end date}, {time} ({time zone})';
  return {
    start, end, language, message: clockMessage,
    fixes: [{ title: { en: 'Write the real end, with date and time zone', ar: 'اكتب النهاية الحقيقية بالتاريخ والمنطقة الزمنية' }, edits: [{ start, end, text }] }],
  };
}
