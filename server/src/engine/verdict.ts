import { Evidence } from './evidence';
import type { Language, Severity } from './finding';
import { isWaived } from './options';
import { ordered } from './ordered';
import { isInPassing } from './passing';
import type { Owner, PassageReading } from './reading';
import type { Rule } from './rule';
import type { Settings } from './settings';

/** A phrase match that evidence let through. Offsets are relative to the block. */
export interface Verdict {
  readonly rule: Rule;
  readonly owner: Owner & { readonly kind: 'phrase' };
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly reading: PassageReading;
  readonly sentence: number;
  /** Its sentence says something else. */
  readonly inPassing: boolean;
  /** Its sentence resembles no claim. */
  readonly isPlain: boolean;
  /** All that is found in its sentence, itself among it. Relative to the passage. One list for all of them: a sentence may be a book without a full stop. */
  readonly among: readonly Pick<Verdict, 'rule' | 'start' | 'end'>[];
  /** Filled when asked for: a verdict lives as long as its block, its message does not change. */
  readonly messages: Partial<Record<Language, string>>;
}

/** What remains of a block's phrase matches after evidence, exceptions and overlaps. */
export function judge(readings: readonly PassageReading[], settings: Settings, quotedAround: boolean): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const reading of readings) {
    const kept: Verdict[] = [];
    const evidence = new Evidence(reading);
    for (const hit of reading.hits) {
      const { owner } = hit;
      if (owner.kind !== 'phrase' || !settings.languages.includes(owner.language)) continue;
      const { rule, group } = owner;
      const configured = settings.rules[rule.id]?.severity;
      if (configured === 'off') continue;
      if (group.where && !group.where.includes(reading.passage.kind)) continue;
      if (evidence.isExcepted(hit, rule) || isWaived(hit, group, rule, reading, settings)) continue;
      const use = group.evidence ?? rule.evidence;
      const isPlain = !configured && (group.severity ?? rule.severity) !== 'error' && reading.plain.has(hit);
      const weight = quotedAround && use?.silence?.includes('quotation') ? 'silence' : evidence.weigh(use, hit) ?? (isPlain ? 'soften' : undefined);
      // What makes a claim softer leaves nothing of a hunch.
      if (weight === 'silence' || (weight && group.hunch)) continue;
      const severity = weight || group.hunch ? 'info' : (configured ?? group.severity ?? rule.severity);
      kept.push({ rule, owner, severity, start: group.hunch ? behindLabel(reading.passage.prose, hit) : fromSign(reading.passage.prose, hit.start), end: hit.end, reading, sentence: hit.sentence, inPassing: false, isPlain, among: [], messages: {} });
    }
    const { passage } = reading, own = kept.filter(({ rule }) => rule.isTeams);
    const apart = own.length ? ordered([...withoutOverlaps(kept.filter(({ rule }) => !rule.isTeams)), ...withoutOverlaps(own)], (a, b) => a.start - b.start) : withoutOverlaps(kept);
    for (let from = 0, to; from < apart.length; from = to) {
      const { sentence } = apart[from] as Verdict;
      for (to = from + 1; apart[to]?.sentence === sentence; ) to++;
      const claims = apart.slice(from, to), inPassing = isInPassing(claims, passage.prose, reading.sentence(sentence));
      for (const verdict of claims) verdicts.push({ ...verdict, inPassing, among: claims, start: passage.start + verdict.start, end: passage.start + verdict.end });
    }
  }
  return ordered(verdicts, (a, b) => a.start - b.start);
}

/** Phrases know no signs, but the minus before a percentage is part of what is said. */
function fromSign(prose: string, start: number): number {
  return start > 0 && /^[-−–][\d٠-٩]+ ?[%٪]/.test(prose.slice(start - 1, start + 8)) && !/[\p{L}\p{N}]/u.test(prose[start - 2] ?? ' ') ? start - 1 : start;
}

/** Where the words of a hunch begin: «رسالة 3:» and the name of a sender claim nothing. */
function behindLabel(prose: string, { start, end }: { readonly start: number; readonly end: number }): number {
  return start + (/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)?[:：]\s+(?=\p{L}.{20})/u.exec(prose.slice(start, end))?.[0].length ?? 0);
}

/** The graver, the more. */
export const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One span, one finding: the longest stands, of equals the more severe, of those the rule that stands later in the catalogue. */
function withoutOverlaps(verdicts: readonly Verdict[]): Verdict[] {
  if (verdicts.length < 2) return [...verdicts];
  // Matches that touch form a knot; most knots hold one or two.
  const kept: Verdict[] = [];
  const inOrder = ordered([...verdicts], (a, b) => a.start - b.start);
  for (let at = 0; at < inOrder.length; ) {
    const knot: Verdict[] = [];
    for (let end = -1, next = inOrder[at]; next && (end < 0 || next.start < end); next = inOrder[++at]) {
      knot.push(next);
      end = Math.max(end, next.end);
      // A knot without end (the same words over and over) is cut.
      if (knot.length === 64) {
        at++;
        break;
      }
    }
    knot.reverse().sort((a, b) => (b.end - b.start) - (a.end - a.start) || rank[b.severity] - rank[a.severity]);
    const best: Verdict[] = [];
    for (const verdict of knot) if (!best.some((other) => verdict.start < other.end && verdict.end > other.start)) best.push(verdict);
    const before = kept.at(-1)?.end ?? -1;
    kept.push(...best.filter(({ start }) => start >= before).sort((a, b) => a.start - b.start));
  }
  return kept;
}
