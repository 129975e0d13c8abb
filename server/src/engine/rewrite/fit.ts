import { hasWords } from './wording';
import type { Scene } from './scene';
import type { Joints } from './suggestion';

/** A verb that makes a clause of its words. */
const verb = /(?<![\p{L}'’])(?:is|are|was|were|am|will|can|cannot|may|might|must|has|have|had|do|does|did|gets?|goes|go|runs?|sells?|ends?|closes?|becomes?|remains?|differs?|bought|chose|reached|passed|earned|gained|viewed|found|ranked|scored|lasted|worked|raised|saw|lost|correct)~?(?![\p{L}])|(?<=\p{L})(?:['’](?:s|re|ve|ll|m|d)|n['’]t)(?!\p{L})|\b(?:sold|sells?) (?=in |for )|(?<=^\{\} |plan )(?:uses|covers|helps|costs|cuts|causes)(?= )/iu;
/** A call that is none of the claim's own. */
const call = /^(?:see|compare) /i;
const commands = /^(?:order|join|come|book|read|talk|ask|shall|looking)\s/i;

/** What makes the clause behind it a part of another. */
const subordinate = /(?<![\p{L}'’])(?:because|as|since|while|although|though|now that|given that|which means(?: that)?|that|if|when)\s+$/iu;
const conjunction = /(?<![\p{L}'’])(?:and|but|so|or)\s+$/iu;
const conjunctionBehind = /^,?\s+(?:and|but|so)(?![\p{L}'’-])/iu;

/** Whether the claim is a clause, or has clauses beside it, so that what is counted needs its verb. */
export function states({ span, before, behind, at }: Scene): boolean {
  return span.language === 'en' && (verb.test(at(span.start, span.end)) || hasWords(before) && !/[:(|]\s*$/.test(before) || conjunctionBehind.test(behind));
}

function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)|\{[^{}]*\}/g, '{}');
}

/** Whether words that say nothing of their own, or call for something, would stand as a clause where one is told: "because {number} customers". */
export function jars(words: Joints & { readonly isCall: boolean }, before: string, place: string, behind: string, wordsBefore: boolean): boolean {
  const { text, follows, leads, adds, leadsOver, isNoun } = words;
  if (text === '' || adds || isNoun || follows && wordsBefore || leads || leadsOver || verb.test(withoutAsides(text))) return false;
  const called = words.isCall || commands.test(text);
  if (subordinate.test(before)) return true;
  return !called && verb.test(place) && (conjunction.test(before) && hasWords(before) || conjunctionBehind.test(behind) && !call.test(text));
}

const promised = /^(?:we|you|i|they|it)(?:['’]ll|\s+(?:will|can|are going to))\s/iu;
/** A command and what joins a promise to it. */
const commanded = /(?:^|[.!?:;]\s+)(?:please |just |simply )?(?!(?:our|the|an?|this|these|we|you|it|your|my|every|each|all|there|with|in|on|at|for|from|if|when|after|because|as|to|by)(?!\p{L}))\p{L}+\s(?:(?!\s(?:is|are|was|were|has|have|will|can)\s)[^.!?:;,])*?(,?\s+and\s+)$/iu;

/** A statement where words only added to their clause, before or behind it, with the semicolon that parts them now, and how much beside it that takes the place of. */
export function parted(text: string, follows: boolean, before: string, place: string, behind: string): { readonly text: string; readonly before: number; readonly behind: number } {
  const as = { text, before: 0, behind: 0 };
  // What came of it follows from no command: "send your CV and we'll find you a job".
  const and = !follows && promised.test(place) && verb.test(withoutAsides(text)) ? commanded.exec(before)?.[1] : undefined;
  if (and) return { ...as, text: `; ${text}`, before: and.length };
  if (follows || verb.test(place) || !verb.test(withoutAsides(text)) || /^(?:until|from|in|for|if|when|while|with|ranked|rated|used|tested|recommended|featured|registered) /i.test(text)) return as;
  if (!hasWords(before) && /^,\s+(?:our|the|this|these|it|we|you|they|every|each|all|my)(?![\p{L}’'-])/iu.test(behind)) return { ...as, text: `${text};`, behind: 1 };
  const comma = /,\s+$/u.exec(before)?.[0];
  return comma && verb.test(before) && /^\s*(?:[.!?]|$)/.test(behind) ? { ...as, text: `; ${text}`, before: comma.length } : as;
}

/** "and offer ends on …", "and offer valid from …": behind what joins it, the noun has its article, and a verb. */
export function withArticle(text: string, before: string): string {
  return /^offer /.test(text) && (subordinate.test(before) || conjunction.test(before)) ? text.replace(/^offer (valid |open )?/, (_, said?: string) => `the offer ${said ? `is ${said}` : ''}`) : text;
}

/** What takes a noun for its object, or lists nouns. */
const takesNoun = /(?:(?<!\p{L})(?:(?:has|have|had|offers?|gets?|got|gives?|includes?|including|brings?|provides?|delivers?|for|plus|of)\s+(?:[^.;:!?]*(?:,|\sand|\sor)\s+)?|with\s+[^.;:!?]*(?:,|\sand|\sor)\s+))(an?\s+)?$/iu;

/** How many characters before the claim, an article, go with it where it is a noun that another word needs; undefined where it is none. */
export function nounAt({ span, before, behind, at }: Scene): number | undefined {
  const found = span.language === 'en' && !verb.test(at(span.start, span.end)) && !/^\s+(?:is|are|was|were|will|has|have|can|that|to|way)(?!\p{L})/iu.test(behind) ? takesNoun.exec(before) : null;
  return found ? found[1]?.length ?? 0 : undefined;
}
