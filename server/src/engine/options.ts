import type { Hit, PassageReading } from './reading';
import { optionsOf, type PhraseGroup, type Rule } from './rule';
import type { Settings } from './settings';
import { foldWord } from './text/fold';

/** Whether a match passes: words the team allows, a number below the one its rule cares about, or a price that did not fall. */
export function isWaived(hit: Hit, group: PhraseGroup, rule: Rule, { passage }: PassageReading, settings: Settings): boolean {
  const { allow } = settings.rules[rule.id]?.options ?? {};
  if (!group.least && !group.falls && !Array.isArray(allow)) return false;
  if (Array.isArray(allow) && allow.some((words) => typeof words === 'string' && touches(passage.prose, words, hit))) return true;
  const text = passage.prose.slice(hit.start, hit.end).replace(/\s+/g, ' ').toLowerCase();
  if (group.least !== undefined && Math.max(0, ...numbersIn(text)) < Number(optionsOf(rule, settings)[group.least])) return true;
  const [first, second] = group.falls ? numbersIn(text) : [];
  return first !== undefined && second !== undefined && (group.falls === 'todayFirst' ? first > second : first < second);
}

/** Whether a match shares a place with allowed `words`, whatever their case, apostrophes, spaces and vowel marks: no part of them is flagged by itself either. */
function touches(prose: string, words: string, { start, end }: Hit): boolean {
  const bare = words.trim().replace(/\p{M}+/gu, '');
  if (bare === '') return false;
  const pattern = bare.split(/\s+/).map((word) => [...word].map((letter) => `${letterPattern(letter)}\\p{M}*`).join('')).join('\\s+');
  for (const { 0: found, index } of prose.matchAll(new RegExp(pattern, 'giu'))) if (index < end && index + found.length > start) return true;
  return false;
}

function letterPattern(letter: string): string {
  return /['’‘ʼ]/.test(letter) ? "['’‘ʼ]" : letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

/** Arabic digits count, and "1,299" is one number. */
function numbersIn(text: string): number[] {
  return (text.match(/[\d٠-٩۰-۹]+(?:[.,٫٬][\d٠-٩۰-۹]+)*/g) ?? []).map((number) => Number(foldWord(number).replace(/[,٬](?=\d{3}(?!\d))/g, '').replace(/[٫,]/, '.')));
}
