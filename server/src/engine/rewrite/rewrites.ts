import type { Draft } from '../draft/draft';
import type { Edit, Fix, Language, Text } from '../finding';
import { addressed, agreeing, isNoun, needsSubject, soundsVowel } from './agreement';
import { leadOver, requestBefore, sentenceAround, standsWithout, timeBehind, withoutContrast } from './around';
import { clauseAround, isCutShort, sentenceEnd } from './clause';
import { isAbout, isQuestion, plain } from './condition';
import { isDated, isRelative, joints, quoting, reworded, unbracketed, type Suggestion } from './suggestion';

const titles = {
  replace: { en: 'Write “{text}”', ar: 'اكتب «{text}»' },
  replaceClause: { en: 'Write “{text}” for the whole clause', ar: 'اكتب «{text}» مكان الجملة كلها' },
  add: { en: 'Add “{text}”', ar: 'أضف «{text}»' },
  remove: { en: 'Remove “{text}”', ar: 'احذف «{text}»' },
} satisfies Record<string, Text>;

/** A span of prose to mend and what surrounds it. Offsets are in the draft's text. */
export interface Mendable {
  readonly draft: Draft;
  readonly passageStart: number;
  /** The passage's masked text. */
  readonly prose: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly sentence: { readonly start: number; readonly end: number };
}

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
    const { text, follows, leads, reach, adds, asks } = joints(suggestion);
    if (asks && !isQuestion(behind)) return;
    if (adds) {
      if (fitting.some(({ edits: [other] }) => other?.start === other?.end)) return;
      isPicked ||= own?.about !== undefined;
      fitting.push(added(text, passageStart + clause.wholeEnd, locale));
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
    if (reach === 'addition') inClause = { ...inClause, end: passageStart + clause.wholeEnd };
    else if (isDated(text)) inClause = { ...inClause, end: inClause.end + timeBehind(prose.slice(inClause.end - passageStart, span.sentence.end), language) };
    const lead = /[,،]$/.test(text) ? leadOver(at(sentenceStart, inClause.start), rest) : undefined;
    if (/[,،]$/.test(text) && !lead) return;
    if (lead) inClause = { ...inClause, start: inClause.start - lead.before, end: span.end + lead.behind };
    if (!follows) inClause = { ...inClause, start: inClause.start - requestBefore(text, at(sentenceStart, inClause.start), language) };
    const whole = reach === 'sentence' && sentenceAround(prose, span.sentence, span.start - passageStart, span.end - passageStart, language);
    const wider = whole ? { ...span, start: Math.min(span.start, passageStart + whole.start), end: Math.max(span.end, passageStart + whole.end) }
      : reach === 'rest' ? { ...inClause, end: passageStart + sentenceEnd(prose, inClause.end - passageStart, span.sentence, language) } : inClause;
    // Where a link stands in the sentence, its own clause is all that can be written anew.
    for (const place of wider === inClause ? [inClause] : [wider, inClause]) {
      const inPlace = place.start === span.start && place.end === span.end, isWhole = whole !== false && place !== inClause;
      const said = withoutContrast(filled, at(sentenceStart, place.start), at(place.start, place.end), at(place.end, place.end + 10), language);
      const replaced = { ...place, start: place.start - said.before, end: place.end + said.behind };
      const bracketed = withBrackets(replaced), range = bracketed && markupRange(bracketed);
      const edit = range && (text === '' ? removal(replaced, range) : replacement(replaced, range, unbracketed((language === 'ar' ? addressed(agreeing(said.text, span), prose) : agreeing(said.text, span)) + (lead ? ' ' : ''), at(replaced.start - 1, replaced.start)), follows && clause.wordsBefore, isWhole, asks));
      if (!edit) continue;
      isPicked ||= own?.about !== undefined;
      if ([...fitting, ...widened].some(({ edits: [other] }) => other?.start === edit.start && other.end === edit.end && other.text === edit.text)) return;
      const shown = shorten(text === '' ? span.draft.text.slice(edit.start, edit.end) : edit.text);
      // What is meant for these very words comes before what fits any.
      (fits || isWhole || own ? fitting : widened).push({
        title: titles[text === '' ? 'remove' : inPlace ? 'replace' : 'replaceClause'][locale].replace('{text}', () => shown),
        safe: safe && inPlace && index === 0 && !goesOn && !edit.blanks?.length,
        edits: [edit],
      });
      return;
    }
  });
  const fixes = [...fitting, ...widened];
  // Rather than lose what the writer says beside the claim, say what makes it honest.
  if (note && (!fixes[0] || costs(fixes[0], span))) fixes.unshift(added(note, passageStart + clause.wholeEnd, locale));
  return fixes;
}

