import { soundsVowel } from './agreement';
import type { Language } from '../finding';
import { startsJoined } from './joining';
import { anythingIn, callIn, countedIn, figureIn, isBooked, lastWord, nounIn, subjectOf } from './kept';
import { wholeEmphasis } from './markup';

/**
 * What a rule writes in place of the words it flags. Unmarked, a suggestion stands alone: where its clause has other words,
 * it takes the place of the clause.
 *
 *     order by {end date}           stands alone; {end date} is a blank for the writer
 *     … ends on {end date}          may follow words of the clause
 *     until {end date} you can …    may lead on to words of the clause
 *     for anyone who {needs it},    leads over to the clause behind the comma, whose "so" goes with what it rested on
 *     {fact} ({source}).            also takes the place of what only adds to the clause ("in ten days")
 *     {fact} ({source}) |           also takes the place of what its sentence says behind the clause
 *     ^ {fact} ({source}) $         takes the place of its sentence; a greeting stays
 *     = {fact} ({source})           takes the place of a noun, "with guaranteed results", and of nothing else
 *     + ({source}, {date})          is added behind the clause, whose words all stay
 *     you can {do}                  what was refused before: a "but" beside it becomes "and"
 *     shall we {ask again}?         is for questions, and stays one
 *                                   nothing takes a clause away, … alone takes words away anywhere
 *     … helps~ with {what}          the verb takes the form of the one it replaces
 *     {=number}                     the number that stands in the match; so with {=call} of "order now or regret it",
 *                                   {=subject} of "your rate expires soon", {=verb} of "last chance to get", {=noun}, and what is
 *                                   counted, {=places}, {=goods} or any {=things}, in Arabic without its number. Where the match has no such words, the suggestion is left out
 *     {=sold}, {=bought}, {=stock}   of what people book, "bookings", "booked" and "available"
 *     {=were}                       "were" where a clause is needed, nothing on a badge
 *
 * Whatever the mark, what a sentence tells more of the thing (", which folds flat") stays, as a sentence where the suggestion has not kept the noun.
 * A suggestion meant for the words it replaces, a rewording or one that quotes them, is offered alone (choice.ts).
 */
export type Suggestion = string | Rewording;

/** A suggestion for some of a group's matches. */
export interface Rewording {
  /** Searched in the clause as it is written, the flagged words between `⟦ ⟧`: /^⟦the best (.+)⟧/i. `$1` in `write` is what its first group found, `$_1` the same without the capital of a first word. */
  readonly when?: RegExp;
  /** Searched in the clause and what only adds to it, without marks: all of it is written anew. */
  readonly said?: RegExp;
  /** A pattern for the sentence, as condition.ts makes it plain, the flagged words between `⟦ ⟧`: "refund|⟦no". A Latin word is found at its start. Of several such suggestions, the first is offered. */
  readonly about?: string;
  readonly write: string;
}

/** How a suggestion joins the words around it. */
export interface Joints {
  readonly text: string;
  readonly follows: boolean;
  readonly leads: boolean;
  /** What it takes the place of, where it does not fit between its neighbours. */
  readonly reach: 'clause' | 'addition' | 'rest' | 'sentence';
  /** It ends in a comma, and the clause behind it goes on from it. */
  readonly leadsOver: boolean;
  /** It is added, and takes no place. */
  readonly adds: boolean;
  /** It is a noun, for the place of one. */
  readonly isNoun: boolean;
  /** It keeps the question mark behind it, and needs one. */
  readonly asks: boolean;
}

/** What a suggestion says of a claim, its marks read and its words filled in. */
export interface Words extends Joints {
  /** It repeats a call of the match. */
  readonly isCall: boolean;
  /** It repeats the noun that the claim is about. */
  readonly keepsNoun: boolean;
  /** How many characters before the claim only joined it. */
  readonly joint?: number;
}

/** A suggestion without its marks, and what they say. */
export function joints(write: string): Joints {
  const asks = /[?؟]$/.test(write), source = asks ? write.slice(0, -1) : write;
  const reach = /^\^ .* \$$/.test(source) ? 'sentence' : source.endsWith(' |') ? 'rest' : source.endsWith('.') ? 'addition' : 'clause';
  return {
    text: source.replace(/^(?:…|\^|\+|=) ?| ?(?:…|\$)$| \|$|\.$/g, ''), reach, asks, adds: source.startsWith('+ '), isNoun: source.startsWith('= '),
    follows: /^[…=]/.test(source), leads: /^=|…$/.test(source), leadsOver: /[,،]$/.test(source),
  };
}

/** What joins a claim to a clause that it only adds to, before it or in it: "with guaranteed approval". */
const asides = {
  before: { en: /(?<=\s)(?:with|at)\s+(?:an?\s+)?$/iu, ar: /(?!)/u },
  within: { en: /^(?:with|without|at)\s/iu, ar: /^(?:ب(?![يتن]|ال?(?:طبع|فعل)|ل[غا]|دأ|قي|رك|اقي|س )\p{L}{3,}|ب(?:نتائج|نتيجة|تكلفة)|بدون|دون|بلا|من غير|مع)\s/u },
} satisfies Record<string, Record<Language, RegExp>>;

