import type { Hit, PassageReading } from './reading';
import { optionsOf, type PhraseGroup, type Rule } from './rule';
import type { Settings } from './settings';
import { foldWord } from './text/fold';

/** Whether the rule's options let a match pass: words the team allows, or a number below the one it cares about. */
export function isWaived(hit: Hit, group: PhraseGroup, rule: Rule, { passage }: PassageReading, settings: Settings): boolean {
  const { allow } = settings.rules[rule.id]?.options ?? {};
  if (!group.least && !Array.isArray(allow)) return false;
  const text = passage.prose.slice(hit.start, hit.end).replace(/\s+/g, ' ').toLowerCase();
  if (Array.isArray(allow) && allow.some((word) => typeof word === 'string' && word !== '' && text.includes(word.toLowerCase()))) return true;
  return group.least !== undefined && largestNumber(text) < Number(optionsOf(rule, settings)[group.least]);
}

/** 0 without one. Arabic digits count. */
function largestNumber(text: string): number {
  return Math.max(0, ...(text.match(/[\d٠-٩۰-۹]+(?:[.٫][\d٠-٩۰-۹]+)?/g) ?? []).map((number) => Number(foldWord(number).replace('٫', '.'))));
}
