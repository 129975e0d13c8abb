import { leaves, type Leaves } from '../aftermath';
import type { Edit, Fix, Language, Text } from '../finding';
import { shortened } from '../message';
import { addressed } from './address';
import { isNoun, needsSubject } from './agreement';
import { lateTimeIn, standsWithout } from './around';
import { fillBlanks } from './blanks';
import { joiningBrackets, unbracketed } from './brackets';
import { costs, worthOffering } from './choice';
import { isQuestion } from './condition';
import { jars, nounAt, states } from './fit';
import { isInLink, withoutAddress } from './linkText';
import { fitsIn, placesFor, type Place } from './reach';
import { editAt } from './replacement';
import { sceneOf, type Scene } from './scene';
import type { Mendable } from './span';
import { asAside, isDated, isRelative, joints, quoting, reworded, type Joints, type Suggestion, type Words } from './suggestion';
import { hasWords } from './wording';

const titles = {
  replace: { en: 'Write “{text}”', ar: 'اكتب «{text}»' },
  replaceClause: { en: 'Write “{text}” for the whole clause', ar: 'اكتب «{text}» مكان الجملة كلها' },
  add: { en: 'Add “{text}”', ar: 'أضف «{text}»' },
  remove: { en: 'Remove “{text}”', ar: 'احذف «{text}»' },
} satisfies Record<string, Text>;

/** A fix, and what speaks for it. */
interface Offer {
  readonly fix: Fix;
  /** Its suggestion is for particular sentences, of which the first is offered. */
  readonly isAbout: boolean;
  /** It was written for these very words, or repeats some of them. */
  readonly isMeant: boolean;
  /** It stands between the neighbours of the span, or was chosen for them. */
  readonly fits: boolean;
  /** It would stand as no clause among clauses. */
  readonly jars: boolean;
  readonly kind: 'removal' | 'addition' | 'replacement';
  /** `within`: it goes on from words of its clause, or leads on to some. */
  readonly stands: 'within' | 'asClause' | 'asSentence';
}

/**
 * The fixes that write `suggestions` in place of the span: those that fit between its neighbours first, then those that
 * need the whole clause; those for just these words stay where their author put them. Before what would cost words beside the span,
 * what they are `lacking` is added. None where one would cross or break markup. `aftermath`: what a fix leaves to flag; it gives way to those
 * that leave less.
 */
export function rewrites(claim: Mendable, suggestions: readonly Suggestion[], safe: boolean, locale: Language, aftermath: (fix: Fix) => Leaves, lacking: readonly Suggestion[] = []): Fix[] {
  const tag = hashtagAround(claim);
  if (tag) return [{ title: titles.remove[locale].replace('{text}', claim.draft.text.slice(tag.start, tag.end).trim()), safe: false, edits: [{ ...tag, text: '' }] }];
  const scene = sceneOf(claim), { span } = scene, offers: Offer[] = [];
  suggestions.forEach((suggestion, index) => {
    // Of those about particular words, the first.
    if (typeof suggestion !== 'string' && suggestion.about && offers.some(({ isAbout }) => isAbout)) return;
    // The first, those for other words left out.
    const isSafe = safe && !offers.length && !scene.goesOn && suggestions.slice(0, index).every((other) => typeof other !== 'string');
    const offer = offered(suggestion, scene, isSafe, locale);
    // What is said in place of a claim leaves nothing to add to it.
    if (offer && !offers.some((other) => offer.kind === 'addition' ? other.kind !== 'removal' && !other.jars : isSame(other.fix, offer.fix))) offers.push(offer);
  });
  // What is meant for these very words comes before what fits any.
  const rank = (offer: Offer): number => (offer.jars ? 2 : offer.fits ? 0 : 1), ordered = [...offers].sort((a, b) => rank(a) - rank(b)), all = ordered.map(({ fix }) => fix);
  const some = leavingLeast(all, aftermath), best = offers.find(({ fix }) => fix === some[0]);
  // Rather than lose what the writer says beside the claim, or leave a claim, say what makes it honest.
  const isDear = lacking.length > 0 && (!best || best.stands !== 'asSentence' && costs(best.fix, isCompleted(lacking, scene) ? span : { ...span, ...scene.company }) || leavesClauses(best, scene) || aftermath(best.fix) === leaves.claim);
  const lack = isDear && !offers.some(({ kind }) => kind === 'addition') ? additionOf(lacking, scene, locale) : undefined;
  const fixes = lack && leavingLeast([lack, ...some], aftermath).includes(lack) ? [lack] : some;
  const those = (which: (offer: Offer) => boolean): ReadonlySet<Fix> => new Set(offers.filter(which).map(({ fix }) => fix));
  return worthOffering(fixes, { ...span, ...scene.company }, those(({ isMeant }) => isMeant), those(({ kind }) => kind === 'removal'), /^(?:[,،]|\s+(?:and\s|و))/.test(scene.rest));
}

