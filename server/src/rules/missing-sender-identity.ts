import { channelOf } from '../disclosure/channel';
import { dutyText } from '../disclosure/duties';
import { firstLine, placeAtFoot } from '../disclosure/foot';
import { fromOf, isOwn, isService, mailingOf, type Mailing, type Subject } from '../disclosure/mailing';
import { namesBusiness, showsAddress } from '../disclosure/parties';
import { mainLanguages } from '../disclosure/readers';
import type { Draft } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';
import { withSigns } from '../engine/draft/traits';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, Report, ReportedFix, Rule } from '../engine/rule';
import { languagesOf } from '../engine/text/language';
import { missingSenderIdentityExamples } from './missing-sender-identity.examples';

const messages = {
  subject: {
    en: '“{text}” makes an advertisement look like a reply, an invoice or a warning, so people open it under a false idea. Say what the message offers.',
    ar: '«{text}» تُظهر الإعلان كأنه رد أو فاتورة أو تحذير، فيفتحه القارئ على غير حقيقته. اذكر ما تعرضه الرسالة.',
  },
  from: {
    en: '“{text}” is an address nobody answers, so readers can neither tell who writes nor write back. Send from one that names you and is read.',
    ar: '«{text}» عنوان لا يرد عليه أحد، فلا يعرف القارئ من يكتب إليه ولا يستطيع الرد. أرسل من عنوان يحمل اسمكم ويُقرأ بريده.',
  },
  name: {
    en: 'The message does not say who sends it. Start with the name of your business.',
    ar: 'لا تذكر الرسالة من أرسلها. ابدأ باسم منشأتكم.',
  },
} satisfies Record<string, Text>;

const titles = {
  address: { en: 'Add the sender’s name and postal address', ar: 'أضف اسم المرسل وعنوانه البريدي' },
  subject: { en: 'Say what the message is about', ar: 'اذكر موضوع الرسالة الحقيقي' },
  prefix: { en: 'Remove “{text}”', ar: 'احذف «{text}»' },
  from: { en: 'Write an address that is read', ar: 'اكتب عنوانًا يُقرأ بريده' },
  name: { en: 'Start with the sender’s name', ar: 'ابدأ باسم المرسل' },
} satisfies Record<string, Text>;

export const missingSenderIdentity: Rule = {
  id: 'missing-sender-identity',
  principle: 'identity',
  severity: 'warning',
  title: { en: 'Sender missing, masked or misrepresented', ar: 'مرسل غائب أو مخفي أو مضلل' },
  why: {
    en: 'People cannot weigh an offer, complain or leave when they do not know who writes. A subject that poses as a reply or an invoice is opened by mistake.',
    ar: 'لا يستطيع القارئ تقدير العرض أو الشكوى أو الانسحاب إذا لم يعرف من يكتب إليه. والعنوان الذي يتظاهر بأنه رد أو فاتورة يُفتح خطأً.',
  },
  instead: {
    en: 'Name the business, its postal address and an address that is read at the foot of every e-mail; start a text message with your name; write a subject that says what is inside.',
    ar: 'اذكر في ختام كل رسالة بريد اسم المنشأة وعنوانها البريدي وبريدًا يُقرأ، وابدأ الرسالة النصية باسمكم، واجعل العنوان يصف ما في الداخل.',
  },
  message: {
    en: 'Readers cannot see who sends this e-mail and where to find them. Add the name of the business and its postal address.',
    ar: 'لا يرى القارئ من أرسل هذه الرسالة ولا أين يجده. أضف اسم المنشأة وعنوانها البريدي.',
  },
  references: ['us-canspam', 'eu-eprivacy-13', 'sa-pdpl-ir', 'eg-pdpl'],
  options: {
    senders: {
      type: 'strings', default: [],
      description: { en: 'Names by which readers know you; a message that contains one names its sender.', ar: 'أسماء يعرفكم القارئ بها؛ والرسالة التي تحتوي أحدها تذكر مرسلها.' },
    },
  },
  check(draft, context) {
    const badges = badged(draft), reports = inMail(draft, context);
    return apart(badges.length && !isService(draft, context) ? [...badges, ...reports] : reports);
  },
  examples: missingSenderIdentityExamples,
};