/** A statement put in brackets, for the end of the clause that a claim only adds to, and how much of the words `before` it goes too; undefined where it is no such claim. */
export function asAside({ text, follows, adds, leadsOver, asks, reach }: Joints, before: string, matched: string, language: Language): { readonly text: string; readonly before: number } | undefined {
  if (follows || adds || leadsOver || asks || text === '' || reach === 'sentence' || reach === 'rest') return undefined;
  const joint = asides.within[language].test(matched) ? 0 : /^\S+(?:\s\S+){0,2}$/.test(matched) ? asides.before[language].exec(before)?.[0].length : undefined;
  // "Loans with guaranteed approval" says nothing without it.
  if (joint === undefined || !/\p{L}\s+\S*\p{L}/u.test(before.slice(0, before.length - joint))) return undefined;
  return { text: `(${text.replace(/ \(([^()]*)\)/g, language === 'ar' ? '، $1' : ', $1')})`, before: joint };
}

/** Whether a suggestion gives a date, so that a vague time behind it has had its day. */
export function isDated(text: string): boolean {
  return /\{[^}]*(?:date|time|تاريخ)/.test(text);
}

/** Whether a suggestion says more of a noun before it. */
export function isRelative(text: string): boolean {
  return /^(?:that|who) /.test(text);
}

/** A first word in small letters; one that is all capitals stays. */
function uncapitalised(text: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (capital) => capital.toLowerCase());
}

/** What `write` says of the clause, `said` as a whole; undefined where it is not for these words, or would take braces for blanks. */
export function reworded({ when: marked, said: whole, write }: Rewording, { marked: clauseMarked, said }: { readonly marked: string; readonly said: string }): string | undefined {
  const when = whole ?? marked, clause = whole ? said : clauseMarked;
  if (!when) return write;
  // Words with vowel marks are the same words; only where some of them are kept do they keep their marks.
  const words = write.includes('$') ? clause : clause.replace(/[\u064B-\u0652]/g, '');
  // «وآلاف العملاء» is about the same as «آلاف العملاء».
  const found = when.exec(words) ?? (!whole && startsJoined(words) ? when.exec(words.replace(/⟦[وف]/, '⟦')) : null);
  const text = found ? write.replace(/\$(_?)(\d)/g, (_, small: string, group: string) => (small ? uncapitalised : String)(found[Number(group)] ?? '')) : undefined;
  // "A weekend aboard the" is no name of anything.
  const isCut = /(?:^|\s)(?:the|an?|our|your|their) (?:by|in|on|until|at|from|with|is|are)(?!\p{L})/iu.test(text ?? '');
  return text !== undefined && !isCut && !/[{}⟦⟧]/.test(found?.slice(1).join('') ?? '') ? text.replace(/^ +| +(?=[ :,;.])/g, '').replace(/\b(a)n? (?=(\p{L}+))/iu, (_, article: string, word: string) => (soundsVowel(word) ? `${article}n ` : `${article} `)) : undefined;
}

/** How the words of a match are repeated. */
interface Quoted {
  readonly goesOn: boolean;
  /** As a clause with its verb. */
  readonly states: boolean;
  /** The sentences about the match. */
  readonly around: string;
  readonly language: Language;
}

/** A suggestion with the words of the match that it repeats, `{=call}`; undefined where the match has none of that kind. */
export function quoting(suggestion: string, matched: string, { goesOn, states, around, language }: Quoted): string | undefined {
  const words: Readonly<Record<string, () => string | undefined>> = {
    number: () => (language === 'ar' ? /[\d٠-٩][\d٠-٩.,٫٬]*/.exec(matched)?.[0] ?? '{العدد}' : figureIn(matched)),
    verb: () => lastWord(matched, language),
    subject: () => subjectOf(matched, language),
    call: () => (goesOn ? undefined : callIn(matched, language)),
    places: () => countedIn(matched, 'places', language, around),
    goods: () => countedIn(matched, 'goods', language),
    things: () => anythingIn(matched),
    noun: () => nounIn(matched, language),
    sold: () => (isBooked(around) ? '{number} bookings' : '{number} sold'),
    bought: () => (isBooked(around) ? 'booked' : 'bought'),
    stock: () => (isBooked(around) ? 'available' : 'in stock'),
    were: () => (states ? 'were' : ''),
  };
  let isWhole = true;
  const text = suggestion.replace(/\{=(\p{L}+)\}/gu, (_, name: string) => {
    const said = words[name]?.();
    return said === undefined ? (isWhole = false, '') : wholeEmphasis(said);
  });
  return isWhole && !/[⟦⟧]/.test(text) ? text.replace(/  +/g, ' ') : undefined;
}
