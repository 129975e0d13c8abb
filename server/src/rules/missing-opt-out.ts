import { dutyText, shortDutyTexts } from '../disclosure/duties';
import { lastLine, placeAtFoot, placeInMessage } from '../disclosure/foot';
import { hidingStyle, isLegible } from '../disclosure/legible';
import { isOwn, isService, mailingOf, type Mailing } from '../disclosure/mailing';
import { mainLanguages } from '../disclosure/readers';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, ReportedFix, Rule } from '../engine/rule';
import { missingOptOutExamples } from './missing-opt-out.examples';

const hiddenMessage: Text = {
  en: 'The way out of this mailing is there, but set so that people cannot see it. Show it in readable size and contrast.',
  ar: 'رابط إلغاء الاشتراك موجود لكن طريقة عرضه تحجبه عن القارئ. أظهره بحجم وتباين مقروءين.',
};
const pushMessage: Text = {
  en: 'Nothing tells people how to stop these notifications. Say in a few words where to turn them off.',
  ar: 'لا شيء يدل القارئ على إيقاف هذه الإشعارات. اذكر بكلمات قليلة أين تُوقَف.',
};
const titles = {
  insert: { en: 'Add a way to unsubscribe', ar: 'أضف طريقة لإلغاء الاشتراك' },
  show: { en: 'Show the way to unsubscribe', ar: 'أظهر طريقة إلغاء الاشتراك' },
  push: { en: 'Say where to turn notifications off', ar: 'اذكر أين تُوقَف الإشعارات' },
} satisfies Record<string, Text>;

export const missingOptOut: Rule = {
  id: 'missing-opt-out',
  principle: 'consent',
  severity: 'error',
  title: { en: 'Marketing message without a way out', ar: 'رسالة تسويقية دون طريقة لإلغاء الاشتراك' },
  why: {
    en: 'People who no longer want to hear from you are left with the spam button. Consent that cannot be withdrawn is no consent.',
    ar: 'من لم يعد يرغب في رسائلك لا يبقى أمامه إلا زر الإبلاغ عن الإزعاج. والموافقة التي لا يمكن سحبها ليست موافقة.',
  },
  instead: {
    en: 'Close every marketing e-mail with an unsubscribe link and every text message with “Reply STOP to opt out”, readable and in the language of the message. Messages about an order or an appointment need none.',
    ar: 'اختم كل رسالة بريد تسويقية برابط لإلغاء الاشتراك، وكل رسالة نصية بعبارة «لإلغاء الاشتراك أرسل STOP»، واضحةً وبلغة الرسالة. ولا تحتاج رسائل الطلبات والمواعيد إلى ذلك.',
  },
  message: {
    en: 'Readers find no way to stop these messages. Add an unsubscribe link, or a reply such as STOP, where the message ends.',
    ar: 'لا يجد القارئ طريقة لإيقاف هذه الرسائل. أضف في ختامها رابطًا لإلغاء الاشتراك، أو ردًّا مثل STOP.',
  },
  references: ['us-canspam', 'eu-eprivacy-13', 'sa-pdpl-25', 'sa-pdpl-ir', 'eg-pdpl', 'us-tcpa'],
  options: {
    wordings: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that count as a way out, for example “Leave the club”.', ar: 'صيغ أخرى تُعدّ طريقة للخروج، مثل «غادر النادي».' },
    },
  },
  check(draft, context) {
    // A link out stands in mailings alone; where one is hidden, nobody need name the channel.
    const ways = waysOut(draft, context), mailing = mailingOf(draft, context) ?? (ways.some(({ leadsOut, unseen }) => leadsOut && unseen) ? { channel: 'email', evident: true } as const : undefined);
    if (!mailing || (!mailing.evident && draft.words < 4) || isService(draft, context)) return [];
    const languages = shownIn(draft, ways, context), hidden = ways.find(({ unseen }) => unseen);
    const language = mainLanguages(draft).find((one) => !languages.has(one)) ?? (mainLanguages(draft).length ? undefined : hidden?.languages[0] ?? 'en');
    const place = hidden ?? lastLine(draft);
    if (!place || language === undefined || languages.has('any')) return [];
    const at = { start: place.start, end: place.end, language }, insert = fix(draft, mailing, language, context);
    if (mailing.channel === 'push') return [{ ...at, severity: 'info', message: pushMessage, fixes: [insert] }];
    return [{ ...at, ...(hidden && { message: hiddenMessage }), fixes: [...(hidden ? shown(draft, hidden) : []), insert] }];
  },
  examples: missingOptOutExamples,
};

