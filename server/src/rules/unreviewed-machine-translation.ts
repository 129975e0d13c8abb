import { factsOf } from '../disclosure/facts';
import { textFix } from '../disclosure/insert';
import { joined } from '../disclosure/placement';
import { mainLanguages } from '../disclosure/readers';
import { recordReview, reviewOf, unreadMark } from '../disclosure/review';
import { isPlain, sentenceAround, type Span } from '../disclosure/sentence';
import { disclosureText } from '../disclosure/texts';
import { frontMatterKey } from '../disclosure/tag';
import { translationOf, type Translation } from '../disclosure/translated';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, ReportedFix, Rule } from '../engine/rule';
import { unreviewedMachineTranslationExamples } from './unreviewed-machine-translation.examples';

const messages = {
  machine: {
    en: '“{text}”: a machine translated this, and nobody who knows the language is named as having read it. Prices, terms and tone go wrong that way. Have it read, and record who did.',
    ar: '«{text}»: ترجمة آلية لا يُذكر أن أحدًا يعرف اللغة قرأها. هكذا تختل الأسعار والشروط والنبرة. اطلب مراجعتها وسجّل من راجعها.',
  },
  unknown: {
    en: 'This is a translation (“{text}”), and the draft does not say whether a person made or read it. Record who reviewed it, or that a person translated it.',
    ar: 'هذه ترجمة («{text}») ولا تذكر المسودة هل ترجمها أو قرأها إنسان. سجّل من راجعها، أو أن مترجمًا أعدّها.',
  },
} satisfies Record<string, Text>;

export const unreviewedMachineTranslation: Rule = {
  id: 'unreviewed-machine-translation',
  principle: 'accountability',
  severity: 'warning',
  title: { en: 'Machine translation that nobody reviewed', ar: 'ترجمة آلية لم يراجعها أحد' },
  why: {
    en: 'Readers of the second language get promises, prices and warnings that nobody at the company has read, and they bear what goes wrong.',
    ar: 'يتلقى قارئ اللغة الثانية وعودًا وأسعارًا وتحذيرات لم يقرأها أحد في الشركة، وهو من يتحمل الخطأ.',
  },
  instead: {
    en: 'Have a person who knows both languages read the translation, and record their name and the day. A note that nobody checked it does not replace that.',
    ar: 'اطلب من شخص يعرف اللغتين قراءة الترجمة، وسجّل اسمه والتاريخ. والتنبيه إلى أنها لم تُراجع لا يغني عن ذلك.',
  },
  message: messages.machine,
  references: ['eu-aia-50-4', 'sa-sdaia-ethics', 'icc-2024'],
  check(draft, context) {
    const found = translationOf(draft, context);
    if (!found || reviewOf(draft, context) === 'recorded') return [];
    const { start, end, by, language = mainLanguages(draft)[0] ?? 'en' } = found;
    return [{ start, end, language, message: messages[by], ...(by === 'unknown' ? { severity: 'info' } : {}), fixes: remedies(draft, { start, end, by, language }, context) }];
  },
  examples: unreviewedMachineTranslationExamples,
};


/**
 * Recording the review, alone or with the sentence that names the reviewer to readers. That sentence takes the place of
 * what the text says of its translation now: a note that nobody checked it is untrue then.
 */
function remedies(draft: Draft, { start, end, by, language }: Found, context: CheckContext): ReportedFix[] {
  const record = draft.frontMatter || draft.format === 'markdown' || draft.format === 'mdx' ? recordReview(draft, language) : undefined;
  if (by === 'unknown') {
    const person = frontMatterKey(draft, 'translation', 'human');
    return [...(record ? [record] : []), ...(person ? [{ title: { en: 'Record that a person translated it', ar: 'سجّل أن إنسانًا ترجمها' }, edits: [person] }] : [])];
  }
  const unread = unreadMark(draft, context);
  const told = sentence(draft, unread ?? (start >= (draft.frontMatter?.end ?? 0) ? { start, end } : undefined), language, context);
  if (!record) return [told];
  const both = { title: { en: `${record.title.en}. ${told.title.en}`, ar: `${record.title.ar}. ${told.title.ar}` }, edits: joined([...record.edits, ...told.edits]) };
  return unread ? [both] : [record, both];
}

/** "Translated with AI and reviewed by …", in the place of `old` if that is a sentence of plain words. */
function sentence(draft: Draft, old: Span | undefined, language: Language, { settings }: CheckContext): ReportedFix {
  const insert = textFix(draft, 'ai-translation', language, settings);
  const around = old && sentenceAround(draft, old);
  return around && isPlain(draft, around) ? { ...insert, edits: [{ start: around.start, end: around.end, text: disclosureText('ai-translation', language, settings, factsOf(draft)) }] } : insert;
}

type Found = Pick<Translation, 'start' | 'end' | 'by'> & { readonly language: Language };
