import type { Language } from '../finding';
import { grown } from './grown';
import { languagesAmong } from './language';
import { boundary, type Tokens } from './tokens';

/** By token of the passage last cut: how many sentences, clauses and words end before it. */
let numbers = new Int32Array(1 << 10), clauses = new Int32Array(1 << 10), words = new Int32Array(1 << 10);
/** By sentence of it: where it starts, in the prose and among the tokens, and the languages asked for. */
let starts = new Int32Array(1 << 8), firsts = new Int32Array(1 << 8);
const judged: (readonly Language[] | undefined)[] = [];

/** The sentences of a passage, to be asked before the next passage is cut: the memory for them is shared. Offsets are UTF-16, in the passage's prose. */
export class Sentences {
  readonly count: number;

  constructor(readonly prose: string, private readonly tokens: Tokens) {
    const { spellings, ends, count } = tokens;
    if (count > numbers.length) numbers = new Int32Array(spellings.length), clauses = new Int32Array(spellings.length), words = new Int32Array(spellings.length);
    let sentence = 0;
    starts[0] = firsts[0] = 0;
    for (let i = 0, clause = 0, word = 0; i < count; i++) {
      const spelling = spellings[i] as number;
      if (spelling === boundary.sentence) {
        sentence++;
        clause++;
        if (sentence === starts.length) starts = grown(starts), firsts = grown(firsts);
        starts[sentence] = ends[i] as number;
        firsts[sentence] = i + 1;
      } else if (spelling === boundary.clause) clause++;
      else if (spelling >= 0) word++;
      numbers[i] = sentence;
      clauses[i] = clause;
      words[i] = word;
    }
    this.count = sentence + 1;
    judged.length = 0;
  }

  /** The number of the sentence that a token stands in. */
  of(token: number): number {
    return numbers[token] as number;
  }

  clausesBefore(token: number): number {
    return clauses[token] as number;
  }

  wordsBefore(token: number): number {
    return words[token] as number;
  }

  /** The tokens of sentence `n`, without the boundary behind it. */
  span(n: number): { from: number; to: number } {
    let to = n + 1 < this.count ? firsts[n + 1] as number : this.tokens.count;
    const from = firsts[n] as number;
    while (to > from && (this.tokens.spellings[to - 1] as number) < 0) to--;
    return { from, to };
  }

  range(n: number): { start: number; end: number } {
    return { start: starts[n] as number, end: n + 1 < this.count ? starts[n + 1] as number : this.prose.length };
  }

  /** {@link range}, which may be asked whenever. */
  get ranges(): (n: number) => { readonly start: number; readonly end: number } {
    const { count, prose } = this, kept = starts.slice(0, count);
    return (n) => ({ start: kept[n] ?? 0, end: kept[n + 1] ?? prose.length });
  }

  languages(n: number): readonly Language[] {
    return (judged[n] ??= languagesAmong(this.tokens, firsts[n] as number, n + 1 < this.count ? firsts[n + 1] as number : this.tokens.count));
  }
}
