import { isDay } from './day';
import type { Draft } from './draft/draft';
import type { Finding, SuppressedFinding } from './finding';
import type { Report } from './rule';
import type { Settings } from './settings';
import { suppressionRule } from './suppressionRule';
import { readSuppressions, type Suppression } from './suppressions';

/** What waiving asks of the linter. */
interface Waiving {
  readonly settings: Settings;
  /** ISO date; default today. */
  readonly today: string | undefined;
  isKnown(rule: string): boolean;
  /** A report about a waiver that does not hold, as a finding; undefined where nobody wants to know. */
  asFinding(report: Report): Finding | undefined;
}

/** Parts the findings the draft waives from the others, and reports waivers that do not hold. `findings` are in offset order. */
export function waive(
  draft: Draft, findings: readonly Finding[], { settings, today = new Date().toISOString().slice(0, 10), isKnown, asFinding }: Waiving,
): { readonly open: Finding[]; readonly suppressed: SuppressedFinding[] } {
  const suppressions = readSuppressions(draft);
  if (!suppressions.length) return { open: [...findings], suppressed: [] };
  const { requireReason } = settings.suppressions;
  const holds = ({ reason, until }: Suppression): boolean => (reason !== '' || !requireReason) && (until === undefined || isDay(until) && until >= today);
  const used = new Map<Suppression, Set<string>>();
  const open: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  // Both stand in order, so each finding is held only against the suppressions that reach it.
  const waiting = [...suppressions].sort((a, b) => a.start - b.start);
  let reaching: Suppression[] = [];
  let next = 0;
  for (const finding of findings) {
    for (; next < waiting.length && (waiting[next] as Suppression).start <= finding.end; next++) reaching.push(waiting[next] as Suppression);
    reaching = reaching.filter(({ end }) => end >= finding.start);
    const covering = reaching.filter((suppression) => suppression.rules.includes(finding.rule) && covers(suppression, finding));
    for (const suppression of covering) used.set(suppression, (used.get(suppression) ?? new Set()).add(finding.rule));
    const valid = covering.find(holds);
    if (valid) suppressed.push(waived(finding, valid));
    else open.push(finding);
  }
  const isOff = (rule: string): boolean => settings.rules[rule]?.severity === 'off';
  for (const report of suppressionRule.reports(draft, suppressions, { used, today, isKnown, isOff, requireReason })) {
    const finding = asFinding(report);
    if (finding) open.push(finding);
  }
  return { open, suppressed };
}

/** The finding with what its waiver says; its fixes are still made only when asked for. */
function waived(finding: Finding, { reason, by, until }: Suppression): SuppressedFinding {
  return {
    ...finding, get fixes() { return finding.fixes; }, get safeFixes() { return finding.safeFixes; },
    reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }),
  };
}

/** A finding of no length (something missing at a place) counts as inside at the edge. */
function covers({ start, end }: Suppression, finding: Finding): boolean {
  return finding.start === finding.end ? finding.start >= start && finding.start <= end : finding.start < end && finding.end > start;
}
