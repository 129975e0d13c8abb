import { channelOf } from '../disclosure/channel';
import { firstMessage, type FirstMessage } from '../disclosure/chat';
import { factsOf } from '../disclosure/facts';
import { firstLine, placeInMessage } from '../disclosure/foot';
import { placeAfter, placeText } from '../disclosure/placement';
import { wordingFor } from '../disclosure/insert';
import { mainLanguages } from '../disclosure/readers';
import { sentenceAround } from '../disclosure/sentence';
import { noticesOf, signsOf, unnoticed, type Situation } from '../disclosure/situations';
import { disclosureText } from '../disclosure/texts';
import { isSpoken } from '../disclosure/visible';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, Report, ReportedFix, Rule } from '../engine/rule';
import { missingChatbotDisclosureExamples } from './missing-chatbot-disclosure.examples';

const opening: Text = {
  en: '“{text}” opens a chat, and whoever reads it is not told that a machine answers. Say so in the first message, with a way to reach a person.',
  ar: '«{text}» تفتح محادثة ولا يُخبَر القارئ بأن آلة هي التي تجيب. اذكر ذلك في الرسالة الأولى مع طريقة للوصول إلى إنسان.',
};
const human: Text = {
  en: '“{text}” promises a person. If software answers, people trust it and tell it more than they would; say what answers, and keep this sentence for people.',
  ar: '«{text}» تعد بإنسان. فإن كان المجيب برنامجًا وثق به الناس وأخبروه بما لا يخبرون به آلة. اذكر من يجيب، واترك هذه الجملة للبشر.',
};
const titles = {
  say: { en: 'Say that it is an AI assistant', ar: 'اذكر أنه مساعد ذكاء اصطناعي' },
  first: { en: 'Say it in the first message', ar: 'اذكر ذلك في الرسالة الأولى' },
  name: { en: 'Say it behind the name', ar: 'اذكر ذلك بعد الاسم' },
  instead: { en: 'Say what answers instead', ar: 'اذكر من يجيب بدلًا من ذلك' },
} satisfies Record<string, Text>;
const apposition: Text = { en: ', an AI assistant', ar: '، مساعد ذكاء اصطناعي' };

const chat: Situation = { signs: ['chatInvite'], unlike: ['chatByPeople', 'chatsAbout'], denied: [], notice: 'botNotice', text: 'chatbot' };

export const missingChatbotDisclosure: Rule = {
  id: 'missing-chatbot-disclosure',
  principle: 'transparency',
  severity: 'error',
  title: { en: 'Chatbot that does not say it is AI', ar: 'روبوت محادثة لا يذكر أنه ذكاء اصطناعي' },
  why: {
    en: 'People tell a person more, and trust a person further, than a machine. Whoever does not know which of the two answers cannot decide how much to say.',
    ar: 'يبوح الناس للإنسان ويثقون به أكثر من الآلة. ومن لا يعرف أيهما يجيبه لا يستطيع أن يقرر ما يقول.',
  },
  instead: {
    en: 'Say in the first message, and beside every invitation to chat, that an AI assistant answers, and how to reach a person. If people answer, say when they are there.',
    ar: 'اذكر في الرسالة الأولى وبجانب كل دعوة إلى المحادثة أن مساعد ذكاء اصطناعي هو المجيب، وكيف يصل القارئ إلى إنسان. وإن كان المجيب بشرًا فاذكر أوقات وجودهم.',
  },
  message: {
    en: '“{text}” invites people to talk without saying who answers. If it is software, say so beside it, with a way to reach a person; if it is people, say when they are there.',
    ar: '«{text}» تدعو إلى الحديث دون ذكر من يجيب. فإن كان برنامجًا فاذكر ذلك بجانبها مع طريقة للوصول إلى إنسان، وإن كان بشرًا فاذكر أوقات وجودهم.',
  },
  references: ['eu-aia-50-1', 'ca-bot', 'me-ld1727', 'ut-aipa', 'kr-aiba', 'iab-2026'],
  options: {
    people: {
      type: 'strings', default: [],
      description: { en: 'Names of colleagues who answer themselves: “Chat with Sarah” is then true.', ar: 'أسماء زملاء يجيبون بأنفسهم، فتصدق عبارة «تحدث مع سارة».' },
    },
  },
  sign: 'chatInvite',
  check(draft, context) {
    const script = firstMessage(draft);
    if (script) return isTold(draft, context, script) ? [] : [{ start: script.start, end: script.end, language: script.language, message: opening, fixes: [inScript(draft, context, script)] }];
    const names = (context.options['people'] as readonly string[]).map((name) => name.trim().toLowerCase()).filter(Boolean);
    const byPeople = ({ start, end }: Pick<Mark, 'start' | 'end'>): boolean => names.some((name) => draft.text.slice(start, end).toLowerCase().includes(name));
    const promised = claims(draft, context), isPromise = (mark: Mark): boolean => promised.some(({ start, end }) => mark.start < end && start < mark.end);
    const reports = [...promised, ...unnoticed(draft, context, chat).filter((mark) => !byPeople(mark) && !isPromise(mark)).map((mark) => invitation(draft, context, mark)), ...introductions(draft, context).filter((report) => !byPeople(report))];
    const firsts = (['en', 'ar'] as const).flatMap((language) => reports.filter((report) => report.language === language).sort((a, b) => a.start - b.start).slice(0, 1));
    return firsts.length || channelOf(draft, context.settings) !== 'chat' ? firsts : unlabelled(draft, context);
  },
  examples: missingChatbotDisclosureExamples,
};

