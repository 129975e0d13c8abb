import type { Language } from '../finding';
import { languagesAmong } from './language';
import { boundary, type Tokens } from './tokens';

/** By token of the passage last cut: how many sentences, clauses and words end before it. */
let numbers = new Int32Array(1 << 10), clauses = new Int32Array(1 << 10), words = new Int32Array(1 << 10);

/** The sentences of a passage. What is asked of a token must be asked before the next passage is cut: the memory for it is shared. Offsets are UTF-16, in the passage's prose. */
export class Sentences {
  /** Where they start: in the prose, and among its tokens. */
  private readonly starts = [0];
  private readonly firsts = [0];
  private readonly judged: (readonly Language[] | undefined)[] = [];

  constructor(readonly prose: string, { spellings, ends, count }: Tokens) {
    if (count > numbers.length) numbers = new Int32Array(spellings.length), clauses = new Int32Array(spellings.length), words = new Int32Array(spellings.length);
    for (let i = 0, sentence = 0, clause = 0, word = 0; i < count; i++) {
      const spelling = spellings[i] as number;
      if (spelling === boundary.sentence) {
        sentence++;
        clause++;
        this.starts.push(ends[i] as number);
        this.firsts.push(i + 1);
      } else if (spelling === boundary.clause) clause++;
      else if (spelling >= 0) word++;
      numbers[i] = sentence;
      clauses[i] = clause;
      words[i] = word;
    }
  }

  get count(): number {
    return this.starts.length;
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
  tokens(n: number, { count, spellings }: Tokens): { from: number; to: number } {
    let to = this.firsts[n + 1] ?? count;
    const from = this.firsts[n] as number;
    while (to > from && (spellings[to - 1] as number) < 0) to--;
    return { from, to };
  }

  readonly range = (n: number): { start: number; end: number } => ({ start: this.starts[n] ?? 0, end: this.starts[n + 1] ?? this.prose.length });

  languages(n: number, tokens: Tokens): readonly Language[] {
    return (this.judged[n] ??= languagesAmong(tokens, this.firsts[n] as number, this.firsts[n + 1] ?? tokens.count));
  }
}