/** Template tags with which mail services print the whole way out themselves, and addresses that lead to it. */
const printed = /\{\{\{?[^{}\n]*unsub[^{}\n]*\}?\}\}|\*\|[A-Z_:]*(?:UNSUB|UPDATE_PROFILE)[A-Z_:]*\|\*|%%?[^%\s]*unsub[^%\s]*%%?|<%[^%\n]*unsub[^%\n]*%>|\[unsubscribe[^\]]*\](?!\()|\{\{?\s*(?:unsubscribe|optout|opt_out|stop)\w*\s*\}/i;
/** Where addresses end that lead out of a mailing. */
const exits = '/(?:stop|leave|unsub(?:scribe)?|opt-?out|no-more)';
const address = new RegExp(`unsubscrib|opt-?out|email-?preferences|notification-?settings|\\bunsub\\b|${exits}/?(?:$|[?#])|%D8%A5%D9%84%D8%BA%D8%A7%D8%A1|إلغاء`, 'i');

/** One written out, as text mails have it. */
const written = new RegExp(`\\b[\\w-]+(?:\\.[\\w-]+)+${exits}\\b`, 'i');

const exitLinks = elementsThat(({ name, attributes }) => {
  const href = name === 'a' ? attributes.get('href')?.value ?? '' : '';
  return address.test(href) || printed.test(href);
});

/** Words or a link that lead out of the mailing. */
interface WayOut {
  readonly start: number;
  readonly end: number;
  /** A link whose address says so. */
  readonly leadsOut: boolean;
  readonly languages: readonly Language[];
  /** It is there, but set so that people cannot see it. */
  readonly unseen: boolean;
}

function waysOut(draft: Draft, context: CheckContext): readonly WayOut[] {
  const denied = context.marks('optOutDenied');
  const words = context.marks('optOut').filter((mark) => (mark.passage.hidden || isOwn(mark)) && !denied.some((other) => other.start < mark.end && other.end > mark.start));
  return [
    ...words.map(({ start, end, language, passage }) => ({ start, end, leadsOut: false, languages: [language], unseen: passage.hidden || !isLegible(draft, start) })),
    ...exitLinks(draft).map(({ start, end, hidden, attributes }) => {
      const around = draft.passages.find((passage) => passage.start <= end && passage.end >= start && !passage.hidden);
      return { start, end, leadsOut: /unsub|opt-?out/i.test(attributes.get('href')?.value ?? ''), languages: around?.languages ?? [], unseen: hidden || !isLegible(draft, end) };
    }),
  ];
}

/** The languages in which readers are shown a way out; `any` where the mail service prints it. */
function shownIn(draft: Draft, ways: readonly WayOut[], context: CheckContext): ReadonlySet<Language | 'any'> {
  const languages = new Set<Language | 'any'>(ways.flatMap((way) => (way.unseen ? [] : way.languages)));
  // Printed as text of its own, not as a link's address: the service brings the words.
  const bare = draft.text.replace(/(?:href=["']?|\]\()[^"')\s]*/gi, '');
  if (printed.test(bare) || written.test(bare)) languages.add('any');
  const wordings = (context.options['wordings'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  if (wordings.length) {
    for (const passage of draft.passages) if (!passage.hidden && wordings.some((wording) => passage.prose.toLowerCase().includes(wording))) languages.add('any');
  }
  return languages;
}

/** Takes out the style that hides it; nothing where an attribute or a script does. */
function shown(draft: Draft, { start }: WayOut): ReportedFix[] {
  const style = hidingStyle(draft, start);
  return style ? [{ title: titles.show, edits: [{ start: style.start, end: style.end, text: style.legible }] }] : [];
}

function fix(draft: Draft, { channel }: Mailing, language: Language, { settings }: CheckContext): ReportedFix {
  if (channel === 'push') return { title: titles.push, edits: [placeInMessage(draft, shortDutyTexts('unsubscribe-push', language, settings))] };
  const edit = channel === 'sms' ? placeInMessage(draft, shortDutyTexts('unsubscribe', language, settings)) : placeAtFoot(draft, dutyText('unsubscribe', language, draft, settings), language);
  return { title: titles.insert, edits: [edit] };
}
