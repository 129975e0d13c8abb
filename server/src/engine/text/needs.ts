import type { Language } from '../finding';
import { any, splitChoice, type Atoms, type NamedSet } from './atoms';
import type { Phrase } from './phrase';

/** What a sentence must have for a phrase to match in it: an atom, or all that one of several alternatives needs. */
interface Need {
  readonly atom: number | undefined;
  readonly some: readonly (readonly Need[])[];
  /** How common it is: a sum without unit. */
  readonly weight: number;
  /** Atoms of which a sentence must have one. */
  readonly atoms: readonly number[];
  /** Where `some` is written in {@link Needs.code}, once it is. */
  place?: number;
}

/**
 * Which of thousands of phrases may match in a sentence. Nearly none has all the words it needs there, so that is asked before
 * anything else: every phrase waits for the rarest of its words, and where a sentence has it, the others are looked for.
 * This is asked of every sentence, so all of it lies in one array, and what is read together stands together.
 */
export class Needs {
  /**
   * Lists of needs, each after its length: an atom as it is, alternatives as -1 - their place. At such a place: a memory cell for the
   * last sentence that was asked (doubled, one more where it has them), the number of alternatives, and a list for each.
   */
  private code = new Int32Array(1 << 16);
  private length = 0;
  /** Per rarest need what waits for it: the last sentence that has it, the number of phrases, and for each its number and the list of its other needs. */
  private readonly awaited: readonly (readonly number[])[];
  /** What a word with a symbol tells of the sentence it is in. */
  private readonly bySymbol: (Told | undefined)[] = [];
  /** By atom: whether a list asks for it. */
  private readonly asked: Uint8Array;
  /** Phrases that any sentence may match. */
  private readonly always: number[] = [];
  /** By atom: the last sentence that has it. */
  private readonly present: Int32Array;
  private sentence = 0;

  /** `phrases`: by number, in a language; undefined for one that matches nothing. */
  constructor(private readonly atoms: Atoms, phrases: readonly ({ readonly phrase: Phrase; readonly language: Language } | undefined)[]) {
    this.asked = new Uint8Array(atoms.size);
    const reader = new NeedReader(atoms);
    const waiting = new Map<Need, [phrase: number, others: readonly Need[]][]>();
    phrases.forEach((one, number) => {
      if (!one) return;
      const [rarest, ...others] = reader.read(one.phrase, one.language);
      if (!rarest) return void this.always.push(number);
      const known = waiting.get(rarest);
      if (known) known.push([number, others]);
      else waiting.set(rarest, [[number, others]]);
    });
    const awaited: number[][] = Array.from({ length: atoms.size }, () => []);
    for (const [rarest, all] of waiting) {
      const lists = all.map(([number, others]) => [number, this.list(rarest.atom === undefined ? [rarest, ...others] : others)] as const);
      const place = this.write([0, lists.length]);
      for (const [number, list] of lists) this.write([number, ...list]);
      for (const atom of rarest.atoms) awaited[atom]!.push(place);
    }
    this.awaited = awaited;
    this.code = this.code.slice(0, this.length);
    this.present = new Int32Array(atoms.size);
  }

