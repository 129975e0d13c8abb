import { documentDeclaration, usesAi } from '../disclosure/declared';
import { factsOf } from '../disclosure/facts';
import { textFix } from '../disclosure/insert';
import { joined } from '../disclosure/written';
import { mainLanguages } from '../disclosure/readers';
import { recordReview, reviewOf, unreadMark } from '../disclosure/review';
import { reviewFixes } from '../disclosure/reviewFixes';
import { isPlain, sentenceAround, type Span } from '../disclosure/sentence';
import { disclosureText } from '../disclosure/texts';
import { frontMatterKey } from '../disclosure/tag';
import { saysTranslated, translationOf, type Translation } from '../disclosure/translated';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
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

/** The same, where the page in the other language, at `name`, was reviewed. */
const besideReviewed = {
  machine: (name) => ({
    en: `“{text}”: a machine translated this, and nobody is named as having read it. The review of “${name}” does not cover the translation. Have someone who knows the language read this one too, and record who did.`,
    ar: `«{text}»: ترجمة آلية لا يُذكر أن أحدًا قرأها، ومراجعة «${name}» لا تشملها. اطلب ممن يعرف اللغة قراءة هذه أيضًا وسجّل من راجعها.`,
  }),
  unknown: (name) => ({
    en: `This is a translation (“{text}”) and does not say whether a person made or read it, while “${name}” was reviewed. Record who reviewed this one, or that a person translated it.`,
    ar: `هذه ترجمة («{text}») لا تذكر هل أعدّها أو قرأها إنسان، أما «${name}» فرُوجعت. سجّل من راجع هذه، أو أن مترجمًا أعدّها.`,
  }),
  ai: (name) => ({
    en: `“{text}”: AI had a hand in this version, and a review is recorded only in “${name}”. Readers of this language get a text that nobody is named as having checked. Have someone who knows the language read it, and record who did.`,
    ar: `«{text}»: للذكاء الاصطناعي يد في هذه النسخة، والمراجعة مسجلة في «${name}» وحدها، فلا يُعرف من راجع ما يقرؤه قراء هذه اللغة. اطلب ممن يعرفها قراءة النسخة وسجّل من راجعها.`,
  }),
} satisfies Record<string, (name: string) => Text>;

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
  options: {
    siblings: {
      type: 'boolean', default: true,
      description: { en: 'Whether the same page in the other language is looked at, where it lies in a file of its own.', ar: 'هل تُقرأ الصفحة نفسها باللغة الأخرى إن كانت في ملف مستقل.' },
    },
  },
  check(draft, context) {
    const found = translationOf(draft, context);
    if (!found) return beside(draft, context);
    if (reviewOf(draft, context) === 'recorded') return [];
    const { start, end, by, language = mainLanguages(draft)[0] ?? 'en' } = found;
    const sibling = reviewedSibling(draft, context);
    return [{ start, end, language, message: sibling ? besideReviewed[by](sibling) : messages[by], ...(by === 'unknown' ? { severity: 'info' } : {}), fixes: remedies(draft, { start, end, by, language }, context) }];
  },
  examples: unreviewedMachineTranslationExamples,
};

/** A text by AI that says nothing of its review, beside the same page in the other language that was reviewed and is no translation of it. */
function beside(draft: Draft, context: CheckContext): Report[] {
  const [language] = mainLanguages(draft), sibling = reviewedSibling(draft, context);
  const declared = sibling === undefined || language === undefined || saysTranslated(draft) ? undefined : documentDeclaration(draft);
  if (!sibling || !language || !declared || !usesAi(declared.level) || reviewOf(draft, context) !== 'unknown') return [];
  // Help with a text that a person wrote is less than a translation by machine.
  return [{ start: declared.start, end: declared.end, language, message: besideReviewed.ai(sibling), ...(declared.level === 'ai-assisted' ? { severity: 'info' } : {}), fixes: reviewFixes(draft, language, context.settings) }];
}

/** The name of the same page in another language that was reviewed, and is the original as far as it says. */
function reviewedSibling(draft: Draft, { siblings }: CheckContext): string | undefined {
  const [language] = mainLanguages(draft);
  // Braces would make a blank of it.
  return siblings.find((one) => one.reviewed && !one.translated && one.language !== undefined && one.language !== language)?.name.replace(/[{}]/g, '');
}

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
