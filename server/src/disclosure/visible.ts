import type { Draft } from '../engine/draft/draft';
import { perDraftUnder } from '../engine/draft/remembered';
import { quotesIn } from '../engine/evidence';
import type { Language } from '../engine/finding';
import type { CheckContext, Mark } from '../engine/rule';
import { declarationsIn } from './declared';
import { shortNotes } from './notes';
import { isSeen } from './readers';
import { readyTextsIn, type DisclosureId, type ReadyText } from './texts';

/** A disclosure that readers see. `[start, end)` are offsets in the draft's text. */
export interface VisibleDisclosure {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** How much of the text it says is AI's work; `any` leaves that open. */
  readonly level: 'none' | 'assisted' | 'generated' | 'any';
}

const levelMarks = { aiGenerated: 'generated', aiAssisted: 'assisted', aiMade: 'any' } as const;
const textIds = { 'ai-generated-text': 'generated', 'ai-autonomous-text': 'generated', 'ai-assisted-text': 'assisted', 'ai-translation': 'assisted' } as const;

/** Where the draft tells its readers how AI was used to write it, in the order of the text. */
export const visibleAiText = perDraftUnder((draft, context: CheckContext): readonly VisibleDisclosure[] => {
  const other = undone(context);
  const found: VisibleDisclosure[] = [];
  for (const [name, level] of Object.entries(levelMarks) as [keyof typeof levelMarks, VisibleDisclosure['level']][]) {
    for (const mark of context.marks(name)) {
      if (touches(mark, other) || !isSaid(draft, mark)) continue;
      found.push({ start: mark.start, end: mark.end, language: mark.language, level });
    }
  }
  for (const [id, level] of Object.entries(textIds) as [keyof typeof textIds, VisibleDisclosure['level']][]) found.push(...visibleText(draft, id, context).map((at) => ({ ...at, level })));
  found.push(...notes(draft, context));
  // A machine's tag on a line of its own is no sentence for people.
  const tags = declarationsIn(draft).filter(({ form }) => form === 'line');
  return withoutWeaker(found.filter(({ end }) => !tags.some((tag) => end > tag.start && end <= tag.end)));
});

/** The same for a draft that is about to declare AI: short notes count then. */
export function visibleOnceDeclared(draft: Draft, context: CheckContext): readonly VisibleDisclosure[] {
  return withoutWeaker([...visibleAiText(draft, context), ...notes(draft, context, true)]);
}

function notes(draft: Draft, context: CheckContext, declared?: boolean): VisibleDisclosure[] {
  const other = undone(context);
  return shortNotes(draft, context, declared).filter((note) => isSaid(draft, note) && !touches(note, other)).map(({ start, end, language }) => ({ start, end, language, level: 'any' }));
}

/** What takes a disclosure back where it touches one. */
function undone(context: CheckContext): readonly Mark[] {
  return ['aiDenied', 'aiUncertain', 'aiOfMedia'].flatMap((name) => context.marks(name));
}

/** Where the draft says that it was made without AI, as a whole. */
export function visibleDenials(draft: Draft, context: CheckContext): readonly VisibleDisclosure[] {
  const uncertain = context.marks('aiUncertain');
  return apart(context.marks('aiFree').filter((mark) => !touches(mark, uncertain) && isSaid(draft, mark))).map(({ start, end, language }) => ({ start, end, language, level: 'none' }));
}

/** What tools are for besides writing: a policy about these says nothing of the text. */
const otherUse = /\b(?:cookies?|personali[sz]\w*|track\w*|analy[sz]\w+|analytics|measur\w+|recommend\w*|moderat\w*|spam|payments?|fraud|security)\b|ملفات تعريف الارتباط|كوكيز|تخصيص|تتبع|قياس|تحليل|حماية|الدفع/iu;

/**
 * Where the draft speaks of AI so vaguely that readers learn nothing: "may be", "technology". A tool of no name counts
 * only where AI is `declared`.
 */
export function vagueNotes(draft: Draft, context: CheckContext, declared: boolean): readonly Pick<Mark, 'start' | 'end' | 'language'>[] {
  const clear = visibleAiText(draft, context);
  const found = ['vagueAi', ...(declared ? ['vagueTool'] : [])].flatMap((name) => context.marks(name)).filter((mark) => {
    const words = draft.prose.slice(mark.start, mark.end);
    // "May not" is a rule for somebody, not a doubt.
    return isSaid(draft, mark) && !otherUse.test(words) && !/(?<!\bor )\b(?:may|might|can|could) not\b(?! or)|\bmay or may not use\b/i.test(words) && !touches(mark, clear);
  });
  return apart(found);
}

/** Where readers see the disclosure `id` in the words of texts.ts or of the team. */
export function visibleText(draft: Draft, id: DisclosureId, context: Pick<CheckContext, 'settings'>): { start: number; end: number; language: Language }[] {
  return readyTexts(draft, context).filter((text) => text.id === id).map(({ start, end, language }) => ({ start, end, language }));
}

/** All disclosures that readers see word for word, at their places. */
const readyTexts = perDraftUnder((draft, { settings }: Pick<CheckContext, 'settings'>): readonly ReadyText[] => {
  const found: ReadyText[] = [];
  for (const { passage, found: texts } of readyTextsIn(draft, settings)) {
    if (isSeen(draft, passage)) for (const text of texts) found.push({ ...text, start: passage.start + text.start, end: passage.start + text.end });
  }
  return found;
});

/** Whether the author says it to the readers: seen, not quoted, not asked. */
export function isSaid(draft: Draft, mark: Mark): boolean {
  return isSpoken(draft, mark) && !/^[^.!\n]*[?؟]/.test(mark.passage.prose.slice(mark.end - mark.passage.start));
}

/** Whether readers see it as the author's own words, a question included. */
export function isSpoken(draft: Draft, mark: Mark): boolean {
  if (!isSeen(draft, mark.passage)) return false;
  const { passage } = mark;
  const start = mark.start - mark.passage.start, end = mark.end - mark.passage.start;
  return !quotesIn(passage).some((quote) => quote.start < start && quote.end >= end);
}

/** The first place where marks stand, those that overlap it joined to it. */
export function firstOf(marks: readonly Mark[]): Pick<Mark, 'start' | 'end' | 'language'> | undefined {
  const [first, ...rest] = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  if (!first) return undefined;
  let { end } = first;
  for (const mark of rest) if (mark.start < end) end = Math.max(end, mark.end);
  return { start: first.start, end, language: first.language };
}

/** Marks that overlap, as the longest of them. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => (b.end - b.start) - (a.end - a.start))) if (!touches(mark, kept)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

function touches(mark: Pick<Mark, 'start' | 'end'>, others: readonly Pick<Mark, 'start' | 'end'>[]): boolean {
  return others.some((other) => other.start < mark.end && other.end > mark.start);
}

/** Of disclosures that overlap the one that says more stands: "written with the help of AI" is no plain "written with AI". */
function withoutWeaker(all: readonly VisibleDisclosure[]): VisibleDisclosure[] {
  const rank = { none: 3, assisted: 2, generated: 1, any: 0 };
  const kept: VisibleDisclosure[] = [];
  for (const one of [...all].sort((a, b) => rank[b.level] - rank[a.level] || (b.end - b.start) - (a.end - a.start))) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
