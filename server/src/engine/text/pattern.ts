import type { Language } from '../finding';
import { any, bothGap, splitChoice, type Atoms } from './atoms';
import type { Phrase } from './phrase';
import { boundary } from './tokens';

/** A phrase by its number, and the tokens it matches: the last, and the earliest from which it reaches that one. */
export interface Match {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/**
 * One phrase as a nondeterministic machine whose edges carry atoms. It runs over a sentence with all its states at once and never
 * turns back, so a sentence costs its words times the states of the phrase, whatever both say.
 */
export class Pattern {
  /** Per state its edges: atom, target, atom, target … */
  private readonly edges: number[][] = [];
  /** States that a comma ends, because they stand inside a gap. */
  private readonly clauseBound: boolean[] = [];
  /** What {@link targets} remembers: a table of keys, and what was found for each. */
  private keys = new Int32Array(32);
  private known: (readonly number[])[] = [];
  private remembered = 0;
  private readonly anchored: boolean;
  private readonly atEdge: boolean;
  /** By state: 1 where a match may end. */
  private readonly accepting: Uint8Array;
  private readonly alive: Live;
  private readonly next: Live;

  /** Throws {@link PhraseError} where a set contains itself. */
  constructor(phrase: Phrase, private readonly language: Language, private readonly atoms: Atoms) {
    const { parts, anchored, atEdge } = withoutEdges(phrase);
    this.anchored = anchored;
    this.atEdge = atEdge;
    this.state();
    const ends = this.build({ kind: 'sequence', parts }, [0], undefined);
    this.accepting = new Uint8Array(this.edges.length);
    for (const end of ends) this.accepting[end] = 1;
    this.alive = new Live(this.edges.length);
    this.next = new Live(this.edges.length);
  }

  /** Adds to `matches`, as `phrase`, each token of the sentence `symbols[from, to)` with which a match ends, and the earliest from which one reaches it. */
  search(symbols: Int32Array, from: number, to: number, phrase: number, matches: Match[]): void {
    let { alive, next } = this;
    let opens = true, lastWord = -1;
    for (let i = from; i < to; i++) {
      const symbol = symbols[i] as number;
      if (symbol >= 0) {
        lastWord = i;
        if (!alive.count && this.anchored && !opens) continue;
        for (let n = 0; n < alive.count; n++) this.follow(alive.states[n] as number, symbol, alive.since[alive.states[n] as number] as number, next);
        if (!this.anchored || opens) this.follow(0, symbol, i, next);
        alive.clear();
        [alive, next] = [next, alive];
        // The words of a hashtag open a sentence as well.
        opens &&= symbol === this.atoms.hash;
        if (!this.atEdge && alive.count) this.accept(alive, lastWord, phrase, matches);
      } else if (symbol === boundary.clause) alive.remove(this.clauseBound);
      else {
        if (this.atEdge && alive.count) this.accept(alive, lastWord, phrase, matches);
        opens = true;
      }
    }
    if (this.atEdge && alive.count) this.accept(alive, lastWord, phrase, matches);
    alive.clear();
  }

  private accept(alive: Live, last: number, phrase: number, matches: Match[]): void {
    const first = alive.earliest(this.accepting);
    if (first >= 0) matches.push({ phrase, first, last });
  }

  private follow(state: number, symbol: number, begin: number, next: Live): void {
    const targets = this.targets(state, symbol);
    for (let n = 0; n < targets.length; n++) next.add(targets[n] as number, begin);
  }

  /**
   * Where a token leads from a state. Few words stand in the sentences a phrase gets to see, so this is remembered, and forgotten when
   * thousands of drafts have shown it others.
   */
  private targets(state: number, symbol: number): readonly number[] {
    const key = symbol * this.edges.length + state + 1;
    let slot = this.slot(key);
    for (let known; (known = this.keys[slot] as number) !== 0; slot = (slot + 1) & (this.keys.length - 1)) if (known === key) return this.known[slot] as readonly number[];
    const edges = this.edges[state] as number[];
    let targets: readonly number[] = nowhere;
    for (let i = 0; i < edges.length; i += 2) {
      const target = edges[i + 1] as number;
      if ((edges[i] === any || this.atoms.has(symbol, edges[i] as number)) && !targets.includes(target)) targets = [...targets, target];
    }
    if (++this.remembered * 2 > this.keys.length) {
      this.keys = new Int32Array(Math.min(this.keys.length * 2, mostRemembered));
      this.known = [];
      this.remembered = 1;
      slot = this.slot(key);
    }
    this.keys[slot] = key;
    this.known[slot] = targets;
    return targets;
  }

  private slot(key: number): number {
    return (Math.imul(key, 0x9E3779B1) >>> 16) & (this.keys.length - 1);
  }

