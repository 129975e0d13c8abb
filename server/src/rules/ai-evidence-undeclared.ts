import { requirementFor } from '../disclosure/channel';
import { declarationsIn, usesAi } from '../disclosure/declared';
import { disclosureFixes } from '../disclosure/insert';
import { sentenceAround } from '../disclosure/sentence';
import { tracesIn, type Trace } from '../disclosure/traces';
import { visibleAiText } from '../disclosure/visible';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { ReportedFix, Rule } from '../engine/rule';
import { aiEvidenceUndeclaredExamples } from './ai-evidence-undeclared.examples';

const messages: Readonly<Record<Trace['kind'], Text>> = {
  phrase: {
    en: '“{text}” is what a chat tool says, not what a person writes to readers. It shows that AI wrote here and that nobody checked. Remove it, have the text read, and say how AI was used.',
    ar: '«{text}» من كلام أدوات المحادثة لا مما يكتبه الناس للقراء. وهي تدل على أن الذكاء الاصطناعي كتب هنا دون أن يراجع أحد. احذفها، واطلب قراءة النص، ووضّح كيف استُخدم الذكاء الاصطناعي.',
  },
  placeholder: {
    en: '“{text}” is a gap that a chat tool left for a fact. Fill it in, and say how AI was used.',
    ar: '«{text}» فراغ تركته أداة محادثة لمعلومة. املأه ووضّح كيف استُخدم الذكاء الاصطناعي.',
  },
  citation: {
    en: '“{text}” is a chat tool\'s own reference mark and leads readers nowhere. Cite the source itself, and say how AI was used.',
    ar: '«{text}» علامة مرجعية داخلية لأداة محادثة لا تقود القارئ إلى شيء. اذكر المصدر نفسه ووضّح كيف استُخدم الذكاء الاصطناعي.',
  },
  link: {
    en: '“{text}” shows that the link was copied from a chat tool. Check the link and the text around it, and say how AI was used.',
    ar: '«{text}» تدل على أن الرابط منسوخ من أداة محادثة. تحقق من الرابط والنص حوله ووضّح كيف استُخدم الذكاء الاصطناعي.',
  },
  credit: {
    en: '“{text}” says in a comment what readers are not told. Declare it, and say it where they see it.',
    ar: '«{text}» تقول في تعليق ما لا يُقال للقارئ. صرّح بذلك واذكره حيث يراه.',
  },
  invisible: {
    en: 'Invisible characters stand here, as chat tools leave them. Remove them, and say how AI was used.',
    ar: 'توجد هنا محارف غير مرئية كالتي تتركها أدوات المحادثة. احذفها ووضّح كيف استُخدم الذكاء الاصطناعي.',
  },
};

export const aiEvidenceUndeclared: Rule = {
  id: 'ai-evidence-undeclared',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'Left-over chat text without an AI disclosure', ar: 'بقايا أداة محادثة دون إفصاح' },
  why: {
    en: 'What a chat tool left behind tells readers that a machine wrote the text and that nobody read it before they did.',
    ar: 'ما تتركه أداة المحادثة يخبر القارئ أن آلة كتبت النص وأن أحدًا لم يقرأه قبله.',
  },
  instead: {
    en: 'Remove what the tool said, check every sentence, and disclose how AI was used.',
    ar: 'احذف كلام الأداة، وراجع كل جملة، وأفصح عن طريقة استخدام الذكاء الاصطناعي.',
  },
  message: messages.phrase,
  references: ['eu-aia-50-4', 'iab-2026', 'icc-2024'],
  check(draft, context) {
    if (requirementFor(draft, context.settings) === 'never') return [];
    const traces = tracesIn(draft, context);
    if (!traces.length || declarationsIn(draft).some(({ level, scope }) => usesAi(level) && scope.document)) return [];
    // "Drafted by Claude" on a line of its own is what a tool leaves, not what a team tells its readers.
    const told = visibleAiText(draft, context).some((one) => !traces.some((trace) => trace.start < one.end && trace.end > one.start));
    if (told) return [];
    return traces.map((trace) => ({
      start: trace.start, end: trace.end, language: trace.language, message: messages[trace.kind],
      fixes: [...removal(draft, trace), ...disclosureFixes(draft, 'ai-generated', trace.language, context.settings)],
    }));
  },
  examples: aiEvidenceUndeclaredExamples,
};

/** Taking the trace away, where that leaves whole sentences. */
function removal(draft: Draft, { start, end, kind }: Trace): ReportedFix[] {
  const { text } = draft;
  const fix = (from: number, to: number, insert = ''): ReportedFix[] => [{ title: { en: 'Remove what the tool left', ar: 'احذف ما تركته الأداة' }, edits: [{ start: from, end: to, text: insert }] }];
  if (kind === 'invisible') return fix(start, end);
  if (kind === 'citation') return fix(text[start - 1] === ' ' ? start - 1 : start, end);
  // The parameter with its sign: "?a=1&utm_source=chatgpt.com" keeps "?a=1".
  if (kind === 'link') return text[end] === '&' ? fix(text[start] === '?' || text[start] === '&' ? start + 1 : start, end + 1) : fix(text[start] === '?' || text[start] === '&' ? start : start - 1, end);
  if (kind !== 'phrase') return [];
  // A line or paragraph of its own goes as a whole; a trace beside other sentences is the writer's to mend.
  const sentence = sentenceAround(draft, { start, end });
  const own = sentence?.alone ? { start: sentence.passage.start, end: sentence.passage.end } : { start, end };
  const from = text.lastIndexOf('\n', own.start - 1) + 1, to = text.indexOf('\n', own.end) < 0 ? text.length : text.indexOf('\n', own.end);
  if (/[\p{L}\p{N}<]/u.test(text.slice(from, own.start) + text.slice(own.end, to)) || from < (draft.frontMatter?.end ?? 0)) return [];
  const blank = /^\n(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  return text.slice(0, from).trim() === '' && text.slice(to).trim() === '' ? [] : fix(from, to + blank);
}
