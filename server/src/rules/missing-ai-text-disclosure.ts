import { channelOf, requirementFor } from '../disclosure/channel';
import { declarationsIn, documentDeclaration, isMedia, isWhole, usesAi, type Declaration } from '../disclosure/declared';
import { firstLine } from '../disclosure/foot';
import { disclosureFixes, footerFix, tagFix } from '../disclosure/insert';
import { mainLanguages, mainLanguagesWithin } from '../disclosure/readers';
import { vagueNotes, visibleAiText, visibleDenials, visibleOnceDeclared } from '../disclosure/visible';
import type { Level } from '../disclosure/vocabulary';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
import { missingAiTextDisclosureExamples } from './missing-ai-text-disclosure.examples';

const declared: Text = {
  en: 'The draft declares “{text}”, but its readers are told nothing of it. That promise is your own: no EU law asks for a label on ordinary advertising copy, only on AI text that informs the public without human review. Say it where readers see it, in their language.',
  ar: 'تصرّح المسودة بـ «{text}» ولا يُخبَر القارئ بذلك. هذا وعد منكم أنتم: لا يشترط القانون الأوروبي وسم النص الإعلاني المعتاد، بل نص الذكاء الاصطناعي الذي يُعلم الجمهور دون مراجعة بشرية. اذكر ذلك حيث يراه القارئ وبلغته.',
};
const inChina: Text = {
  en: 'The draft declares “{text}”, but its readers are told nothing of it. Your settings name China, whose labelling measures ask for a label that readers see on AI text. Say it where they see it, in their language.',
  ar: 'تصرّح المسودة بـ «{text}» ولا يُخبَر القارئ بذلك. تشمل إعداداتكم الصين، وتطلب لوائح الوسم فيها وسمًا يراه القارئ على نصوص الذكاء الاصطناعي. اذكر ذلك حيث يراه وبلغته.',
};
const onShelf: Text = {
  en: 'The draft declares “{text}”, but its readers are told nothing of it. Google Merchant Center asks shops to mark AI-written titles and descriptions in the feed; buyers on the page are owed the same. Say it where they see it, in their language.',
  ar: 'تصرّح المسودة بـ «{text}» ولا يُخبَر القارئ بذلك. يطلب مركز غوغل للتجار تمييز العناوين والأوصاف المكتوبة بالذكاء الاصطناعي في ملف المنتجات، ولمشتري الصفحة الحق نفسه. اذكر ذلك حيث يراه وبلغته.',
};
const required: Text = {
  en: 'Your settings ask every draft to say whether AI was used, and this one does not. Declare “none”, or disclose how AI was used.',
  ar: 'تطلب إعداداتكم أن تذكر كل مسودة هل استُخدم الذكاء الاصطناعي، وهذه لا تذكر ذلك. صرّح بـ none أو أفصح عن طريقة الاستخدام.',
};

export const missingAiTextDisclosure: Rule = {
  id: 'missing-ai-text-disclosure',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'AI-generated or AI-assisted text without a disclosure', ar: 'نص مولّد أو مُعدّ بمساعدة الذكاء الاصطناعي دون إفصاح' },
  why: {
    en: 'Readers weigh a text by who wrote it. One that a machine wrote, and that does not say so, takes a trust it was not given.',
    ar: 'يزن القارئ النص بحسب كاتبه. والنص الذي كتبته آلة دون أن يقول ذلك يأخذ ثقة لم تُمنح له.',
  },
  instead: {
    en: 'Say in plain words, where the text begins and in its language, that AI generated it or helped with it, and who checked it.',
    ar: 'اذكر بكلمات واضحة في بداية النص وبلغته أن الذكاء الاصطناعي أنشأه أو ساعد فيه، ومن راجعه.',
  },
  message: declared,
  references: ['eu-aia-50-4', 'eu-aia-50-5', 'eu-aia-cop', 'cn-label', 'kr-aiba', 'iab-2026', 'icc-2024', 'google-merchant'],
  check(draft, context) {
    if (requirementFor(draft, context.settings) === 'never') return [];
    const concerned = declarationsIn(draft).filter((declaration) => usesAi(declaration.level) && !isMedia(declaration));
    const whole = documentDeclaration(draft);
    const inParts = concerned.filter(({ scope }) => !scope.document);
    // `mixed` says that the parts speak for themselves.
    if (usesAi(whole?.level) && !(whole?.level === 'mixed' && inParts.length)) return undisclosed(draft, whole as Declaration, context);
    const parts = outermost(inParts).flatMap((declaration) => undisclosed(draft, declaration, context));
    if (parts.length || whole) return parts;
    if (requirementFor(draft, context.settings) !== 'always' || concerned.length) return [];
    const [language] = unserved(draft, mainLanguages(draft), context);
    const first = firstLine(draft);
    if (language === undefined || !first) return [];
    const tag = (level: Level): ReportedFix[] => [tagFix(draft, level)].filter((fix) => fix !== undefined);
    // What a note says already is only declared.
    const noted = new Set(visibleOnceDeclared(draft, context).map((one) => one.language));
    if (mainLanguages(draft).every((one) => noted.has(one))) return [{ ...first, language, message: required, fixes: [...tag('ai-assisted'), ...tag('ai-generated')] }];
    return [{
      ...first, language, message: required,
      fixes: [...tag('none'), ...disclosureFixes(draft, 'ai-assisted', language, context.settings), ...disclosureFixes(draft, 'ai-generated', language, context.settings)],
    }];
  },
  examples: missingAiTextDisclosureExamples,
};

