import { Network, type PhraseSource } from './network';
import type { PhraseError, WordSets } from './phrase';

/** Boundaries travel in the token stream as symbols of their own. Words are symbols from 0. */
export const boundary = { sentence: -1, clause: -2, line: -3 } as const;

/** The index of a phrase and the last token of a match. */
export interface MatchEnd {
  readonly phrase: number;
  readonly last: number;
}

/** Beyond this many remembered states the memory is dropped and grows anew: texts differ, memory stays bounded. */
const maxStates = 30_000;

/**
 * All phrases of all rules in one machine over tokens: the cost of a text does not grow with the number of phrases.
 * It makes the {@link Network} deterministic while it runs, as far as texts need it; no phrase can make it backtrack.
 */
export class Automaton {
  private readonly network: Network;
  private states!: State[];
  private stateIds!: Map<string, number>;
  /** An open hash table: state and symbol to the next state. */
  private keys!: Int32Array;
  private values!: Int32Array;
  private used = 0;
  private sentenceStart = 0;

  constructor(phrases: readonly PhraseSource[], sets: WordSets) {
    this.network = new Network(phrases, sets);
    this.forget();
  }

  /** Phrases that could not be read; they match nothing. */
  get errors(): readonly { readonly phrase: number; readonly error: PhraseError }[] {
    return this.network.errors;
  }

  /** The symbol of a word as written. */
  symbol(surface: string): number {
    return this.network.symbol(surface);
  }

  /** Where phrases end in `symbols[0, count)`, in order. Linear in the number of tokens. */
  run(symbols: Int32Array, count: number): MatchEnd[] {
    const matches: MatchEnd[] = [];
    if (this.states.length > maxStates) this.forget();
    let state = this.sentenceStart;
    let lastWord = -1;
    for (let i = 0; i < count; i++) {
      const symbol = symbols[i] as number;
      if (symbol >= 0) {
        lastWord = i;
        if (state === 0 && symbol === 0) continue;
        state = this.step(state, symbol);
        const accepted = (this.states[state] as State).accepted;
        if (accepted) for (const phrase of accepted) matches.push({ phrase, last: i });
      } else {
        const here = this.states[state] as State;
        if (symbol === boundary.clause) state = here.afterClause ??= this.after(here, false);
        else {
          if (here.acceptedAtEdge) for (const phrase of here.acceptedAtEdge) matches.push({ phrase, last: lastWord });
          state = symbol === boundary.sentence ? this.sentenceStart : (here.afterLine ??= this.after(here, true));
        }
      }
    }
    for (const phrase of (this.states[state] as State).acceptedAtEdge ?? []) matches.push({ phrase, last: lastWord });
    return matches;
  }

  /** The earliest token from which `phrase` reaches the match that ends with token `last`. */
  start(phrase: number, symbols: Int32Array, last: number): number {
    const start = this.network.starts[phrase] as number;
    let begin = last;
    for (let words = this.network.longest[phrase] as number; begin >= 0 && (symbols[begin] as number) !== boundary.sentence; begin--) {
      if ((symbols[begin] as number) >= 0 && words-- === 0) break;
    }
    for (let i = begin + 1; i < last; i++) {
      if ((symbols[i] as number) < 0) continue;
      if (this.network.anchored[phrase] && !this.opensSentence(symbols, i)) continue;
      let active = new Set([start]);
      for (let j = i; j <= last && active.size; j++) active = this.advance(active, symbols[j] as number);
      for (const state of active) if (this.network.accepted(state, false) === phrase || this.network.accepted(state, true) === phrase) return i;
    }
    return last;
  }

  private opensSentence(symbols: Int32Array, at: number): boolean {
    let i = at - 1;
    while (i >= 0 && symbols[i] === boundary.clause) i--;
    return i < 0 || (symbols[i] as number) < 0;
  }

  private advance(active: ReadonlySet<number>, symbol: number): Set<number> {
    const next = new Set<number>();
    for (const state of active) {
      if (symbol < 0) {
        if (symbol === boundary.line || (symbol === boundary.clause && !this.network.isClauseBound(state))) next.add(state);
      } else this.network.follow(state, symbol, next);
    }
    for (const state of next) this.network.reach(state);
    return next;
  }

  private step(state: number, symbol: number): number {
    const key = state * 0x8000 + symbol + 1;
    let slot = (Math.imul(key, 0x9E3779B1) >>> 8) & (this.keys.length - 1);
    for (let stored: number; (stored = this.keys[slot] as number) !== 0; slot = (slot + 1) & (this.keys.length - 1)) {
      if (stored === key) return this.values[slot] as number;
    }
    const next = new Set<number>();
    for (const from of (this.states[state] as State).machine) this.network.follow(from, symbol, next);
    for (const target of this.network.beginnings(symbol)) next.add(target);
    const target = this.intern(next);
    this.keys[slot] = key;
    this.values[slot] = target;
    if (++this.used * 2 > this.keys.length) this.grow();
    return target;
  }

  private after(state: State, line: boolean): number {
    const kept = new Set(line ? state.machine : state.machine.filter((from) => !this.network.isClauseBound(from)));
    if (line) for (const start of this.network.atSentenceStart) kept.add(start);
    return this.intern(kept);
  }

  private intern(machine: ReadonlySet<number>): number {
    const sorted = [...machine].sort((a, b) => a - b);
    const key = sorted.join();
    let id = this.stateIds.get(key);
    if (id === undefined) {
      id = this.states.length;
      this.stateIds.set(key, id);
      for (const state of sorted) this.network.reach(state);
      const list = (atEdge: boolean): readonly number[] | undefined => {
        const found = [...new Set(sorted.map((state) => this.network.accepted(state, atEdge)).filter((phrase) => phrase !== undefined))];
        return found.length ? found : undefined;
      };
      this.states.push({ machine: sorted, accepted: list(false), acceptedAtEdge: list(true), afterClause: undefined, afterLine: undefined });
    }
    return id;
  }

  private forget(): void {
    this.states = [];
    this.stateIds = new Map();
    this.keys = new Int32Array(1 << 14);
    this.values = new Int32Array(1 << 14);
    this.used = 0;
    this.intern(new Set());
    this.sentenceStart = this.intern(new Set(this.network.atSentenceStart));
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === 0) continue;
      let slot = (Math.imul(key, 0x9E3779B1) >>> 8) & (this.keys.length - 1);
      while (this.keys[slot] !== 0) slot = (slot + 1) & (this.keys.length - 1);
      this.keys[slot] = key;
      this.values[slot] = values[i] as number;
    }
  }
}

/** One state of the deterministic machine: the states of the other one that are alive in it. */
interface State {
  readonly machine: readonly number[];
  readonly accepted: readonly number[] | undefined;
  readonly acceptedAtEdge: readonly number[] | undefined;
  afterClause: number | undefined;
  afterLine: number | undefined;
}
