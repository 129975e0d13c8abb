import { adLabels } from '../disclosure/adLabel';
import { factsOf } from '../disclosure/facts';
import { joined } from '../disclosure/written';
import { textFix } from '../disclosure/insert';
import { disclosureText } from '../disclosure/texts';
import { unclearLabels, type UnclearLabel } from '../disclosure/unclearLabels';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import { emptiedBy } from '../engine/rewrite/markup';
import type { CheckContext, ReportedFix, Rule } from '../engine/rule';
import { ambiguousAdLabelExamples } from './ambiguous-ad-label.examples';

const denied: Text = {
  en: '“{text}” asks readers to lower their guard, and what is praised here may still be paid for or given. If anything was received, say “Ad”; if nothing was, leave the sentence out.',
  ar: '«{text}» تدعو القارئ إلى خفض حذره، وقد يكون الممدوح هنا مدفوعًا أو مُهدى. إن تلقيت شيئًا فاكتب «إعلان»، وإلا فاحذف الجملة.',
};
const titles = {
  tag: { en: 'Write “{text}” instead', ar: 'اكتب «{text}» بدلًا منه' },
  move: { en: 'Start with a plain “Ad” label, and remove this', ar: 'ابدأ بوسم «إعلان» الواضح واحذف هذا' },
  remove: { en: 'Remove the denial: nothing was received', ar: 'احذف النفي: لم أتلقَّ شيئًا' },
} satisfies Record<string, Text>;

export const ambiguousAdLabel: Rule = {
  id: 'ambiguous-ad-label',
  principle: 'transparency',
  severity: 'warning',
  title: { en: 'Ad label that is unclear or denies being one', ar: 'وسم إعلاني مبهم أو نافٍ للإعلان' },
  why: {
    en: 'Readers do not decode shorthand such as “#sp” or “in association with”, and a “not an ad” in front of paid praise misleads them outright.',
    ar: 'لا يفك القارئ رموزًا مثل «#تعاون» أو «بالشراكة مع»، وعبارة «ليس إعلانًا» قبل مديح مدفوع تضلله صراحةً.',
  },
  instead: {
    en: 'Say “Ad” or “Advertisement” at the start, with the brand’s name. Do not say that something is no ad; if nothing was paid or given, readers need no label.',
    ar: 'اكتب «إعلان» في البداية مع اسم العلامة. ولا تكتب أن المحتوى ليس إعلانًا، فما لم يُدفع مقابله لا يحتاج إلى وسم.',
  },
  message: {
    en: 'Many readers do not see from “{text}” that this is advertising. Say “Ad” at the start, with the name of the brand.',
    ar: 'لا يفهم كثير من القرّاء من «{text}» أن هذا إعلان. اكتب «إعلان» في البداية مع اسم العلامة.',
  },
  references: ['us-255-5', 'uk-cap-2', 'sa-ecl-ad', 'sa-ecl-11', 'eu-ucpd-a11', 'ae-permit'],
  options: {
    labels: {
      type: 'strings', default: [],
      description: { en: 'Further labels that your readers know and that count as clear, for example “Brand story”.', ar: 'وسوم أخرى يعرفها قراؤكم وتُعدّ واضحة، مثل «قصة العلامة».' },
    },
  },
  check(draft, context) {
    const accepted = (context.options['labels'] as readonly string[]).map((label) => label.trim().toLowerCase()).filter(Boolean);
    const clear = adLabels(draft, context);
    const unclear = unclearLabels(draft, context).filter(({ start, end, language }) =>
      !accepted.includes(draft.text.slice(start, end).toLowerCase()) && !clear.some((label) => label.language === language && label.start < end));
    const isSaudi = context.settings.jurisdictions.includes('sa');
    return unclear.map((label) => ({
      start: label.start, end: label.end, language: label.language, fixes: fixes(draft, label, context),
      ...(label.kind === 'denial' ? { message: denied, ...(isSaudi ? { severity: 'error' as const } : {}) } : {}),
    }));
  },
  examples: ambiguousAdLabelExamples,
};