  /** Calls `found` with the number of each phrase that has what it needs in the sentence `symbols[from, to)`. */
  candidates(symbols: Int32Array, from: number, to: number, found: (phrase: number) => void): void {
    const now = ++this.sentence, { present, code } = this;
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number;
      if (symbol <= 0) continue;
      const { atoms } = this.bySymbol[symbol] ??= this.told(symbol);
      for (let n = 0; n < atoms.length; n++) present[atoms[n] as number] = now;
    }
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number;
      if (symbol <= 0) continue;
      const { awaited } = this.bySymbol[symbol] as Told;
      for (let n = 0; n < awaited.length; n++) {
        let at = awaited[n] as number;
        if (code[at] === now) continue;
        code[at] = now;
        let phrases = code[at + 1] as number;
        for (at += 2; phrases > 0; phrases--) {
          if (this.hasAll(at + 1)) found(code[at] as number);
          at += 2 + (code[at + 1] as number);
        }
      }
    }
    for (const phrase of this.always) found(phrase);
  }

  /** Whether the sentence has all of the list at `at`. */
  private hasAll(at: number): boolean {
    const { code, present, sentence } = this;
    for (let end = at + (code[at] as number); at < end; ) {
      const need = code[++at] as number;
      if (need >= 0 ? present[need] !== sentence : !this.hasOne(-1 - need)) return false;
    }
    return true;
  }

  /** Whether the sentence has all of one of the alternatives at `place`. */
  private hasOne(place: number): boolean {
    const { code, sentence } = this;
    const known = code[place] as number;
    if (known >> 1 === sentence) return (known & 1) === 1;
    let at = place + 2;
    for (let alternatives = code[place + 1] as number; alternatives > 0; alternatives--) {
      if (this.hasAll(at)) {
        code[place] = sentence * 2 + 1;
        return true;
      }
      at += 1 + (code[at] as number);
    }
    code[place] = sentence * 2;
    return false;
  }

  private told(symbol: number): Told {
    const places = new Set<number>();
    for (const atom of this.atoms.of(symbol)) for (const place of this.awaited[atom] ?? []) places.add(place);
    return { atoms: this.atoms.of(symbol).filter((atom) => this.asked[atom] === 1), awaited: Int32Array.from(places) };
  }

  /** Needs as a list, atoms first: they are the cheapest to look for. */
  private list(needs: readonly Need[]): number[] {
    const atoms = needs.flatMap(({ atom }) => atom ?? []);
    for (const atom of atoms) this.asked[atom] = 1;
    return [needs.length, ...atoms, ...needs.flatMap((need) => (need.atom === undefined ? [-1 - this.place(need)] : []))];
  }

  private place(need: Need): number {
    return (need.place ??= this.write([0, need.some.length, ...need.some.flatMap((needs) => this.list(needs))]));
  }

  private write(numbers: readonly number[]): number {
    const place = this.length;
    while (place + numbers.length > this.code.length) {
      const larger = new Int32Array(this.code.length * 2);
      larger.set(this.code);
      this.code = larger;
    }
    this.code.set(numbers, place);
    this.length += numbers.length;
    return place;
  }
}

/** Atoms that lists ask for, and the places of what waits for one of the symbol's atoms. */
interface Told {
  readonly atoms: Int32Array;
  readonly awaited: Int32Array;
}

/** Reads off phrases what they need, each need made once. */
class NeedReader {
  private readonly byAtom = new Map<number, Need>();
  private readonly bySet = new Map<NamedSet, readonly Need[]>();

  constructor(private readonly atoms: Atoms) {}

  /** The rarest first. */
  read(phrase: Phrase, language: Language): readonly Need[] {
    switch (phrase.kind) {
      case 'word': return [this.atom(this.atoms.ofWords(phrase.forms))];
      case 'slot': {
        const atom = this.atoms.ofSlot(phrase.name);
        return atom === undefined ? this.read({ kind: 'set', name: phrase.name }, language) : atom === any ? [] : [this.atom(atom)];
      }
      case 'set': {
        const set = this.atoms.set(phrase.name, language);
        let needs = this.bySet.get(set);
        if (!needs) this.bySet.set(set, (needs = this.either(set.atom, set.rest, language)));
        return needs;
      }
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        return this.either(words.length ? this.atoms.ofWords(words) : undefined, rest, language);
      }
      case 'sequence': case 'both': return [...new Set(phrase.parts.flatMap((part) => this.read(part, language)))].sort((a, b) => a.weight - b.weight);
      case 'gap': case 'edge': case 'optional': return [];
    }
  }

  private either(atom: number | undefined, parts: readonly Phrase[], language: Language): readonly Need[] {
    const some = parts.map((part) => this.read(part, language));
    if (atom !== undefined) some.unshift([this.atom(atom)]);
    if (some.length === 1) return some[0] as readonly Need[];
    // An alternative that needs nothing leaves nothing to ask for.
    if (some.some((needs) => !needs.length)) return [];
    const rarest = some.map(([need]) => need as Need);
    return [{ atom: undefined, some, weight: rarest.reduce((sum, { weight }) => sum + weight, 0), atoms: [...new Set(rarest.flatMap(({ atoms }) => atoms))] }];
  }

  private atom(atom: number): Need {
    let need = this.byAtom.get(atom);
    if (!need) this.byAtom.set(atom, (need = { atom, some: [], weight: this.atoms.weight(atom), atoms: [atom] }));
    return need;
  }
}
