import type { Language } from '../finding';
import type { Atoms } from './atoms';
import { grown } from './grown';
import { NeedReader, type Need, type Rarest } from './needReader';
import { PhraseError, type Phrase } from './phrase';

/** Phrases that wait for the same rarest word. */
interface Waiting {
  readonly rarest: Rarest;
  readonly phrases: number[];
  /** What they need, once a text has the word. */
  lists?: Lists;
}

/** How many phrases, and for each its number and the list of its needs. */
interface Lists {
  readonly phrases: number;
  readonly code: readonly number[];
}

/** A phrase and the language of its words and sets. */
export interface LanguagePhrase {
  readonly phrase: Phrase;
  readonly language: Language;
}

/**
 * Which of thousands of phrases may match in a sentence. Nearly none has all the words it needs there, so that is asked before
 * anything else: every phrase waits for the rarest of its words, and where a sentence has it, the others are looked for.
 * This is asked of every sentence, so all of it lies in one array, and what is read together stands together; it is written
 * there when a text first has the rarest word.
 */
export class Needs {
  /**
   * Lists of needs, each after its length: an atom as its bit, alternatives as -1 - their place, and for those of a set a bit of their own as well. At such a place: a memory cell for the
   * last sentence that was asked (doubled, one more where it has them), the number of alternatives, for each the bit of its rarest
   * atom (-1 without one), and for each the place of its list (0 where that atom is all).
   * At the place of a symbol: how many bits its atoms set, each as a number of {@link present} and the bits in it; then how many
   * phrases wait for one of its atoms, and for each its number and the list of its needs.
   */
  private code = new Int32Array(1 << 15);
  private length = 1;
  /** By symbol: its place; 0 until a sentence has it. */
  private places = new Int32Array(1 << 12);
  private readonly awaited: (Waiting[] | undefined)[] = [];
  /** The phrases that the last sentence may match. It begins with those that any sentence may match. */
  readonly found: Int32Array;
  private always = 0;
  private readonly waiting = new Map<Rarest, Waiting>();
  /** The atoms that the sentence has, as bits. Set once all phrases are known, as are the bits. */
  private present: Int32Array | undefined;
  /** By atom: its bit; -1 where no phrase needs it. */
  private bits = new Int32Array(0);
  /** The bit that says whether a sentence has one of these rarest words of a set, and by atom the bits of those that it is one of. */
  private readonly setBits = new Map<Rarest, number>();
  private readonly setBitsOf: (number[] | undefined)[] = [];
  /** By phrase: the last sentence it was found for. */
  private readonly foundIn: Int32Array;
  private sentence = 0;
  private readonly reader: NeedReader;

  /** For phrases with numbers below `count`. `phraseOf` gives them again once {@link expect} has seen them. */
  constructor(private readonly atoms: Atoms, count: number, private readonly phraseOf: (number: number) => LanguagePhrase) {
    this.reader = new NeedReader(atoms);
    this.foundIn = new Int32Array(count);
    this.found = new Int32Array(count);
  }

  /** A phrase to look for. All must be known before the first sentence is read. Throws {@link PhraseError}. */
  expect(number: number, { phrase, language }: LanguagePhrase): void {
    const rarest = this.reader.rarest(phrase, language);
    if (!rarest) throw new PhraseError('The phrase has no word that must be there.', 0);
    if (!rarest.atoms.length) return void (this.found[this.always++] = number);
    const known = this.waiting.get(rarest);
    if (known) return void known.phrases.push(number);
    const added: Waiting = { rarest, phrases: [number] };
    this.waiting.set(rarest, added);
    for (const atom of rarest.atoms) (this.awaited[atom] ??= []).push(added);
  }

  /** Gives each atom that phrases need its bit. */
  private numbered(): Int32Array {
    this.bits = new Int32Array(this.atoms.size).fill(-1);
    let count = 0;
    // A common word satisfies a hundred atoms. Their bits stand side by side, so that they are set a few numbers at a time.
    const sets: (Rarest[] | undefined)[] = [];
    for (const rarest of this.reader.rarestOfSets()) for (const atom of rarest.atoms) (sets[atom] ??= []).push(rarest);
    for (const atom of this.atoms.byWord()) {
      if (!this.reader.isNeeded(atom) || this.bits[atom] !== -1) continue;
      this.bits[atom] = count++;
      this.setBitsOf[atom] = sets[atom]?.map((rarest) => {
        if (!this.setBits.has(rarest)) this.setBits.set(rarest, count++);
        return this.setBits.get(rarest) as number;
      });
    }
    return (this.present = new Int32Array((count >> 5) + 1));
  }