function fixes(draft: Draft, label: UnclearLabel, { settings, marks }: CheckContext): ReportedFix[] {
  const { start, end, language, kind } = label;
  if (kind === 'line') {
    const text = disclosureText('sponsored', language, settings, factsOf(draft), 'short');
    return [{ title: filled(titles.tag, text), edits: [{ start, end, text }] }];
  }
  const removal = kind === 'tag' ? withSpace(draft, start, end) : withSentence(draft, start, end);
  const opening = textFix(draft, 'sponsored', language, settings, { wording: 'short', at: start }).edits[0];
  const edits = !opening ? [] : opening.start === removal.start ? [{ ...removal, text: opening.text + removal.text }] : opening.start > removal.start && opening.start < removal.end ? [] : joined([opening, removal]);
  const move: ReportedFix[] = edits.length ? [{ title: titles.move, edits }] : [];
  // Where something was received, only a label is honest.
  if (kind === 'denial') return move.length && marks('sponsorSignal').some((mark) => mark.end <= start || mark.start >= end) ? move : [...move, { title: titles.remove, edits: [removal] }];
  const clear = language === 'ar' ? '#إعلان' : '#ad';
  return [...move, { title: filled(titles.tag, clear), edits: [{ start, end, text: clear }] }];
}

function filled(title: Text, text: string): Text {
  const shown = text.replace(/[{}]/g, (brace) => (brace === '{' ? '[' : ']'));
  return { en: title.en.replace('{text}', () => shown), ar: title.ar.replace('{text}', () => shown) };
}

/** Removes `[start, end)` with the space that parts it from its neighbours, and one of two commas. */
function withSpace({ text }: Draft, start: number, end: number): { start: number; end: number; text: string } {
  const before = (/[,،]/.test(text[end] ?? '') ? /[,،]?[ \t]+$/ : /[ \t]+$/).exec(text.slice(0, start))?.[0].length ?? 0;
  if (before) return { start: start - before, end, text: '' };
  return { start, end: end + (/^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0), text: '' };
}

/** What leads up to a denial and says nothing without it: "honestly", "I swear", "this is 100%". */
const leadIn = /(?<=(?:^|[\n.!?؟…>])[^\S\n]*)(?:[\p{L}\p{M}\p{N}'’%]+[^\S\n]+){1,4}$|(?<=(?:^|[\n.!?؟…>])[^\S\n]*)(?:[\p{L}\p{M}'’]+[^\S\n]+){0,2}[\p{L}\p{M}'’]+[,،][^\S\n]+$/u;
/** What else the clause of a denial says. */
const restOfClause = /^[^\S\n]+(?!(?:but|just|and|yet|so|لكن|بس|مجرد|وإنما|بل)(?![\p{L}\p{M}]))\p{L}[^.!?؟…،,:;\n<>[\]()*_`{}]*/iu;

/** Removes a denial: with what leads up to it, its full stop where it is a sentence, and the "but" behind it where one goes on. */
function withSentence({ text }: Draft, from: number, to: number): { start: number; end: number; text: string } {
  let start = from - (leadIn.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0), end = to + (restOfClause.exec(text.slice(to))?.[0].length ?? 0);
  const past = (at: number): number => at + (/^[^\S\n]*(?:[.!…]+|[,،:;–—-]+)?[^\S\n]*(?:(?:but|just|and|yet|لكن|بس|مجرد|وإنما|بل)(?![\p{L}\p{M}])[^\S\n]*)?/iu.exec(text.slice(at))?.[0].length ?? 0);
  const around = emptiedBy(text, start, end), mark = /([*_~])\1*$/.exec(text.slice(0, start))?.[0];
  if (around) ({ start, end } = around);
  // What closes within the words opened before them.
  else if (mark && text.slice(start, end).split(mark).length % 2 === 0) start -= mark.length;
  end = past(end);
  const opens = /(?:^|[\n.!?؟…])[^\S\n]*$/.test(text.slice(0, start));
  // What the denial was softened by in brackets says something without it.
  const aside = opens ? /^\(([^()\n]+)\)/.exec(text.slice(end)) : null;
  if (aside) return { start, end: end + aside[0].length, text: `${aside[1]![0]!.toUpperCase()}${aside[1]!.slice(1)}` };
  const next = text[end] ?? '';
  const raised = opens && next !== next.toUpperCase() ? 1 : 0;
  return { start, end: end + raised, text: raised ? next.toUpperCase() : '' };
}
