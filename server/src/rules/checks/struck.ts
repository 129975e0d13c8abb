import { mainLanguages } from '../../disclosure/readers';
import type { Draft } from '../../engine/draft/draft';
import { blocksWith, elementsThat } from '../../engine/draft/questions';
import { withSigns } from '../../engine/draft/traits';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';
import { formerPriceMessage } from '../misleading-discount.texts';

export const title: Text = { en: 'Add the lowest price of the last 30 days', ar: 'أضف أدنى سعر خلال آخر 30 يومًا' };
const basis: Text = { en: ' (lowest price in the last 30 days: {price})', ar: ' (أدنى سعر خلال آخر 30 يومًا: {السعر})' };

const amount = '(?:[\\d٠-٩]{1,3}(?:[.,٬ \\u00A0][\\d٠-٩]{3})+|[\\d٠-٩]+)(?:[.,٫][\\d٠-٩]{1,2})?';
const currency = '(?:(?:US|AU|CA|A|C)?\\$|[€£¥₹﷼]|(?:USD|EUR|GBP|AED|SAR|QAR|KWD|BHD|OMR|EGP|JOD|INR|LE|JD|SR|DH|Dhs)\\b|ريال[اً]{0,2}|درهم[اً]{0,2}|جنيه[اً]{0,2}|دينار[اً]{0,2}|ليرة|دولار[اً]{0,2}|يورو|ر\\.س|د\\.إ|ج\\.م|د\\.[أاك])';
const price = `(?:${currency}[ \\u00A0]?${amount}|${amount}[ \\u00A0]?${currency})`;
const former = `[ \\t]*(?:(?:was|from|كان|بدل[اً]{0,2}|قبل)[ :]*)?(${price}|${amount})[ \\t]*`;
/** A crossed-out price in Markdown; what an element holds that crosses its price out; and the classes that do. */
const inMarkdown = new RegExp(`~~${former}~~`, 'g'), inElement = new RegExp(`^${former}</`, 'i');
const crossing = /(?:^|[\s_-])(?:line-through|(?:old|was|regular|original|previous|compare)[-_]?price|price[-_]+(?:old|was|regular|original|before)|compare-at(?:-price)?)(?:$|[\s_-])/i;
const between = '[^\\p{L}\\d٠-٩]{0,40}(?:(?:now|today|only|just|for|sale|price|is|الآن|اليوم|فقط|بس|صار|أصبح|السعر|ب)[^\\p{L}\\d٠-٩]{1,20}){0,3}';
const priceAfter = new RegExp(`^${between}(${price})`, 'iu');
const priceBefore = new RegExp(`(${price})(?:${between}|(?:[^\\p{L}\\d٠-٩]+\\p{L}+){1,5}[^\\p{L}\\d٠-٩]+بدل[اً]{0,2}[^\\p{L}\\d٠-٩]*)$`, 'iu');
/** Words beside it that say whose price the other is. */
const explained = /\b(?:rrp|msrp|uvp|list price|retail price|recommended|elsewhere|as of)\b|سعر التجزئة|السعر المقترح|الموصى به/i;
/** A note that says what every crossed-out price is. */
const explainedOnce = /\b(?:crossed|struck)[- ](?:out|through) prices? (?:is|are|was|were|shows?)\b|\b(?:old|former|earlier) prices? (?:is|are) (?:the|what)\b|(?:السعر|الأسعار) المشطوبة? /i;
/** Marks that close around a price, behind which a note stands better. */
const closing = /^(?:\*\*|__|\*|_|<\/(?:ins|strong|b|em|span|mark|u)>)+/i;

/** A former price and the one beside it, with offsets in the text they were found in. */
interface Pair {
  readonly start: number;
  readonly end: number;
  /** Where a note about it stands. */
  readonly behind: number;
}

/** The pair whose former price stands at `[start, end)` of `text`, crossed out by what ends at `outer`. */
function pairAt(text: string, start: number, end: number, outer: number): Pair | undefined {
  const first = Math.max(0, start - 200), shown = text.slice(first, outer + 200).replace(/<[^<>]*>|[*_~]/g, (markup) => ' '.repeat(markup.length));
  const after = priceAfter.exec(shown.slice(end - first)), before = after ? null : priceBefore.exec(shown.slice(0, start - first));
  const now = (after ?? before)?.[1];
  if (now === undefined || !(valueOf(now) < valueOf(text.slice(start, end))) || explained.test(shown)) return undefined;
  const to = after ? end + after[0].length : outer;
  return { start: before ? start - before[0].length : start, end: after ? to : end, behind: to + (closing.exec(text.slice(to, to + 80))?.[0].length ?? 0) };
}

const markdownPairs = blocksWith(({ source, passages }): readonly Pair[] | undefined => {
  if (passages.every(({ quoted }) => quoted)) return undefined;
  const found = [...source.matchAll(inMarkdown)].flatMap((match) => {
    const old = match[1] as string, start = match.index + match[0].indexOf(old);
    return pairAt(source, start, start + old.length, match.index + match[0].length) ?? [];
  });
  return found.length ? found : undefined;
}, withSigns('~'));

const crossed = elementsThat(({ name, attributes }) => name === 's' || name === 'del' || name === 'strike' || crossing.test(attributes.get('class')?.value ?? attributes.get('classname')?.value ?? ''));

function* pairs(draft: Draft): Generator<Pair> {
  for (const { placed, answer } of draft.format === 'html' || draft.format === 'plaintext' ? [] : markdownPairs(draft)) {
    if (!placed.hidden && !placed.quoted) for (const { start, end, behind } of answer) yield { start: placed.start + start, end: placed.start + end, behind: placed.start + behind };
  }
  for (const { end: from, name, hidden } of crossed(draft)) {
    const match = hidden ? null : inElement.exec(draft.text.slice(from, from + 80));
    if (!match) continue;
    const old = match[1] as string, start = from + match[0].indexOf(old);
    const pair = pairAt(draft.text, start, start + old.length, from + match[0].length + name.length + 1);
    if (pair) yield pair;
  }
}

/** A crossed-out price beside a lower one, where nothing tells which price was crossed out. One note serves all, so the first is told. */
export function struckPrices(draft: Draft, context: CheckContext): Report[] {
  for (const { start, end, behind } of pairs(draft)) {
    if (context.marks('comparedWith').some(({ passage }) => !passage.hidden) || explainedOnce.test(draft.text)) return [];
    const around = draft.passages.find((passage) => passage.start <= start && passage.end >= end);
    if (around?.quoted || around?.hidden) continue;
    const language = around?.languages[0] ?? mainLanguages(draft)[0] ?? (/\p{Script=Arabic}/u.test(draft.text.slice(start, end)) ? 'ar' : 'en');
    return [{ start, end, language, message: formerPriceMessage, fixes: [{ title, edits: [{ start: behind, end: behind, text: basis[language] }] }] }];
  }
  return [];
}

/** What a price or percentage says, in digits of either script. */
export function valueOf(written: string): number {
  const digits = written.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[^\d.,٫٬]/g, '').replace(/^[.,]+|[.,]+$/g, '');
  return Number(digits.replace(/[.,٬](?=\d{3}(?!\d))/g, '').replace(/[,٫]/g, '.'));
}
