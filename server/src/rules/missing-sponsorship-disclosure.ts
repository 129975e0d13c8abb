import { adLabels, openingEnd, standsApart, type AdLabel } from '../disclosure/adLabel';
import { channelOf } from '../disclosure/channel';
import { factsOf } from '../disclosure/facts';
import { foldOption, forward, shownUpTo } from '../disclosure/fold';
import { textFix } from '../disclosure/insert';
import { isSeen, mainLanguages } from '../disclosure/readers';
import { firstOf, isSaid } from '../disclosure/visible';
import { unclearLabels } from '../disclosure/unclearLabels';
import type { DisclosureId } from '../disclosure/texts';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, Report, ReportedFix, Rule } from '../engine/rule';
import { ownOffer } from './checks/ownOffer';
import { missingSponsorshipDisclosureExamples } from './missing-sponsorship-disclosure.examples';

const unlabelled: Text = {
  en: '“{text}” tells of a commercial tie, and nothing before it says that this is advertising. Readers would take it for an independent view. Start with a plain label such as “Ad” and the name of the brand.',
  ar: '«{text}» تدل على علاقة تجارية، ولا شيء قبلها يوضّح أن هذا إعلان، فيظنه القارئ رأيًا مستقلًا. ابدأ بوسم واضح مثل «إعلان» مع اسم العلامة.',
};
const late: Text = {
  en: '“{text}” comes before the label that says this is advertising. Readers must know first: put the label at the start.',
  ar: '«{text}» تسبق الوسم الذي يوضّح أن هذا إعلان. يحتاج القارئ إلى معرفة ذلك أولًا: ضع الوسم في البداية.',
};
const otherLanguage: Text = {
  en: '“{text}” tells of a commercial tie, and the label stands in another language. Say in this one that it is advertising.',
  ar: '«{text}» تدل على علاقة تجارية، والوسم مكتوب بلغة أخرى. اذكر بهذه اللغة أنه إعلان.',
};
const folded: Text = {
  en: '“{text}” comes after the point where apps cut a caption off. Most readers see the praise and never learn that it is advertising. Put the label into the first words.',
  ar: '«{text}» تأتي بعد الحد الذي تقصّ عنده التطبيقات النص، فيقرأ معظم الناس المديح ولا يعلمون أنه إعلان. ضع الوسم في أول الكلام.',
};

export const missingSponsorshipDisclosure: Rule = {
  id: 'missing-sponsorship-disclosure',
  principle: 'transparency',
  severity: 'error',
  title: { en: 'Sponsored, gifted or ambassador content without an ad label', ar: 'محتوى مدفوع أو مُهدى أو لسفير علامة دون وسم إعلان' },
  why: {
    en: 'Readers take paid praise for an independent view, and trust it as they would a friend.',
    ar: 'يظن القارئ أن المديح المدفوع رأي مستقل، فيثق به كما يثق بصديق.',
  },
  instead: {
    en: 'Start with “Ad” and name the brand, before the first praise, link or code: “Ad - paid partnership with Noor”. In the Saudi market a seller’s own posts and messages start with “Ad” as well.',
    ar: 'ابدأ بكلمة «إعلان» مع اسم العلامة قبل أول مديح أو رابط أو كود: «إعلان: شراكة مدفوعة مع نور». وفي السوق السعودية تبدأ منشورات البائع ورسائله نفسها بكلمة «إعلان».',
  },
  message: unlabelled,
  references: ['us-255', 'us-255-5', 'eu-ucpd-a11', 'uk-cap-2', 'uk-dmcc-sch20', 'sa-ecl-ad', 'ae-permit', 'in-dp-9', 'icc-2024', 'eu-dsa-26'],
  options: { fold: foldOption },
  check(draft, context) {
    const signal = firstSignal(draft, context);
    const social = channelOf(draft, context.settings) === 'social';
    if (!signal) return [...(social ? cutOff(draft, adLabels(draft, context).filter((label) => label.kind === 'ad' && standsApart(draft, label)), context) : []), ...ownOffer(draft, context)];
    const labels = adLabels(draft, context).filter(({ kind }) => kind === 'ad' || signal.kind === 'code');
    // A label opens the text, or at least comes before what it speaks of.
    const limit = signal.inBody ? Math.max(signal.end, signal.start + 1) : openingEnd(draft);
    const before = labels.filter(({ start }) => start < limit);
    if (before.some(({ language }) => language === signal.language)) return social ? cutOff(draft, before, context) : [];
    const behind = labels.find(({ language, start }) => language === signal.language && start >= limit);
    const message = before.length ? otherLanguage : behind ? late : unlabelled;
    const moved = behind && message === late && social && standsApart(draft, behind) ? forward(draft, behind, signal.language) : [];
    return [{ start: signal.start, end: signal.end, language: signal.language, message, fixes: [...moved, ...fixes(draft, signal, context)] }];
  },
  examples: missingSponsorshipDisclosureExamples,
};

