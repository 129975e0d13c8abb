import { contentOf, elementEnds } from '../../disclosure/elements';
import { paragraph } from '../../disclosure/written';
import type { Draft } from '../../engine/draft/draft';
import type { BlockElement } from '../../engine/draft/block';
import { elementsThat } from '../../engine/draft/questions';
import type { Language, Text } from '../../engine/finding';
import type { Report } from '../../engine/rule';

const message: Text = {
  en: 'This timer counts down a stretch of time, so it starts anew for every reader and ends for none: a deadline that is not one. Give it the real end, with date and time zone.',
  ar: 'هذا المؤقت يعدّ مدة لا موعدًا، فيبدأ من جديد لكل قارئ ولا ينتهي لأحد: موعد ليس موعدًا. أعطه النهاية الحقيقية بالتاريخ والمنطقة الزمنية.',
};
const title: Text = { en: 'Count down to a date', ar: 'عُدَّ تنازليًا إلى تاريخ' };

const named = /(?:^|[\s_-])(?:countdown|count-down|flip-?clock|(?:deal|sale|offer|urgency|cart|promo|flash)-?timer)(?:$|[\s_-])/i;
const component = /^(?:\w*Countdown\w*|CountDown\w*|FlipClock|(?:Deal|Sale|Offer|Urgency|Cart|Promo|Flash)?Timer)$/;
/** How long it runs, for whoever comes. */
const stretch = /^(?:data-)?(?:countdown-?|timer-?)?(?:minutes|mins|seconds|secs|hours|duration|length|initial-?(?:minutes|seconds|time)|evergreen)$/i;
/** A stretch as the value of the attribute that makes the element a timer: `data-countdown="15:00"`. */
const spell = /^\s*(?:\d{1,4}|\d{1,2}(?::\d{2}){1,2}|\d+\s*(?:m|min|minutes?|h|hours?|s|sec|seconds?))\s*$/i;

const endlessMessage: Text = {
  en: 'Readers see a countdown here, and no words say when it ends: they cannot tell a real deadline from a clock that starts anew at every visit. Write the end beside it, with date and time zone.',
  ar: 'يرى القارئ هنا عدًّا تنازليًا ولا كلمات تقول متى ينتهي، فلا يميّز موعدًا حقيقيًا من ساعة تبدأ من جديد في كل زيارة. اكتب الموعد بجانبه بالتاريخ والمنطقة الزمنية.',
};
const endTitle: Text = { en: 'Write the end beside it', ar: 'اكتب موعد الانتهاء بجانبه' };
const ends: Text = { en: 'Ends {end date}, {time} ({time zone})', ar: 'ينتهي يوم {تاريخ الانتهاء} الساعة {الوقت} بتوقيت {المنطقة الزمنية}' };

