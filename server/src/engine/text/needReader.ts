import type { Language } from '../finding';
import { any, splitChoice, type Atoms, type NamedSet } from './atoms';
import { PhraseError, type Phrase } from './phrase';

/** What a sentence must have for a phrase to match in it: an atom, or all that one of several alternatives needs. */
export interface Need {
  readonly atom: number | undefined;
  readonly some: readonly (readonly Need[])[];
  /** How common it is: a sum without unit. */
  readonly weight: number;
  /** Of alternatives that make up a word set: the rarest words of them all, without one of which none is there. */
  readonly rarest?: Rarest | undefined;
  /** Where `some` is written in {@link Needs.code}, once it is. */
  place?: number;
}

/** What the rarest of a phrase's words is: atoms of which a sentence must have one; none where any word will do. */
export interface Rarest {
  readonly atoms: readonly number[];
  readonly weight: number;
}

const anyWord: Rarest = { atoms: [], weight: Infinity };

/** Reads off phrases what they need, each need made once. */
export class NeedReader {
  private readonly byAtom = new Map<number, Need>();
  private readonly bySet = new Map<NamedSet, readonly Need[]>();
  private readonly rarestOfAtom: (Rarest | undefined)[] = [];
  /** `reading` while its phrases are read. */
  private readonly rarestOfSet = new Map<NamedSet, Rarest | 'reading' | undefined>();

  constructor(private readonly atoms: Atoms) {}

  /**
   * Makes all atoms of `phrase` known, and says what it waits for; undefined where it may match without a word. As little work as
   * possible: it is done for every phrase before the first draft is read. Throws {@link PhraseError}.
   */
  rarest(phrase: Phrase, language: Language): Rarest | undefined {
    switch (phrase.kind) {
      case 'word': return this.rarestAtom(this.atoms.ofWords(phrase.forms));
      case 'slot': {
        const atom = this.atoms.ofSlot(phrase.name);
        return atom === undefined ? this.rarest({ kind: 'set', name: phrase.name }, language) : atom === any ? anyWord : this.rarestAtom(atom);
      }
      case 'set': return this.rarestIn(phrase.name, language);
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        return this.rarestOfEither(words.length ? this.atoms.ofWords(words) : undefined, rest, language);
      }
      case 'sequence': case 'both': {
        let rarest: Rarest | undefined;
        for (const part of phrase.parts) {
          const own = this.rarest(part, language);
          if (own && (!rarest || own.weight < rarest.weight)) rarest = own;
        }
        return rarest;
      }
      case 'edge': case 'optional': this.atoms.gather(phrase, language); return undefined;
      case 'gap': return undefined;
    }
  }

  private rarestIn(name: string, language: Language): Rarest | undefined {
    const set = this.atoms.set(name, language), known = this.rarestOfSet.get(set);
    if (known === 'reading') throw new PhraseError(`The word set <${name}> contains itself.`, 0);
    if (known || this.rarestOfSet.has(set)) return known;
    this.rarestOfSet.set(set, 'reading');
    const rarest = this.rarestOfEither(set.atom, set.rest, language);
    this.rarestOfSet.set(set, rarest);
    return rarest;
  }

  private rarestOfEither(atom: number | undefined, parts: readonly Phrase[], language: Language): Rarest | undefined {
    const own = atom === undefined ? undefined : this.rarestAtom(atom);
    if (!parts.length) return own;
    const atoms = new Set<number>(own?.atoms);
    let weight = own?.weight ?? 0, empty = false, anything = false;
    for (const part of parts) {
      const rarest = this.rarest(part, language);
      // An alternative that needs nothing leaves nothing to wait for.
      if (!rarest) empty = true;
      else if (rarest === anyWord) anything = true;
      else {
        weight += rarest.weight;
        for (const one of rarest.atoms) atoms.add(one);
      }
    }
    return empty ? undefined : anything ? anyWord : { atoms: [...atoms], weight };
  }

  /** Whether some phrase cannot do without the atom. Most atoms of common words are in parts that may be missing. Ask when the rarest of all phrases are known. */
  isNeeded(atom: number): boolean {
    return this.rarestOfAtom[atom] !== undefined;
  }

  private rarestAtom(atom: number): Rarest {
    return (this.rarestOfAtom[atom] ??= { atoms: [atom], weight: this.atoms.weight(atom) });
  }

  /** All a phrase needs, the rarest first. */
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
        if (!needs) this.bySet.set(set, (needs = this.either(set.atom, set.rest, language, this.rarestIn(phrase.name, language))));
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

  /** Of each set of several alternatives their rarest words. Ask when the rarest of all phrases are known. */
  *rarestOfSets(): Iterable<Rarest> {
    for (const rarest of this.rarestOfSet.values()) if (typeof rarest === 'object' && rarest.atoms.length > 1) yield rarest;
  }

  private either(atom: number | undefined, parts: readonly Phrase[], language: Language, rarest?: Rarest): readonly Need[] {
    const some = parts.map((part) => this.read(part, language));
    if (atom !== undefined) some.unshift([this.atom(atom)]);
    if (some.length === 1) return some[0] as readonly Need[];
    // An alternative that needs nothing leaves nothing to ask for.
    if (some.some((needs) => !needs.length)) return [];
    return [{ atom: undefined, some, rarest, weight: some.reduce((sum, [rarest]) => sum + (rarest as Need).weight, 0) }];
  }

  private atom(atom: number): Need {
    let need = this.byAtom.get(atom);
    if (!need) this.byAtom.set(atom, (need = { atom, some: [], weight: this.atoms.weight(atom) }));
    return need;
  }
}
