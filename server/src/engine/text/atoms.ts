import type { Language } from '../finding';
import { charKind, Char, isArabic, standIn } from './chars';
import { commonest, commonness } from './frequency';
import { doubled, foldWord, lastLetter, readings } from './fold';
import { parsePhrase, PhraseError, type KnownWords, type Phrase, type WordSets } from './phrase';

/** Slots that one token fills by its form alone. Every other `{slot}` is a word set of that name. */
const slots = ['number', 'capital', 'clock', 'day', 'any'] as const;
type Slot = (typeof slots)[number];

/** The atom that every token satisfies. */
export const any = 0;
/** Words between two parts of an `&` group. */
export const bothGap = 4;

/** A word set: one atom for its single words, and the rest of its phrases. */
export interface NamedSet {
  readonly atom: number | undefined;
  readonly rest: readonly Phrase[];
}

/**
 * What the edges of a {@link Pattern} carry: a word or a choice of words, the words of a set, a slot, anything. A token is the
 * set of atoms it satisfies, and tokens with the same set share a symbol. All atoms must be known before the first symbol is.
 */
export class Atoms {
  /** Words of phrases, folded once; forgotten when all phrases are known. */
  words: KnownWords = new Map();
  private count = slots.length;
  private readonly byWords = new Map<string, number>();
  private readonly atomsOfWord = new Map<string, number[]>();
  private readonly sets = new Map<string, NamedSet>();
  private readonly bySymbol: Int32Array[] = [new Int32Array(0)];
  private readonly symbols = new Map<string, number>([['', 0]]);
  /** By atom. */
  private readonly weights: number[] = [0, 60, 300, 0, 0];
  private readonly gathered = new Set<NamedSet>();
  /** By atom: the symbol that was last asked whether it satisfies it, and does. */
  private hashSymbol: number | undefined;
  private marks: Int32Array | undefined;
  private marked = -1;

  constructor(private readonly wordSets: WordSets) {}

  /** The atom that any of `words` satisfies; folded spellings. */
  ofWords(words: readonly string[]): number {
    const key = words.length === 1 ? words[0] as string : words.join('|');
    let atom = this.byWords.get(key);
    if (atom === undefined) this.byWords.set(key, (atom = this.added(words)));
    return atom;
  }

  private added(words: readonly string[]): number {
    const atom = this.count++;
    let weight = 0;
    for (const word of words) if (this.satisfies(word, atom)) weight += commonness(word);
    this.weights[atom] = weight;
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
    const made: NamedSet = { atom: words.length ? this.added(words) : undefined, rest };
    this.sets.set(key, made);
    return made;
  }

  /** Makes all atoms of `phrase` known. Throws {@link PhraseError}. */
  gather(phrase: Phrase, language: Language): void {
    switch (phrase.kind) {
      case 'word': return void this.ofWords(phrase.forms);
      case 'slot': return this.ofSlot(phrase.name) === undefined ? this.gather({ kind: 'set', name: phrase.name }, language) : undefined;
      case 'set': {
        const set = this.set(phrase.name, language);
        if (this.gathered.has(set)) return;
        this.gathered.add(set);
        return set.rest.forEach((one) => this.gather(one, language));
      }
      case 'gap': return;
      case 'edge': throw new PhraseError('"^" stands first and "$" last in a phrase.', 0);
      case 'optional': return this.gather(phrase.part, language);
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        if (words.length) this.ofWords(words);
        return rest.forEach((one) => this.gather(one, language));
      }
      case 'sequence': case 'both': phrase.parts.forEach((part) => this.gather(part, language));
    }
  }

  /** The number of atoms. */
  get size(): number {
    return this.count;
  }

  /** How common an atom is beside others: a sum without unit. */
  weight(atom: number): number {
    return this.weights[atom] as number;
  }

  /** The atoms in the order of the words that satisfy them, the commonest first; some more than once. */
  *byWord(): Iterable<number> {
    for (const word of commonest) yield* this.atomsOfWord.get(word) ?? [];
    for (let atom = 0; atom < this.count; atom++) yield atom;
  }

  /** The atoms that tokens with this symbol satisfy, {@link any} left out, in order. Symbol 0 satisfies none. */
  of(symbol: number): Int32Array {
    return this.bySymbol[symbol] as Int32Array;
  }

  /** Whether tokens with this symbol satisfy `atom`. Quickest when asked again of the same symbol. */
  has(symbol: number, atom: number): boolean {
    const marks = (this.marks ??= new Int32Array(this.count).fill(-1));
    if (this.marked !== symbol) for (const one of this.of(symbol)) marks[one] = symbol;
    this.marked = symbol;
    return marks[atom] === symbol;
  }

  /** The symbol of the sign that opens a hashtag. */
  get hash(): number {
    return (this.hashSymbol ??= this.symbol('#'));
  }

  /** The symbol of a word as written. Ask once for each spelling. */
  symbol(surface: string): number {
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
      const words = readings(folded, has, lastLetter(surface));
      const long = doubled(surface);
      if (long) words.push(...readings(long, has));
      for (const word of words) for (const atom of this.atomsOfWord.get(word) ?? []) atoms.add(atom);
    }
    const sorted = Int32Array.from(atoms).sort();
    const key = sorted.join();
    let symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.bySymbol.length;
      this.symbols.set(key, symbol);
      this.bySymbol.push(sorted);
    }
    return symbol;
  }

  /** Returns false where it did already. */
  private satisfies(word: string, atom: number): boolean {
    const atoms = this.atomsOfWord.get(word);
    if (!atoms) this.atomsOfWord.set(word, [atom]);
    else if (atoms[atoms.length - 1] === atom) return false;
    else atoms.push(atom);
    return true;
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
