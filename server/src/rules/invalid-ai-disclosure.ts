import { declarationsIn, type Declaration } from '../disclosure/declared';
import { disclosureFixes } from '../disclosure/insert';
import { mainLanguages } from '../disclosure/readers';
import { rewriteTag } from '../disclosure/tag';
import { visibleAiText } from '../disclosure/visible';
import { companionKeys, levels, type Level } from '../disclosure/vocabulary';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
import { invalidAiDisclosureExamples } from './invalid-ai-disclosure.examples';

const messages = {
  unknown: {
    en: '“{text}” is no word of the AI disclosure vocabulary, so machines read it as if nothing were declared. Use none, ai-assisted, ai-generated or ai-autonomous.',
    ar: '«{text}» ليست من مفردات الإفصاح عن الذكاء الاصطناعي، فتقرؤها الآلات كأن شيئًا لم يُصرَّح به. استخدم none أو ai-assisted أو ai-generated أو ai-autonomous.',
  },
  other: {
    en: '“{text}” is an older or different way to say it, which tools that read the W3C vocabulary do not know. Write “{level}”.',
    ar: '«{text}» صيغة أقدم أو مختلفة لا تعرفها الأدوات التي تقرأ مفردات W3C. اكتب {level}.',
  },
  mixed: {
    en: '“mixed” speaks of a whole document. Say for this element which it is: none, ai-assisted, ai-generated or ai-autonomous.',
    ar: 'كلمة mixed تصف المستند كله. حدّد لهذا العنصر: none أو ai-assisted أو ai-generated أو ai-autonomous.',
  },
  companion: {
    en: '“{text}” names an AI, and the draft declares that none was used. One of the two is wrong: remove this, or correct the declaration.',
    ar: '«{text}» تسمّي أداة ذكاء اصطناعي بينما تصرّح المسودة بعدم استخدامه. أحدهما خطأ: احذف هذا أو صحّح التصريح.',
  },
  second: {
    en: 'A page has one ai-disclosure tag, and the first one counts. Remove this one, or put what it says into the first.',
    ar: 'للصفحة وسم ai-disclosure واحد، والأول هو المعتمد. احذف هذا الوسم أو انقل قيمته إلى الأول.',
  },
} satisfies Record<string, Text>;

export const invalidAiDisclosure: Rule = {
  id: 'invalid-ai-disclosure',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'AI disclosure that machines cannot read', ar: 'إفصاح عن الذكاء الاصطناعي لا تقرؤه الآلات' },
  why: {
    en: 'A tag that is not in the vocabulary counts as no tag at all: browsers, search engines and archives take the text for one of unknown origin.',
    ar: 'الوسم الذي ليس من المفردات المعتمدة كأنه غير موجود: تعدّ المتصفحات ومحركات البحث والأرشيفات النص مجهول المصدر.',
  },
  instead: {
    en: 'Use one of none, ai-assisted, ai-generated, ai-autonomous (or mixed for a whole document), once, and name a model only where AI was used.',
    ar: 'استخدم مرة واحدة إحدى القيم none أو ai-assisted أو ai-generated أو ai-autonomous (أو mixed للمستند كله)، ولا تسمِّ نموذجًا إلا حيث استُخدم الذكاء الاصطناعي.',
  },
  message: messages.unknown,
  references: ['eu-aia-50-2', 'iab-2026'],
  check(draft, context) {
    const declarations = declarationsIn(draft);
    if (!declarations.length && !draft.frontMatter) return [];
    const language = mainLanguages(draft)[0] ?? 'en';
    return [...misworded(draft, declarations, language, context), ...companions(draft, declarations, language), ...secondMeta(draft, declarations, language)];
  },
  examples: invalidAiDisclosureExamples,
};

