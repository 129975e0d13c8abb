import { KeptBlock } from './draft/block';
import type { Edit, Fix } from './finding';
import type { Reader } from './reading';
import type { Settings } from './settings';
import { judge, type Verdict } from './verdict';

/** What is left to flag where a fix was taken: nothing, something that only resembles a claim, or a claim. */
export const leaves = { nothing: 0, hunch: 1, claim: 2 } as const;
export type Leaves = (typeof leaves)[keyof typeof leaves];

/** A passage may be a book without a full stop; reading all of it for each of its fixes would take too long. */
const longest = 20_000;

/**
 * Asks what each fix for `verdict` leaves in its passage that was not found there before, beside what other fixes are for. `passageStart`: in
 * the draft. The passage is read again as the fix would leave it, so this is for fixes that are asked for, not for every key.
 */
export function aftermathOf({ rule: own, reading }: Verdict, passageStart: number, reader: Reader, settings: Settings): (fix: Fix) => Leaves {
  const { passage } = reading;
  if (passage.prose.length > longest) return () => leaves.nothing;
  const others = counted(judge([reading], settings, false));
  others.set(own.id, (others.get(own.id) ?? 1) - 1);
  return ({ edits }) => {
    const prose = edited(passage.prose, edits, passageStart);
    const block = new KeptBlock(prose, { passages: [{ ...passage, start: 0, end: prose.length, prose }], elements: [], comments: [], loose: [] });
    const after = judge(reader.read(block) ?? [], settings, false), counts = counted(after);
    return after.reduce<Leaves>((most, { rule, owner: { group } }) => {
      const isNew = (counts.get(rule.id) as number) > (others.get(rule.id) ?? 0);
      return !isNew || most === leaves.claim ? most : group.hunch ? (group.hunch === 'sure' ? leaves.hunch : most) : leaves.claim;
    }, leaves.nothing);
  };
}

function counted(verdicts: readonly Verdict[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of verdicts) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}

/** What a fix keeps of the markup in the words it replaces. */
const markup = /<[^<>]*>|[*_~]+/g;

/** The passage's masked text with the edits. Those of tags around it reach beyond. */
function edited(prose: string, edits: readonly Edit[], passageStart: number): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((text, { start, end, text: written }) =>
    text.slice(0, Math.max(0, start - passageStart)) + written.replace(markup, ' ') + text.slice(Math.max(0, end - passageStart)), prose);
}
