import type { Block, BlockPassage } from './draft/block';
import type { Language } from './finding';
import type { PhraseGroup, Rule } from './rule';
import { Automaton, boundary } from './text/automaton';
import { languageJudge } from './text/language';
import { tokenise } from './text/tokens';
import type { PhraseError, WordSets } from './text/phrase';

/** What a phrase belongs to. */
export type Owner =
  | { readonly kind: 'phrase'; readonly rule: Rule; readonly group: PhraseGroup; readonly language: Language }
  /** Drops the rule's matches that it touches. */
  | { readonly kind: 'except'; readonly rule: Rule; readonly language: Language }
  /** Evidence for the rules' phrases around it. */
  | { readonly kind: 'evidence'; readonly name: string; readonly language: Language }
  /** A sign that checks of whole drafts ask for. */
  | { readonly kind: 'mark'; readonly name: string; readonly language: Language };

/** Where a phrase stands in a passage. Offsets are relative to the passage. */
export interface Hit {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
  /** The sentence's number and range. */
  readonly sentence: number;
  /** Clauses and words before the hit's first and last word. */
  readonly clause: number;
  readonly firstWord: number;
  readonly lastWord: number;
}

export interface PassageReading {
  readonly passage: BlockPassage;
  readonly hits: readonly Hit[];
  /** Start and end of sentence n. */
  sentence(n: number): { readonly start: number; readonly end: number };
}

/** Phrases of one language for something. */
export type Bilingual = Readonly<Record<Language, readonly string[]>>;

/** Compiles phrases and finds them in blocks. A block is read once, however many versions of a draft it outlives. */
export class Reader {
  private readonly automaton: Automaton;
  private readonly owners: Owner[] = [];
  private readonly readings = new WeakMap<Block, readonly PassageReading[]>();
  /** Phrases that could not be compiled: the team's own, since ours are tested. */
  readonly errors: readonly { readonly owner: Owner; readonly source: string; readonly error: PhraseError }[];

  constructor(rules: readonly Rule[], evidence: Readonly<Record<string, Bilingual>>, marks: Readonly<Record<string, Bilingual>>, sets: WordSets) {
    const sources: { language: Language; source: string }[] = [];
    const add = (owner: Owner, phrases: readonly string[]): void => {
      for (const source of phrases) {
        sources.push({ language: owner.language, source });
        this.owners.push(owner);
      }
    };
    for (const language of ['en', 'ar'] as const) {
      for (const rule of rules) {
        for (const group of rule.phrases?.[language] ?? []) add({ kind: 'phrase', rule, group, language }, group.match);
        add({ kind: 'except', rule, language }, rule.except?.[language] ?? []);
      }
      for (const [name, phrases] of Object.entries(evidence)) add({ kind: 'evidence', name, language }, phrases[language]);
      for (const [name, phrases] of Object.entries(marks)) add({ kind: 'mark', name, language }, phrases[language]);
    }
    this.automaton = new Automaton(sources, sets);
    this.errors = this.automaton.errors.map(({ phrase, error }) => ({ owner: this.owners[phrase] as Owner, source: sources[phrase]?.source ?? '', error }));
  }

  /** The block's passages in which a rule or mark has a phrase. */
  read(block: Block): readonly PassageReading[] {
    let reading = this.readings.get(block);
    if (!reading) {
      const found: PassageReading[] = [];
      for (const passage of block.passages) {
        const read = this.passage(passage);
        if (read) found.push(read);
      }
      reading = found.length ? found : nothing;
      this.readings.set(block, reading);
    }
    return reading;
  }

  private passage(passage: BlockPassage): PassageReading | undefined {
    const { prose } = passage;
    const tokens = tokenise(prose, this.symbolOf);
    const ends = this.automaton.run(tokens.symbols, tokens.count);
    if (!ends.some(({ phrase }) => isStrong(this.owners[phrase] as Owner))) return undefined;

    // Something is here: number the sentences, clauses and words, and find where the phrases start.
    const { symbols, starts, ends: tokenEnds, count } = tokens;
    const sentenceOf = new Int32Array(count), clauseOf = new Int32Array(count), wordOf = new Int32Array(count);
    const sentenceStarts = [0];
    for (let i = 0, sentence = 0, clause = 0, word = 0; i < count; i++) {
      const symbol = symbols[i] as number;
      if (symbol === boundary.sentence) {
        sentence++;
        clause++;
        sentenceStarts.push((tokenEnds[i] as number));
      } else if (symbol === boundary.clause) clause++;
      else if (symbol >= 0) word++;
      sentenceOf[i] = sentence;
      clauseOf[i] = clause;
      wordOf[i] = word;
    }
    const sentence = (n: number): { start: number; end: number } => ({ start: sentenceStarts[n] ?? 0, end: sentenceStarts[n + 1] ?? prose.length });
    const judge = languageJudge(prose);
    const inSentence = new Map<number, readonly Language[]>();
    const isSpoken = (owner: Owner, number: number): boolean => {
      if (owner.kind === 'evidence' || owner.kind === 'except') return true;
      let languages = inSentence.get(number);
      if (!languages) {
        const { start, end } = sentence(number);
        inSentence.set(number, (languages = judge(prose.slice(start, end))));
      }
      return languages.includes(owner.language);
    };
    const hits: Hit[] = [];
    for (const { phrase, last } of ends) {
      const owner = this.owners[phrase] as Owner;
      const first = this.automaton.start(phrase, symbols, last);
      const number = sentenceOf[first] as number;
      if (!isSpoken(owner, number)) continue;
      hits.push({
        owner, start: starts[first] as number, end: tokenEnds[last] as number, sentence: number,
        clause: clauseOf[first] as number, firstWord: wordOf[first] as number, lastWord: wordOf[last] as number,
      });
    }
    return hits.some(({ owner }) => isStrong(owner)) ? { passage, hits, sentence } : undefined;
  }

  private readonly symbolOf = (surface: string): number => this.automaton.symbol(surface);
}

const nothing: readonly PassageReading[] = [];

/** Evidence alone makes nothing worth a second look. */
function isStrong(owner: Owner): boolean {
  return owner.kind === 'phrase' || owner.kind === 'mark';
}
