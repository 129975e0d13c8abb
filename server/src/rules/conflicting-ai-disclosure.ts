import { requirementFor } from '../disclosure/channel';
import { declarationAt, documentDeclaration, isMedia, isWhole, usesAi, type Declaration } from '../disclosure/declared';
import { improvements } from '../disclosure/improve';
import { reviewed, textFix, textIdOf } from '../disclosure/insert';
import { originOf, plainWords } from '../disclosure/media/origin';
import { mediaIn } from '../disclosure/media/shown';
import { joined } from '../disclosure/written';
import { placeOfTag } from '../disclosure/places';
import { mainLanguages } from '../disclosure/readers';
import { retag, without } from '../disclosure/retag';
import { agree, statementsIn, type Statement } from '../disclosure/statements';
import { companionKeys, rankOf, type Level } from '../disclosure/vocabulary';
import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Report, ReportedFix, Rule } from '../engine/rule';
import { conflictingAiDisclosureExamples } from './conflicting-ai-disclosure.examples';

const messages = {
  tags: {
    en: '“{text}” here, and “{other}” in the {place}: machines and readers get two answers to one question. Find out how AI was used, and say the same in both places.',
    ar: 'هنا «{text}» وفي {place} «{other}»: تتلقى الآلات والقراء جوابين عن سؤال واحد. تحقق كيف استُخدم الذكاء الاصطناعي وقل الشيء نفسه في الموضعين.',
  },
  words: {
    en: 'Readers are told “{text}”, and the {place} declares “{other}”. One of the two misleads. Find out how AI was used, and make them agree.',
    ar: 'يُقال للقارئ «{text}» بينما يصرّح {place} بـ «{other}». أحدهما مضلل. تحقق كيف استُخدم الذكاء الاصطناعي واجعلهما متفقين.',
  },
  twice: {
    en: '“{text}” contradicts what the text says of itself elsewhere: “{other}”. Readers cannot tell which is true. Keep the one that is.',
    ar: '«{text}» تناقض ما يقوله النص عن نفسه في موضع آخر: «{other}». لا يعرف القارئ أيهما الصحيح. أبقِ الصحيح.',
  },
  file: {
    en: '“{text}” is what the tag says of {file}; the file itself says “{other}”. Whoever reads the one or the other is misled. Find out how it was made, and let the tag say that.',
    ar: '«{text}» هو ما يقوله الوسم عن {file}، بينما يقول الملف نفسه «{other}». من يقرأ أحدهما يُضلَّل. تحقق كيف صُنع واجعل الوسم يقول ذلك.',
  },
} satisfies Record<string, Text>;

const setTo: Text = { en: 'Declare “{level}” in the {place}', ar: 'صرّح بـ {level} في {place}' };

export const conflictingAiDisclosure: Rule = {
  id: 'conflicting-ai-disclosure',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'AI disclosures that contradict each other', ar: 'إفصاحات متناقضة عن الذكاء الاصطناعي' },
  why: {
    en: 'When the tag says one thing and the text another, readers, platforms and archives each believe a different story, and the team stands behind none of them.',
    ar: 'حين يقول الوسم شيئًا والنص شيئًا آخر يصدّق القارئ والمنصة والأرشيف روايات مختلفة، ولا يقف الفريق خلف أي منها.',
  },
  instead: {
    en: 'Say the same level everywhere: front matter, meta tag, attributes, JSON-LD and the sentence readers see.',
    ar: 'اذكر المستوى نفسه في كل موضع: رأس الملف ووسم meta والسمات وJSON-LD والجملة التي يراها القارئ.',
  },
  message: messages.tags,
  references: ['eu-aia-50-5', 'eu-aia-cop', 'iab-2026', 'icc-2024'],
  check(draft, context) {
    const statements = statementsIn(draft, context);
    const language = mainLanguages(draft)[0] ?? 'en';
    const files = betweenTagAndFile(draft, language, context);
    if (statements.length < 2) return files;
    return [...files, ...betweenTags(draft, statements, language, context), ...betweenTagAndWords(draft, statements, context), ...withinWords(draft, statements, context)];
  },
  examples: conflictingAiDisclosureExamples,
};

/** Tags that cannot both be true: two of the whole draft, two of one element, or `none` of the whole and AI in a part. */
function betweenTags(draft: Draft, statements: readonly Statement[], language: Language, context: CheckContext): Report[] {
  const tags = statements.flatMap(({ declaration }) => (declaration ? [declaration] : []));
  const whole = documentDeclaration(draft);
  const reports: Report[] = [];
  const report = (one: Declaration, other: Declaration, level: Level): void => {
    // What discloses more comes first; a part that says more than the whole makes the whole mixed.
    const ways: [Declaration, Level][] = [[one, other.level as Level], [other, level]];
    const fixes = ways.sort(([, a], [, b]) => disclosing(b) - disclosing(a)).flatMap(([tag, to]) => settle(draft, tag, to, statements, language, context));
    reports.push({ start: one.start, end: one.end, language, message: told(messages.tags, other), fixes });
  };
  for (const tag of tags) {
    if (tag.scope.document) {
      if (whole && tag !== whole && !agree(tag, whole)) report(tag, whole, tag.level as Level);
      continue;
    }
    const twin = tags.find((other) => other !== tag && other.start < tag.start && other.scope.start === tag.scope.start && !other.scope.document);
    if (twin) {
      if (!agree(tag, twin)) report(tag, twin, tag.level as Level);
    } else if (whole && !agree(tag, whole) && (whole.level === 'none' || isWhole(draft, tag))) report(tag, whole, isWhole(draft, tag) || whole.form === 'jsonLd' ? tag.level as Level : 'mixed');
  }
  return reports;
}

