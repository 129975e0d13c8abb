import type { Draft } from '../engine/draft/draft';
import type { BlockElement } from '../engine/draft/block';
import { elementsThat } from '../engine/draft/questions';
import type { Text } from '../engine/finding';
import type { Report } from '../engine/rule';

const message: Text = {
  en: 'This timer counts down a stretch of time, so it starts anew for every reader and ends for none: a deadline that is not one. Give it the real end, with date and time zone.',
  ar: 'هذا المؤقت يعدّ مدة لا موعدًا، فيبدأ من جديد لكل قارئ ولا ينتهي لأحد: موعد ليس موعدًا. أعطه النهاية الحقيقية بالتاريخ والمنطقة الزمنية.',
};
const title: Text = { en: 'Count down to a date', ar: 'عُدَّ تنازليًا إلى تاريخ' };

const named = /(?:^|[\s_-])(?:countdown|count-down|flip-?clock|(?:deal|sale|offer|urgency|cart|promo|flash)-?timer)(?:$|[\s_-])/i;
const component = /^(?:\w*Countdown\w*|CountDown\w*|FlipClock|(?:Deal|Sale|Offer|Urgency|Cart|Promo|Flash)Timer)$/;
/** How long it runs, for whoever comes. */
const stretch = /^(?:data-)?(?:countdown-?|timer-?)?(?:minutes|mins|seconds|secs|hours|duration|length|initial-?(?:minutes|seconds|time)|evergreen)$/i;
/** A stretch as the value of the attribute that makes the element a timer: `data-countdown="15:00"`. */
const spell = /^\s*(?:\d{1,4}|\d{1,2}(?::\d{2}){1,2}|\d+\s*(?:m|min|minutes?|h|hours?|s|sec|seconds?))\s*$/i;

const timerElements = elementsThat((element) => spanOf(element) !== undefined);

/** Timers in markup that run for a while instead of until a date. */
export function timers(draft: Draft): Report[] {
  return timerElements(draft).flatMap((element): Report[] => {
    const span = element.hidden ? undefined : spanOf(element);
    if (!span) return [];
    const written = /\s([\w:.-]+)(\s*=\s*(["'{]?))$/.exec(draft.text.slice(element.start, span.start));
    if (!written) return [];
    const start = element.start + written.index + 1;
    const end = span.end + (written[3] ? 1 : 0);
    const language = draft.passages.find((passage) => passage.start >= element.start && passage.languages.length)?.languages[0] ?? 'en';
    const until = `${draft.format === 'mdx' ? 'until' : 'data-until'}="${language === 'ar' ? '{تاريخ الانتهاء والمنطقة الزمنية}' : '{end date and time zone}'}"`;
    return [{ start, end, language, message, fixes: [{ title, edits: [{ start, end, text: until }] }] }];
  });
}

/** The attribute that says how long the timer runs; undefined for what is no timer, or has a date. */
function spanOf({ name, attributes }: BlockElement): { readonly start: number; readonly end: number } | undefined {
  const own = attributes.get('data-countdown') ?? attributes.get('data-timer');
  if (own && spell.test(own.value)) return own;
  if (!component.test(name) && !own && !['class', 'classname', 'id'].some((attribute) => named.test(attributes.get(attribute)?.value ?? ''))) return undefined;
  for (const [attribute, at] of attributes) if (stretch.test(attribute) && at.value.trim() !== '' && at.end > at.start) return at;
  return undefined;
}