/** A picture that a service draws anew for everybody who opens the mail. */
const pictured = /count-?down|(?:^|[/_.-])timer(?:$|[/_.?-])/i;
/** Attributes that bring the end, whatever they say of it. */
const endNamed = /^(?:data-|:|v-bind:)?(?:[\w-]*-)?(?:until|end|ends|endsat|enddate|endtime|date|deadline|target|targetdate|expires|expiry|to|time)(?:-[\w-]*)?$/i;
/** A date as people and scripts write it, or a blank for one. */
export const dated = /\[[^\]]*(?:date|تاريخ)[^\]]*\]|\b20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d\b|\b1[5-9]\d{8}(?:\d{3})?\b|\bDate\(\s*["'`]?\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d ?(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[\d٠-٩] (?:من )?(?:يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين)/i;

/** Words of a page that sells: what runs there runs for a sale. */
export const sells = /\b(?:sale|offers?|deals?|discounts?|coupon|code|save|cart|basket|checkout|buy|order)\b|% ?off|خصم|تخفيض|عرض|عروض|تنزيلات|سلة|سلتك|كوبون|كود|اشتر|اطلب/i;

const endlessElements = elementsThat((element) => isTimer(element) && spanOf(element) === undefined && ![...element.attributes].some(([name, { value }]) => value.trim() !== '' && (endNamed.test(name) || dated.test(value))));

/** Timers that say neither how long they run nor when they end, in a draft that has no date. */
export function endless(draft: Draft): Report[] {
  const elements = endlessElements(draft).filter((element) => !element.hidden && isForSale(draft, element));
  if (!elements.length || dated.test(draft.text)) return [];
  const closings = elementEnds(draft, elements);
  return elements.slice(0, 1).map((element) => {
    const { start, end } = element, closing = closings.get(element) ?? end;
    const behind = closing < draft.text.length ? closing : end, language = languageNear(draft, start);
    return endsBeside(start, end, behind, language, draft.format === 'html' ? paragraph(draft, ends[language], language) : `\n\n${ends[language]}`);
  });
}

/** A clock without an end at `[start, end)`, and its end written at `after`, as `text`. */
export function endsBeside(start: number, end: number, after: number, language: Language, text = ` ${ends[language]}`): Report {
  return { start, end, language, severity: 'info', message: endlessMessage, fixes: [{ title: endTitle, edits: [{ start: after, end: after, text }] }] };
}

function isTimer({ name, attributes }: BlockElement): boolean {
  if (name === 'img') return pictured.test(attributes.get('src')?.value ?? '');
  return component.test(name) || ['class', 'classname', 'id'].some((attribute) => named.test(attributes.get(attribute)?.value ?? ''));
}

/** A `Timer` may be one for eggs. */
function isForSale(draft: Draft, { name }: BlockElement): boolean {
  return name !== 'Timer' || sells.test(draft.text);
}

function languageNear(draft: Draft, offset: number): Language {
  return draft.passages.find((passage) => passage.start >= offset && passage.languages.length)?.languages[0] ?? 'en';
}

const timerElements = elementsThat((element) => spanOf(element) !== undefined);

/** Timers in markup that run for a while instead of until a date. */
export function timers(draft: Draft): Report[] {
  return timerElements(draft).flatMap((element): Report[] => {
    const span = element.hidden ? undefined : spanOf(element);
    if (!span || !isForSale(draft, element)) return [];
    const written = /\s([\w:.-]+)(\s*=\s*(["'{]?))$/.exec(draft.text.slice(element.start, span.start));
    if (!written) return [];
    const start = element.start + written.index + 1;
    const end = span.end + (written[3] ? 1 : 0);
    const language = languageNear(draft, element.start);
    const until = `${draft.format === 'mdx' ? 'until' : 'data-until'}="${language === 'ar' ? '{تاريخ الانتهاء والمنطقة الزمنية}' : '{end date and time zone}'}"`;
    return [{ start, end, language, message, fixes: [{ title, edits: [{ start, end, text: until }] }] }];
  });
}

const scripts = elementsThat(({ name, attributes }) => name === 'script' && !attributes.has('src'));
/** A variable that starts at a fixed number of seconds and goes down. */
const ticking = /\b(\w+)\s*=\s*(\d[\d\s*]*)(?=[;,\n])(?=[^]*(?:--\s*\1\b|\b\1\s*(?:--|-=\s*1\b|=\s*\1\s*-\s*1\b)))/;

/** Scripts that count a fixed stretch down on a page that sells. */
export function scriptedTimers(draft: Draft): Report[] {
  return scripts(draft).flatMap((script): Report[] => {
    const { text, start: from } = contentOf(draft, script), match = /setInterval|setTimeout/.test(text) && !/\bDate\b|fetch\(/.test(text) && sells.test(draft.text) ? ticking.exec(text) : null;
    if (!match) return [];
    const language = languageNear(draft, 0), value = match[2] as string, at = from + match.index + match[0].indexOf(value, (match[1] as string).length), end = language === 'ar' ? '{تاريخ الانتهاء والمنطقة الزمنية}' : '{end date and time zone}';
    return [{ start: from + match.index, end: at + value.length, language, message, fixes: [{ title, edits: [{ start: at, end: at + value.length, text: `Math.round((new Date("${end}") - Date.now()) / 1000)` }] }] }];
  });
}

/** The attribute that says how long the timer runs; undefined for what is no timer, or has a date. */
function spanOf(element: BlockElement): { readonly start: number; readonly end: number } | undefined {
  const { attributes } = element;
  const own = attributes.get('data-countdown') ?? attributes.get('data-timer');
  if (own && spell.test(own.value)) return own;
  if (!own && !isTimer(element)) return undefined;
  for (const [attribute, at] of attributes) if (stretch.test(attribute) && at.value.trim() !== '' && at.end > at.start) return at;
  return undefined;
}
