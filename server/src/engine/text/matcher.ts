import type { Language } from '../finding';
import { Atoms } from './atoms';
import { ordered } from '../ordered';
import { Needs, type LanguagePhrase } from './needs';
import { Pattern, withoutEdges, type Match } from './pattern';
import { parsePhrase, PhraseError, type KnownWords, type WordSets } from './phrase';
import { PerSpelling } from './spellings';
import { boundary, type Tokens } from './tokens';

export interface PhraseSource {
  readonly language: Language;
  readonly source: string;
}

let scratch = new Int32Array(1 << 10);

/** Finds thousands of phrases at once: in each sentence it runs, as {@link Pattern}s, the few that have there all the words they {@link Needs need}. */
export class Matcher {
  /** Phrases that could not be read; they match nothing. */
  readonly errors: { readonly phrase: number; readonly error: PhraseError }[] = [];
  private readonly atoms: Atoms;
  private readonly needs: Needs;
  private readonly patterns: (Pattern | undefined)[] = [];
  private readonly symbols = new PerSpelling((surface) => this.atoms.symbol(surface));

  constructor(private readonly phrases: readonly PhraseSource[], sets: WordSets) {
    this.atoms = new Atoms(sets);
    this.needs = new Needs(this.atoms, phrases.length, (number) => this.inner(number));
    phrases.forEach((_, number) => {
      try {
        this.needs.expect(number, this.inner(number, this.atoms.words));
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        this.errors.push({ phrase: number, error });
      }
    });
    this.atoms.words = new Map();
  }

  /** The matches in tokens, in the order of their last words. */
  run(tokens: Tokens): Match[] {
    const matches: Match[] = [], symbols = this.symbolsOf(tokens), { count } = tokens, { needs } = this;
    for (let from = 0; from < count; ) {
      let to = from;
      while (to < count && symbols[to] !== boundary.sentence) to++;
      const candidates = needs.find(symbols, from, to);
      for (let n = 0; n < candidates; n++) {
        const phrase = needs.found[n] as number;
        this.pattern(phrase).search(symbols, from, to, phrase, matches);
      }
      from = to + 1;
    }
    return ordered(matches, (a, b) => a.last - b.last || a.phrase - b.phrase);
  }

  /** What the tokens are to the phrases; boundaries stay as they are. The array is reused. */
  private symbolsOf({ spellings, count }: Tokens): Int32Array {
    if (count > scratch.length) scratch = new Int32Array(spellings.length);
    const symbols = scratch;
    for (let i = 0; i < count; i++) {
      const spelling = spellings[i] as number;
      symbols[i] = spelling < 0 ? spelling : this.symbols.of(spelling);
    }
    return symbols;
  }

  private pattern(number: number): Pattern {
    const { source, language } = this.phrases[number] as PhraseSource;
    return (this.patterns[number] ??= new Pattern(parsePhrase(source), language, this.atoms));
  }

  /** A phrase without its edges. */
  private inner(number: number, known?: KnownWords): LanguagePhrase {
    const { source, language } = this.phrases[number] as PhraseSource;
    return { phrase: { kind: 'sequence', parts: withoutEdges(parsePhrase(source, known)).parts }, language };
  }
}