/** The name is that of the vocabulary, and the value is not. */
function misworded(draft: Draft, declarations: readonly Declaration[], language: Language, context: CheckContext): Report[] {
  const reports: Report[] = [];
  for (const declaration of declarations) {
    const { form, name, level, dialect, start, end } = declaration;
    if (!/^(?:data-)?ai-disclosure$/.test(name) || form === 'line' || form === 'jsonLd' || start === end) continue;
    const at = { start, end, language };
    if (dialect === 'w3c') {
      if (level === 'mixed' && !declaration.scope.document) reports.push({ ...at, message: messages.mixed, fixes: choices(draft, declaration, language, context) });
    } else if (level === undefined || dialect === 'phrase') reports.push({ ...at, message: messages.unknown, fixes: choices(draft, declaration, language, context) });
    else {
      const fill = (text: string): string => text.replace('{level}', level);
      const change = rewriteTag(draft, declaration, level);
      reports.push({
        ...at, message: { en: fill(messages.other.en), ar: fill(messages.other.ar) },
        fixes: change ? [{ title: { en: `Write “${level}”`, ar: `اكتب ${level}` }, safe: dialect === 'retired', edits: [change] }] : [],
      });
    }
  }
  return reports;
}

/** Every word it may be; what readers must be told as well goes with it. */
function choices(draft: Draft, declaration: Declaration, language: Language, context: CheckContext): ReportedFix[] {
  const told = visibleAiText(draft, context).some((visible) => visible.language === language);
  return levels.filter((level) => level !== 'mixed').flatMap((level: Level) => {
    if (level !== 'none' && !told && declaration.scope.document) return disclosureFixes(draft, level, language, context.settings).slice(0, 1);
    const change = rewriteTag(draft, declaration, level);
    return change && (level === 'none' || told) ? [{ title: { en: `Write “${level}”`, ar: `اكتب ${level}` }, edits: [change] }] : [];
  });
}

/** `ai-model` and its kin say which AI it was; beside `none` there is none. */
function companions(draft: Draft, declarations: readonly Declaration[], language: Language): Report[] {
  const reports: Report[] = [];
  if (declarations.some(({ form, name, level }) => form === 'frontMatter' && name === 'ai-disclosure' && level === 'none')) {
    for (const { key, keyStart, start, end, value } of draft.frontMatter?.values ?? []) {
      if (!(companionKeys as readonly string[]).includes(key) || value === null || value === '') continue;
      reports.push({ start: keyStart, end, language, message: messages.companion, fixes: [{ title: { en: `Remove “${key}”`, ar: `احذف ${key}` }, edits: [line(draft, keyStart, Math.max(start, end))] }] });
    }
  }
  for (const element of draft.elements) {
    const declared = declarations.find(({ form, start }) => form === 'attribute' && start >= element.start && start < element.end);
    if (declared?.level !== 'none') continue;
    for (const key of companionKeys) {
      const attribute = element.attributes.get(key) ?? element.attributes.get(`data-${key}`);
      if (!attribute) continue;
      const written = /\s*[\w-]+\s*=\s*["']?$/.exec(draft.text.slice(element.start, attribute.start))?.[0] ?? '';
      const from = attribute.start - written.length, to = attribute.end + (/["']$/.test(written) ? 1 : 0);
      reports.push({ start: from + (/^\s*/.exec(written)?.[0].length ?? 0), end: to, language, message: messages.companion, fixes: [{ title: { en: `Remove “${key}”`, ar: `احذف ${key}` }, edits: [{ start: from, end: to, text: '' }] }] });
    }
  }
  return reports;
}

function secondMeta(draft: Draft, declarations: readonly Declaration[], language: Language): Report[] {
  return declarations.filter(({ form, name }) => form === 'meta' && name === 'ai-disclosure').slice(1).flatMap(({ start, end }) => {
    const element = draft.elements.find((other) => other.name === 'meta' && start >= other.start && end <= other.end);
    return element ? [{ start: element.start, end: element.end, language, message: messages.second, fixes: [{ title: { en: 'Remove the second tag', ar: 'احذف الوسم الثاني' }, edits: [line(draft, element.start, element.end)] }] }] : [];
  });
}

/** The range, with its line where nothing else stands on it. */
function line({ text }: Draft, start: number, end: number): { start: number; end: number; text: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to < 0 ? undefined : to).trim() === '';
  return alone ? { start: from, end: to < 0 ? text.length : to + 1, text: '' } : { start, end, text: '' };
}
