import type { Language } from '../finding';
import { charKind, Char, isArabic, standIn } from './chars';
import { doubled, foldWord, readings } from './fold';
import { parsePhrase, PhraseError, type KnownWords, type Phrase, type WordSets } from './phrase';

export interface PhraseSource {
  readonly language: Language;
  readonly source: string;
}

/** Slots that one token fills by its form alone. Every other `{slot}` is a word set of that name. */
const atomicSlots = ['number', 'capital', 'clock', 'day', 'any'] as const;
type AtomicSlot = (typeof atomicSlots)[number];

/** The atom that every token satisfies. */
export const any = 0;
/** Words between two parts of an `&` group. */
const bothGap = 4;
const maxWordSetDepth = 6;
/** Spellings remembered with their symbols. */
const maxSurfaces = 60_000;

/**
 * Phrases as one nondeterministic machine. Its edges carry atoms (a word, a word set, a slot, anything); a token is the
 * set of atoms it satisfies, and tokens with the same set share a symbol.
 */
export class Network {
  /** Phrases that could not be read; they match nothing. */
  readonly errors: { readonly phrase: number; readonly error: PhraseError }[] = [];
  /** The edges of all states: atom, target, atom, target … Those of state n are `edges[edgesOf[n] … edgesOf[n + 1])`. */
  readonly edges: Int32Array;
  readonly edgesOf: Int32Array;
  /** The phrase that ends in a state, and the one that ends there if a sentence or line does; -1 for none. */
  readonly accepts: Int32Array;
  readonly acceptsAtEdge: Int32Array;
  /** 1 for states that a comma ends, because they stand inside a gap. */
  readonly clauseBound: Uint8Array;
  /** Per phrase its first state, whether it must open a sentence, and the most tokens it can span. */
  readonly starts: readonly number[];
  readonly anchored: readonly boolean[];
  readonly longest: readonly number[];
  /** Where a phrase may begin anywhere: targets by atom. */
  readonly floating: ReadonlyMap<number, readonly number[]>;
  /** Where a phrase may begin only at the start of a sentence: states. */
  readonly atSentenceStart: readonly number[];
  /** Per symbol the atoms it satisfies, in order. Symbol 0 satisfies none but {@link any}. */
  readonly symbolAtoms: (readonly number[])[] = [[]];

  private readonly atomsOfWord: ReadonlyMap<string, readonly number[]>;
  private readonly symbols = new Map<string, number>([['', 0]]);
  private surfaces = new Map<string, number>();

  constructor(phrases: readonly PhraseSource[], sets: WordSets) {
    const construction = new Construction(sets);
    phrases.forEach(({ source, language }, index) => {
      try {
        construction.add(parsePhrase(source, construction.words), index, language);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        construction.starts[index] = construction.state();
        construction.longest[index] = 0;
        this.errors.push({ phrase: index, error });
      }
    });
    const { edges } = construction;
    this.edgesOf = new Int32Array(edges.length + 1);
    edges.forEach((list, state) => (this.edgesOf[state + 1] = (this.edgesOf[state] as number) + list.length));
    this.edges = new Int32Array(this.edgesOf[edges.length] as number);
    edges.forEach((list, state) => this.edges.set(list, this.edgesOf[state] as number));
    this.accepts = Int32Array.from(construction.accepts);
    this.acceptsAtEdge = Int32Array.from(construction.acceptsAtEdge);
    this.clauseBound = Uint8Array.from(construction.clauseBound);
    ({ starts: this.starts, anchored: this.anchored, longest: this.longest, floating: this.floating, atSentenceStart: this.atSentenceStart, atomsOfWord: this.atomsOfWord } = construction);
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
    const slot = (name: AtomicSlot): void => { atoms.add(1 + atomicSlots.indexOf(name)); };
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
    const sorted = [...atoms].sort((a, b) => a - b);
    const key = sorted.join();
    let symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.symbolAtoms.length;
      this.symbols.set(key, symbol);
      this.symbolAtoms.push(sorted);
    }
    return symbol;
  }
}

