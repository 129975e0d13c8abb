import { inW3cWords } from '../disclosure/convert';
import { declarationsIn, repeats, type Declaration } from '../disclosure/declared';
import { disclosureFixes } from '../disclosure/insert';
import { misspeltIn } from '../disclosure/misspelt';
import { mainLanguages } from '../disclosure/readers';
import { isNamed, isToolKey } from '../disclosure/dialects/frontMatter';
import { lines, without } from '../disclosure/retag';
import { levelsOf, statementsIn } from '../disclosure/statements';
import { rewriteTag } from '../disclosure/tag';
import { visibleAiText } from '../disclosure/visible';
import { companionKeys, levels, type Level } from '../disclosure/vocabulary';
import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
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
  prompt: {
    en: '“{text}” holds the prompt itself. ai-prompt-url takes an address where people can read it; remove this, or give the address.',
    ar: '«{text}» تحمل نص الأمر نفسه. مفتاح ai-prompt-url يأخذ عنوانًا يُقرأ فيه النص؛ احذف هذا أو ضع العنوان.',
  },
  second: {
    en: 'A page has one ai-disclosure tag, and the first one counts. Remove this one, or put what it says into the first.',
    ar: 'للصفحة وسم ai-disclosure واحد، والأول هو المعتمد. احذف هذا الوسم أو انقل قيمته إلى الأول.',
  },
  slip: {
    en: '“{text}” is no word that {key} takes, so nobody reads it. Did you mean “{meant}”?',
    ar: '«{text}» ليست قيمة يقبلها {key}، فلا يقرؤها أحد. هل تقصد {meant}؟',
  },
  slipInKey: {
    en: 'There is no key “{text}”, so nobody reads it. Did you mean “{meant}”?',
    ar: 'لا يوجد مفتاح باسم «{text}»، فلا يقرؤه أحد. هل تقصد {meant}؟',
  },
  day: {
    en: '“{text}” is no day of the calendar. Write the day of the review as YYYY-MM-DD.',
    ar: '«{text}» ليس يومًا في التقويم. اكتب يوم المراجعة على هيئة YYYY-MM-DD.',
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
    return [...misworded(draft, declarations, language, context), ...companions(draft, declarations, language), ...repeated(draft, declarations, language), ...slips(draft, language)];
  },
  examples: invalidAiDisclosureExamples,
};

/** The name is that of the vocabulary, and the value is not. */
function misworded(draft: Draft, declarations: readonly Declaration[], language: Language, context: CheckContext): Report[] {
  const reports: Report[] = [];
  const second = repeats(declarations);
  for (const declaration of declarations) {
    if (second.includes(declaration)) continue;
    const { form, name, level, dialect, start, end } = declaration;
    const named = /^(?:data-)?ai-disclosure$/.test(name);
    // Older keys are read as they are; what no vocabulary knows is read by nobody under any name.
    if ((!named && (level !== undefined || !/^ai[-_]?(?:content[-_]?)?disclosure$/i.test(name))) || form === 'line' || form === 'jsonLd' || start === end) continue;
    const at = { start, end, language };
    if (dialect === 'w3c') {
      if (level === 'mixed' && !declaration.scope.document) reports.push({ ...at, message: messages.mixed, fixes: choices(draft, declaration, language, context) });
    } else if (level === undefined || dialect === 'phrase') reports.push({ ...at, message: messages.unknown, fixes: choices(draft, declaration, language, context) });
    else {
      // "true" leaves open how much, and the text may say it.
      const word = declaration.open ? levelsOf(declaration).find((one) => fits(draft, context, declaration, one)) ?? level : level;
      const fill = (text: string): string => text.replace('{level}', word);
      const edits = inW3cWords(draft, declaration, word);
      reports.push({
        ...at, message: { en: fill(messages.other.en), ar: fill(messages.other.ar) },
        fixes: edits.length ? [{ title: write(word), safe: dialect === 'retired', edits }] : [],
      });
    }
  }
  return reports;
}

/** Every word it may be; what readers must be told as well goes with it. */
function choices(draft: Draft, declaration: Declaration, language: Language, context: CheckContext): ReportedFix[] {
  const told = visibleAiText(draft, context).some((visible) => visible.language === language);
  return levels.filter((level) => level !== 'mixed' && fits(draft, context, declaration, level)).flatMap((level: Level) => {
    if (level !== 'none' && !told && declaration.scope.document) return disclosureFixes(draft, level, language, context.settings).slice(0, 1);
    const change = rewriteTag(draft, declaration, level);
    return change && (level === 'none' || told) ? [{ title: write(level), edits: [change] }] : [];
  });
}

function write(level: Level): Text {
  return { en: `Write “${level}”`, ar: `اكتب ${level}` };
}

