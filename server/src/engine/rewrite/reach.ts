import { degreeBehind, drawnBehind, leadOver, moreOfThing, pledgeBefore, requestBefore, sentenceAround, timeBehind, untilBefore } from './around';
import { sentenceEnd } from './clause';
import { drawsFrom, goesOnFrom } from './joining';
import type { Scene } from './scene';
import type { Mendable } from './span';
import { isDated, type Joints, type Words } from './suggestion';
import { hasWords } from './wording';

/** What a suggestion takes the place of. */
export interface Place extends Mendable {
  /** A sentence, and no part of one. */
  readonly isSentence: boolean;
  /** What leads on to the words that stay behind it. */
  readonly tail: string;
  /** What joins it to the words before it. */
  readonly lead: string;
}

/** Whether a suggestion fits between the words around the span. */
export function fitsIn({ clause }: Scene, { follows, leads }: Joints): boolean {
  return (follows || !clause.wordsBefore) && (leads || !clause.wordsBehind);
}

/** The places that a suggestion may take, the best first; none where it leads over to a clause that is not there. */
export function placesFor(scene: Scene, words: Words): readonly Place[] {
  const own = clausePlace(scene, words);
  if (!own) return [];
  const wider = widerPlace(scene, words, own);
  // Where a link stands in the sentence, its own clause is all that can be written anew.
  return (wider ? [wider, own] : [own]).map((place) => ({ ...place, ...endOf(withDrawn(place, scene, words), scene, words), isSentence: words.reach === 'sentence' && place === wider }))
    .map((place) => withKin(withoutReason(place, scene, words), scene, words)).flatMap((place) => withCompany(place, scene, words));
}

/** What is said of something named before. */
const speaksOfIt = /(?<!\p{L})(?:it|its|they|them|their|[بفلع]ه|[بفلع]ها|فيها|فيه|منه|منها|عنه|عنها)(?!\p{L})|^\{number\} (?:\{=were\}|were|was)? ?(?:available|in stock)/iu;

/** A promise to ask, and a condition that takes silence or use for a yes, before its clause. */
const consents = /only (?:after|if) you|إلا بعد|بعد موافق/iu, silence = /^\s*(?:if|unless|when|once|by|و?(?:إذا|اذا|إن|ما لم|بمجرد|لو|حين|عند))(?!\p{L})[^]*[,،]\s*$/iu;

/** A place with what goes with the claim, where the suggestion does not need it, and without. */
function withCompany(place: Place, { span, clause, company, sentenceStart, at }: Scene, { text, follows, leads, leadsOver }: Words): readonly Place[] {
  // "Powered by AI that {does what}," needs the clause behind it.
  const isJoined = leads && (span.language === 'en' || /^إذا/u.test(text) || !/^\s*[،؛و]/u.test(at(place.end, place.end + 4)));
  const before = at(sentenceStart, place.start), stop = span.passageStart + span.sentence.end, isWhole = !hasWords(before) && !hasWords(at(company.end, stop));
  const end = isJoined || leadsOver || text === '' && !isWhole || place.tail.trim() ? place.end : Math.max(place.end, company.end);
  const isTaken = !follows && text !== '' && !speaksOfIt.test(text) && company.start < place.start && place.start <= Math.max(span.start, span.passageStart + clause.start);
  // What silence would have meant has no say in what is done "only after you say yes".
  const isSilence = !follows && consents.test(text) && silence.test(before);
  if (end === place.end && !isTaken && !isSilence) return [place];
  const start = isTaken ? company.start : isSilence ? sentenceStart + (before.length - before.trimStart().length) : place.start;
  return [{ ...place, start, end, lead: isTaken || isSilence ? '' : place.lead, isSentence: place.isSentence || !hasWords(at(sentenceStart, start) + at(end, stop)) }, place];
}

/** A place with what the sentence draws from the claim: it follows from nothing that is said instead. */
function withDrawn(place: Mendable, { span, at }: Scene, { leadsOver }: Words): Mendable {
  if (leadsOver) return place;
  const end = place.end + drawnBehind(at(place.end, span.passageStart + span.sentence.end), span.language);
  return span.beside.some((other) => overlaps({ start: span.passageStart + other.start, end: span.passageStart + other.end }, { start: place.end, end })) ? place : { ...place, end };
}

/** All that stands between two claims that say the same. */
const joins = /^[\s،,;–—-]*(?:(?:and|or|nor|و|أو)\s+)?$/iu;

/** A place that takes more than its clause with the claims of the same rule right behind it: none of them goes on from what is said instead. */
function withKin(place: Place, { span: { kin, passageStart, prose, sentence, language }, at }: Scene, { reach }: Words): Place {
  let { end } = place;
  if (reach === 'rest') for (const one of kin) if (passageStart + one.start >= end && joins.test(at(end, passageStart + one.start))) end = passageStart + sentenceEnd(prose, one.end, sentence, language);
  return { ...place, end };
}

/** The noun that an Arabic clause was about, where «وهو» behind it goes on from it. */
function subjectLeft({ start, end }: Mendable, { span, clause, at }: Scene): string | undefined {
  if (span.language !== 'ar' || !clause.wordsBefore || start !== span.passageStart + clause.start || !/^،[ \t]*وه[يو](?!\p{L})/u.test(at(end, end + 10))) return undefined;
  const noun = at(start, span.start).trim();
  return span.draft.text.slice(start, span.start).trim() === noun && /^(?!و|[يتن]\p{L}|(?:في|من|مع|إن|هذ[اه]|لدينا|عندنا|أن)(?!\p{L}))\p{L}[\p{L}\p{M}]*(?:[ \t][\p{L}\p{M}]+){0,3}$/u.test(noun) ? noun : undefined;
}

