import { adLabels } from '../../disclosure/adLabel';
import { channelOf } from '../../disclosure/channel';
import { firstLine } from '../../disclosure/foot';
import { placeText } from '../../disclosure/placement';
import { isAbout } from '../../disclosure/about';
import { unclearLabels } from '../../disclosure/unclearLabels';
import { firstOf, isSaid } from '../../disclosure/visible';
import type { Draft } from '../../engine/draft/draft';
import type { Language, Text } from '../../engine/finding';
import type { CheckContext, Mark, Report } from '../../engine/rule';

const message: Text = {
  en: '“{text}” sells, and nothing says that this is advertising. In Saudi Arabia a seller’s own posts and messages say so as well: start with “Ad”.',
  ar: '«{text}» تعرض البيع، ولا شيء يذكر أن هذا إعلان. في السعودية يذكر البائع ذلك في منشوراته ورسائله أيضًا: ابدأ بكلمة «إعلان».',
};
const title: Text = { en: 'Start with “Ad”', ar: 'ابدأ بكلمة «إعلان»' };
const label: Readonly<Record<Language, string>> = { en: 'Ad', ar: 'إعلان' };
const price = /\d\s*(?:[%٪]|ريال|ر\.?\s?س|\bsar\b|\briyals?\b)|(?:[%٪]|\bsar)\s*\d/i;

/** In the Saudi market, what a post or text message without any ad label sells: an order to buy, or an offer with its price. */
export function ownOffer(draft: Draft, context: CheckContext): Report[] {
  const channel = channelOf(draft, context.settings);
  if (!context.settings.jurisdictions.includes('sa') || (channel !== 'social' && channel !== 'sms')) return [];
  const said = (name: string): Mark[] => context.marks(name).filter((mark) => isSaid(draft, mark) && !isAbout(draft.prose.slice(mark.passage.start, mark.passage.end)));
  const calls = [...said('callToAct'), ...said('privateSale')], offers = said('offer');
  const sold = firstOf([...calls, ...offers]);
  const isOffer = calls.length > 0 || (offers.length > 0 && (price.test(draft.prose) || offers.some((one) => offers.some((other) => other.start >= one.end))));
  if (!sold || !isOffer || adLabels(draft, context).length || unclearLabels(draft, context).length) return [];
  const text = label[sold.language];
  // A message has no line to spare: the label leads into it.
  const line = channel === 'sms' ? firstLine(draft) : undefined;
  return [{ ...sold, message, fixes: [{ title, edits: [line ? { start: line.start, end: line.start, text: `${text}: ` } : placeText(draft, text, sold.language, channel)] }] }];
}