/** A count of messages that nobody sent, as an inbox shows it. */
const badge = /^[^\p{L}\p{N}]*[([][\d٠-٩]{1,2}[)\]] *(?:(?:(?:new|unread|missed|pending|urgent) )?(?:messages?|notifications?|alerts?|calls?|gifts?|rewards?|invitations?|requests?)(?![a-z])|(?:رسال[ةه]|رسائل|إشعار\p{L}*|تنبيه\p{L}*|مكالم\p{L}*|هدي[ةه]|دعو[ةه]))[^.!?؟\n]*/iu;
const badgesIn = passagesWith(({ prose, quoted }) => (quoted ? undefined : badge.exec(prose) ?? undefined), withSigns('(['));

function badged(draft: Draft): Report[] {
  // (1) and (2) are a list.
  return badgesIn(draft).filter(({ passage }) => !passage.quoted && !/[([][2٢][)\]]/.test(draft.text.slice(passage.start + 3))).map(({ passage, found }) => {
    const start = passage.start + found[0].search(/[([]/), end = passage.start + found[0].trimEnd().length, language = passage.languages[0] ?? 'en';
    return { start, end, language, message: messages.subject, fixes: [rename(start, end, language)] };
  });
}

function rename(start: number, end: number, language: Language): ReportedFix {
  return { title: titles.subject, edits: [{ start, end, text: language === 'ar' ? '{ما تعرضه الرسالة}' : '{what the message offers}' }] };
}

function inMail(draft: Draft, context: CheckContext): Report[] {
  const mailing = mailingOf(draft, context);
  if (!mailing && (channelOf(draft, context.settings) !== undefined || draft.words > 300)) return [];
  if (isService(draft, context)) return [];
  if (!mailing) {
    // Nobody says what it is. A letter that a nameless team signs is mail all the same.
    const signed = context.marks('namelessSignature').some(isOwn) ? withoutAddress(draft, { channel: 'email', evident: true }, context) : [];
    return draft.words <= 12 ? apart([...pretended(draft, undefined, context), ...signed]) : signed;
  }
  const reports = [...pretended(draft, mailing, context), ...maskedFrom(draft)];
  const senders = (context.options['senders'] as readonly string[]).map((name) => name.trim().toLowerCase()).filter(Boolean);
  const isKnown = senders.some((name) => draft.prose.toLowerCase().includes(name));
  if (mailing.channel === 'email') reports.push(...withoutAddress(draft, mailing, context));
  else if (!isKnown && draft.words >= 4) reports.push(...withoutName(draft, mailing));
  return apart(reports);
}

const replyPrefix = /^\s*((?:re|fwd?|aw|رد|إعادة توجيه|اعادة توجيه|تحويل)\s*[:：]\s*)+/i;

/** Subjects that pose as a reply, an invoice or a warning. */
function pretended(draft: Draft, mailing: Mailing | undefined, context: CheckContext): Report[] {
  const { subject } = mailing ?? {}, replies = [...(subject ? [subject] : []), ...(mailing?.channel === 'email' ? shownAsSubject(draft) : [])].flatMap(({ start, text }): Report[] => {
    const prefix = replyPrefix.exec(text)?.[0];
    if (!prefix) return [];
    const end = start + prefix.trimEnd().length, shown = prefix.trim();
    return [{
      start, end, language: languagesOf(text)[0] ?? 'en', message: messages.subject,
      fixes: [{ title: { en: titles.prefix.en.replace('{text}', shown), ar: titles.prefix.ar.replace('{text}', shown) }, edits: [{ start, end: start + prefix.length, text: '' }] }],
    }];
  });
  if (replies.length) return replies;
  const first = firstLine(draft);
  const opens = (mark: Mark): boolean => (subject && mark.end > subject.start && mark.start < subject.end) || (!subject && first !== undefined && mark.start < first.end) || mark.passage.kind === 'title';
  const mark = context.marks('pretendedSubject').find((one) => isOwn(one) && opens(one));
  if (!mark) return [];
  const start = Math.max(mark.start, subject?.start ?? 0);
  return [{
    start, end: mark.end, language: mark.language, message: messages.subject,
    fixes: [rename(subject?.start ?? start, subject?.end ?? mark.end, mark.language)],
  }];
}

/** What an inbox shows of an HTML mail beside its subject: its title, and the hidden line that opens it. */
function shownAsSubject(draft: Draft): Subject[] {
  return repliesIn(draft).filter(({ passage: { kind, hidden } }) => hidden || kind === 'title' || kind === 'description').map(({ passage: { start, end } }) => ({ start, end, text: draft.text.slice(start, end) }));
}

const repliesIn = passagesWith(({ prose }) => replyPrefix.test(prose) || undefined);

function maskedFrom(draft: Draft): Report[] {
  const from = fromOf(draft);
  const match = from && /[\w.+-]*(?:no-?_?\.?reply|do-?not-?reply|donotreply)[\w.+-]*(?:@[\w.-]*)?/i.exec(draft.text.slice(from.start, from.end));
  if (!from || !match) return [];
  const start = from.start + match.index, end = start + match[0].length;
  const language = mainLanguages(draft)[0] ?? 'en';
  return [{
    start, end, language, message: messages.from,
    fixes: [{ title: titles.from, edits: [{ start, end, text: language === 'ar' ? '{بريد يُقرأ}' : '{address that is read}' }] }],
  }];
}

/** An e-mail without a postal address: at the signature that names nobody, else where readers meet the message. */
function withoutAddress(draft: Draft, mailing: Mailing, context: CheckContext): Report[] {
  if (showsAddress(draft)) return [];
  const signature = context.marks('namelessSignature').find(isOwn);
  // A few words are a piece of a message, and its footer may be elsewhere.
  if (!signature && draft.words < 12) return [];
  if (mailing.evident && !mailing.subject && !signature && namesBusiness(draft)) return [];
  const at = signature ?? (mailing.subject && mailing.subject.end > mailing.subject.start ? mailing.subject : firstLine(draft));
  if (!at) return [];
  const language = signature?.language ?? mainLanguages(draft)[0] ?? 'en';
  return [{ start: at.start, end: at.end, language, fixes: [{ title: titles.address, edits: [placeAtFoot(draft, dutyText('sender-identity', language, draft, context.settings), language)] }] }];
}

const notNames = /^(?:flash|sale|hurry|offer|deal|news|new|reminder|alert|update|attention|hello|hi|hey|dear|today|only|last|save|free|win|breaking|exclusive|vip|important|urgent|sms|psst|good|عرض|عروض|خصم|خصومات|تخفيضات|تنبيه|هام|عاجل|جديد|أخبار|اليوم|تذكير|مبروك|أهلا|مرحبا|عزيزي|عزيزتي|رسالة)(?![\p{L}\p{M}])/iu;

/** A text message or notification whose words name no sender. */
function withoutName(draft: Draft, mailing: Mailing): Report[] {
  if (draft.frontMatter?.values.some(({ key, value }) => /^(?:from|sender|sender-?id|brand|company|app)$/i.test(key) && typeof value === 'string')) return [];
  const first = firstLine(draft);
  if (!first) return [];
  const body = draft.prose.slice(first.start).replace(/\uFFFC+/g, (gap) => ' '.repeat(gap.length)).trimEnd();
  const label = /^\s*[^\n:：|–—]{1,60}?(?=\s?[:：|]|\s[-–—]\s)/u.exec(body)?.[0].replace(/^[^\p{L}\d]+/u, '');
  if (label && !notNames.test(label) && (label.length <= 40 && label.split(/\s+/).length <= 5 || /[،,] ?(?:طريق|شارع|حي) /.test(label))) return [];
  if (/(?:[-–—~]|(?:^|\s)from|,|،)\s*\p{Lu}[\p{L}&'’ ]{1,30}[.!]?$/u.test(body) || /(?:[-–—~])\s*\p{L}[\p{L} ]{1,30}[.!]?$/u.test(body)) return [];
  if (/\b(?:from|at|with|by|in|visit|here at|team|your)\s+\p{Lu}\p{L}+/u.test(body) || /\p{Lu}\p{L}+[’']s\b/u.test(body.slice(1))) return [];
  if (/(?:متجر|شركة|مطعم|مقهى|عيادة|بنك|مصرف|صيدلية|فريق|معرض|مؤسسة|تطبيق|نادي|مكتبة|صالون|فندق|مع|من|لدى|عند)\s+(?!ال)\p{Script=Arabic}{3,}\s+(?:و\s?)?\p{Script=Arabic}{2,}$/u.test(body) || namesBusiness(draft) || showsAddress(draft)) return [];
  const language = mainLanguages(draft)[0] ?? 'en';
  const word = /^[^\s:：،,]+/.exec(draft.text.slice(first.start))?.[0].length ?? 1;
  return [{
    start: first.start, end: first.start + word, language, message: messages.name, ...(mailing.channel === 'push' ? { severity: 'info' as const } : {}),
    fixes: [{ title: titles.name, edits: [{ start: first.start, end: first.start, text: language === 'ar' ? '{الشركة}: ' : '{company}: ' }] }],
  }];
}

/** One place, one finding. */
function apart(reports: readonly Report[]): Report[] {
  return reports.filter((report, index) => !reports.slice(0, index).some((other) => other.start < report.end && other.end > report.start));
}
