import type { Draft, Passage } from '../../engine/draft/draft';
import { passagesWith } from '../../engine/draft/questions';
import { withSigns } from '../../engine/draft/traits';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';
import { title, valueOf } from './struck';
import { sells } from './timer';

const basis: Text = { en: ' (until {end date}, compared with the lowest price in the last 30 days)', ar: ' (حتى {تاريخ الانتهاء}، مقارنة بأدنى سعر خلال آخر 30 يومًا)' };

/** A cut with a sign: "-70%", as badges show it, with nothing behind it that says of what. */
const cut = /(?<![\p{L}\p{N}.,])[-−–] ?[\d٠-٩]{1,2} ?[%٪](?=[^\p{L}\p{N}]*(?:$|\n|today|now|only|until|sale|اليوم|الآن|فقط|حتى))/iu;
const cuts = passagesWith(({ prose, quoted, hidden }) => (quoted || hidden ? undefined : cut.exec(prose) ?? undefined), withSigns('%٪'));

/** A number alone may be a measure's: energy, humidity. A badge, a day or the word for a sale make a price of it. */
function isPrice(draft: Draft, { start, prose, kind }: Passage, found: RegExpExecArray): boolean {
  // In a table, a row says of what it is.
  if (kind === 'cell' && (draft.format !== 'html' || /\p{L}/u.test(draft.text.slice(draft.text.lastIndexOf('<tr', start), start).replace(/<[^<>]*>?/g, '')))) return false;
  const at = start + found.index, rest = prose.slice(found.index + found[0].length);
  return !/[\p{L}\p{N}]/u.test(prose.replace(found[0], '')) || (draft.text[at - 1] === '>' && draft.text[at + found[0].length] === '<') || /^[^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(rest) || /\bfriday\b/i.test(prose) || sells.test(prose);
}

/** Price cuts that are only a sign and a number. */
export function cutBadges(draft: Draft, context: CheckContext): Report[] {
  const shown = cuts(draft).filter(({ passage, found }) => !passage.hidden && !passage.quoted && isPrice(draft, passage, found) && valueOf(found[0]) >= (context.options['percent'] as number));
  const { passage, found } = shown[0] ?? {};
  if (!passage || !found || !(sells.test(draft.text) || draft.passages.length === 1) || context.marks('comparedWith').some((mark) => !mark.passage.hidden)) return [];
  const start = passage.start + found.index, end = start + found[0].length, language = passage.languages[0] ?? draft.languages[0] ?? 'en';
  return [{ start, end, language, fixes: [{ title, edits: [{ start: end, end, text: basis[language] }] }] }];
}
