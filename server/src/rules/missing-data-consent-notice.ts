import { channelOf } from '../disclosure/channel';
import { dataForms, type DataForm } from '../disclosure/dataForms';
import { dutyText } from '../disclosure/duties';
import { placeInForm } from '../disclosure/foot';
import { placeAfter } from '../disclosure/placement';
import { isLegible } from '../disclosure/legible';
import { isOwn } from '../disclosure/mailing';
import { mainLanguages, mainLanguagesWithin } from '../disclosure/readers';
import { saidMarks } from '../disclosure/said';
import { readersOf } from '../disclosure/subject';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
import { missingDataConsentNoticeExamples } from './missing-data-consent-notice.examples';

const formMessage: Text = {
  en: 'This form asks for personal data, and nothing beside it says what for. Put the purpose, a privacy link and the way to withdraw next to the button.',
  ar: 'يطلب هذا النموذج بيانات شخصية ولا شيء بجانبه يذكر الغرض منها. ضع الغرض ورابط الخصوصية وطريقة سحب الموافقة بجانب الزر.',
};
const consentMessage: Text = {
  en: 'This form links to a privacy notice, but people are not asked whether they agree. Name the purpose beside the button, or add an empty box to tick.',
  ar: 'في هذا النموذج رابط للخصوصية لكنه لا يسأل القارئ عن موافقته. اذكر الغرض بجانب الزر أو أضف مربعًا فارغًا للموافقة.',
};
const childMessage: Text = {
  en: '“{text}” asks children for personal data, and nobody asks their parents. Say beside it that a parent or guardian must agree first, and how they do.',
  ar: '«{text}» تطلب من الأطفال بيانات شخصية ولا يُسأل الوالدان. اذكر بجانبها أن موافقة أحد الوالدين أو ولي الأمر تسبق ذلك، وكيف يوافق.',
};
const childTitle: Text = { en: 'Ask for a parent’s agreement', ar: 'اطلب موافقة أحد الوالدين' };
const title: Text = { en: 'Say what the data is for, and link the privacy notice', ar: 'اذكر الغرض من البيانات مع رابط إشعار الخصوصية' };

/** A notice this many characters away still stands beside what it speaks of. */
const near = 600;

export const missingDataConsentNotice: Rule = {
  id: 'missing-data-consent-notice',
  principle: 'consent',
  severity: 'error',
  title: { en: 'Personal data asked for without a privacy notice', ar: 'طلب بيانات شخصية دون إشعار خصوصية' },
  why: {
    en: 'People cannot agree to uses that nobody told them about. An address left for a guide ends up on lists they never joined.',
    ar: 'لا يستطيع الناس الموافقة على استخدامات لم يخبرهم بها أحد. والعنوان الذي تُرك من أجل دليل ينتهي في قوائم لم ينضموا إليها.',
  },
  instead: {
    en: 'Say beside the request what the data is for, link the privacy notice in the language of the text, and tell how to withdraw.',
    ar: 'اذكر بجانب الطلب الغرض من البيانات، وضع رابط إشعار الخصوصية بلغة النص، وبيّن كيف تُسحب الموافقة.',
  },
  message: {
    en: '“{text}” asks for personal data without saying what for. Add the purpose, a privacy link and the way to withdraw right here.',
    ar: '«{text}» تطلب بيانات شخصية دون ذكر الغرض. أضف هنا الغرض ورابط الخصوصية وطريقة سحب الموافقة.',
  },
  references: ['eu-gdpr-7', 'us-coppa', 'sa-pdpl-13', 'eg-pdpl', 'jo-pdpl', 'ca-ccpa-optout'],
  yieldsTo: ['forced-action', 'implied-consent', 'subscription-trap', 'data-sale-without-opt-out', 'misleading-free-claim', 'tracking-without-notice'],
  options: {
    notices: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that count as a privacy notice, for example “Data charter”.', ar: 'صيغ أخرى تُعدّ إشعار خصوصية، مثل «ميثاق البيانات».' },
    },
  },
  check(draft, context) {
    // Few drafts ask for anything: only then is the whole text searched.
    let found: ReturnType<typeof noticesIn> | undefined;
    const notices = (): ReturnType<typeof noticesIn> => (found ??= noticesIn(draft, context));
    const isBeside = (language: Language, start: number, end: number): boolean => notices().some((notice) => notice.language === language && notice.start < end + near && notice.end > start - near);
    const reports: Report[] = [];
    for (const form of dataForms(draft)) {
      const language = mainLanguagesWithin(draft, form.start, form.end)[0] ?? mainLanguages(draft)[0] ?? 'en';
      const isNoted = notices().some((notice) => notice.language === language && notice.start < form.end + (form.form ? near / 2 : near) && notice.end > form.start - near / 2);
      if (isNoted && (channelOf(draft, context.settings) !== 'landing' || consents(form, language, context))) continue;
      reports.push({ start: form.field.start, end: form.field.end, language, message: isNoted ? consentMessage : formMessage, fixes: [fix(draft, form, language, context)] });
    }
    const isInForm = (start: number): boolean => dataForms(draft).some((form) => form.form && start >= form.start && start < form.end);
    const asked = saidMarks(draft, context, 'dataAsk', 'dataAskDenied', true).find(({ start, end, language, passage }) =>
      (passage.kind !== 'listItem' || channelOf(draft, context.settings) === 'landing') && passage.kind !== 'cell' && !isInForm(start) && !isBeside(language, start, end) && !isDownload(draft, start));
    if (asked && !reports.length) {
      const { start, end, language, passage } = asked;
      reports.push({ start, end, language, fixes: [{ title, edits: [placeAfter(draft, passage, dutyText('privacy-notice', language, draft, context.settings), language)] }] });
    }
    return reports.length ? reports : fromChildren(draft, context);
  },
  examples: missingDataConsentNoticeExamples,
};

