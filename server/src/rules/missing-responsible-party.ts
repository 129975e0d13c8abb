import { adLabels } from '../disclosure/adLabel';
import { channelOf } from '../disclosure/channel';
import { dutyText } from '../disclosure/duties';
import { contentOf } from '../disclosure/elements';
import { placeAtFoot } from '../disclosure/foot';
import { isOwn, mailingOf } from '../disclosure/mailing';
import { showsLicence, showsParty } from '../disclosure/parties';
import { mainLanguages } from '../disclosure/readers';
import { firstOf, isSaid } from '../disclosure/visible';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import type { Text } from '../engine/finding';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { missingResponsiblePartyExamples } from './missing-responsible-party.examples';

const messages = {
  permit: {
    en: 'This advertisement shows no advertiser permit, so readers in the UAE cannot check who stands behind it. Add the number of the permit.',
    ar: 'لا يعرض هذا الإعلان رقم تصريح المعلن، فلا يستطيع القارئ في الإمارات التحقق ممن يقف خلفه. أضف رقم التصريح.',
  },
  contest: {
    en: '“{text}” promises a prize without a licence number, so readers in Saudi Arabia cannot check that the competition is registered. Add the number of the licence.',
    ar: '«{text}» تعد بجائزة دون رقم ترخيص، فلا يستطيع القارئ في السعودية التحقق من تسجيل المسابقة. أضف رقم الترخيص.',
  },
} satisfies Record<string, Text>;
const titles = {
  party: { en: 'Say who is responsible and how to reach them', ar: 'اذكر المسؤول وكيف يمكن التواصل معه' },
  permit: { en: 'Add the advertiser permit', ar: 'أضف رقم تصريح المعلن' },
  contest: { en: 'Add the competition licence', ar: 'أضف رقم ترخيص المسابقة' },
} satisfies Record<string, Text>;

export const missingResponsibleParty: Rule = {
  id: 'missing-responsible-party',
  principle: 'accountability',
  severity: 'info',
  title: { en: 'Nobody named who is responsible', ar: 'لا يُذكر من المسؤول' },
  why: {
    en: 'Whoever pays an anonymous seller has nobody to ask, to complain to or to get the money back from.',
    ar: 'من يدفع لبائع مجهول لا يجد من يسأله أو يشكو إليه أو يسترد منه ماله.',
  },
  instead: {
    en: 'Name the business where people are asked to buy, give or sign up: its name, its number in a register, its address and a way to reach it.',
    ar: 'اذكر المنشأة حيث يُطلب من الناس الشراء أو التبرع أو التسجيل: اسمها ورقمها في السجل وعنوانها ووسيلة للتواصل معها.',
  },
  message: {
    en: '“{text}” asks for a commitment, and nothing here says to whom. Add the name of the business, its registration and a contact.',
    ar: '«{text}» تطلب التزامًا ولا شيء هنا يذكر لمن. أضف اسم المنشأة ورقم سجلها ووسيلة للتواصل.',
  },
  references: ['uk-cap-3', 'sa-ecl-ad', 'sa-promo', 'ae-permit', 'eu-dsa-26', 'us-canspam'],
  yieldsTo: 'all',
  options: {
    parties: {
      type: 'strings', default: [],
      description: { en: 'Names by which readers know you; a page that contains one names who is responsible.', ar: 'أسماء يعرفكم القارئ بها؛ والصفحة التي تحتوي أحدها تذكر المسؤول.' },
    },
  },
  check(draft, context) {
    return [...anonymous(draft, context), ...unlicensed(draft, context)];
  },
  examples: missingResponsiblePartyExamples,
};

/** Channels that people act on without seeing anything else of the seller. */
const alone = new Set(['landing', 'product']);
/** A text longer than this is read for its own sake, and its publisher is known. */
const longestAd = 60;

/** Words with a blank to fill in are not finished yet. */
function hasBlank(text: string): boolean {
  return /\[\p{L}/u.test(text);
}

/** The call to act in a text that nobody answers for. */
function anonymous(draft: Draft, context: CheckContext): Report[] {
  const channel = channelOf(draft, context.settings);
  const isAlone = channel !== undefined && alone.has(channel);
  if ((!isAlone && draft.words > longestAd) || mailingOf(draft, context) || channel === 'chat' || channel === 'app') return [];
  const calls = [...context.marks('privateSale'), ...context.marks('callToAct')].filter((mark) => isSaid(draft, mark) && mark.passage.kind !== 'cell' && mark.passage.kind !== 'listItem' && !hasBlank(draft.text.slice(mark.start, mark.end + 3)));
  const call = firstOf(calls) ?? committingLink(draft);
  const known = (context.options['parties'] as readonly string[]).map((name) => name.trim().toLowerCase()).filter(Boolean);
  if (!call || showsParty(draft) || known.some((name) => draft.prose.toLowerCase().includes(name))) return [];
  return [{
    ...call, ...(context.settings.jurisdictions.includes('sa') ? { severity: 'warning' as const } : {}),
    fixes: [{ title: titles.party, edits: [placeAtFoot(draft, dutyText('responsible-party', call.language, draft, context.settings), call.language)] }],
  }];
}

/** Where links lead by their addresses: to paying, giving, booking. */
const commits = /(?:^|[/?#])(?:pay(?:ment)?|checkout|buy|order|give|donate|donation|book(?:ing)?|reserve|enrol+|subscribe)(?![\w-])/i;
const committing = elementsThat(({ name, attributes, hidden }) => name === 'a' && !hidden && commits.test(attributes.get('href')?.value ?? ''));

/** The words of the first link by which people pay, give or book, whatever it says. */
function committingLink(draft: Draft): Pick<Report, 'start' | 'end' | 'language'> | undefined {
  const [link] = committing(draft);
  if (!link) return undefined;
  // A Markdown link is an element as a whole, of others it is the opening tag.
  const { text, start } = draft.text[link.start] === '[' ? { text: /^\[([^\]\n]*)/.exec(draft.text.slice(link.start, link.end))?.[1] ?? '', start: link.start + 1 } : contentOf(draft, link);
  const passage = draft.passages.find((one) => one.start < start + text.length && one.end > start && !one.hidden && !one.quoted), language = passage?.languages[0];
  return language && /\p{L}/u.test(text) && !hasBlank(text) ? { start, end: start + text.length, language } : undefined;
}

/** What the Emirates and Saudi Arabia want to see in an advertisement, where the draft is meant for them. */
function unlicensed(draft: Draft, context: CheckContext): Report[] {
  const { jurisdictions } = context.settings;
  if ((!jurisdictions.includes('ae') && !jurisdictions.includes('sa')) || showsLicence(draft)) return [];
  const language = mainLanguages(draft)[0] ?? 'en';
  const [label] = jurisdictions.includes('ae') ? adLabels(draft, context) : [];
  const prize = jurisdictions.includes('sa') ? firstOf(context.marks('contest').filter((mark) => isOwn(mark) && isSaid(draft, mark))) : undefined;
  const reports: Report[] = [];
  if (label) reports.push({ start: label.start, end: label.end, language, severity: 'warning', message: messages.permit, fixes: [{ title: titles.permit, edits: [placeAtFoot(draft, dutyText('advertiser-permit', language, draft, context.settings), language)] }] });
  if (prize) reports.push({ ...prize, severity: 'warning', message: messages.contest, fixes: [{ title: titles.contest, edits: [placeAtFoot(draft, dutyText('competition-licence', prize.language, draft, context.settings), prize.language)] }] });
  return reports;
}
