import type { Sureness } from './hunch/network';
import { countWords } from './text/tokens';

// A lone sentence can only be judged by itself. In a whole draft, honest copy uses the words of pushy copy once in a while, in the middle of
// sentences about something else; copy that presses says little else in its sentences, or does it again and again.

/** Drafts with fewer words are judged sentence by sentence. */
const wholeDraft = 100;
/** Words a calm draft has for each rule that something in it goes against. */
const calmWords = 125;
/** A sentence of which claims take up this share, or that shouts, makes them. */
const mainShare = 0.6;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `sentence` only touches on its `claims` (in order, apart) while it says something else. Offsets are in `prose`. */
export function isInPassing(claims: readonly Range[], prose: string, sentence: Range): boolean {
  const said = prose.slice(sentence.start, sentence.end);
  if (/!/.test(said)) return false;
  const claimed = claims.reduce((sum, { start, end }) => sum + countWords(prose.slice(start, end)), 0);
  return claimed < mainShare * countWords(said);
}

/** Whether a draft of `words` words says enough around each sentence to judge it by. */
export function isWhole(words: number): boolean {
  return words >= wholeDraft;
}

/** Whether a draft of `words` words that goes against the rules `against` is one in which claims stand by chance. */
export function isCalm(words: number, against: ReadonlySet<string>): boolean {
  return isWhole(words) && words >= calmWords * against.size;
}

/** Words a draft has for each claim or hunch in it, where hunches are no more than chance. */
const hunchWords = 100;

/** How sure hunches must be to count in a draft of `words` words with so many `claims` and sure hunches: where these stand near each other, others are likely. */
export function countedHunches(words: number, claims: number): readonly Sureness[] {
  if (!isWhole(words)) return ['sure', 'likely'];
  return words < hunchWords * claims ? ['sure', 'likely', 'faint'] : words < 2 * hunchWords * claims ? ['sure', 'likely'] : ['sure'];
}

/** Whether hunches in a draft of `words` words with so many `claims` and hunches count: alone in a long text, a sentence that resembles a claim seldom is one. A page has its first words free. */
export function trustsHunches(words: number, claims: number): boolean {
  return words < wholeDraft + hunchWords * claims;
}