/** A number or money. */
const figure = /[\d٠-٩$€£%٪]|ريال|درهم|دراهم|دينار|دنانير|جنيه|دولار|(?<!\p{L})(?:pound|dollar|euro|buck|quid|fiver|tenner|cent|penny|pence)s?(?!\p{L})/iu;

/** Whether a claim tells some of what it is `lacking`, a price or a number: that is worth keeping. */
function isCompleted(lacking: readonly Suggestion[], { span, at }: Scene): boolean {
  return figure.test(at(span.start, span.end)) || lacking.some((one) => /price|cost|condition|السعر|الإجمالي|الشرط/.test(typeof one === 'string' ? one : one.write));
}

/** The hashtag that a claim is, with the space that parts it from its neighbours: a tag can only go. */
function hashtagAround({ draft: { text }, start, end }: Mendable): { readonly start: number; readonly end: number } | undefined {
  const before = /[ \t]*#[\p{L}\p{M}\p{N}_]*$/u.exec(text.slice(Math.max(0, start - 80), start)), rest = /^[\p{L}\p{M}\p{N}_]*/u.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  if (!before || /[^\p{L}\p{M}\p{N}_]/u.test(text.slice(start, end))) return undefined;
  const from = start - before[0].length, opens = /(?:^|\n)$/.test(text.slice(0, from));
  return { start: from, end: end + rest + (opens ? /^[ \t]*/.exec(text.slice(end + rest, end + rest + 10))?.[0].length ?? 0 : 0) };
}

/** Whether a statement that would fit any claim takes the place of one clause among others, which may go on from what it said. */
function leavesClauses({ fix: { edits: [edit] }, isMeant, stands, kind }: Offer, { span, sentenceStart, at }: Scene): boolean {
  return edit !== undefined && kind === 'replacement' && !isMeant && stands !== 'within' && (hasWords(at(sentenceStart, edit.start).replace(/^[^]*[:：]\s*$/, '')) || hasWords(at(edit.end, span.passageStart + span.sentence.end).replace(/^\s*[:：][^]*/, '')));
}

/** The first addition of `lacking` that is for this claim. */
function additionOf(lacking: readonly Suggestion[], scene: Scene, locale: Language): Fix | undefined {
  for (const suggestion of lacking) {
    const offer = offered(suggestion, scene, false, locale);
    if (offer?.kind === 'addition') return offer.fix;
  }
  return undefined;
}

/** A lone fix is better than none, whatever it leaves. */
function leavingLeast(fixes: readonly Fix[], aftermath: (fix: Fix) => Leaves): readonly Fix[] {
  if (fixes.length < 2) return fixes;
  const left = fixes.map(aftermath), least = Math.min(...left);
  return fixes.filter((_, n) => left[n] === least);
}

function isSame({ edits: [one] }: Fix, { edits: [other] }: Fix): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.text === other?.text;
}