/** The network while it grows; what only growing needs is forgotten afterwards. */
class Construction {
  readonly edges: number[][] = [];
  readonly accepts: number[] = [];
  readonly acceptsAtEdge: number[] = [];
  readonly clauseBound: number[] = [];
  readonly starts: number[] = [];
  readonly anchored: boolean[] = [];
  readonly longest: number[] = [];
  readonly floating = new Map<number, number[]>();
  readonly atSentenceStart: number[] = [];
  readonly atomsOfWord = new Map<string, number[]>();
  readonly words: KnownWords = new Map();
  private atomCount = 1 + atomicSlots.length;
  private readonly wordAtoms = new Map<string, number>();
  private readonly named = new Map<string, { atom: number | undefined; rest: readonly Phrase[] }>();

  constructor(private readonly sets: WordSets) {}

  state(): number {
    this.edges.push([]);
    this.accepts.push(-1);
    this.acceptsAtEdge.push(-1);
    this.clauseBound.push(0);
    return this.edges.length - 1;
  }

  add(phrase: Phrase, index: number, language: Language): void {
    let parts = phrase.kind === 'sequence' ? phrase.parts : [phrase];
    const start = this.state();
    this.starts[index] = start;
    const anchored = parts[0]?.kind === 'edge' && parts[0].side === 'start';
    const last = parts.at(-1);
    const atEdge = last?.kind === 'edge' && last.side === 'end';
    parts = parts.slice(anchored ? 1 : 0, atEdge ? -1 : undefined);
    this.anchored[index] = anchored;
    const ends = this.build({ kind: 'sequence', parts }, [start], language, undefined, 0);
    if (ends.includes(start)) throw new PhraseError('The phrase has no word that must be there.', 0);
    for (const end of ends) (atEdge ? this.acceptsAtEdge : this.accepts)[end] = index;
    this.longest[index] = this.length({ kind: 'sequence', parts }, language, 0);
    if (anchored) this.atSentenceStart.push(start);
    else {
      const edges = this.edges[start] as number[];
      for (let i = 0; i < edges.length; i += 2) {
        const targets = this.floating.get(edges[i] as number) ?? [];
        targets.push(edges[i + 1] as number);
        this.floating.set(edges[i] as number, targets);
      }
    }
  }

  /** Adds `phrase` behind the states `from`; returns where it may end. `to`: a state to end in where one word ends it. */
  private build(phrase: Phrase, from: readonly number[], language: Language, to: number | undefined, depth: number): number[] {
    switch (phrase.kind) {
      case 'word': {
        const target = to ?? this.state();
        for (const form of phrase.forms) this.connect(from, this.wordAtom(form), target);
        return [target];
      }
      case 'slot': {
        const slot = atomicSlots.indexOf(phrase.name as AtomicSlot);
        if (slot < 0) return this.build({ kind: 'set', name: phrase.name }, from, language, to, depth);
        const target = to ?? this.state();
        this.connect(from, phrase.name === 'any' ? any : slot + 1, target);
        return [target];
      }
      case 'set': {
        if (depth > maxWordSetDepth) throw new PhraseError(`The word set <${phrase.name}> contains itself.`, 0);
        const { atom, rest } = this.set(phrase.name, language);
        const target = to ?? this.state();
        if (atom !== undefined) this.connect(from, atom, target);
        const ends = new Set(atom === undefined ? [] : [target]);
        for (const part of rest) for (const end of this.build(part, from, language, target, depth + 1)) ends.add(end);
        return [...ends];
      }
      case 'sequence': {
        let ends = [...from];
        phrase.parts.forEach((part, index) => {
          ends = this.build(part, ends, language, index === phrase.parts.length - 1 ? to : undefined, depth);
        });
        return ends;
      }
      case 'choice': {
        const target = to ?? this.state();
        const ends = new Set<number>();
        for (const part of phrase.parts) for (const end of this.build(part, from, language, target, depth)) ends.add(end);
        return [...ends];
      }
      case 'optional':
        return [...new Set([...from, ...this.build(phrase.part, from, language, to, depth)])];
      case 'both':
        return this.build({ kind: 'choice', parts: orders(phrase.parts).map(joined) }, from, language, to, depth);
      case 'gap': {
        const ends = [...from];
        if (!phrase.crossing) for (const state of from) this.clauseBound[state] = 1;
        let before: readonly number[] = from;
        for (let i = 0; i < phrase.max; i++) {
          const state = this.state();
          if (!phrase.crossing) this.clauseBound[state] = 1;
          this.connect(before, any, state);
          before = [state];
          ends.push(state);
        }
        return ends;
      }
      case 'edge':
        throw new PhraseError('"^" stands first and "$" last in a phrase.', 0);
    }
  }

