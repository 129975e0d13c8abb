import { hiddenPlaces, hidingStyle } from '../../disclosure/legible';
import type { Draft } from '../../engine/draft/draft';
import { passagesWith } from '../../engine/draft/questions';
import type { Text } from '../../engine/finding';
import type { Report } from '../../engine/rule';

const message: Text = {
  en: '“{text}” takes back part of what stands beside it, in letters nobody can read. Show it in the size and colour of the rest.',
  ar: '«{text}» تستثني بعض ما يُعرض بجانبها بحروف لا تُقرأ. اعرضها بحجم النص ولونه.',
};
const title: Text = { en: 'Make it readable', ar: 'اجعلها مقروءة' };

/** Terms: what it costs, for whom and until when it holds, what it leaves out, what may turn out otherwise. */
const terms = /\b(?:terms|conditions|excl|appl(?:y|ies)|require|renew|contract|charge|fees?\b|apr\b|minimum|var(?:y|ies)\b|not (?:typical|included|valid)|only (?:for|with|on)\b)|[€$£] ?\d|\d ?(?:€|ريال|درهم|دينار|جنيه)|شروط|أحكام|تُ?طبق|[يت]سري|[يت]شمل|باستثناء|رسوم|عقد|يتجدد|الحد الأدنى|تختلف/i;
const termsIn = passagesWith(({ prose, quoted, hidden }) => (quoted || hidden ? undefined : terms.exec(prose) ?? undefined));

/** Terms set so that people cannot read them. Where mailing, consent and AI say something unreadable, their own rules tell of it. */
export function faintTerms(draft: Draft): Report[] {
  const places = hiddenPlaces(draft);
  if (!places.length) return [];
  return termsIn(draft).flatMap(({ passage: { start, end, languages, kind, hidden }, found: { index } }): Report[] => {
    const at = start + index;
    if (!places.some((place) => place.start <= at && place.end > at)) return [];
    const style = hidden || kind === 'attribute' || kind === 'alt' || /unsubscri|اشتراك/i.test(draft.text.slice(start, end)) ? undefined : hidingStyle(draft, at);
    // What a page hides altogether it may show later; what it shows as a speck it shows to nobody.
    if (!style || /(?:display|visibility)\s*:|mso-hide|max-height|opacity\s*:\s*0\s*(?:;|$)/i.test(draft.text.slice(style.start, style.end))) return [];
    const from = Math.max(start, draft.text.lastIndexOf('>', at) + 1), behind = draft.text.indexOf('<', at), to = behind < 0 ? end : Math.min(end, behind);
    return [{ start: from, end: to, language: languages[0] ?? 'en', message, fixes: [{ title, edits: [{ start: style.start, end: style.end, text: style.legible }] }] }];
  });
}
