import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
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

/** Boxes that nobody may untick, because the page needs them. */
const needed = /necessary|essential|required|always (?:on|active)|strictly|ضروري|أساسي|لازمة/i;
/** An option that says yes. */
const yes = /^\s*(?:yes\b|on\b|true\b|1\b|opt-?in|subscribe|sign me|send me|نعم|أوافق|موافق|اشترك|أرسلوا)/i;

/** A page on which readers see what they chose before, and take it back. */
const chosenBefore = /\b(?:untick|uncheck|deselect|switch off|turn off)\b[^.\n]{0,30}\bno longer (?:want|need)\b|(?:أزل|أزيلي|أزيلوا|ألغ|ألغي|ارفع) (?:ال)?(?:علامة|تحديد)[^.\n]{0,30}(?:لم تعد|ما عاد)/i;

/** Boxes for consent or extras that are ticked in advance: `checked`, `defaultChecked`, `aria-checked`, `selected`, `- [x]` and ☑. */
export function preTicked(draft: Draft, context: CheckContext): readonly Report[] {
  const assents = context.marks('assent').filter(({ passage }) => !passage.quoted);
  return [...ticked(draft, context), ...drawn(draft, assents)];
}

function* ticked(draft: Draft, context: CheckContext): Iterable<Report> {
  let shownBefore: boolean | undefined;
  for (const element of boxes(draft)) {
    const tick = tickOf(draft, element);
    if (!tick) continue;
    if ((shownBefore ??= chosenBefore.test(draft.text))) return;
    const label = labelOf(draft, element);
    const shown = draft.text.slice(label.start, label.end).replace(/<[^>]*>/g, ' ');
    const mark = context.marks('signUpMatter').find(({ start, end, passage }) => !passage.quoted && (inside(label, start, end) || inside(element, start, end)));
    if (element.name === 'option' ? !chosenForReader(draft, element, shown, mark) : !mark && !isTelling(element)) continue;
    if (refusal.test(shown) || /^no$/i.test(element.attributes.get('value')?.value ?? '') || needed.test(shown)) continue;
    const language = mark?.language ?? languageAround(draft, label);
    yield { start: tick.start, end: tick.end, language, message, fixes: [{ title: empty, safe: true, edits: [tick.edit] }] };
  }
}

function isTelling({ attributes }: BlockElement): boolean {
  return ['name', 'id', 'value', 'class', 'classname', 'aria-label'].some((name) => telling.test(attributes.get(name)?.value ?? ''));
}

/** An option that says yes to advertising or an extra, in a list that asks for it. */
function chosenForReader(draft: Draft, option: BlockElement, shown: string, mark: Mark | undefined): boolean {
  if (!yes.test(shown) && !yes.test(option.attributes.get('value')?.value ?? '')) return false;
  const select = draft.elements.findLast(({ name, end }) => name === 'select' && end <= option.start);
  return mark !== undefined || (select !== undefined && isTelling(select) && !draft.text.slice(select.end, option.start).includes('</select'));
}

interface Tick {
  readonly start: number;
  readonly end: number;
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

/** What may be ticked at all. */
const boxes = elementsThat(({ name, attributes }) => name === 'option' || attributes.has('aria-checked') || component.test(name) || box.test(attributes.get('type')?.value ?? ''));
const tickNames = ['checked', 'defaultchecked', 'ischecked', 'defaultischecked', 'isselected', 'defaultselected'];

/** The attribute that ticks a box, and the edit that leaves it empty: it is taken out, or says `false`. */
function tickOf(draft: Draft, { name, start, attributes }: BlockElement): Tick | undefined {
  const aria = attributes.get('aria-checked');
  if (aria && aria.value === 'true' && name !== 'input') {
    const from = start + draft.text.slice(start, aria.start).toLowerCase().lastIndexOf('aria-checked');
    return { start: from, end: aria.end + (/["'}]/.test(draft.text[aria.end] ?? '') ? 1 : 0), edit: { start: aria.start, end: aria.end, text: 'false' } };
  }
  const isBox = name === 'input' ? box.test(attributes.get('type')?.value ?? '') : component.test(name) || box.test(attributes.get('type')?.value ?? '');
  const key = name === 'option' ? 'selected' : isBox ? tickNames.find((one) => attributes.has(one)) : undefined;
  const attribute = key === undefined ? undefined : attributes.get(key);
  if (!attribute) return undefined;
  const written = new RegExp(`(\\s+)${key}(\\s*=\\s*(["'{]?))?$`, 'i').exec(draft.text.slice(start, attribute.start));
  if (!written) return undefined;
  const open = written[3] ?? '';
  // An expression decides at run time; only `{true}` is certain.
  if ((open === '{' && attribute.value.trim() !== 'true') || attribute.value === 'false') return undefined;
  const from = start + written.index, end = attribute.end + (open ? 1 : 0);
  return { start: from + (written[1] as string).length, end, edit: { start: from, end, text: '' } };
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
