import type { Edit, Fix, Language, Text } from '../finding';
import { addressed } from './address';
import { agreeing, isNoun, needsSubject, soundsVowel } from './agreement';
import { degreeBehind, leadOver, moreOfThing, requestBefore, sentenceAround, standsWithout, timeBehind, withoutContrast } from './around';
import { fillBlanks } from './blanks';
import { costs, worthOffering } from './choice';
import { clauseAround, isCutShort, keepingAnd, sentenceEnd } from './clause';
import { isAbout, isQuestion, plain } from './condition';
import { markupRange, withBrackets } from './markup';
import { removal } from './removal';
import { nearby, type Mendable } from './span';
import { isDated, isRelative, joints, quoting, reworded, unbracketed, type Suggestion } from './suggestion';

const titles = {
  replace: { en: 'Write “{text}”', ar: 'اكتب «{text}»' },
  replaceClause: { en: 'Write “{text}” for the whole clause', ar: 'اكتب «{text}» مكان الجملة كلها' },
  add: { en: 'Add “{text}”', ar: 'أضف «{text}»' },
  remove: { en: 'Remove “{text}”', ar: 'احذف «{text}»' },
} satisfies Record<string, Text>;

/**
 * The fixes that write `suggestions` in place of the span: those that fit between its neighbours first, then those that
 * need the whole clause; those for just these words stay where their author put them. Before what would cost words beside the span,
 * `note` is added. None where one would cross or break markup.
 */
export function rewrites(claim: Mendable, suggestions: readonly Suggestion[], safe: boolean, locale: Language, note?: string): Fix[] {
  const span = nearby(claim);
  const { passageStart, prose, language } = span;
  const clause = clauseAround(prose, span.start - passageStart, span.end - passageStart, span.sentence, language);
  const goesOn = isCutShort(prose, span.start - passageStart, span.end - passageStart);
  const fitting: Fix[] = [], widened: Fix[] = [];
  // Those meant for these very words, and those that only take words away.
  const meant = new Set<Fix>(), removals = new Set<Fix>();
  const at = (from: number, to: number): string => prose.slice(from - passageStart, to - passageStart);
  const sentenceStart = passageStart + span.sentence.start;
  // With what answers a question.
  const before = at(sentenceStart, span.start), within = at(span.start, span.end), rest = at(span.end, passageStart + span.sentence.end + 8);
  const behind = (/^[^.!?؟]*[?؟]/.test(rest) ? rest : at(span.end, passageStart + span.sentence.end + 1)).trimEnd();
  let isPicked = false, sentence: string | undefined;
  suggestions.forEach((given, index) => {
    const own = typeof given === 'string' ? undefined : given;
    // Of those about particular words, the first.
    if (own?.about && (isPicked || !isAbout(own.about, (sentence ??= plain(`${before}⟦${within}⟧${behind}`))))) return;
    const suggestion = own ? reworded(own, clause.marked) : given as string;
    if (suggestion === undefined) return;
    const { text, follows, leads, leadsOver, reach, adds, asks } = joints(suggestion);
    if (asks && !isQuestion(behind)) return;
    if (adds) {
      if (fitting.some(({ edits: [other] }) => other?.start === other?.end)) return;
      isPicked ||= own?.about !== undefined;
      const addition = added(language === 'ar' ? addressed(text, prose) : text, passageStart + clause.wholeEnd, locale);
      if (own) meant.add(addition);
      fitting.push(addition);
      return;
    }
    const fits = (follows || !clause.wordsBefore) && (leads || !clause.wordsBehind);
    const matched = span.draft.text.slice(span.start, span.end), filled = quoting(text, matched, goesOn, language);
    if (filled === undefined || !clause.wordsBefore && needsSubject(text, matched)) return;
    if (isRelative(text) && !(!goesOn && fits && isNoun(prose.slice(clause.start, span.start - passageStart)))) return;
    // Without "hurry before", the rest would hang in the air.
    if (text === '' && (goesOn || !fits || suggestion === '' && passageStart + clause.wholeEnd > span.end)) return;
    if (text === '' && !standsWithout(prose, span.start - passageStart, span.end - passageStart, span.sentence, language)) return;
    let inClause = fits ? span : {
      ...span,
      start: follows ? span.start : passageStart + clause.start,
      end: leads ? span.end : passageStart + clause.end,
    };
    if (reach === 'addition') inClause = { ...inClause, end: passageStart + Math.max(clause.wholeEnd, clause.kindEnd) };
    else if (isDated(text)) inClause = { ...inClause, end: inClause.end + timeBehind(prose.slice(inClause.end - passageStart, span.sentence.end), language) };
    if (text !== '') inClause = { ...inClause, end: inClause.end + degreeBehind(prose.slice(inClause.end - passageStart, span.sentence.end), language) };
    const lead = leadsOver ? leadOver(at(sentenceStart, inClause.start), rest) : undefined;
    if (leadsOver && !lead) return;
    if (lead) inClause = { ...inClause, start: inClause.start - lead.before, end: span.end + lead.behind };
    if (!follows) inClause = { ...inClause, start: inClause.start - requestBefore(text, at(sentenceStart, inClause.start), language) };
    const whole = reach === 'sentence' && sentenceAround(prose, span.sentence, span.start - passageStart, span.end - passageStart, language);
    const wider = whole ? { ...span, start: Math.min(span.start, passageStart + whole.start), end: Math.max(span.end, passageStart + whole.end) }
      : reach === 'rest' ? { ...inClause, end: passageStart + sentenceEnd(prose, inClause.end - passageStart, span.sentence, language) } : inClause;
    // Where a link stands in the sentence, its own clause is all that can be written anew.
    // What more is said of the thing stays, and where its noun goes it becomes a sentence.
    const more = text === '' ? undefined : moreOfThing(prose.slice(span.end - passageStart, span.sentence.end), language), keepsNoun = /\$\d\W*$/.test(own?.write ?? '');
    const stay = more && span.end + more.at;
    for (const reached of wider === inClause ? [inClause] : [wider, inClause]) {
      const isMore = stay !== undefined && reached.end >= stay, tail = isMore && !keepsNoun ? more?.text ?? '' : '';
      const place = isMore ? { ...reached, end: stay + (tail && more ? more.joint : 0) } : reached;
      const inPlace = place.start === span.start && place.end === span.end, isWhole = whole !== false && reached !== inClause;
      const said = withoutContrast(filled, at(sentenceStart, place.start), at(place.start, place.end), at(place.end, place.end + 10), language);
      const replaced = { ...place, start: place.start - said.before, end: place.end + said.behind };
      const bracketed = withBrackets(replaced), range = bracketed && markupRange(bracketed);
      const agreed = agreeing(said.text, span), fitted = language === 'ar' ? keepingAnd(addressed(agreed, prose), at(sentenceStart, replaced.start), at(replaced.start, replaced.end)) : agreed;
      const edit = range && (text === '' ? removal(replaced, range) : replacement(replaced, range, unbracketed(fitted + (lead ? ' ' : tail), at(replaced.start - 1, replaced.start)), follows && clause.wordsBefore, isWhole, asks));
      if (!edit) continue;
      isPicked ||= own?.about !== undefined;
      if ([...fitting, ...widened].some(({ edits: [other] }) => other?.start === edit.start && other.end === edit.end && other.text === edit.text)) return;
      const shown = shorten(text === '' ? span.draft.text.slice(edit.start, edit.end) : edit.text);
      // What is meant for these very words comes before what fits any.
      const fix: Fix = {
        title: titles[text === '' ? 'remove' : inPlace ? 'replace' : 'replaceClause'][locale].replace('{text}', () => shown),
        // The first, those for other words left out.
        safe: safe && inPlace && !fitting.length && !widened.length && suggestions.slice(0, index).every((other) => typeof other !== 'string') && !goesOn && !edit.blanks?.length,
        edits: [edit],
      };
      if (text === '') removals.add(fix);
      else if (own || text.includes('{=')) meant.add(fix);
      (fits || isWhole || own ? fitting : widened).push(fix);
      return;
    }
  });
  const fixes = [...fitting, ...widened];
  // Rather than lose what the writer says beside the claim, say what makes it honest.
  if (note && (!fixes[0] || costs(fixes[0], span)) && !fixes.some(({ edits: [edit] }) => edit?.start === edit?.end)) fixes.unshift(added(language === 'ar' ? addressed(note, prose) : note, passageStart + clause.wholeEnd, locale));
  return worthOffering(fixes, span, meant, removals, /^(?:[,،]|\s+(?:and\s|و))/.test(rest));
}

