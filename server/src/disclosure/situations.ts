import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import { firstThat } from '../engine/ordered';
import type { CheckContext, Mark } from '../engine/rule';
import { isLegible } from './legible';
import type { DisclosureId } from './texts';
import { isSpoken, visibleText } from './visible';

/** The marks of one situation that asks for a notice, by name: what shows it, what else it may be, and the notice itself. */
export interface Situation {
  readonly signs: readonly string[];
  /** In the same passage they take every sign back: a text about the practice, or another practice. */
  readonly unlike: readonly string[];
  /** Touching a sign they deny that one. */
  readonly denied: readonly string[];
  readonly notice: string;
  readonly text: DisclosureId;
}

/**
 * The places where the draft itself is in the situation and readers of that language are not told: the first of each
 * language. Notices count where they are seen, in the readers' language, not in quotations.
 */
export function unnoticed(draft: Draft, context: CheckContext, situation: Situation): readonly Mark[] {
  const found: Mark[] = [];
  const told = new Map<Language, boolean>();
  for (const sign of signsOf(draft, context, situation)) {
    if (found.some(({ language }) => language === sign.language)) continue;
    let is = told.get(sign.language);
    if (is === undefined) told.set(sign.language, (is = noticesOf(draft, context, situation).some(({ language }) => language === sign.language)));
    if (!is) found.push(sign);
  }
  return found;
}

/** Every sign of the situation that stands, in order; of those that overlap, the longest. */
export function signsOf(draft: Draft, context: CheckContext, { signs, unlike, denied }: Situation): readonly Mark[] {
  const all = signs.flatMap((name) => context.marks(name));
  if (!all.length) return all;
  const other = new Set(unlike.flatMap((name) => context.marks(name)).map(({ passage }) => passage.start));
  const denials = denied.flatMap((name) => context.marks(name));
  // In order and apart, so that a shorter one is held against its neighbour alone.
  const kept: Mark[] = [];
  for (const mark of [...all].sort((a, b) => (b.end - b.start) - (a.end - a.start))) {
    const at = firstThat(kept.length, (n) => (kept[n] as Mark).end > mark.start), next = kept[at];
    if (other.has(mark.passage.start) || (next && next.start < mark.end)) continue;
    if (denials.some((denial) => denial.start < mark.end && denial.end > mark.start) || !isSpoken(draft, mark)) continue;
    kept.splice(at, 0, mark);
  }
  return kept;
}

/** Where readers are told, in the order of the text. */
export function noticesOf(draft: Draft, context: CheckContext, { notice, text }: Pick<Situation, 'notice' | 'text'>): readonly { readonly start: number; readonly end: number; readonly language: Language }[] {
  const marks = context.marks(notice).filter((mark) => isSpoken(draft, mark) && isLegible(draft, mark.start));
  return [...marks, ...visibleText(draft, text, context)].sort((a, b) => a.start - b.start);
}