/** The report that readers of some main language are not told what `declaration` says; its fixes tell all of them. */
function undisclosed(draft: Draft, declaration: Declaration, context: CheckContext): Report[] {
  const { scope, start, end, level } = declaration;
  const languages = scope.document ? mainLanguages(draft) : mainLanguagesWithin(draft, scope.start, scope.end);
  const opening = scope.document ? undefined : draft.elements.find((element) => start >= element.start && end <= element.end)?.end;
  const [language, ...others] = unserved(draft, languages, context, scope);
  if (language === undefined) return [];
  const fixesIn = (one: Report['language']): readonly ReportedFix[] => disclosureFixes(draft, level ?? 'ai-assisted', one, context.settings, opening);
  const fixes = fixesIn(language).map((fix, index) => ({ ...fix, edits: [...fix.edits, ...others.flatMap((other) => fixesIn(other)[index]?.edits ?? [])] }));
  const below = scope.document ? footerFix(draft, level ?? 'ai-assisted', [language, ...others], context.settings) : undefined;
  return [{ start, end, language, message: whose(draft, context), fixes: below ? [...fixes, below] : fixes }];
}

/** The message that says whose rule it is: the law of a market, a platform's, or the team's own promise. */
function whose(draft: Draft, { settings }: CheckContext): Text {
  if (settings.jurisdictions.includes('cn')) return inChina;
  return channelOf(draft, settings) === 'product' ? onShelf : declared;
}

/** The languages of `languages` in which readers find no disclosure that covers `scope`. */
function unserved(draft: Draft, languages: readonly Report['language'][], context: CheckContext, scope?: Declaration['scope']): Report['language'][] {
  if (!languages.length) return [];
  // A disclosure inside an element speaks for that element alone.
  const elements = declarationsIn(draft).filter((other) => !isWhole(draft, other)).map((other) => other.scope);
  const covers = (at: number): boolean => elements.every((other) => at < other.start || at >= other.end || (scope !== undefined && !scope.document && other.start <= scope.start && other.end >= scope.end));
  // What is said vaguely, or denied, is the finding of the rules about that: it is mended in its place, not doubled.
  const said = [...visibleAiText(draft, context), ...vagueNotes(draft, context, true), ...(documentDeclaration(draft)?.level === 'mixed' ? [] : visibleDenials(draft, context))];
  const disclosed = new Set(said.filter(({ start }) => covers(start)).map(({ language }) => language));
  return languages.filter((language) => !disclosed.has(language));
}

/** Declarations on elements that lie in no other: an element and its parts are disclosed once. */
function outermost(declarations: readonly Declaration[]): Declaration[] {
  return declarations.filter(({ scope }) => !declarations.some((other) => other.scope !== scope && other.scope.start <= scope.start && other.scope.end >= scope.end && (other.scope.start < scope.start || other.scope.end > scope.end)));
}