/** The fix that adds `note` at `place`. */
function added(note: string, place: number, locale: Language): Fix {
  const { text, blanks } = fillBlanks(` ${note}`);
  return { title: titles.add[locale].replace('{text}', () => shorten(text)), safe: false, edits: [{ start: place, end: place, text, blanks }] };
}

function replacement(span: Mendable, range: { start: number; end: number }, suggestion: string, goesOn: boolean, isSentence: boolean, asks: boolean): Edit {
  const matched = span.draft.text.slice(span.start, span.end);
  const { text, blanks } = fillBlanks(suggestion);
  // What asked a question or shouted states something now.
  const asked = !goesOn && !asks && !/[?؟]$/.test(text) ? (isSentence ? /^[?؟!]+/ : /^[?؟]/).exec(span.draft.text.slice(range.end, range.end + 5))?.[0].length ?? 0 : 0;
  // The article before the words is one of theirs.
  const article = span.language === 'en' && /(?<![\p{L}'’-])(an?)[ \t]+$/iu.exec(span.draft.text.slice(Math.max(0, range.start - 10), range.start));
  const word = article && /^\p{L}+/u.exec(text)?.[0];
  if (article && word && soundsVowel(word) !== (article[1]?.length === 2)) {
    const start = range.start - article[0].length, fitting = `${article[1]?.[0]}${soundsVowel(word) ? 'n' : ''} `;
    return { start, end: range.end, text: fitting + text, ...(blanks.length ? { blanks: blanks.map((blank) => ({ start: blank.start + fitting.length, end: blank.end + fitting.length })) } : {}) };
  }
  const cased = (span.language === 'en' ? inCase(text, matched, blanks, goesOn || /[,;][ \t]*$/.test(span.prose.slice(0, range.start - span.passageStart)), /[\d$€£]/.test(matched[0] ?? '') && range.start === span.passageStart + span.sentence.start) : text) + (asked ? '.' : '');
  return { start: range.start, end: range.end + asked, text: cased, ...(blanks.length ? { blanks } : {}) };
}

/** The case of the words replaced: capitals throughout, a capital first unless the sentence `goesOn`, or as written. Blanks stay as they are. */
function inCase(text: string, matched: string, blanks: readonly { start: number; end: number }[], goesOn: boolean, opens: boolean): string {
  const letters = matched.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  // What starts with a figure starts its sentence all the same.
  const first = opens && !/^\p{L}/u.test(matched) ? 'A' : matched.match(/\p{L}/u)?.[0] ?? '';
  if (shouted) {
    let result = '';
    for (let i = 0; i < text.length; i++) result += blanks.some(({ start, end }) => i >= start && i < end) ? text[i] : (text[i] as string).toUpperCase();
    return result.length === text.length ? result : text;
  }
  if (first !== first.toLowerCase() && !goesOn) return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return text;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 70 ? `${flat.slice(0, 69).trimEnd()}…` : flat;
}
