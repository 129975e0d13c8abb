import { contentOf } from '../../disclosure/elements';
import type { Attribute, BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import { elementsThat } from '../../engine/draft/questions';
import type { Language, Text } from '../../engine/finding';
import type { CheckContext, Mark, Report, ReportedFix } from '../../engine/rule';

const message: Text = {
  en: '“{text}” ticks the box before the reader has decided, and silence is not consent. Leave it empty: who wants it will tick it.',
  ar: '«{text}» تضع العلامة قبل أن يقرر القارئ، والسكوت ليس موافقة. اتركها فارغة، ومن أراد وضعها بنفسه.',
};
const plainly: Text = { en: 'Leave the box empty, and ask plainly', ar: 'اترك المربع فارغًا، واسأل بوضوح' };
const empty: Text = { en: 'Leave the box empty', ar: 'اترك المربع فارغًا' };

const box = /^(?:checkbox|radio)$/i;
const component = /checkbox|switch|toggle|consent|optin/i;
/** Names of fields that ask for consent or add something to the order; the words of `signUpMatter` as identifiers. */
const telling = /news-?_?letter|marketing|promo|offers?(?![a-z])|partner|third.?part|consent|subscri|opt-?_?in|gdpr|insurance|protection|warranty|donat|recurr|monthly|gratuity|(?<![a-z])tip(?![a-z])|add-?_?on|agree|cookie|tracking|analytics|mailing|share/i;
/** A box that is ticked in the reader's favour. */
export const refusal = /^\s*(?:do not|don['’]t|no\b|never|opt out|لا\s|عدم\s)/i;

/** Boxes that nobody may untick, because the page needs them. */
const needed = /necessary|essential|required|always (?:on|active)|strictly|ضروري|أساسي|لازمة/i;
/** An option that says yes. */
const yes = /^\s*(?:yes\b|on\b|true\b|1\b|opt-?in|subscribe|sign me|send me|نعم|أوافق|موافق|اشترك|أرسلوا)/i;

/** The choice that costs nothing, the one that is paid once, and those that are paid again and again. */
const none = /^\W*(?:none\b|no\b|without\b|skip\b|not now\b|0(?![\d.,]))|^\s*(?:بدون|بلا|دون|لا(?:\s|$)|من غير)/i, once = /\b(?:once|one[- ]?(?:time|off)|single)\b|مرة واحدة|لمرة|مرة فقط|دفعة واحدة/i, again = /month|week|year|annual|every|recurring|renew|شهر|سنو|أسبوع|متكرر|دوري/i;
const paid = /[+€$£]|\d\s?(?:%|٪|ريال|درهم|دينار|جنيه|[A-Z]{3}\b)/;

/** A page on which readers see what they chose before, and take it back. */
const chosenBefore = /\b(?:untick|uncheck|deselect|switch off|turn off)\b[^.\n]{0,30}\bno longer (?:want|need)\b|(?:أزل|أزيلي|أزيلوا|ألغ|إلغاء|ارفع) (?:ال)?(?:علامة|تحديد)[^.\n]{0,30}(?:لم تعد|ما عاد)/i;

/** Boxes for consent or extras that are ticked in advance: `checked`, `defaultChecked`, `aria-checked`, `data-state`, `selected`, `defaultValue`, `- [x]` and ☑. */
export function preTicked(draft: Draft, context: CheckContext): readonly Report[] {
  const assents = context.marks('assent').filter(({ passage }) => !passage.quoted);
  return [...ticked(draft, context), ...chosenGroups(draft), ...drawn(draft, assents)];
}

function* ticked(draft: Draft, context: CheckContext): Iterable<Report> {
  let shownBefore: boolean | undefined;
  for (const element of boxes(draft)) {
    const tick = tickOf(draft, element);
    if (!tick) continue;
    if ((shownBefore ??= chosenBefore.test(draft.text))) return;
    const label = labelOf(draft, element);
    const shown = wordsOf(draft, element);
    const mark = context.marks('signUpMatter').find(({ start, end, passage }) => !passage.quoted && (inside(label, start, end) || inside(element, start, end)));
    if (!isDearer(draft, element, shown, mark !== undefined) && (element.name === 'option' ? !chosenForReader(draft, element, shown, mark) : !mark && !isTelling(element) && !/\+ ?(?:[€$£]|[\d٠-٩])/.test(shown))) continue;
    if (refusal.test(shown) || /^no$/i.test(element.attributes.get('value')?.value ?? '') || needed.test(shown)) continue;
    const language = mark?.language ?? languageAround(draft, label);
    const asked = against.test(shown) ? askedPlainly(draft, element, label, language) : undefined;
    yield { start: tick.start, end: tick.end, language, message, fixes: [asked ? { title: plainly, edits: [tick.edit, asked] } : { title: empty, safe: true, edits: [tick.edit] }] };
  }
}

/** A label that says what an empty box agrees to: left empty, it would do what was ticked before. */
const against = /\bleave (?:this|it) (?:as|ticked|checked)|\b(?:un-?tick|un-?check|(?:do not|don['’]t|not|rather not)\b.*\b(?:tick|check|clear|remove|untick|miss|stop|lose|not))|(?:شيل|[أا]زل|ارفع|[تن]نح)\p{L}*\p{M}*\p{L}* .*?(?:العلامة|علامة|التحديد)|(?:مش|ما|لا|لن) .*(?:ما|لا|مش) /iu;

/** The edit that asks in plain words what the label of a box turned around. */
function askedPlainly({ text }: Draft, element: BlockElement, label: { start: number; end: number }, language: Language): ReportedFix['edits'][number] | undefined {
  const from = inside(label, element.start, element.end) ? element.end : label.start, said = text.slice(from, label.end), lead = said.length - said.trimStart().length;
  if (said.includes('<') || said.trim() === '') return undefined;
  return { start: from + lead, end: from + said.trimEnd().length, text: language === 'ar' ? 'نعم، أرسلوا لي {ماذا} (اختياري)' : 'Yes, send me {what} (optional)' };
}

function isTelling({ attributes }: BlockElement): boolean {
  return ['name', 'id', 'value', 'class', 'classname', 'aria-label'].some((name) => telling.test(attributes.get(name)?.value ?? ''));
}

/** An option that says yes to advertising or an extra, in a list that asks for it. */
function chosenForReader(draft: Draft, option: BlockElement, shown: string, mark: Mark | undefined): boolean {
  if (!yes.test(shown) && !yes.test(option.attributes.get('value')?.value ?? '')) return false;
  const select = listOf(draft, option);
  return mark !== undefined || (select !== undefined && isTelling(select));
}

/** Of several answers, the one that costs more: an extra where one may do without, a payment that comes again where one may pay once. */
function isDearer(draft: Draft, element: BlockElement, shown: string, isAsked: boolean): boolean {
  const group = element.name === 'option' ? listOf(draft, element) : undefined, name = element.attributes.get('name')?.value;
  if (element.name === 'option' ? !group : !name || element.attributes.get('type')?.value !== 'radio') return false;
  const words = group ? [...contentOf(draft, group).text.matchAll(/<option\b[^>]*>([^<]*)/gi)].map(([, says]) => (says as string).trim())
    : boxes(draft).filter((one) => one.start !== element.start && one.attributes.get('name')?.value === name).map((one) => wordsOf(draft, one));
  if (words.some((one) => once.test(one))) return again.test(shown);
  return !none.test(shown) && !once.test(shown) && words.some((one) => none.test(one)) && (isAsked || paid.test(shown) || isTelling(group ?? element));
}

/** What readers see beside a box, or of an option. */
function wordsOf(draft: Draft, element: BlockElement): string {
  if (element.name === 'option') return /^[^<]*/.exec(draft.text.slice(element.end))?.[0].trim() ?? '';
  const { start, end } = labelOf(draft, element);
  return draft.text.slice(start, end).replace(/<[^>]*>/g, ' ').trim();
}

/** The list that `option` stands in. */
function listOf(draft: Draft, option: BlockElement): BlockElement | undefined {
  const select = lists(draft).findLast(({ end }) => end <= option.start);
  return select && !draft.text.slice(select.end, option.start).includes('</select') ? select : undefined;
}

const lists = elementsThat(({ name }) => name === 'select');

/** Groups of a component that choose for the reader by `defaultValue`. */
const groups = elementsThat(({ name, attributes }) => /^[A-Z]/.test(name) && attributes.has('defaultvalue'));

function* chosenGroups(draft: Draft): Iterable<Report> {
  for (const element of groups(draft)) {
    const chosen = element.attributes.get('defaultvalue') as Attribute, { text, start: from } = contentOf(draft, element);
    const values = [...text.matchAll(/\bvalue\s*=\s*["']([^"'<>]+)/g)].map(([, value]) => value as string);
    const isDear = values.some((value) => once.test(value)) ? again.test(chosen.value) : isTelling(element) && !none.test(chosen.value) && values.some((value) => none.test(value));
    const written = /(\s+)defaultValue\s*=\s*["']$/.exec(draft.text.slice(element.start, chosen.start));
    if (!isDear || !written) continue;
    const start = element.start + written.index, end = chosen.end + 1;
    yield { start: start + (written[1] as string).length, end, language: languageAround(draft, { start: from, end: from + text.length }), message, fixes: [{ title: empty, safe: true, edits: [{ start, end, text: '' }] }] };
  }
}

interface Tick {
  readonly start: number;
  readonly end: number;
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

/** What may be ticked at all. */
const boxes = elementsThat(({ name, attributes }) => name === 'option' || attributes.has('aria-checked') || attributes.get('data-state')?.value === 'checked' || component.test(name) || box.test(attributes.get('type')?.value ?? ''));
const tickNames = ['checked', 'defaultchecked', 'ischecked', 'defaultischecked', 'isselected', 'defaultselected'];

/** The attribute that ticks a box, and the edit that leaves it empty: it is taken out, or says `false`. */
function tickOf(draft: Draft, { name, start, attributes }: BlockElement): Tick | undefined {
  for (const [state, on, off] of [['aria-checked', 'true', 'false'], ['data-state', 'checked', 'unchecked']] as const) {
    const told = attributes.get(state);
    if (told?.value !== on || name === 'input' || (state === 'data-state' && attributes.has('aria-checked'))) continue;
    const from = start + draft.text.slice(start, told.start).toLowerCase().lastIndexOf(state);
    return { start: from, end: told.end + (/["'}]/.test(draft.text[told.end] ?? '') ? 1 : 0), edit: { start: told.start, end: told.end, text: off } };
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
