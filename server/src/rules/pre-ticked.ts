import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, Report } from '../engine/rule';

const message: Text = {
  en: '“{text}” ticks the box before the reader has decided, and silence is not consent. Leave it empty: who wants it will tick it.',
  ar: '«{text}» تضع العلامة قبل أن يقرر القارئ، والسكوت ليس موافقة. اتركها فارغة، ومن أراد وضعها بنفسه.',
};
const empty: Text = { en: 'Leave the box empty', ar: 'اترك المربع فارغًا' };

const box = /^(?:checkbox|radio)$/i;
const component = /checkbox|switch|toggle|consent|optin/i;
/** Names of fields that ask for consent or add something to the order; the words of `signUpMatter` as identifiers. */
const telling = /news-?_?letter|marketing|promo|offers?(?![a-z])|partner|third.?part|consent|subscri|opt-?_?in|gdpr|insurance|protection|warranty|donat|add-?_?on|agree|cookie|tracking|analytics|mailing|share/i;
/** A box that is ticked in the reader's favour. */
export const refusal = /^\s*(?:do not|don['’]t|no\b|never|opt out|لا\s|عدم\s)/i;

/** Boxes for consent or extras that are ticked in advance: `checked`, `defaultChecked`, `- [x]` and ☑. */
export function preTicked(draft: Draft, context: CheckContext): readonly Report[] {
  const matters = context.marks('signUpMatter').filter(({ passage }) => !passage.quoted);
  const assents = context.marks('assent').filter(({ passage }) => !passage.quoted);
  return [...ticked(draft, matters), ...drawn(draft, assents)];
}

function* ticked(draft: Draft, matters: readonly Mark[]): Iterable<Report> {
  for (const element of draft.elements) {
    const attribute = tickedAttribute(draft, element);
    if (!attribute) continue;
    const label = labelOf(draft, element);
    const mark = matters.find(({ start, end }) => inside(label, start, end) || inside(element, start, end));
    const named = ['name', 'id', 'value', 'class', 'classname'].some((name) => telling.test(element.attributes.get(name)?.value ?? ''));
    if (!mark && !named) continue;
    if (refusal.test(draft.text.slice(label.start, label.end).replace(/<[^>]*>/g, ' '))) continue;
    const language = mark?.language ?? languageAround(draft, label);
    yield {
      start: attribute.start, end: attribute.end, language, message,
      fixes: [{ title: empty, safe: true, edits: [{ start: attribute.from, end: attribute.end, text: '' }] }],
    };
  }
}

/** Where the attribute stands that ticks a box; `from` is before the space in front of it. */
function tickedAttribute(draft: Draft, { name, start, attributes }: BlockElement): { from: number; start: number; end: number } | undefined {
  const isBox = name === 'input' ? box.test(attributes.get('type')?.value ?? '') : component.test(name) || box.test(attributes.get('type')?.value ?? '');
  const attribute = attributes.get('checked') ?? attributes.get('defaultchecked');
  if (!isBox || !attribute) return undefined;
  const before = draft.text.slice(start, attribute.start);
  const written = /(\s+)(?:checked|defaultchecked)(\s*=\s*(["'{]?))?$/i.exec(before);
  if (!written) return undefined;
  const open = written[3] ?? '';
  // An expression decides at run time; only `{true}` is certain.
  if (open === '{' && attribute.value.trim() !== 'true') return undefined;
  const from = start + written.index;
  return { from, start: from + (written[1] as string).length, end: attribute.end + (open ? 1 : 0) };
}

/** The text that tells what a box is for: the label around it, the label for its id, or what follows on its line. */
export function labelOf(draft: Draft, { start, end, attributes }: BlockElement): { start: number; end: number } {
  const { text } = draft;
  const until = (from: number, pattern: RegExp, most: number): number => {
    const found = text.slice(from, from + most).search(pattern);
    return found < 0 ? Math.min(text.length, from + most) : from + found;
  };
  const opened = text.lastIndexOf('<label', start);
  if (opened >= 0 && !text.slice(opened, start).includes('</label')) return { start: until(opened, />/, 500) + 1, end: until(end, /<\/label/i, 2000) };
  const id = attributes.get('id')?.value;
  if (id) {
    for (const label of text.matchAll(/<label\b[^>]*?\b(?:for|htmlFor)\s*=\s*["']?([^"'\s>]+)[^>]*>/gi)) {
      if (label[1] === id) return { start: label.index + label[0].length, end: until(label.index + label[0].length, /<\/label/i, 2000) };
    }
  }
  return { start: end, end: until(end, /<(?:input|button|br|select|textarea|form)\b|<\/(?:p|div|li|td|form|fieldset)|\n\s*\n/i, 400) };
}

/** Boxes drawn as text. */
function* drawn(draft: Draft, assents: readonly Mark[]): Iterable<Report> {
  const pattern = draft.format === 'markdown' || draft.format === 'mdx' ? /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(\[[xX]\])(?=[ \t])|([☑☒])/gm : /([☑☒])/g;
  if (!assents.length) return;
  for (const match of draft.text.matchAll(pattern)) {
    const sign = match[1] ?? match[2] as string;
    const start = match.index + match[0].length - sign.length, end = start + sign.length;
    const line = draft.text.indexOf('\n', end);
    const mark = assents.find((other) => other.start >= end && other.end <= (line < 0 ? draft.text.length : line) && other.start - end < 40);
    if (mark) yield { start, end, language: mark.language, message, fixes: [{ title: empty, safe: true, edits: [{ start, end, text: match[1] ? '[ ]' : '☐' }] }] };
  }
}

/** Whether `[start, end)` lies within `range`. */
export function inside(range: { start: number; end: number }, start: number, end: number): boolean {
  return start >= range.start && end <= range.end;
}

/** The language of what is read nearest to `label`. */
export function languageAround(draft: Draft, label: { start: number; end: number }): Language {
  const near = draft.passages.find(({ start, end, languages }) => start < label.end && end > label.start && languages.length) ?? draft.passages.find(({ languages }) => languages.length);
  return near?.languages[0] ?? 'en';
}
