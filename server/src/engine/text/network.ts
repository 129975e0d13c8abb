import type { Language } from '../finding';
import { any, Atoms, bothGap, splitChoice } from './atoms';
import { parsePhrase, PhraseError, type Phrase, type WordSets } from './phrase';

export interface PhraseSource {
  readonly language: Language;
  readonly source: string;
}

/**
 * Phrases as one nondeterministic machine whose edges carry atoms. It grows while it runs: of each phrase only the beginning is
 * there from the start, the rest is built when a text gets that far. Most phrases never are: thousands of them cost what their
 * first words cost.
 */
export class Network {
  readonly atoms: Atoms;
  /** Phrases that could not be read; they match nothing. */
  readonly errors: { readonly phrase: number; readonly error: PhraseError }[] = [];
  /** Per phrase its first state, whether it must open a sentence, and the most tokens it can span. */
  readonly starts: number[] = [];
  readonly anchored: boolean[] = [];
  readonly longest: number[] = [];
  /** Where a phrase may begin only at the start of a sentence: states. */
  readonly atSentenceStart: number[] = [];
  /** Where a phrase may begin anywhere: targets by atom. */
  private readonly floating = new Map<number, number[]>();
  private readonly floatingBySymbol: (readonly number[] | undefined)[] = [];
  /** Per state its edges: atom, target, atom, target … */
  private readonly edges: number[][] = [];
  /** The phrase that ends in a state, and the one that ends there if a sentence or line does. */
  private readonly accepts: (number | undefined)[] = [];
  private readonly acceptsAtEdge: (number | undefined)[] = [];
  /** States that a comma ends, because they stand inside a gap. */
  private readonly clauseBound: boolean[] = [];
  /** What is still to be built behind a state. */
  private readonly pending = new Map<number, () => void>();

  constructor(phrases: readonly PhraseSource[], sets: WordSets) {
    this.atoms = new Atoms(sets);
    phrases.forEach(({ source, language }, index) => {
      this.starts[index] = this.state();
      this.longest[index] = 0;
      try {
        this.add(parsePhrase(source, this.atoms.words), index, language);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        this.errors.push({ phrase: index, error });
      }
    });
    this.atoms.words = new Map();
  }

  /** The symbol of a word as written. */
  symbol(surface: string): number {
    return this.atoms.symbol(surface);
  }

  /** Adds to `next` the states behind `state` for a token with this symbol. */
  follow(state: number, symbol: number, next: Set<number>): void {
    const atoms = this.atoms.of(symbol);
    const edges = this.edges[state] as number[];
    for (let i = 0; i < edges.length; i += 2) {
      if (edges[i] === any || atoms.has(edges[i] as number)) next.add(edges[i + 1] as number);
    }
  }

  /** The states behind the first token of the phrases that may begin with a token of this symbol, wherever it stands. */
  beginnings(symbol: number): readonly number[] {
    return (this.floatingBySymbol[symbol] ??= [...this.atoms.of(symbol)].flatMap((atom) => this.floating.get(atom) ?? []));
  }

  /** Builds what comes behind a state; call it for every state a text arrives at. */
  reach(state: number): void {
    this.pending.get(state)?.();
  }

  /** The phrase that ends in a state; with `atEdge`, where a sentence or line ends as well. */
  accepted(state: number, atEdge: boolean): number | undefined {
    return (atEdge ? this.acceptsAtEdge : this.accepts)[state];
  }

  isClauseBound(state: number): boolean {
    return this.clauseBound[state] as boolean;
  }

  private state(): number {
    this.edges.push([]);
    this.accepts.push(undefined);
    this.acceptsAtEdge.push(undefined);
    this.clauseBound.push(false);
    return this.edges.length - 1;
  }

  private add(phrase: Phrase, index: number, language: Language): void {
    let parts = phrase.kind === 'sequence' ? phrase.parts : [phrase];
    const start = this.starts[index] as number;
    const anchored = parts[0]?.kind === 'edge' && parts[0].side === 'start';
    const last = parts.at(-1);
    const atEdge = last?.kind === 'edge' && last.side === 'end';
    parts = parts.slice(anchored ? 1 : 0, atEdge ? -1 : undefined);
    this.anchored[index] = anchored;
    this.longest[index] = this.atoms.gather({ kind: 'sequence', parts }, language);
    this.grow(parts, 0, [start], language, (ends) => {
      if (ends.includes(start)) throw new PhraseError('The phrase has no word that must be there.', 0);
      for (const end of ends) (atEdge ? this.acceptsAtEdge : this.accepts)[end] = index;
    });
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

  /** Builds part `at` behind the states `from`, and what follows as soon as a text arrives there. */
  private grow(parts: readonly Phrase[], at: number, from: readonly number[], language: Language, done: (ends: readonly number[]) => void): void {
    const part = parts[at];
    if (!part) return done(from);
    const ends = this.build(part, from, language, undefined);
    const here = ends.filter((end) => from.includes(end)), later = ends.filter((end) => !from.includes(end));
    if (here.length) this.grow(parts, at + 1, here, language, done);
    if (at + 1 === parts.length) return void (later.length && done(later));
    const build = (): void => {
      for (const end of later) this.pending.delete(end);
      this.grow(parts, at + 1, later, language, done);
    };
    for (const end of later) this.pending.set(end, build);
  }

  /** Adds `phrase` behind the states `from`; returns where it may end. `to`: a state to end in where one word ends it. */
  private build(phrase: Phrase, from: readonly number[], language: Language, to: number | undefined): number[] {
    switch (phrase.kind) {
      case 'word': return this.connect(from, this.atoms.ofWords(phrase.forms), to ?? this.state());
      case 'slot': {
        const atom = this.atoms.ofSlot(phrase.name);
        return atom === undefined ? this.build({ kind: 'set', name: phrase.name }, from, language, to) : this.connect(from, atom, to ?? this.state());
      }
      case 'set': {
        const { atom, rest } = this.atoms.set(phrase.name, language);
        return this.alternatives(atom, rest, from, language, to ?? this.state());
      }
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        return this.alternatives(words.length ? this.atoms.ofWords(words) : undefined, rest, from, language, to ?? this.state());
      }
      case 'sequence': {
        let ends = [...from];
        phrase.parts.forEach((part, index) => {
          ends = this.build(part, ends, language, index === phrase.parts.length - 1 ? to : undefined);
        });
        return ends;
      }
      case 'optional':
        return [...new Set([...from, ...this.build(phrase.part, from, language, to)])];
      case 'both':
        return this.build({ kind: 'choice', parts: orders(phrase.parts).map(joined) }, from, language, to);
      case 'gap': {
        const ends = [...from];
        if (!phrase.crossing) for (const state of from) this.clauseBound[state] = true;
        let before: readonly number[] = from;
        for (let i = 0; i < phrase.max; i++) {
          const state = this.state();
          if (!phrase.crossing) this.clauseBound[state] = true;
          before = this.connect(before, any, state);
          ends.push(state);
        }
        return ends;
      }
      case 'edge': return [...from]; // it stands first or last, which `add` has seen
    }
  }

  private alternatives(atom: number | undefined, parts: readonly Phrase[], from: readonly number[], language: Language, target: number): number[] {
    const ends = new Set(atom === undefined ? [] : this.connect(from, atom, target));
    for (const part of parts) for (const end of this.build(part, from, language, target)) ends.add(end);
    return [...ends];
  }

  private connect(from: readonly number[], atom: number, target: number): number[] {
    for (const state of from) (this.edges[state] as number[]).push(atom, target);
    return [target];
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