  private connect(from: readonly number[], atom: number, target: number): void {
    for (const state of from) this.edges[state]?.push(atom, target);
  }

  private wordAtom(word: string): number {
    const known = this.wordAtoms.get(word);
    if (known !== undefined) return known;
    const atom = this.atomCount++;
    this.wordAtoms.set(word, atom);
    this.satisfies(word, atom);
    return atom;
  }

  private satisfies(word: string, atom: number): void {
    const atoms = this.atomsOfWord.get(word);
    if (!atoms) this.atomsOfWord.set(word, [atom]);
    else if (!atoms.includes(atom)) atoms.push(atom);
  }

  /** A set is one atom for its single words, and the rest of its phrases. */
  private set(name: string, language: Language): { atom: number | undefined; rest: readonly Phrase[] } {
    const key = `${language}<${name}`;
    const known = this.named.get(key);
    if (known) return known;
    const set = this.sets[name];
    if (!set) throw new PhraseError(`There is no word set or slot called "${name}".`, 0);
    const words: string[] = [];
    const rest: Phrase[] = [];
    for (const source of set[language]) {
      const phrase = parsePhrase(source, this.words);
      if (phrase.kind === 'word') words.push(...phrase.forms);
      else rest.push(phrase);
    }
    const atom = words.length ? this.atomCount++ : undefined;
    if (atom !== undefined) for (const word of words) this.satisfies(word, atom);
    const made = { atom, rest };
    this.named.set(key, made);
    return made;
  }

  /** The most tokens a phrase can span. */
  private length(phrase: Phrase, language: Language, depth: number): number {
    switch (phrase.kind) {
      case 'word': return 1;
      case 'slot': return atomicSlots.includes(phrase.name as AtomicSlot) ? 1 : this.length({ kind: 'set', name: phrase.name }, language, depth);
      case 'set': return Math.max(1, ...this.set(phrase.name, language).rest.map((part) => this.length(part, language, depth + 1)));
      case 'gap': return phrase.max;
      case 'edge': return 0;
      case 'optional': return this.length(phrase.part, language, depth);
      case 'choice': return Math.max(...phrase.parts.map((part) => this.length(part, language, depth)));
      case 'sequence': return phrase.parts.reduce((sum, part) => sum + this.length(part, language, depth), 0);
      case 'both': return phrase.parts.reduce((sum, part) => sum + bothGap + this.length(part, language, depth), -bothGap);
    }
  }
}

function orders(parts: readonly Phrase[]): Phrase[][] {
  if (parts.length <= 1) return [[...parts]];
  return parts.flatMap((part, index) => orders(parts.filter((_, other) => other !== index)).map((rest) => [part, ...rest]));
}

function joined(parts: readonly Phrase[]): Phrase {
  const gap: Phrase = { kind: 'gap', max: bothGap, crossing: false };
  return { kind: 'sequence', parts: parts.flatMap((part, index) => (index ? [gap, part] : [part])) };
}