/** The fix that adds `note` at `place`. */
function added(note: string, place: number, locale: Language): Fix {
  const { text, blanks } = fillBlanks(` ${note}`);
  return { title: titles.add[locale].replace('{text}', () => shorten(text)), safe: false, edits: [{ start: place, end: place, text, blanks }] };
}

/** So many words beside a claim are more than what leads to it: they say something. */
const says = 4;

/** Whether a fix loses what the writer says beside the span. */
function costs({ edits: [edit] }: Fix, { draft: { text }, start, end }: Mendable): boolean {
  if (!edit) return false;
  const lost = `${text.slice(edit.start, start)} ${text.slice(end, edit.end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return lost.filter((word) => !edit.text.includes(word)).length >= says;
}

/** How far a rewrite looks around its span: a passage may be a book without a full stop. */
const farthest = 400;

/** The span in the part of its passage that lies about it. */
function nearby(span: Mendable): Mendable {
  const { passageStart, prose, sentence } = span;
  if (prose.length <= 2 * farthest) return span;
  const from = Math.max(0, span.start - passageStart - farthest), to = Math.min(prose.length, span.end - passageStart + farthest);
  return { ...span, passageStart: passageStart + from, prose: prose.slice(from, to), sentence: { start: Math.max(0, sentence.start - from), end: Math.min(to, sentence.end) - from } };
}

/**
 * The span, widened to whole pairs of emphasis marks; undefined if it holds markup that a replacement would destroy
 * (a link, a tag, a template tag) or cut in half.
 */
function markupRange({ draft, passageStart, prose, start, end }: Mendable): { start: number; end: number } | undefined {
  const { text } = draft;
  let inside = '';
  for (let at = start; at < end; at++) {
    if (text[at] !== prose[at - passageStart] && !/\s/.test(text[at] as string)) inside += text[at];
    else inside += ' ';
  }
  // The > of a quoted line goes with its line break.
  inside = inside.replaceAll('>', ' ');
  if (/[^*_~ ]/.test(inside)) return undefined;
  const marks = emphasis(inside);
  const before = emphasis(/[*_~]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '');
  const after = emphasis(/^[*_~]*/.exec(text.slice(end, end + 6))?.[0] ?? '');
  for (let wide = 0; wide <= before.length + after.length; wide++) {
    for (let left = 0; left <= Math.min(wide, before.length); left++) {
      const opening = before.slice(before.length - left), closing = after.slice(0, wide - left);
      if (closing.length === wide - left && isPaired([...opening, ...marks, ...closing])) return { start: start - opening.join('').length, end: end + closing.join('').length };
    }
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»', '"': '"' };

/** The span with the other one of a bracket or quotation mark in it, where that stands right beside it; undefined where it stands farther off. */
function withBrackets(span: Mendable): Mendable | undefined {
  const { prose, passageStart, start, end } = span, open: string[] = [], unopened: string[] = [];
  for (const mark of prose.slice(start - passageStart, end - passageStart).match(/[()[\]{}“”«»"]/g) ?? []) {
    if (open.length && closers[open.at(-1) as string] === mark) open.pop();
    else (closers[mark] ? open : unopened).push(mark);
  }
  if (open.length + unopened.length === 0) return span;
  const [mark = ''] = [...open, ...unopened], before = prose[start - passageStart - 1] ?? '';
  if (open.length + unopened.length > 1) return undefined;
  if (open.length && prose[end - passageStart] === closers[mark]) return { ...span, end: end + 1 };
  return closers[before] === mark ? { ...span, start: start - 1 } : undefined;
}

/** Runs of the same mark: `_**` is two. */
function emphasis(marks: string): string[] {
  return marks.match(/\*+|_+|~+/g) ?? [];
}

function isPaired(marks: readonly string[]): boolean {
  const open: string[] = [];
  for (const mark of marks) if (open.at(-1) === mark) open.pop(); else open.push(mark);
  return open.length === 0;
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

/** `{end date}` becomes `[end date]`, marked as a blank. */
export function fillBlanks(template: string): { text: string; blanks: { start: number; end: number }[] } {
  let text = '';
  let at = 0;
  const blanks: { start: number; end: number }[] = [];
  for (const match of template.matchAll(/\{([^{}]+)\}/g)) {
    text += template.slice(at, match.index);
    blanks.push({ start: text.length, end: text.length + (match[1] as string).length + 2 });
    text += `[${match[1]}]`;
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), blanks };
}

/** The edit that `change` describes, its `{blanks}` filled as in {@link fillBlanks}. */
export function withBlanks({ start, end, text: template }: { readonly start: number; readonly end: number; readonly text: string }): Edit {
  const { text, blanks } = fillBlanks(template);
  return { start, end, text, ...(blanks.length ? { blanks } : {}) };
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

/** «و» before the article or a small word, and no part of a word as in «وسادة». */
const attachedAnd = /^و(?=[اأ](?!ل|حد|حة|سع|فر|ضح|قع|جه|في|رد|دي|ثق)\p{L}{3,}|ال(?!د|ي(?!\p{L}))\p{L}{2}|(?:أنت|إنت|انت|لا|لن|لم|من|ما|مش|قد|هي|هو|هذا|هذه|نحن|كل)(?!\p{L}))/u;

/** Takes the words away with the space or the punctuation that belonged to them. Undefined where nothing would be left. */
function removal(span: Mendable, range: { start: number; end: number }): Edit | undefined {
  const { draft, passageStart, prose } = span;
  const text = draft.text;
  const proseAt = (from: number, to: number): string => prose.slice(from - passageStart, to - passageStart);
  const sentenceStart = passageStart + span.sentence.start, sentenceEnd = passageStart + span.sentence.end;
  // "News: hurry! We are back.": what is announced is a sentence of its own.
  const before = proseAt(sentenceStart, range.start).replace(/^[^]*[:：]\s*$/, ''), after = proseAt(range.end, sentenceEnd);
  if (!/[\p{L}\p{N}]/u.test(proseAt(passageStart, range.start) + proseAt(range.end, passageStart + prose.length))) return undefined;
  const wholeSentence = !/[\p{L}\p{N}]/u.test(before + after);
  if (wholeSentence) {
    // With its punctuation and one space behind it.
    const punctuation = /^[ \t]*[.!?؟…،,:;]*/.exec(text.slice(range.end, range.end + 20))?.[0].length ?? 0;
    const end = range.end + punctuation;
    const space = /^[ \t]+/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    if (space) return { start: range.start, end: end + space, text: '' };
    const lead = /[ \t]+$/.exec(text.slice(Math.max(passageStart, range.start - 10), range.start))?.[0].length ?? 0;
    return { start: range.start - lead, end, text: '' };
  }
  if (!/[\p{L}\p{N}]/u.test(before)) {
    // The sentence goes on: what follows starts it now.
    const gap = /^[ \t]*[,،:;.…–—-]*[ \t]*(?:(?:and|but|or|so|then|ثم|ولكن|لكن)[ \t]+)?/.exec(text.slice(range.end, range.end + 20))?.[0].length ?? 0;
    const next = range.end + gap + (attachedAnd.test(text.slice(range.end + gap, range.end + gap + 12)) ? 1 : 0);
    const letter = text[next] ?? '';
    if (/\p{Ll}/u.test(letter) && /\p{Lu}/u.test(text[range.start] ?? '')) return { start: range.start, end: next + 1, text: letter.toUpperCase() };
    return { start: range.start, end: next, text: '' };
  }
  // The word that now follows "a" or "an" decides between them.
  const article = /(?<![\p{L}'’-])(an?)[ \t]+$/iu.exec(text.slice(Math.max(passageStart, range.start - 10), range.start));
  const following = /^[ \t]+(\p{L}+)/u.exec(text.slice(range.end, range.end + 40))?.[1];
  if (article?.[1] && following && span.language === 'en') {
    return { start: range.start - article[0].length, end: range.end, text: article[1][0] + (soundsVowel(following) ? 'n' : '') };
  }
  const left = text.slice(Math.max(passageStart, range.start - 10), range.start);
  // Of two words with "and" between them one is left; of three, two.
  const joint = /[ \t]+(?:and|or|&|و|أو)[ \t]+$/i.exec(left)?.[0].length ?? /[ \t]*[,،–—-]?[ \t]*$/.exec(left)?.[0].length ?? 0;
  const listed = /[,،][ \t]*$/.test(left) ? undefined : /^[ \t]+(?:(?:and|or|&|أو)(?=[ \t])|و[ \t]*(?=\p{L}{4}))/iu.exec(text.slice(range.end, range.end + 20));
  if (listed && !/[ \t](?:and|or|&|و|أو)[ \t]+$/i.test(left)) return { start: range.start, end: range.end + listed[0].length + (span.language === 'ar' && !listed[0].endsWith('أو') ? 0 : 1), text: '' };
  return { start: range.start - joint, end: range.end, text: '' };
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 70 ? `${flat.slice(0, 69).trimEnd()}…` : flat;
}
