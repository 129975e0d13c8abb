import { isDay } from './day';
import type { Draft } from './draft/draft';
import type { Language, Text } from './finding';
import type { Report, ReportedFix, Rule } from './rule';
import type { Suppression } from './suppressions';

/** What is known of the draft's suppressions once its findings are. */
export interface SuppressionFacts {
  /** For each suppression the rules whose findings it met. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
  readonly today: string;
  readonly requireReason: boolean;
  isKnown(rule: string): boolean;
  isOff(rule: string): boolean;
}

const messages = {
  noReason: {
    en: 'This suppression gives no reason, so it waives nothing. Whoever reviews the draft must see why: write “candor-ignore rule: the reason”.',
    ar: 'هذا التجاهل بلا سبب، فلا أثر له. من يراجع المسودة يحتاج إلى معرفة السبب: اكتب ‎“candor-ignore rule: السبب”‎.',
  },
  noRule: {
    en: 'This suppression names no rule, so it waives nothing. Write “candor-ignore rule: the reason”.',
    ar: 'هذا التجاهل لا يسمّي قاعدة، فلا أثر له. اكتب ‎“candor-ignore rule: السبب”‎.',
  },
  unknown: { en: 'There is no rule called “{rule}”, so this suppression waives nothing of it.', ar: 'لا توجد قاعدة باسم «{rule}»، فلا أثر لهذا التجاهل فيها.' },
  misnamed: {
    en: 'There is no “{name}”, so this suppression waives nothing. Write “candor-ignore rule: the reason”.',
    ar: 'لا يوجد «{name}»، فلا أثر لهذا التجاهل. اكتب ‎“candor-ignore rule: السبب”‎.',
  },
  noDate: { en: '“{date}” is no date, so this suppression waives nothing. Write it as 2027-01-31.', ar: '«{date}» ليس تاريخًا، فلا أثر لهذا التجاهل. اكتبه بهذه الصيغة: 2027-01-31.' },
  expired: { en: 'This suppression expired on {date}: what it waived is open again. Mend the text or renew the date.', ar: 'انتهت صلاحية هذا التجاهل في {date}، فعادت الملاحظة مفتوحة. عدّل النص أو مدّد التاريخ.' },
  unused: { en: 'This suppression of “{rule}” waives nothing: the text no longer needs it. Remove it.', ar: 'تجاهل «{rule}» هنا لا يستبعد شيئًا، فالنص لم يعد بحاجة إليه. احذفه.' },
} satisfies Record<string, Text>;

/** The findings about suppressions themselves. Not of the catalogue of promises: it keeps the waivers honest. */
export const suppressionRule = {
  id: 'suppression',
  principle: 'accountability',
  severity: 'warning',
  title: { en: 'Suppression that does not hold', ar: 'تجاهل لا يصح' },
  why: {
    en: 'A waiver without a reason, for a rule that does not exist, past its date, or for text that is gone hides from reviewers what was decided and why.',
    ar: 'تجاهلٌ بلا سبب، أو لقاعدة غير موجودة، أو انقضى تاريخه، أو لنص لم يعد موجودًا، يخفي عن المراجعين ما الذي تقرّر ولماذا.',
  },
  instead: {
    en: 'Write “<!-- candor-ignore rule-id: reason @name until 2027-01-31 -->” above the block, or remove the suppression.',
    ar: 'اكتب ‎“<!-- candor-ignore rule-id: السبب @name until 2027-01-31 -->”‎ فوق الفقرة، أو احذف التجاهل.',
  },
  message: messages.noReason,
  references: [],
  examples: { en: [], ar: [] },
  reports(draft: Draft, suppressions: readonly Suppression[], facts: SuppressionFacts): Report[] {
    return suppressions.flatMap((suppression) => {
      const { rules, writtenStart: start, writtenEnd: end, reason, until, misnamed } = suppression;
      const report = (text: Text, fill: Record<string, string> = {}): Report => ({ start, end, language: languageAt(draft, suppression.start), message: filled(text, fill), ...removal(draft, suppression) });
      if (misnamed !== undefined) return [{ ...report(messages.misnamed, { name: misnamed }), fixes: [renaming(draft, suppression, misnamed)] }];
      if (!rules.length) return [report(messages.noRule)];
      const unknown = rules.filter((rule) => !facts.isKnown(rule));
      if (unknown.length) return unknown.map((rule) => report(messages.unknown, { rule }));
      if (facts.requireReason && reason === '') return [report(messages.noReason)];
      if (until !== undefined && !isDay(until)) return [{ ...report(messages.noDate, { date: until }), fixes: [] }];
      if (until !== undefined && until < facts.today) return [report(messages.expired, { date: until })];
      const used = facts.used.get(suppression);
      return rules.filter((rule) => !used?.has(rule) && !facts.isOff(rule)).map((rule) => ({ ...report(messages.unused, { rule }), ...(used?.size ? { fixes: [] } : {}) }));
    });
  },
} satisfies Rule & { reports: unknown };

/** The language of the first words behind `offset`. */
function languageAt(draft: Draft, offset: number): Language {
  return draft.passages.find((passage) => passage.end > offset && passage.languages.length)?.languages[0] ?? 'en';
}

function filled(text: Text, fill: Record<string, string>): Text {
  const fillIn = (template: string): string => template.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
  return { en: fillIn(text.en), ar: fillIn(text.ar) };
}

/** Calls a suppression by its name, for the next block. */
function renaming(draft: Draft, { writtenStart, writtenEnd }: Suppression, name: string): ReportedFix {
  const start = writtenStart + draft.text.slice(writtenStart, writtenEnd).indexOf(name);
  return { title: { en: 'Write “candor-ignore”', ar: 'اكتب ‎“candor-ignore”‎' }, edits: [{ start, end: start + name.length, text: 'candor-ignore' }] };
}

/** Takes a comment that waives nothing away with its line. Front matter entries are left to the writer. */
function removal(draft: Draft, { writtenStart, writtenEnd }: Suppression): Pick<Report, 'fixes'> {
  const { text } = draft;
  if (draft.frontMatter && writtenStart < draft.frontMatter.end) return {};
  const lineStart = text.lastIndexOf('\n', writtenStart - 1) + 1;
  const lineEnd = text.indexOf('\n', writtenEnd);
  const alone = text.slice(lineStart, writtenStart).trim() === '' && text.slice(writtenEnd, lineEnd < 0 ? undefined : lineEnd).trim() === '';
  const range = alone ? { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 } : { start: writtenStart, end: writtenEnd };
  return { fixes: [{ title: { en: 'Remove this suppression', ar: 'احذف هذا التجاهل' }, edits: [{ ...range, text: '' }] }] };
}