function textFor(draft: Draft, { settings }: CheckContext, language: Language, name?: string): string {
  return disclosureText('chatbot', language, settings, { ...factsOf(draft), ...(name && { name }) }, wordingFor(draft, settings));
}

/** "Chat with Emma": the disclosure stands beside it. */
function invitation(draft: Draft, context: CheckContext, { start, end, language, passage }: Mark): Report {
  const channel = channelOf(draft, context.settings);
  const text = textFor(draft, context, language);
  const place = channel === 'sms' || channel === 'push' ? placeInMessage(draft, [text]) : channel === 'social' || channel === 'chat' ? placeText(draft, text, language, channel) : placeAfter(draft, passage, text, language);
  return { start, end, language, fixes: [{ title: titles.say, edits: [place] }] };
}

/** "You are talking to a real person": the sentence itself must go. */
function claims(draft: Draft, context: CheckContext): Report[] {
  return signsOf(draft, context, { ...chat, signs: ['humanClaim'] }).map(({ start, end, language }) => ({
    start, end, language, message: human,
    fixes: [{ title: titles.instead, edits: [{ start, end: restOf(draft, { start, end }), text: disclosureText('chatbot', language, context.settings, {}, 'short') }] }],
  }));
}

/** Where the sentence of a promise ends, before its mark: what it goes on to say is said of a person. */
function restOf(draft: Draft, promise: { readonly start: number; readonly end: number }): number {
  const sentence = sentenceAround(draft, promise), rest = sentence?.passage.prose.slice(promise.end - sentence.passage.start, sentence.end - sentence.passage.start);
  return rest && rest === draft.text.slice(promise.end, promise.end + rest.length) && /^[ \t]+\p{L}[^\n,،;؛:]*$/u.test(rest) ? promise.end + rest.replace(/[\s.!?؟…]+$/u, '').length : promise.end;
}

/** "Hi, I'm Maya. How can I help?" */
function introductions(draft: Draft, context: CheckContext): Report[] {
  const offers = context.marks('chatOffer').filter((mark) => isSpoken(draft, mark));
  if (!offers.length) return [];
  return unnoticed(draft, context, { ...chat, signs: ['chatIntro'] }).flatMap((intro) => {
    const near = offers.filter((offer) => offer.language === intro.language && offer.passage.start === intro.passage.start && offer.start >= intro.start && offer.start - intro.end < 90).sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (!near) return [];
    const { start, language } = intro;
    const name = nameIn(draft, intro);
    const after = draft.text[intro.end] ?? '';
    const behind: ReportedFix = { title: titles.name, edits: [{ start: intro.end, end: intro.end, text: apposition[language] + (/[\s]/.test(after) && /^\s+[\p{L}]/u.test(draft.text.slice(intro.end)) ? (language === 'ar' ? '،' : ',') : '') }] };
    const text = textFor(draft, context, language, name);
    const channel = channelOf(draft, context.settings);
    const place = channel === undefined ? placeAfter(draft, intro.passage, text, language) : placeText(draft, text, language, channel);
    return [{ start, end: near.end, language, message: opening, fixes: [{ title: titles.say, edits: [place] }, behind] }];
  });
}

/** A chat of which nobody says who answers: its first message is the place. */
function unlabelled(draft: Draft, context: CheckContext): Report[] {
  const [language] = mainLanguages(draft);
  const line = firstLine(draft);
  if (language === undefined || !line || signsOf(draft, context, { ...chat, signs: ['chatByPeople'], unlike: [] }).length) return [];
  if (noticesOf(draft, context, chat).some((notice) => notice.language === language)) return [];
  return [{ ...line, language, message: opening, fixes: [{ title: titles.first, edits: [placeText(draft, textFor(draft, context, language), language, 'chat')] }] }];
}

/** Whether the first message, or what stands before it, says that a machine answers. */
function isTold(draft: Draft, context: CheckContext, { start, language, label }: FirstMessage): boolean {
  const line = draft.text.indexOf('\n', start);
  const end = line < 0 ? draft.text.length : line;
  return /\b(?:AI|artificial intelligence)\b|ذكاء/i.test(label) || noticesOf(draft, context, chat).some((notice) => notice.language === language && notice.start < end);
}

function inScript(draft: Draft, context: CheckContext, { start, end, language }: FirstMessage): ReportedFix {
  const intro = context.marks('chatIntro').find((mark) => mark.start >= start && mark.end <= end);
  return { title: titles.first, edits: [{ start, end: start, text: `${textFor(draft, context, language, intro && nameIn(draft, intro))} ` }] };
}

/** The name at the end of "I'm Maya", «أنا ليلى». */
function nameIn(draft: Draft, { start, end }: Pick<Mark, 'start' | 'end'>): string | undefined {
  return /(\S+?)(?: here)?$/u.exec(draft.text.slice(start, end).replace(/[*_~]+|<[^<>]*>/g, ''))?.[1];
}
