import type { BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import { elementsThat } from '../../engine/draft/questions';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';
import { inside, labelOf, languageAround, refusal } from './preTicked';

const boxMessage: Text = {
  en: '“{text}” makes agreeing to advertising a condition of sending the form. Let the box stay empty: who wants it will tick it.',
  ar: '«{text}» تجعل قبول الإعلانات شرطًا لإرسال النموذج. اترك المربع اختياريًا، ومن أراد وضع العلامة بنفسه.',
};
const wallMessage: Text = {
  en: 'This wall asks for a sign-up and offers no other way in, so readers pay with data for a look. Add a way to go on without it.',
  ar: 'يطلب هذا الحاجز التسجيل ولا يترك طريقًا آخر، فيدفع القارئ ببياناته ثمن نظرة. أضف طريقًا للمتابعة من دونه.',
};
const optional: Text = { en: 'Make the box optional', ar: 'اجعل المربع اختياريًا' };
const another: Text = { en: 'Add a way to go on without it', ar: 'أضف طريقًا للمتابعة من دونه' };

const asks = '(?:sign-?_?up|register|registration|log-?in|e-?mail|newsletter|lead|content|consent|cookie|member(?:ship)?|app|subscribe|contact|phone)';
const wallName = new RegExp(`(?:^|[\\s_-])(?:${asks}[-_]?(?:wall|gate|locker)|gated(?:-content)?)(?:$|[\\s_-])`, 'i');
const wallComponent = new RegExp(`^${asks}(?:Wall|Gate|Locker)$`, 'i');
const wayOut = /close|dismiss|skip|guest|decline|reject/i;

const requiredElements = elementsThat(({ attributes }) => attributes.has('required') || attributes.has('aria-required'));
const wallElements = elementsThat((element) => wallComponent.test(element.name) || ['class', 'classname', 'id'].some((attribute) => wallName.test(element.attributes.get(attribute)?.value ?? '')));

/** Boxes that must be ticked to receive advertising, and sign-up walls without another way in. */
export function forcedMarkup(draft: Draft, context: CheckContext): readonly Report[] {
  return [...requiredBoxes(draft, context), ...walls(draft, context)];
}

function* requiredBoxes(draft: Draft, context: CheckContext): Iterable<Report> {
  for (const element of requiredElements(draft)) {
    const required = element.attributes.get('required') ?? element.attributes.get('aria-required');
    if (element.hidden || !required || required.value === 'false' || !/^(?:checkbox)$/i.test(element.attributes.get('type')?.value ?? '')) continue;
    const label = labelOf(draft, element);
    const mark = context.marks('adMatter').find(({ start, end }) => inside(label, start, end) || inside(element, start, end));
    // Terms and advertising under one tick are one sentence too many: `implied-consent` shows which.
    if (!mark || context.marks('contractMatter').some(({ start, end }) => inside(label, start, end)) || refusal.test(draft.text.slice(label.start, label.end).replace(/<[^>]*>/g, ' '))) continue;
    const written = /(\s+)(?:aria-)?required(?:\s*=\s*["'{]?)?$/i.exec(draft.text.slice(element.start, required.start));
    if (!written) continue;
    const from = element.start + written.index;
    const end = required.end + (/["'{]$/.test(written[0]) ? 1 : 0);
    yield {
      start: from + (written[1] as string).length, end, language: mark.language, message: boxMessage,
      fixes: [{ title: optional, edits: [{ start: from, end, text: '' }] }],
    };
  }
}

function* walls(draft: Draft, context: CheckContext): Iterable<Report> {
  const wall = wallElements(draft).find(({ hidden }) => !hidden);
  if (!wall || context.marks('otherWay').some(({ passage }) => !passage.hidden && !passage.quoted) || draft.elements.some(leadsOut)) return;
  const language = languageAround(draft, wall);
  const text = language === 'ar' ? '<a href="{الرابط}">المتابعة من دون تسجيل</a>' : '<a href="{address}">Continue without signing up</a>';
  yield { start: wall.start, end: wall.end, language, message: wallMessage, fixes: [{ title: another, edits: [{ start: wall.end, end: wall.end, text: `\n${text}` }] }] };
}

function leadsOut({ name, attributes, hidden }: BlockElement): boolean {
  if (hidden) return false;
  if (attributes.has('data-dismiss') || attributes.has('onclose') || attributes.has('dismissible') || attributes.has('closable')) return true;
  return (name === 'button' || name === 'a') && ['class', 'classname', 'id', 'aria-label', 'href'].some((attribute) => wayOut.test(attributes.get(attribute)?.value ?? ''));
}
