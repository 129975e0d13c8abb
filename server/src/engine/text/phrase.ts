import type { Language } from '../finding';
import { charKind, Char } from './chars';
import { foldWord, inflections } from './fold';

/**
 * The phrase language. Words match folded words of a draft, one after the other; commas and line breaks between them
 * do not matter.
 *
 *     word          the word; Arabic also with و ف ب ل ال س and pronouns attached
 *     word~         the word in all its inflections
 *     (a|b c)       one of these        [a]  perhaps
 *     <haste>       a named word set    {number} {duration} {date} {money} {percent} {name}  a typed slot
 *     {..3}         up to three words, within the clause        {...3}  up to three words, commas allowed
 *     (a & b)       both, in either order, close together in one clause
 *     ^ …  … $      the edge of a sentence, line, heading, link or button: first and last in the phrase
 */
export type Phrase =
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'set'; readonly name: string }
  | { readonly kind: 'gap'; readonly max: number; readonly crossing: boolean }
  | { readonly kind: 'edge'; readonly side: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice' | 'both'; readonly parts: readonly Phrase[] }
  | { readonly kind: 'optional'; readonly part: Phrase };

/** A phrase that cannot be read; `at` is an offset in the phrase. */
export class PhraseError extends Error {
  constructor(message: string, readonly at: number) {
    super(message);
  }
}

/** A word set by name: phrases per language, any of which stands for the name. */
export type WordSets = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

const maxGap = 8;

/** Words as phrases write them, folded once for all the phrases that are compiled together. */
export type KnownWords = Map<string, Phrase>;

/** Throws {@link PhraseError}. */
export function parsePhrase(source: string, known: KnownWords = new Map()): Phrase {
  let at = 0;
  const fail = (message: string): never => { throw new PhraseError(message, at); };

  function choice(close: string): Phrase {
    const opened = at;
    const branches = [sequence()];
    let joint: '|' | '&' | undefined;
    while (source[at] === '|' || source[at] === '&') {
      const sign = source[at] as '|' | '&';
      if (joint && joint !== sign) fail('"|" and "&" cannot stand in one group; use parentheses.');
      joint = sign;
      at++;
      branches.push(sequence());
    }
    if (close && source[at] !== close) {
      at = Math.max(0, opened - 1);
      fail(`"${source[at]}" has no "${close}".`);
    }
    if (joint === '&' && branches.length > 3) fail('"&" joins at most three parts.');
    return branches.length === 1 ? branches[0] as Phrase : { kind: joint === '&' ? 'both' : 'choice', parts: branches };
  }

  function sequence(): Phrase {
    const parts: Phrase[] = [];
    while (at < source.length) {
      const char = source[at] as string;
      if (char === '|' || char === '&' || char === ')' || char === ']') break;
      if (char === ' ' || char === '\n' || char === '\t') at++;
      else if (char === '(') { at++; parts.push(choice(')')); at++; }
      else if (char === '[') { at++; parts.push({ kind: 'optional', part: choice(']') }); at++; }
      else if (char === '<') parts.push({ kind: 'set', name: bracketed('>') });
      else if (char === '{') parts.push(slot(bracketed('}')));
      else if (char === '^' && at === 0) { at++; parts.push({ kind: 'edge', side: 'start' }); }
      else if (char === '$' && at > 0 && at === source.length - 1) { at++; parts.push({ kind: 'edge', side: 'end' }); }
      else parts.push(...words());
    }
    return parts.length === 1 ? parts[0] as Phrase : { kind: 'sequence', parts };
  }

  function bracketed(close: string): string {
    const end = source.indexOf(close, at);
    if (end < 0) fail(`"${source[at]}" has no "${close}".`);
    const inside = source.slice(at + 1, end).trim();
    at = end + 1;
    return inside;
  }

  function slot(name: string): Phrase {
    const gap = /^(\.{2,3})(\d+)$/.exec(name);
    if (!gap) return { kind: 'slot', name };
    const max = Number(gap[2]);
    if (max < 1 || max > maxGap) fail(`A gap holds 1 to ${maxGap} words.`);
    return { kind: 'gap', max, crossing: gap[1] === '...' };
  }

  function words(): Phrase[] {
    // Nearly all words are letters alone, perhaps with a ~.
    plainWord.lastIndex = at;
    if (plainWord.test(source)) {
      const word = wordPhrase(source.slice(at, plainWord.lastIndex), known);
      at = plainWord.lastIndex;
      return [word];
    }
    let end = at;
    while (end < source.length && !delimiters.has(source.charCodeAt(end))) end++;
    if (end === at) end++;
    const found: Phrase[] = [];
    while (at < end) {
      const kind = charKind(source.charCodeAt(at));
      let stop = at + 1;
      if (isWordPart(kind)) {
        while (stop < end && (isWordPart(charKind(source.charCodeAt(stop))) || joins(source, stop, end))) stop++;
        const inflected = source[stop] === '~';
        if (inflected) stop++;
        found.push(wordPhrase(source.slice(at, stop), known));
        at = stop;
      } else {
        if (kind === Char.Symbol) found.push({ kind: 'word', forms: [foldWord(source.slice(at, stop))] });
        else if (kind !== Char.Hyphen && kind !== Char.Ignored) fail(`"${source.slice(at, stop)}" is not part of a word; leave punctuation out.`);
        at = stop;
      }
    }
    return found;
  }

  const phrase = choice('');
  if (at < source.length) fail(`"${source[at]}" closes nothing.`);
  return phrase;
}

const delimiters = new Set([...' \n\t\r()[]<>{}|&'].map((char) => char.charCodeAt(0)));
/** Letters that need no closer look, to the next delimiter. */
const plainWord = /[A-Za-z\u0621-\u063A\u0641-\u064A]+~?(?=[ \n\t\r()[\]<>{}|&]|$)/y;

/** `~` at the end asks for all inflections. */
function wordPhrase(source: string, known: KnownWords): Phrase {
  let phrase = known.get(source);
  if (!phrase) {
    const inflected = source.endsWith('~');
    const word = foldWord(inflected ? source.slice(0, -1) : source);
    known.set(source, (phrase = { kind: 'word', forms: spellings(inflected ? inflections(word) : [word]) }));
  }
  return phrase;
}

/** An apostrophe, the stop of `e.g` and `ر.س`, and the stroke of `24/7`. */
function joins(source: string, at: number, end: number): boolean {
  const kind = charKind(source.charCodeAt(at));
  return kind === Char.Apostrophe || /\d\/\d/.test(source.slice(at - 1, Math.min(at + 2, end))) || (kind === Char.Stop && at + 1 < end && charKind(source.charCodeAt(at + 1)) === Char.Letter);
}

function isWordPart(kind: Char): boolean {
  return kind === Char.Letter || kind === Char.Digit || kind === Char.Mark || kind === Char.Ignored;
}

/** People write `dont` for `don't`. */
function spellings(forms: readonly string[]): readonly string[] {
  if (!forms.some((form) => form.endsWith("n't"))) return forms;
  return forms.flatMap((form) => (form.endsWith("n't") ? [form, form.replace("'", '')] : [form]));
}