/** A tag on a picture, film or recording, against what its file says of its making. */
function betweenTagAndFile(draft: Draft, language: Language, context: CheckContext): Report[] {
  return mediaIn(draft).flatMap((medium): Report[] => {
    const tag = medium.element && medium.local ? declarationAt(draft, medium.start) : undefined;
    const facts = tag && context.media(medium.reference), origin = facts && originOf(facts);
    if (!tag || tag.scope.document || !isMedia(tag) || !origin || usesAi(origin.level) === usesAi(tag.level)) return [];
    const file = medium.reference.replace(/^.*\//, '');
    const fill = (text: string): string => text.replace('{file}', () => plainWords(file)).replace('{other}', () => plainWords(origin.said));
    return [{ start: tag.start, end: tag.end, language, message: { en: fill(messages.file.en), ar: fill(messages.file.ar) }, fixes: declare(draft, tag, origin.level) }];
  });
}

/** What readers are told, against the tag that holds where they are told it. */
function betweenTagAndWords(draft: Draft, statements: readonly Statement[], context: CheckContext): Report[] {
  const said = statements.filter(({ place }) => place === 'text');
  const whole = documentDeclaration(draft);
  const tagOf = (one: Statement): Declaration | undefined => declarationAt(draft, one.start) ?? whole;
  const reports: Report[] = [];
  const answered = new Set<Declaration>();
  for (const one of said) {
    const tag = tagOf(one);
    if (!tag || isMedia(tag) || answered.has(tag)) continue;
    const levels = statements.find(({ declaration }) => declaration === tag)?.levels ?? [];
    const agrees = (other: Statement): boolean => other.levels.some((level) => levels.includes(level)) || (tag.level === 'mixed' && other.levels.includes('none'));
    // Several sentences may each tell a part; one that fits is enough, unless another denies it.
    if (agrees(one) || (!one.levels.includes('none') && said.some((other) => tagOf(other) === tag && agrees(other)))) continue;
    answered.add(tag);
    const level = one.levels[0] as Level, language = one.language ?? 'en';
    const matchTag = !usesAi(tag.level) ? [] : improvements(draft, one, tag.level === 'mixed' ? 'ai-assisted' : tag.level as Level, language, context.settings);
    const matchWords = declare(draft, tag, level);
    // What discloses more comes first.
    const fixes = rankOf(level) > rankOf(tag.level as Level) ? [...matchWords, ...matchTag] : [...matchTag, ...matchWords];
    if (fixes.length) reports.push({ start: one.start, end: one.end, language, message: told(messages.words, tag), fixes });
  }
  return reports;
}

/** "Written without AI" and "drafted with AI" in one text, where no tag decides. */
function withinWords(draft: Draft, statements: readonly Statement[], context: CheckContext): Report[] {
  if (statements.some(({ place }) => place === 'tag')) return [];
  const said = statements.filter(({ place }) => place === 'text');
  return said.filter(({ levels }) => levels.includes('none')).flatMap((denial) => {
    const other = said.find(({ levels, language }) => !levels.includes('none') && language === denial.language);
    if (!other || !denial.language) return [];
    const message = { en: messages.twice.en.replace('{other}', () => draft.text.slice(other.start, other.end)), ar: messages.twice.ar.replace('{other}', () => draft.text.slice(other.start, other.end)) };
    return [{ start: denial.start, end: denial.end, language: denial.language, message, fixes: improvements(draft, denial, other.levels.length > 1 ? 'ai-assisted' : other.levels[0] as Level, denial.language, context.settings) }];
  });
}

function disclosing(level: Level): number {
  return level === 'mixed' ? 1 : rankOf(level);
}

/** Making a tag say `level`, and telling readers where nobody has; nothing where what they are told would be untrue then. */
function settle(draft: Draft, tag: Declaration, level: Level, statements: readonly Statement[], language: Language, context: CheckContext): ReportedFix[] {
  const said = statements.filter(({ place, start }) => place === 'text' && start >= tag.scope.start && start < tag.scope.end);
  const fixes = declare(draft, tag, level);
  if (level === 'mixed' || said.some(({ levels }) => levels.includes(level))) return fixes.map(({ title, edits }) => ({ title, edits: joined(tag.scope.document ? edits.flatMap((edit) => reviewed(draft, edit, level, '', language)) : edits) }));
  if (said.length) return [];
  if (level === 'none' || requirementFor(draft, context.settings) === 'never') return fixes;
  const text = textFix(draft, textIdOf(level), language, context.settings);
  return fixes.map(({ title, edits }) => ({ title: { en: `${title.en}. ${text.title.en}`, ar: `${title.ar}. ${text.title.ar}` }, edits: joined([...edits, ...text.edits]) }));
}

/** Making a tag say `level`; no model may be named beside `none`. */
function declare(draft: Draft, tag: Declaration, level: Level): ReportedFix[] {
  if (level === 'none' && draft.frontMatter?.values.some(({ key }) => (companionKeys as readonly string[]).includes(key))) return [];
  const change = tag.dialect === 'tools' ? undefined : level === 'mixed' && tag.form !== 'frontMatter' && tag.form !== 'meta' ? without(draft, tag) : retag(draft, tag, level);
  const fill = (text: string, place: string): string => text.replace('{level}', level).replace('{place}', place);
  const place = placeOfTag(tag);
  return change ? [{ title: { en: fill(setTo.en, place.en), ar: fill(setTo.ar, place.ar) }, edits: [change] }] : [];
}

function told(message: Text, tag: Declaration): Text {
  const place = placeOfTag(tag);
  return { en: message.en.replace('{other}', () => tag.value).replace('{place}', place.en), ar: message.ar.replace('{other}', () => tag.value).replace('{place}', place.ar) };
}