/** The fix of one suggestion; undefined where it is not for this claim, or has no place. */
function offered(suggestion: Suggestion, scene: Scene, isSafe: boolean, locale: Language): Offer | undefined {
  const own = typeof suggestion === 'string' ? undefined : suggestion;
  if (own?.about !== undefined && !scene.isAbout(own.about)) return undefined;
  const chosen = own ? reworded(own, scene.clause) : suggestion as string;
  const words = chosen === undefined ? undefined : wordsOf(chosen, scene, /\$\d\W*$/.test(own?.write ?? ''));
  if (!words) return undefined;
  const isAbout = own?.about !== undefined, isMeant = own !== undefined || /\{=(?!were|number|sold|bought|stock)/.test(chosen as string), fits = own !== undefined || fitsIn(scene, words);
  if (words.adds) return { fix: added(words.text, scene, locale), isAbout, isMeant: own !== undefined, fits: true, jars: false, kind: 'addition', stands: 'within' };
  for (const place of placesFor(scene, words)) {
    const fix = fixAt(place, words, scene, isSafe, locale);
    if (fix) return { fix, isAbout, isMeant: isMeant && words.text !== '', fits: fits || place.isSentence, jars: !(own && /\$\d/.test(own.write)) && isJarring(place, words, scene), kind: words.text === '' ? 'removal' : 'replacement', stands: place.isSentence ? 'asSentence' : words.follows || words.leads ? 'within' : 'asClause' };
  }
  return undefined;
}

/** What an Arabic phrase with a preposition cannot follow: «هو ⟦بنسبة …⟧». */
const needsClause = /(?<!\p{L})و?(?:هو|هي|هم|نحن|إحنا|احنا|أنا|أنت|قد)[ \t]+$/u;

function isJarring(place: Place, words: Words, { span, clause, sentenceStart, at }: Scene): boolean {
  if (span.language === 'ar') return words.follows && /^(?:ب[ـ{]|ب\p{L}{3,} \{|نيابة)/u.test(words.text) && needsClause.test(at(sentenceStart, place.start));
  return jars(words, at(sentenceStart, place.start), at(place.start, place.end), at(place.end, span.passageStart + span.sentence.end), clause.wordsBefore);
}

/** A suggestion as its clause takes it: a statement goes in brackets where the claim only adds to what is said without it. */
function besideClause(marked: Joints, { span, clause, at }: Scene): Joints & { readonly joint?: number } {
  const aside = clause.wordsBefore && !clause.wordsBehind ? asAside(marked, at(span.passageStart + clause.start, span.start), at(span.start, span.end), span.language) : undefined;
  return aside ? { ...marked, text: aside.text, joint: aside.before, follows: true } : marked;
}

/** What a suggestion says here; undefined where the sentence has no use for it. */
function wordsOf(suggestion: string, scene: Scene, keepsNoun: boolean): Words | undefined {
  const { span, clause, goesOn } = scene, { prose, passageStart, start, end } = span;
  const marked = besideClause(joints(suggestion), scene), joint = marked.isNoun ? nounAt(scene) : marked.joint, isCall = /\{=call\}/.test(suggestion);
  if (marked.isNoun && joint === undefined) return undefined;
  if (marked.asks && !isQuestion(scene.behind)) return undefined;
  if (marked.adds) return { ...marked, isCall, keepsNoun };
  const matched = span.draft.text.slice(start, end), text = quoting(marked.text, matched, { goesOn, states: states(scene), around: prose, language: span.language }), fits = fitsIn(scene, marked);
  if (text === undefined || !clause.wordsBefore && needsSubject(marked.text, matched)) return undefined;
  if (isRelative(marked.text) && !(!goesOn && fits && isNoun(prose.slice(clause.start, start - passageStart)))) return undefined;
  // Without "hurry before", the rest would hang in the air.
  const isTaken = fits && !goesOn && (suggestion !== '' || passageStart + clause.wholeEnd <= end) && standsWithout(prose, start - passageStart, end - passageStart, span.sentence, span.language);
  return marked.text === '' && !isTaken ? undefined : { ...marked, text, isCall, keepsNoun, ...(joint === undefined ? {} : { joint }) };
}

function fixAt(place: Place, words: Words, scene: Scene, isSafe: boolean, locale: Language): Fix | undefined {
  const { span } = scene, isInPlace = place.start === span.start && place.end === span.end, edit = editAt(place, words, scene);
  if (!edit) return undefined;
  // The letter that opens what is left is written anew, not removed.
  const shown = shortened(words.text === '' ? span.draft.text.slice(edit.start, edit.end - (/^\p{Lu}$/u.test(edit.text) ? 1 : 0)).replace(/<\/?(?:p|li)\b[^<>]*>|^[-*+•]\s/gi, '') : edit.text, 70);
  return {
    title: titles[words.text === '' ? 'remove' : isInPlace ? 'replace' : 'replaceClause'][locale].replace('{text}', () => shown),
    safe: isSafe && isInPlace && !edit.blanks?.length && (words.text === '' || words.follows || words.leads || standsAlone(scene)),
    edits: [joiningBrackets(edit, span), ...withoutTime(edit, words, scene)],
  };
}

/** Whether the claim stands alone on its line: what is written anew between other sentences belongs to what they tell. */
function standsAlone({ span }: Scene): boolean {
  const { prose, passageStart, start, end } = span, line = prose.slice(prose.lastIndexOf('\n', start - passageStart - 1) + 1, start - passageStart);
  return !hasWords(line) && !hasWords(/^[^\n]*/.exec(prose.slice(end - passageStart))?.[0] ?? '');
}

/** The edit that takes the vague time from the end of a clause whose start gives a date now: "until {date} you can get the box tonight". */
function withoutTime(edit: Edit, { text, leads }: Words, { span, clause, at }: Scene): Edit[] {
  const end = span.passageStart + clause.saidEnd, said = at(edit.end, end);
  const start = edit.end + (leads && isDated(text) ? lateTimeIn(said, span.language) : said.length);
  return edit.end < start && start < end && span.draft.text.slice(start, end) === at(start, end) ? [{ start, end, text: '' }] : [];
}

/** The fix that adds `note` behind the clause, in place of what seals its promise: a condition is none that is "guaranteed". */
function added(note: string, { span, clause, at }: Scene, locale: Language): Fix {
  const end = span.passageStart + clause.wholeEnd - (/[,،]\s*$/.exec(at(span.end, span.passageStart + clause.wholeEnd))?.[0].length ?? 0), placed = isInLink(span.draft, end) ? withoutAddress(note, span.language) : note;
  const { text, blanks } = fillBlanks(unbracketed(` ${span.language === 'ar' ? addressed(placed, span.prose, span.draft, end) : placed}`, at(span.passageStart, end), span.language)), said = Math.min(end, span.passageStart + clause.saidEnd);
  const start = span.draft.text.slice(said, end) === at(said, end) ? said : end;
  return { title: titles.add[locale].replace('{text}', () => shortened(text, 70)), safe: false, edits: [joiningBrackets({ start, end, text, blanks }, span)] };
}