/** A place with what makes its clause the reason for the one before it: a fact gives none, and stands behind a semicolon. */
function withoutReason(place: Omit<Place, 'lead'>, scene: Scene, { text, follows }: Words): Place {
  const { span: { passageStart }, clause } = scene;
  const named = follows || !/^(?:خسر|وصل|نجح|كسب|لاحظ|بلغت|قُبل|حصل|في \{)/.test(text) ? undefined : subjectLeft(place, scene);
  if (named) return { ...place, lead: `${named}: ` };
  if (clause.reasonFrom === undefined || follows || /^ف[اأ]?\p{L}{3,}/u.test(text) || place.start !== passageStart + clause.start) return { ...place, lead: '' };
  return { ...place, start: passageStart + clause.reasonFrom, lead: text === '' ? '' : '؛ ' };
}

/** What is given back where a promise fails, joined to it: «أو نرجّع لك رسومك». */
const refund = /^[ \t]+(?:أو|وإلا)[ \t]+(?=س?(?:نرج|نعيد|نرد|تسترد|ترجع|تستعيد|نعو[ّ]?ض))/u;

/** Where a place ends, and what leads on from there: what more is said of the thing stays, and where its noun goes it becomes a sentence. */
function endOf({ end }: Mendable, { span, at }: Scene, { text, keepsNoun, leadsOver, leads }: Words): { readonly end: number; readonly tail: string } {
  const orElse = span.language === 'ar' && text !== '' && !leads ? refund.exec(at(end, end + 30))?.[0].length : undefined;
  if (orElse) return { end: end + orElse, tail: '، وإن لم يتحقق ذلك ' };
  const more = text === '' ? undefined : moreOfThing(at(span.end, span.passageStart + span.sentence.end), span.language);
  if (!more || end < span.end + more.at) return { end, tail: leadsOver ? ' ' : text !== '' && !leads && span.language === 'ar' && drawsFrom(at(end, end + 20)) ? '،' : '' };
  const tail = keepsNoun ? '' : more.text;
  return { end: span.end + more.at + (tail && more.joint ? more.joint : 0), tail: leadsOver ? ' ' : tail };
}

/** What a call says will follow where nobody obeys: what hangs on that goes with it. */
const threatens = /\sor\s(?:pay|miss|lose|you|be|risk|regret|wait|settle)(?!\p{L})/iu;

/** The span, or as much of its clause as the suggestion does not join, with what its words make needless. */
function clausePlace(scene: Scene, words: Words): Mendable | undefined {
  const { span, clause, rest, at } = scene, { language, passageStart } = span, { text, follows, leads } = words;
  const isWhole = fitsIn(scene, words);
  const start = (isWhole || follows ? span.start : passageStart + clause.start) - (words.joint ?? 0);
  let end = (isWhole || leads) && !(words.isCall && threatens.test(at(span.start, span.end))) ? span.end : passageStart + (isWhole || leads ? clause.wholeEnd : clause.end);
  const behind = (): string => at(end, passageStart + span.sentence.end);
  if (words.reach === 'addition') end = passageStart + Math.max(clause.wholeEnd, clause.kindEnd);
  else if (isDated(text)) end += timeBehind(behind(), language);
  if (text !== '') end += degreeBehind(behind(), language);
  const before = (): string => at(scene.sentenceStart, start);
  const lead = words.leadsOver ? leadOver(before(), rest) : { before: 0, behind: 0 };
  if (!lead) return undefined;
  const from = start - lead.before;
  return { ...span, start: from - (untilBefore(text, before(), language) || (follows ? pledgeBefore(text, before(), language) : requestBefore(text, at(scene.sentenceStart, from), language))), end: words.leadsOver ? span.end + lead.behind : end };
}

/** What a suggestion that takes more than its clause takes; undefined where that is no more. */
function widerPlace({ span, clause, at, sentenceStart }: Scene, { reach }: Joints, own: Mendable): Mendable | undefined {
  const { prose, passageStart, sentence, language, beside } = span;
  // Another claim is its own finding's to mend, but for an alarm before this one: "final notice: …".
  const others = beside.map(({ start, end }) => ({ start: passageStart + start, end: passageStart + end })).filter(({ end }) => !/^\s*[:：]\s*$/.test(at(end, own.start)));
  const spared = (place: Mendable): Mendable | undefined => (others.some((other) => overlaps(other, place) && !overlaps(other, own)) ? undefined : place);
  if (reach === 'rest') return spared({ ...own, end: passageStart + sentenceEnd(prose, own.end - passageStart, sentence, language) });
  if (reach !== 'sentence') return undefined;
  // What the claim is the reason for stays, and what it only goes on from.
  const from = clause.reasonFrom !== undefined || language === 'ar' && goesOnFrom(at(sentenceStart, own.start), at(own.start, span.end)) ? own.start - passageStart : sentence.start;
  const whole = sentenceAround(prose, { ...sentence, start: from }, span.start - passageStart, span.end - passageStart, language);
  return spared({ ...span, start: Math.min(span.start, passageStart + whole.start), end: Math.max(span.end, passageStart + whole.end) });
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