/** The first label of a social caption that shows none of `labels` before it is cut off. */
function cutOff(draft: Draft, labels: readonly AdLabel[], context: CheckContext): Report[] {
  const [first] = labels;
  if (!first || labels.some(({ end }) => shownUpTo(draft, end) <= Number(context.options['fold']))) return [];
  const { start, end, language } = first;
  const moved = forward(draft, first, language);
  return [{ start, end, language, message: folded, fixes: moved.length ? moved : fixes(draft, { kind: 'paid', language, start }, context) }];
}

/** What shows that somebody paid or gave. */
interface Signal {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly kind: 'paid' | 'gift' | 'code';
  readonly inBody: boolean;
}

function firstSignal(draft: Draft, context: CheckContext): Signal | undefined {
  // A label that is there but unclear is what ambiguous-ad-label speaks of.
  const unclear = unclearLabels(draft, context);
  const elsewhere = [...unclear, ...context.marks('privateGift')];
  // "Send me the offers" beside a box is the reader's wish.
  const isTold = (mark: Mark): boolean => mark.passage.kind !== 'label' && mark.passage.kind !== 'button' && isStated(draft, mark) && !elsewhere.some(({ start, end }) => mark.start < end && mark.end > start);
  const strong = context.marks('sponsorSignal').filter(isTold);
  const partnered = context.marks('partneredPost').filter(isTold);
  // A partnership alone may be any company's news; beside praise in the first person it is a paid post.
  const praised = strong.length > 0 || partnered.length > 0 || context.marks('endorsement').some((mark) => isStated(draft, mark));
  const weak = praised ? context.marks('partnership').filter(isTold) : [];
  const first = firstOf([...strong, ...partnered, ...weak]);
  const declared = declaredTie(draft);
  if (!first) return declared;
  const text = draft.text.slice(first.start, first.end);
  const kind = /\bcode\b|كود|كوبون|رمز/i.test(text) ? 'code' : /gift|sent|gave|received|complimentary|\bpr\b|free|هدية|أهد|اهد|أرسل|ارسل|وصل|بعت|جاني|جاتني/i.test(text) ? 'gift' : 'paid';
  return { start: first.start, end: first.end, language: first.language, kind, inBody: true };
}

/** Whether the author tells it, in the copy itself, as a fact. */
function isStated(draft: Draft, mark: Mark): boolean {
  const { prose } = mark.passage;
  if (!isSeen(draft, mark.passage) || !isSaid(draft, mark)) return false;
  const before = prose.slice(0, mark.start - mark.passage.start).split(/[.!?؟\n]/).at(-1) ?? '';
  return !/\b(?:not|never|wasn['’]t|weren['’]t|isn['’]t|aren['’]t|didn['’]t|haven['’]t|no one|nobody|if|when you|example|such as|phrases?)\b|(?:^|\s)(?:لم|ليس|ليست|لست|غير|إذا|لو|مثل|عبارة)(?=\s)/i.test(before);
}

const tieKeys = /^(?:sponsor|sponsors|sponsored|sponsoredby|sponsorname|gifted|giftedby|paidpartnership|paidpromotion|brandpartner|advertorial)$/;
const noTie = /^(?:false|no|none|null|own-?brand|n\/a|-|0|)$/i;

/** What the front matter says of a sponsor or a gift. */
function declaredTie(draft: Draft): Signal | undefined {
  const language = mainLanguages(draft)[0];
  if (language === undefined) return undefined;
  for (const { key, value, start, end } of draft.frontMatter?.values ?? []) {
    const name = key.replace(/[-_]/g, '').toLowerCase();
    if (key.includes('.') || !tieKeys.test(name)) continue;
    const said = typeof value === 'object' && value !== null ? String((value as { kind?: unknown; by?: unknown }).kind ?? (value as { by?: unknown }).by ?? (Array.isArray(value) && !value.length ? 'none' : 'yes')) : String(value ?? '');
    if (noTie.test(said.trim()) || start === end) continue;
    return { start, end, language, kind: name.startsWith('gift') || said === 'gifted' ? 'gift' : 'paid', inBody: false };
  }
  return undefined;
}

function fixes(draft: Draft, { kind, language, start }: Pick<Signal, 'kind' | 'language' | 'start'>, { settings }: CheckContext): ReportedFix[] {
  const ids: DisclosureId[] = kind === 'gift' ? ['gifted', 'sponsored'] : ['sponsored'];
  const facts = factsOf(draft);
  const list = ids.map((id) => textFix(draft, id, language, settings, { facts, at: start }));
  const short = textFix(draft, ids[0] as DisclosureId, language, settings, { wording: 'short', facts, at: start });
  return list.some(({ edits }) => edits[0]?.text === short.edits[0]?.text) ? list : [...list, short];
}
