import type { Language } from '../finding';
import { charKind, Char, isArabic, standIn } from './chars';
import { doubled, foldWord, readings } from './fold';
import { parsePhrase, PhraseError, type KnownWords, type Phrase, type WordSets } from './phrase';

/** Slots that one token fills by its form alone. Every other `{slot}` is a word set of that name. */
const slots = ['number', 'capital', 'clock', 'day', 'any'] as const;
type Slot = (typeof slots)[number];

/** The atom that every token satisfies. */
export const any = 0;
/** Words between two parts of an `&` group. */
export const bothGap = 4;
const maxWordSetDepth = 6;
/** Spellings remembered with their symbols. */
const maxSurfaces = 60_000;

/** A word set: one atom for its single words, and the rest of its phrases. */
export interface NamedSet {
  readonly atom: number | undefined;
  readonly rest: readonly Phrase[];
  /** The most tokens it can span; undefined until its atoms are gathered. */
  longest?: number;
}

/**
 * What the edges of a {@link Network} carry: a word or a choice of words, the words of a set, a slot, anything. A token is the
 * set of atoms it satisfies, and tokens with the same set share a symbol. All atoms must be known before the first symbol is.
 */
export class Atoms {
  /** Words of phrases, folded once; forgotten when all phrases are known. */
  words: KnownWords = new Map();
  private count = slots.length;
  private readonly byWords = new Map<string, number>();
  private readonly atomsOfWord = new Map<string, number[]>();
  private readonly sets = new Map<string, NamedSet>();
  private readonly bySymbol: ReadonlySet<number>[] = [new Set()];
  private readonly symbols = new Map<string, number>([['', 0]]);
  private surfaces = new Map<string, number>();

  constructor(private readonly wordSets: WordSets) {}

  /** The atom that any of `words` satisfies; folded spellings. */
  ofWords(words: readonly string[]): number {
    const key = words.length === 1 ? words[0] as string : words.join('|');
    let atom = this.byWords.get(key);
    if (atom === undefined) {
      this.byWords.set(key, (atom = this.count++));
      for (const word of words) this.satisfies(word, atom);
    }
    return atom;
  }

  /** The atom of a slot; undefined for the name of a word set. */
  ofSlot(name: string): number | undefined {
    const slot = slots.indexOf(name as Slot);
    return slot < 0 ? undefined : slotAtom(name as Slot);
  }

  /** Throws {@link PhraseError} where there is no such set. */
  set(name: string, language: Language): NamedSet {
    const key = `${language}<${name}`;
    const known = this.sets.get(key);
    if (known) return known;
    const set = this.wordSets[name];
    if (!set) throw new PhraseError(`There is no word set or slot called "${name}".`, 0);
    const words: string[] = [];
    const rest: Phrase[] = [];
    for (const source of set[language]) {
      const phrase = parsePhrase(source, this.words);
      if (phrase.kind === 'word') words.push(...phrase.forms);
      else rest.push(phrase);
    }
    const atom = words.length ? this.count++ : undefined;
    if (atom !== undefined) for (const word of words) this.satisfies(word, atom);
    const made: NamedSet = { atom, rest };
    this.sets.set(key, made);
    return made;
  }

  /** Makes all atoms of `phrase` known and returns the most tokens it can span. Throws {@link PhraseError}. */
  gather(phrase: Phrase, language: Language, depth = 0): number {
    switch (phrase.kind) {
      case 'word': return this.ofWords(phrase.forms), 1;
      case 'slot': return this.ofSlot(phrase.name) === undefined ? this.gather({ kind: 'set', name: phrase.name }, language, depth) : 1;
      case 'set': {
        const set = this.set(phrase.name, language);
        if (set.longest !== undefined) return set.longest;
        if (depth > maxWordSetDepth) throw new PhraseError(`The word set <${phrase.name}> contains itself.`, 0);
        let longest = 1;
        for (const part of set.rest) longest = Math.max(longest, this.gather(part, language, depth + 1));
        return (set.longest = longest);
      }
      case 'gap': return phrase.max;
      case 'edge': throw new PhraseError('"^" stands first and "$" last in a phrase.', 0);
      case 'optional': return this.gather(phrase.part, language, depth);
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        if (words.length) this.ofWords(words);
        let longest = words.length ? 1 : 0;
        for (const part of rest) longest = Math.max(longest, this.gather(part, language, depth));
        return longest;
      }
      case 'sequence': {
        let sum = 0;
        for (const part of phrase.parts) sum += this.gather(part, language, depth);
        return sum;
      }
      case 'both': {
        let sum = -bothGap;
        for (const part of phrase.parts) sum += bothGap + this.gather(part, language, depth);
        return sum;
      }
    }
  }

  /** The atoms that tokens with this symbol satisfy, {@link any} left out. Symbol 0 satisfies none. */
  of(symbol: number): ReadonlySet<number> {
    return this.bySymbol[symbol] as ReadonlySet<number>;
  }

  /** The symbol of a word as written. Remembered, so folding is paid once per distinct spelling. */
  symbol(surface: string): number {
    let symbol = this.surfaces.get(surface);
    if (symbol === undefined) {
      if (this.surfaces.size > maxSurfaces) this.surfaces = new Map();
      symbol = this.classify(surface);
      this.surfaces.set(surface, symbol);
    }
    return symbol;
  }

  private classify(surface: string): number {
    const atoms = new Set<number>();
    const slot = (name: Slot): void => { atoms.add(slotAtom(name)); };
    if (surface.startsWith(standIn)) (['number', 'capital'] as const).forEach(slot);
    else {
      const folded = foldWord(surface);
      const first = surface.charCodeAt(0);
      if (charKind(first) === Char.Digit) {
        if (/^\d+([:٫]\d{2}){1,3}$/.test(folded)) slot('clock');
        if (/^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/.test(folded)) slot('day');
        else slot('number');
      } else if (first !== folded.charCodeAt(0) || isArabic(first)) slot('capital');
      const has = (word: string): boolean => this.atomsOfWord.has(word);
      const words = readings(folded, has);
      const long = doubled(surface);
      if (long) words.push(...readings(long, has));
      for (const word of words) for (const atom of this.atomsOfWord.get(word) ?? []) atoms.add(atom);
    }
    const key = [...atoms].sort((a, b) => a - b).join();
    let symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.bySymbol.length;
      this.symbols.set(key, symbol);
      this.bySymbol.push(atoms);
    }
    return symbol;
  }

  private satisfies(word: string, atom: number): void {
    const atoms = this.atomsOfWord.get(word);
    if (!atoms) this.atomsOfWord.set(word, [atom]);
    else if (atoms.at(-1) !== atom) atoms.push(atom);
  }
}

function slotAtom(name: Slot): number {
  return name === 'any' ? any : slots.indexOf(name) + 1;
}

/** The single words of a choice, which are one atom, and its other parts. */
export function splitChoice(parts: readonly Phrase[]): { readonly words: readonly string[]; readonly rest: readonly Phrase[] } {
  const words: string[] = [], rest: Phrase[] = [];
  for (const part of parts) {
    if (part.kind === 'word') words.push(...part.forms);
    else rest.push(part);
  }
  return { words, rest };
}