  /** Writes into {@link found} the number of each phrase that has what it needs in the sentence `symbols[from, to)`; returns how many there are. */
  find(symbols: Int32Array, from: number, to: number): number {
    const now = ++this.sentence, { foundIn, found, present = this.numbered() } = this;
    let count = this.always;
    present.fill(0);
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number;
      if (symbol <= 0) continue;
      let at = this.places[symbol] || this.tell(symbol);
      const { code } = this;
      for (let end = at + 2 * (code[at] as number); at < end; at += 2) present[code[at + 1] as number]! |= code[at + 2] as number;
    }
    const { code, places } = this;
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number;
      if (symbol <= 0) continue;
      let at = places[symbol] as number;
      at += 1 + 2 * (code[at] as number);
      for (let phrases = code[at++] as number; phrases > 0; phrases--) {
        const phrase = code[at++] as number;
        if (this.hasAll(at, present) && foundIn[phrase] !== now) {
          foundIn[phrase] = now;
          found[count++] = phrase;
        }
        at += 1 + (code[at] as number);
      }
    }
    return count;
  }

  /** Whether the sentence has all of the list at `at`. */
  private hasAll(at: number, present: Int32Array): boolean {
    const { code } = this;
    for (let end = at + (code[at] as number); at < end; ) {
      const need = code[++at] as number;
      if (need >= 0 ? (((present[need >> 5] as number) >> (need & 31)) & 1) === 0 : !this.hasOne(-1 - need, present)) return false;
    }
    return true;
  }

  /** Whether the sentence has all of one of the alternatives at `place`. */
  private hasOne(place: number, present: Int32Array): boolean {
    const { code, sentence } = this;
    const known = code[place] as number;
    if (known >> 1 === sentence) return (known & 1) === 1;
    const count = code[place + 1] as number, first = place + 2;
    for (let at = first; at < first + count; at++) {
      const bit = code[at] as number;
      if (bit >= 0 && (((present[bit >> 5] as number) >> (bit & 31)) & 1) === 0) continue;
      const list = code[at + count] as number;
      if (list === 0 || this.hasAll(list, present)) {
        code[place] = sentence * 2 + 1;
        return true;
      }
    }
    code[place] = sentence * 2;
    return false;
  }

  /** Writes down what a word with this symbol tells of a sentence; returns its place. */
  private tell(symbol: number): number {
    const has = new Map<number, number>(), waiting = new Set<Waiting>();
    for (const atom of this.atoms.of(symbol)) {
      for (const bit of [this.bits[atom] as number, ...this.setBitsOf[atom] ?? []]) if (bit >= 0) has.set(bit >> 5, (has.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
      for (const one of this.awaited[atom] ?? []) waiting.add(one);
    }
    const lists = [...waiting].map((one) => (one.lists ??= this.lists(one)));
    while (symbol >= this.places.length) this.places = grown(this.places);
    return (this.places[symbol] = this.write([has.size, ...[...has].flat(), lists.reduce((sum, { phrases }) => sum + phrases, 0), ...lists.flatMap(({ code }) => code)]));
  }

  private lists({ rarest: { atoms: [only, ...others] }, phrases }: Waiting): Lists {
    return { phrases: phrases.length, code: phrases.flatMap((number) => {
      const { phrase, language } = this.phraseOf(number);
      // The word they wait for is there when they are asked.
      return [number, ...this.list(this.reader.read(phrase, language).filter(({ atom }) => others.length > 0 || atom !== only))];
    }) };
  }

  /** Needs as a list, first what is one bit: that is the cheapest to look for. */
  private list(needs: readonly Need[]): number[] {
    const bits = needs.flatMap(({ atom, rarest }) => (atom !== undefined ? this.bits[atom] as number : (rarest && this.setBits.get(rarest)) ?? []));
    const places = needs.flatMap((need) => (need.atom === undefined ? [-1 - this.place(need)] : []));
    return [bits.length + places.length, ...bits, ...places];
  }

  private place(need: Need): number {
    if (need.place === undefined) {
      const lists = need.some.map((needs) => this.list(needs)).map((list) => ({ bit: Math.max(-1, list[1] as number), list }));
      // Alternatives that one look decides come first.
      lists.sort((a, b) => a.list.length - b.list.length);
      need.place = this.write([0, lists.length, ...lists.map(({ bit }) => bit), ...lists.map(({ bit, list }) => (bit >= 0 && list.length === 2 ? 0 : this.write(list)))]);
    }
    return need.place;
  }

  private write(numbers: readonly number[]): number {
    const place = this.length;
    while (place + numbers.length > this.code.length) this.code = grown(this.code);
    this.code.set(numbers, place);
    this.length += numbers.length;
    return place;
  }
}
