import { channelOf, requirementFor } from '../disclosure/channel';
import { declarationsIn, documentDeclaration, usesAi } from '../disclosure/declared';
import { foldOption, forward, shownUpTo, wholeBlock } from '../disclosure/fold';
import { improvements } from '../disclosure/improve';
import { hidingStyle, type Faint } from '../disclosure/legible';
import { isSeen } from '../disclosure/readers';
import { isPlain, sentenceAround } from '../disclosure/sentence';
import { vagueNotes, visibleAiText, type VisibleDisclosure } from '../disclosure/visible';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
import { vagueAiDisclosureExamples } from './vague-ai-disclosure.examples';

const messages = {
  words: {
    en: '“{text}” leaves readers to guess whether a person or a machine wrote what they read. Say plainly what AI did here and who checked it, or leave the sentence out.',
    ar: '«{text}» تترك القارئ يخمّن هل كتب ما يقرؤه إنسان أم آلة. قل بوضوح ما فعله الذكاء الاصطناعي هنا ومن راجع النص، أو احذف الجملة.',
  },
  faint: {
    en: '“{text}” is too small or too pale for readers to find, so most of them are told nothing. Show it like the text around it.',
    ar: '«{text}» أصغر أو أبهت من أن يجدها القارئ، فلا يُخبَر معظم القراء بشيء. اعرضها كما يُعرض النص حولها.',
  },
  folded: {
    en: '“{text}” comes after the point where apps cut a caption off, so most readers never see it. Put it into the first words.',
    ar: '«{text}» تأتي بعد الحد الذي تقصّ عنده التطبيقات النص، فلا يراها معظم القراء. ضعها في أول الكلام.',
  },
} satisfies Record<string, Text>;

export const vagueAiDisclosure: Rule = {
  id: 'vague-ai-disclosure',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'AI disclosure that tells readers nothing', ar: 'إفصاح عن الذكاء الاصطناعي لا يخبر القارئ بشيء' },
  why: {
    en: 'A note that says “may”, speaks of “technology” or hides in small print looks like a disclosure and lets nobody know what AI did.',
    ar: 'الملاحظة التي تقول «قد» أو تتحدث عن «التقنية» أو تختبئ في خط صغير تبدو إفصاحًا ولا تُعلم أحدًا بما فعله الذكاء الاصطناعي.',
  },
  instead: {
    en: 'Say in one plain sentence what AI did in this text and who checked it, where readers see it and as large as the rest.',
    ar: 'اذكر في جملة واضحة ما فعله الذكاء الاصطناعي في هذا النص ومن راجعه، حيث يراها القارئ وبحجم بقية النص.',
  },
  message: messages.words,
  references: ['eu-aia-50-5', 'eu-aia-cop', 'iab-2026', 'icc-2024'],
  options: {
    fold: foldOption,
    smallest: { type: 'number', default: 9, minimum: 1, description: { en: 'The smallest text, in CSS pixels, that readers are taken to find.', ar: 'أصغر خط، ببكسل CSS، يُفترض أن يجده القارئ.' } },
  },
  check(draft, context) {
    if (requirementFor(draft, context.settings) === 'never') return [];
    return [...vague(draft, context), ...unseen(draft, context)];
  },
  examples: vagueAiDisclosureExamples,
};

/** Notes that leave it open whether AI was used, in languages in which nothing clearer is said. */
function vague(draft: Draft, context: CheckContext): Report[] {
  const level = documentDeclaration(draft)?.level;
  const told = new Set(visibleAiText(draft, context).map(({ language }) => language));
  const notes = vagueNotes(draft, context, declarationsIn(draft).some((one) => usesAi(one.level))).filter(({ language }) => !told.has(language));
  return notes.map(({ start, end, language }) => {
    const known = level === 'ai-generated' || level === 'ai-autonomous' || level === 'ai-assisted';
    const fixes = (known ? [level] : (['ai-assisted', 'ai-generated'] as const)).flatMap((one) => improvements(draft, { start, end }, one, language, context.settings));
    return { start, end, language, fixes: [...fixes, ...(usesAi(level) ? [] : removal(draft, start, end))] };
  });
}

/** Leaving the note out, where AI is not declared and other words remain. */
function removal(draft: Draft, start: number, end: number): ReportedFix[] {
  const sentence = sentenceAround(draft, { start, end });
  if (!sentence || !isPlain(draft, sentence)) return [];
  const space = sentence.alone ? '' : /^[ \t]+/.exec(draft.text.slice(sentence.end))?.[0] ?? '';
  const others = draft.passages.some((passage) => passage.start !== sentence.passage.start && isSeen(draft, passage) && /\p{L}/u.test(passage.prose));
  if (sentence.alone && (draft.format === 'html' || !others)) return [];
  const edit = sentence.alone ? wholeBlock(draft, sentence.start, sentence.end) : { start: sentence.start, end: sentence.end + space.length, text: '' };
  return [{ title: { en: 'Leave the sentence out', ar: 'احذف الجملة' }, edits: [edit] }];
}

/** Clear disclosures that readers do not get to see. */
function unseen(draft: Draft, context: CheckContext): Report[] {
  const least = Number(context.options['smallest']), fold = Number(context.options['fold']);
  const all = visibleAiText(draft, context);
  const social = channelOf(draft, context.settings) === 'social';
  const reports: Report[] = [];
  for (const disclosure of all) {
    const { start, end, language } = disclosure;
    const hidden = (one: VisibleDisclosure): boolean => hidingStyle(draft, one.start, least) !== undefined || (social && shownUpTo(draft, one.end) > fold);
    if (reports.some((other) => other.language === language) || all.some((one) => one.language === language && !hidden(one))) continue;
    const style = hidingStyle(draft, start, least);
    if (style) {
      reports.push({ start, end, language, message: messages.faint, fixes: [{ title: { en: 'Show it like other text', ar: 'اعرضها كبقية النص' }, edits: [restyled(draft, style)] }] });
    } else if (social && shownUpTo(draft, end) > fold) reports.push({ start, end, language, message: messages.folded, fixes: forward(draft, disclosure, language) });
  }
  return reports;
}

/** The style as people can read it; without anything left to say, the attribute goes. */
function restyled(draft: Draft, { start, end, legible }: Faint): { start: number; end: number; text: string } {
  const before = /\s[\w-]+\s*=\s*(["'])$/.exec(draft.text.slice(Math.max(0, start - 20), start));
  if (legible.trim() !== '' || !before || draft.text[end] !== before[1]) return { start, end, text: legible };
  return { start: start - before[0].length, end: end + 1, text: '' };
}