/** Where front matter says that children are asked, the first place that asks them and not their parents. */
function fromChildren(draft: Draft, context: CheckContext): Report[] {
  if (readersOf(draft)?.value !== 'children') return [];
  const [form] = dataForms(draft), said = saidMarks(draft, context, 'dataAsk', 'dataAskDenied', true)[0];
  const language = form ? mainLanguagesWithin(draft, form.start, form.end)[0] ?? mainLanguages(draft)[0] ?? 'en' : said?.language;
  if (language === undefined || context.marks('carer').some((mark) => mark.language === language && isOwn(mark))) return [];
  const text = dutyText('parental-consent', language, draft, context.settings);
  if (form) return [{ start: form.field.start, end: form.field.end, language, message: childMessage, fixes: [{ title: childTitle, edits: [(form.form && placeInForm(draft, form.form, text, language)) ?? placeAfter(draft, form.field, text, language)] }] }];
  return said ? [{ start: said.start, end: said.end, language, message: childMessage, fixes: [{ title: childTitle, edits: [placeAfter(draft, said.passage, text, language)] }] }] : [];
}

const privacyAddress = /(?:\bhref=["']?|\]\()[^"'()\s>]*(?:privacy|vie-privee|data-protection)/gi;

/** Where readers are told, or led to where they are told. */
function noticesIn(draft: Draft, context: CheckContext): { start: number; end: number; language: Language }[] {
  const found = context.marks('privacyNotice').filter((mark) => isOwn(mark) && isLegible(draft, mark.start)).map(({ start, end, language }) => ({ start, end, language }));
  const wordings = (context.options['notices'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  for (const { start, end, prose, hidden, languages } of wordings.length ? draft.passages : []) {
    if (!hidden && wordings.some((wording) => prose.toLowerCase().includes(wording))) for (const language of languages) found.push({ start, end, language });
  }
  // Whatever its words, an address that says so leads to a privacy notice: "how we use your e-mail".
  for (const { index } of draft.text.matchAll(privacyAddress)) {
    const passage = draft.passages.find(({ start, end, hidden }) => !hidden && start <= index && index < end);
    for (const language of passage?.languages ?? []) found.push({ start: index, end: index, language });
  }
  return found;
}

/** Whether the form asks for agreement, or names a purpose that can be taken back. */
function consents({ start, end, hasBox }: DataForm, language: Language, context: CheckContext): boolean {
  return hasBox || ['assent', 'dataPurpose', 'optOut'].some((name) => context.marks(name).some((mark) => mark.language === language && isOwn(mark) && mark.passage.kind !== 'button' && mark.start < end + near / 2 && mark.end > start - near / 2));
}

/** A link to the file itself asks nobody for anything. */
function isDownload(draft: Draft, at: number): boolean {
  return draft.elements.some(({ name, attributes, start, end }) => name === 'a' && start <= at && at <= end + 200 && /\.(?:pdf|epub|zip|docx?|xlsx?|pptx?)(?:$|[?#])/i.test(attributes.get('href')?.value ?? ''));
}

function fix(draft: Draft, { form, field }: DataForm, language: Language, { settings }: CheckContext): ReportedFix {
  const text = dutyText('privacy-notice', language, draft, settings);
  return { title, edits: [(form && placeInForm(draft, form, text, language)) ?? placeAfter(draft, field, text, language)] };
}