const companionElements = elementsThat(({ name, attributes }) => name === 'meta' || companionKeys.some((key) => attributes.has(key) || attributes.has(`data-${key}`)));

/** Whether what readers are told of the draft can be true beside `level`. */
function fits(draft: Draft, context: CheckContext, { scope }: Declaration, level: Level): boolean {
  const said = statementsIn(draft, context).filter(({ place, start }) => place === 'text' && start >= scope.start && start < scope.end);
  return !said.length || said.some(({ levels: said }) => said.includes(level));
}

/** `ai-model` and its kin say which AI it was; beside `none` there is none. A prompt is named by its address alone. */
function companions(draft: Draft, declarations: readonly Declaration[], language: Language): Report[] {
  const denies = (form: Declaration['form'], start = 0, end = draft.text.length): boolean => declarations.some((one) => one.form === form && /^(?:data-)?ai-disclosure$/.test(one.name) && one.level === 'none' && one.start >= start && one.end <= end);
  const here: Companion[] = [];
  for (const { key, keyStart, start, end, value } of draft.frontMatter?.values ?? []) {
    const isOurs = (companionKeys as readonly string[]).includes(key);
    if (isNamed(value) && (isOurs || isToolKey(key))) here.push({ key, value: String(value), start: keyStart, end, denied: denies('frontMatter'), removal: lines(draft, keyStart, Math.max(start, end)) });
  }
  for (const element of companionElements(draft)) {
    const metaName = element.name === 'meta' ? element.attributes.get('name')?.value.trim().toLowerCase() ?? '' : '';
    if ((companionKeys as readonly string[]).includes(metaName)) here.push({ key: metaName, value: element.attributes.get('content')?.value ?? '', start: element.start, end: element.end, denied: denies('meta'), removal: lines(draft, element.start, element.end) });
    for (const key of companionKeys) {
      const attribute = element.attributes.get(key) ?? element.attributes.get(`data-${key}`);
      if (!attribute) continue;
      const written = /\s*[\w-]+\s*=\s*["']?$/.exec(draft.text.slice(element.start, attribute.start))?.[0] ?? '';
      const from = attribute.start - written.length, to = attribute.end + (/["']$/.test(written) ? 1 : 0);
      here.push({ key, value: attribute.value, start: from + (/^\s*/.exec(written)?.[0].length ?? 0), end: to, denied: denies('attribute', element.start, element.end), removal: { start: from, end: to, text: '' } });
    }
  }
  return here.flatMap(({ key, value, start, end, denied, removal }) => {
    const message = denied ? messages.companion : key === 'ai-prompt-url' && !/^(?:https?:\/\/|\/|\.\.?\/|\{)\S*$/.test(value.trim()) ? messages.prompt : undefined;
    return message ? [{ start, end, language, message, fixes: [{ title: { en: `Remove “${key}”`, ar: `احذف ${key}` }, edits: [removal] }] }] : [];
  });
}

interface Companion {
  readonly key: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The declaration it stands beside is `none`. */
  readonly denied: boolean;
  readonly removal: { readonly start: number; readonly end: number; readonly text: string };
}

/** A page declares once: a second meta tag, or a second key of front matter, is read by nobody. */
function repeated(draft: Draft, declarations: readonly Declaration[], language: Language): Report[] {
  return repeats(declarations).flatMap((declaration) => {
    const removal = without(draft, declaration);
    const place = declaration.form === 'meta' ? draft.elements.find(({ name, start, end }) => name === 'meta' && declaration.start >= start && declaration.end <= end) : { start: declaration.start, end: declaration.end };
    return removal && place ? [{ start: place.start, end: place.end, language, message: messages.second, fixes: [{ title: { en: 'Remove the second tag', ar: 'احذف الوسم الثاني' }, edits: [removal] }] }] : [];
  });
}

/** Keys and values with a slip of the pen: what they were meant to do does not happen, and nothing tells. */
function slips(draft: Draft, language: Language): Report[] {
  return misspeltIn(draft).map(({ start, end, key, meant, isKey }) => {
    const isDay = meant.startsWith('{'), message = isDay ? messages.day : isKey ? messages.slipInKey : messages.slip;
    const fill = (text: string): string => text.replace('{key}', key).replace('{meant}', meant);
    const quote = /^["']/.exec(draft.text.slice(start, end))?.[0] ?? '';
    return {
      start, end, language, message: { en: fill(message.en), ar: fill(message.ar) },
      fixes: [{ title: isDay ? { en: 'Write another day', ar: 'اكتب يومًا آخر' } : { en: `Write “${meant}”`, ar: `اكتب ${meant}` }, edits: [{ start, end, text: `${quote}${meant}${quote}` }] }],
    };
  });
}
