import type { Draft } from '../../engine/draft/draft';
import type { BlockElement } from '../../engine/draft/block';
import { elementsThat } from '../../engine/draft/questions';
import type { Text } from '../../engine/finding';
import { longest } from '../../engine/ordered';
import type { CheckContext, Report } from '../../engine/rule';

const message: Text = {
  en: '“{text}” shows a number that changes before the reader’s eyes and does not say where it comes from. Name its source and when it was counted.',
  ar: '«{text}» تعرض رقمًا يتغير أمام القارئ ولا تذكر من أين جاء. اذكر مصدره ووقت إحصائه.',
};
const nameSource: Text = { en: 'Name the source of the number', ar: 'اذكر مصدر الرقم' };
const source: Text = { en: ' (counted on {date}, from {system})', ar: ' (بتاريخ {التاريخ} من {النظام})' };

const inventedMessage: Text = {
  en: 'This counter draws its number from a range, so it counts nothing and tells every reader something else. Show a number from real records, or none.',
  ar: 'يختار هذا العداد رقمه من مدى محدد، فلا يُحصي شيئًا ويقول لكل قارئ غير ما قاله لسواه. اعرض رقمًا من سجلات فعلية أو لا تعرض رقمًا.',
};
const realCount: Text = { en: 'Take the number from real records', ar: 'خذ الرقم من سجلات فعلية' };

/** What a template prints. */
const printed = /\{\{[^{}\n]{0,200}\}\}|\*\|[^|\n]{1,60}\|\*|%%[\w.-]{1,60}%%|<%=[^%\n]{0,200}%>|\$\{[^{}\n]{0,200}\}|\{[^{}\n]{1,200}\}/;
/** Names of numbers that are about stock; "{{ days }} left" is about something else. */
const stockName = /stock|qty|quantit|invent|unit|item|seat|spot|room|ticket|place|piece|avail|مخزون|كمية|متبق|مقاعد|قطع/i;
const hasNoun = /[\p{L}]{3,}/u;

/** Sentences of the mark `name` whose number a template fills in, in passages that name no source for it. */
export function liveCounters(context: CheckContext, draft: Draft, name: 'stockCounter' | 'crowdCounter'): Report[] {
  const live = context.marks(name).filter(({ start, end, passage }) => {
    if (passage.quoted || passage.hidden) return false;
    const text = draft.text.slice(start, end), tag = printed.exec(text);
    return tag !== null && (name === 'crowdCounter' || stockName.test(tag[0]) || hasNoun.test(between(text, tag)));
  });
  if (!live.length) return [];
  const named = new Set(context.marks('counterSource').map(({ passage }) => passage.start));
  return longest(live).filter(({ passage }) => !named.has(passage.start)).map(({ start, end, language }) => ({
    start, end, language, message, severity: 'info',
    fixes: [{ title: nameSource, edits: [{ start: end, end, text: source[language] }] }],
  }));
}

/** The words behind a printed number, without those that only say that it is left. */
function between(text: string, tag: RegExpExecArray): string {
  return text.slice(tag.index + tag[0].length).replace(/\b(?:left|remaining|remain|available|to go|now|at this price|more|of these)\b|فقط|بس|متبقية|متبقي|باقية|باقي/gi, '');
}

const counter: Readonly<Record<string, RegExp>> = {
  stockCounter: /(?:^|[\s_-])(?:live-?|fake-?)?(?:stock|inventory|scarcity|units?-left|items?-left)-?(?:count(?:er|down)?|bar|level|left)(?:$|[\s_-])|^\w*(?:Stock|Scarcity|Inventory)(?:Count(?:er|down)?|Bar)$/i,
  crowdCounter: /(?:^|[\s_-])(?:live-?|fake-?)?(?:visitors?|viewers?|watching|sold|sales|purchases?|orders?)-?(?:count(?:er)?|pop(?:up)?|notifications?|now)(?:$|[\s_-])|^\w*(?:Visitors?|Viewers?|Sales|Purchase|Sold)(?:Count(?:er)?|Pop(?:up)?|Notifications?)$/i,
};
const invented = /^(?:data-)?(?:min|max|range|random|minimum|maximum|fake|lower|upper|(?:min|max)-?(?:count|viewers|visitors|value|number|stock))$/i;

const counterElements = elementsThat((element) => (inventedBy(element, 'stockCounter') ?? inventedBy(element, 'crowdCounter')) !== undefined);

/** Counters in markup that draw their number from a range instead of counting. */
export function inventedCounters(draft: Draft, name: 'stockCounter' | 'crowdCounter'): Report[] {
  return counterElements(draft).flatMap((element): Report[] => {
    const span = element.hidden ? undefined : inventedBy(element, name);
    if (!span) return [];
    const written = /\s([\w:.-]+)(\s*=\s*(["'{]?))$/.exec(draft.text.slice(element.start, span.start));
    if (!written) return [];
    const start = element.start + written.index + 1, end = span.end + (written[3] ? 1 : 0);
    const language = draft.passages.find((passage) => passage.start >= element.start && passage.languages.length)?.languages[0] ?? 'en';
    return [{ start, end, language, message: inventedMessage, fixes: [{ title: realCount, edits: [{ start, end, text: `data-source="${language === 'ar' ? '{مصدر الرقم}' : '{source of the number}'}"` }] }] }];
  });
}

/** The attribute that makes the number up. */
function inventedBy({ name, attributes }: BlockElement, which: 'stockCounter' | 'crowdCounter'): { readonly start: number; readonly end: number } | undefined {
  const pattern = counter[which] as RegExp;
  if (attributes.get('data-source') ?? attributes.get('source')) return undefined;
  if (!pattern.test(name) && !['class', 'classname', 'id'].some((attribute) => pattern.test(attributes.get(attribute)?.value ?? ''))) return undefined;
  for (const [attribute, at] of attributes) if (invented.test(attribute) && at.value.trim() !== '' && at.end > at.start) return at;
  return undefined;
}