  private state(): number {
    this.clauseBound.push(false);
    return this.edges.push([]) - 1;
  }

  /** Adds `phrase` behind the states `from`; returns where it may end. `to`: a state to end in where one word ends it. */
  private build(phrase: Phrase, from: readonly number[], to: number | undefined): number[] {
    switch (phrase.kind) {
      case 'word': return this.connect(from, this.atoms.ofWords(phrase.forms), to);
      case 'slot': {
        const atom = this.atoms.ofSlot(phrase.name);
        return atom === undefined ? this.build({ kind: 'set', name: phrase.name }, from, to) : this.connect(from, atom, to);
      }
      case 'set': {
        const { atom, rest } = this.atoms.set(phrase.name, this.language);
        return this.alternatives(atom, rest, from, to);
      }
      case 'choice': {
        const { words, rest } = splitChoice(phrase.parts);
        return this.alternatives(words.length ? this.atoms.ofWords(words) : undefined, rest, from, to);
      }
      case 'sequence': {
        let ends = [...from];
        phrase.parts.forEach((part, index) => {
          ends = this.build(part, ends, index === phrase.parts.length - 1 ? to : undefined);
        });
        return ends;
      }
      case 'optional':
        return [...new Set([...from, ...this.build(phrase.part, from, to)])];
      case 'both':
        return this.build({ kind: 'choice', parts: orders(phrase.parts).map(joined) }, from, to);
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
      case 'edge': return [...from]; // it stands first or last, which the constructor has seen
    }
  }

  private alternatives(atom: number | undefined, parts: readonly Phrase[], from: readonly number[], to: number | undefined): number[] {
    const target = to ?? this.state();
    const ends = new Set(atom === undefined ? [] : this.connect(from, atom, target));
    for (const part of parts) for (const end of this.build(part, from, target)) ends.add(end);
    return [...ends];
  }

  private connect(from: readonly number[], atom: number, to: number | undefined): number[] {
    const target = to ?? this.state();
    for (const state of from) (this.edges[state] as number[]).push(atom, target);
    return [target];
  }
}

const nowhere: readonly number[] = [];
/** A power of two. */
const mostRemembered = 4096;

/** The states that are alive, and the token with which the earliest match that is in each began. */
class Live {
  count = 0;
  readonly states: Int32Array;
  /** By state; -1 for one that is not alive. */
  readonly since: Int32Array;

  constructor(states: number) {
    this.states = new Int32Array(states);
    this.since = new Int32Array(states).fill(-1);
  }

  add(state: number, begin: number): void {
    const known = this.since[state] as number;
    if (known < 0) this.states[this.count++] = state;
    if (known < 0 || begin < known) this.since[state] = begin;
  }

  /** Where the earliest match in one of the `accepting` states (by state, 1) began; -1 without one. */
  earliest(accepting: Uint8Array): number {
    let begin = -1;
    for (let n = 0; n < this.count; n++) {
      const state = this.states[n] as number, since = this.since[state] as number;
      if (accepting[state] === 1 && (begin < 0 || since < begin)) begin = since;
    }
    return begin;
  }

  remove(these: readonly boolean[]): void {
    let kept = 0;
    for (let n = 0; n < this.count; n++) {
      const state = this.states[n] as number;
      if (these[state]) this.since[state] = -1;
      else this.states[kept++] = state;
    }
    this.count = kept;
  }

  clear(): void {
    for (let n = 0; n < this.count; n++) this.since[this.states[n] as number] = -1;
    this.count = 0;
  }
}

/** The parts of a phrase between its edges `^` and `$`. */
export function withoutEdges(phrase: Phrase): { readonly parts: readonly Phrase[]; readonly anchored: boolean; readonly atEdge: boolean } {
  const parts = phrase.kind === 'sequence' ? phrase.parts : [phrase];
  const [first] = parts, last = parts.at(-1);
  const anchored = first?.kind === 'edge' && first.side === 'start', atEdge = last?.kind === 'edge' && last.side === 'end';
  return { parts: parts.slice(anchored ? 1 : 0, atEdge ? -1 : undefined), anchored, atEdge };
}

function orders(parts: readonly Phrase[]): Phrase[][] {
  if (parts.length <= 1) return [[...parts]];
  return parts.flatMap((part, index) => orders(parts.filter((_, other) => other !== index)).map((rest) => [part, ...rest]));
}

function joined(parts: readonly Phrase[]): Phrase {
  const gap: Phrase = { kind: 'gap', max: bothGap, crossing: false };
  return { kind: 'sequence', parts: parts.flatMap((part, index) => (index ? [gap, part] : [part])) };
}
