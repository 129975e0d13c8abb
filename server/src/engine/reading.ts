import type { Block, BlockPassage } from './draft/block';
import type { Draft, PlacedBlock } from './draft/draft';
import { languagesIn } from './draft/languages';
import { perBlockFor } from './draft/remembered';
import { wordTraitsOf } from './draft/traits';
import { asksAsCustomer } from './asked';
import type { Hunches } from './hunch/hunches';
import { ordered } from './ordered';
import type { Language } from './finding';
import type { PhraseGroup, Rule } from './rule';
import { standIn } from './text/chars';
import { Matcher } from './text/matcher';
import type { Match } from './text/pattern';
import { Sentences } from './text/sentences';
import { tokenise, type Tokens } from './text/tokens';
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
  readonly passage: BlockPassage;
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
  /** Phrases of rules and what bears on them. */
  readonly hits: readonly Hit[];
  readonly marks: readonly Hit[];
  /** Those of `hits` whose sentences resemble no claim: they stand there by chance. Signs in such sentences are none. */
  readonly plain: ReadonlySet<Hit>;
  /** Where links to other sites start. */
  readonly links: readonly number[];
  /** Start and end of sentence n. */
  sentence(n: number): { readonly start: number; readonly end: number };
}

/** Phrases of one language for something. */
export type Bilingual = Readonly<Record<Language, readonly string[]>>;

const none: ReadonlySet<Hit> = new Set();

/** Compiles phrases and finds them in blocks. A block is read once, however many versions of a draft it outlives. */
export class Reader {
  private readonly machines = new Map<string, Machine>();
  /** Phrases that could not be compiled: the team's own, since ours are tested. Known once a draft in their language was read. */
  readonly errors: PhraseFailure[] = [];
  private readonly bySign: ReadonlyMap<string, Rule>;
  /** The rule about labels that decline. */
  private readonly declined: string | undefined;

  constructor(
    private readonly rules: readonly Rule[], private readonly evidence: Readonly<Record<string, Bilingual>>,
    private readonly marks: Readonly<Record<string, Bilingual>>, private readonly sets: WordSets, private readonly hunches: Hunches | undefined,
  ) {
    this.declined = rules.find(({ declines }) => declines)?.id;
    this.bySign = new Map(rules.flatMap((rule) => (rule.sign === undefined ? [] : [[rule.sign, rule] as const])));
  }

  /** Whether words in a language resemble a claim. */
  readonly resembles = (language: Language, said: string): boolean => this.hunches?.resembles(language, said) ?? false;

  /** What `judge` makes of the passages in which a rule has a phrase, by block; `question` tells it from others. */
  judged<T>({ gathered }: Draft, question: object, judge: (placed: PlacedBlock, readings: readonly PassageReading[]) => readonly T[]): readonly { readonly placed: PlacedBlock; readonly answer: readonly T[] }[] {
    return gathered.where(question, (placed) => {
      const readings = readingsOf(placed.block, this);
      if (!readings?.some(({ hits }) => hits.length)) return undefined;
      const found = judge(placed, readings);
      return found.length ? found : undefined;
    });
  }

  /** Where the mark `name` stands. */
  marked({ gathered }: Draft, name: string): readonly { readonly placed: PlacedBlock; readonly answer: Hit }[] {
    return gathered.named<Hit>(this, name, ({ block }, tell) => {
      for (const { marks } of readingsOf(block, this) ?? []) for (const hit of marks) if (hit.owner.kind === 'mark') tell(hit.owner.name, hit);
    });
  }

  /** Reads the passages of a block; undefined where none has a phrase. */
  read(block: Block): readonly PassageReading[] | undefined {
    let found: PassageReading[] | undefined;
    for (const passage of block.passages) {
      const read = this.passage(passage, block);
      if (read) (found ??= []).push(read);
    }
    return found;
  }

  /** Compiling takes tens of milliseconds, so each language is compiled when a draft first has a word of its script, and what bears on claims when one is made. */
  private machine(language: Language, of: 'claims' | 'context'): Machine {
    const key = `${language} ${of}`;
    let machine = this.machines.get(key);
    if (!machine) {
      this.machines.set(key, (machine = new Machine(language, of === 'claims' ? claims(language, this.rules, this.marks) : context(language, this.rules, this.evidence), this.sets)));
      this.errors.push(...machine.errors);
    }
    return machine;
  }

  private passage(passage: BlockPassage, block: Block): PassageReading | undefined {
    const { prose } = passage;
    const languages = scriptsOf(prose);
    // Asked by most checks, and told at once while the words are at hand.
    languagesIn(passage);
    wordTraitsOf(passage);
    let hits: Hit[] = [];
    if (!languages.length) return undefined;
    const tokens = tokenise(prose), sentences = new Sentences(prose, tokens);
    const read = (of: 'claims' | 'context'): void => {
      for (const language of languages) {
        const machine = this.machine(language, of);
        const matches = machine.matcher.run(tokens);
        if (matches.length) machine.hits(matches, passage, tokens, sentences, hits);
      }
    };
    read('claims');
    const plain = this.plain(sentences, tokens, hits);
    if (plain.size) hits = hits.filter((hit) => hit.owner.kind !== 'mark' || !plain.has(hit));
    if (guessedIn.has(passage.kind)) this.guess(sentences, tokens, languages, passage, hits);
    if (!hits.length) return undefined;
    if (hits.some(({ owner }) => owner.kind === 'phrase')) read('context');
    const claims: Hit[] = [], marks: Hit[] = [];
    for (const hit of ordered(hits, (a, b) => a.lastWord - b.lastWord)) (hit.owner.kind === 'mark' ? marks : claims).push(hit);
    return { passage, hits: claims, marks, plain, links: linksIn(passage, block), sentence: sentences.ranges };
  }

  /** Those of `hits`, phrases and signs of rules, that stand in a sentence that resembles no claim. */
  private plain(sentences: Sentences, tokens: Tokens, hits: readonly Hit[]): ReadonlySet<Hit> {
    const { hunches } = this;
    if (!hunches) return none;
    let plain: Set<Hit> | undefined;
    for (const hit of hits) {
      const { owner, sentence } = hit, rule = owner.kind === 'phrase' ? owner.rule : owner.kind === 'mark' ? this.bySign.get(owner.name) : undefined;
      if (!rule) continue;
      const { from, to } = sentences.span(sentence);
      if (hunches.isPlain(owner.language, rule, tokens, from, to, hit)) (plain ??= new Set()).add(hit);
    }
    return plain ?? none;
  }

  /** Adds to `hits` the sentences that resemble claims, of those without a phrase. `languages`: those whose letters the passage has. */
  private guess(sentences: Sentences, tokens: Tokens, languages: readonly Language[], passage: BlockPassage, hits: Hit[]): void {
    const { hunches } = this, { kind } = passage;
    if (!hunches) return;
    let claimed: Set<number> | undefined;
    for (const { owner, sentence } of hits) if (owner.kind === 'phrase' || (owner.kind === 'mark' && this.bySign.has(owner.name))) (claimed ??= new Set()).add(sentence);
    for (let n = 0; n < sentences.count; n++) {
      const { from, to } = sentences.span(n);
      // A heading or a cell names things, and few words of a name make no claim.
      if (claimed?.has(n) || (isName.has(kind) && to - from < fewestInName)) continue;
      // Which language it is in is asked of few sentences: those that look like something.
      const [language] = languages.length === 1 || from >= to ? languages : sentences.languages(n);
      const only = sentences.count === 1 && declines.test(sentences.prose) ? this.declined : undefined;
      const guess = language && hunches.of(language, tokens, from, to, only);
      if (!guess || sentences.languages(n).join() !== language) continue;
      const { start, end } = sentences.range(n), said = sentences.prose.slice(start, end);
      // Only an answer that stands by itself declines anything.
      if (kind === 'paragraph' && sentences.count > 1 && guess.owner.kind === 'phrase' && guess.owner.rule.declines && !declines.test(said)) continue;
      if (!elsewhere.test(said) && !standsAsQuestion(sentences.prose, start, end, kind === 'heading')) hits.push(placed(guess.owner, passage, tokens, sentences, guess.first, guess.last));
    }
  }
}

const fewestInName = 7;
const isName: ReadonlySet<BlockPassage['kind']> = new Set(['heading', 'frontMatter', 'cell']);

/** A label that declines an offer, so that whatever it resembles shames who does. An answer ends with a full stop. */
const declines = /^\s*(?:no|nah|nope|لا|لأ|كلا)(?:,? (?:thanks?|thank you)| شكر\p{L}*\p{M}*)?\s*[,،–—-][^.]*$/iu;

/** What a writer has still to fill in, or says in a note: the sentence alone does not tell. */
const elsewhere = /\[[^\]]*\p{L}[^\]]*\]|[\p{L}\p{N}] ?\*(?!\p{L})/u;

/** Whether customers ask it, as pages of questions put it: "How much is it?" on a line above its answer, and nothing about the reader, or by one who says I. */
function standsAsQuestion(prose: string, start: number, end: number, isHeading: boolean): boolean {
  return (isHeading || /^[ \t]*\n/.test(prose.slice(end, end + 10))) && asksAsCustomer(prose.slice(start, end));
}

/** Passages whose sentences are looked at as a whole. */
const guessedIn: ReadonlySet<BlockPassage['kind']> = new Set(['paragraph', 'heading', 'listItem', 'cell', 'button', 'link', 'frontMatter']);

/** A block that comes back, by undoing or in another place, is not read again. */
const readingsOf = perBlockFor((block, reader: Reader) => reader.read(block));

export interface PhraseFailure {
  readonly owner: Owner;
  readonly source: string;
  readonly error: PhraseError;
}

/** Phrases and what they belong to. */
type Owned = readonly (readonly [Owner, readonly string[]])[];

/** What makes a passage worth a closer look: phrases of rules, and marks. */
function claims(language: Language, rules: readonly Rule[], marks: Readonly<Record<string, Bilingual>>): Owned {
  return [
    ...rules.flatMap((rule) => (rule.phrases?.[language] ?? []).map((group) => [{ kind: 'phrase', rule, group, language }, group.match] as const)),
    ...Object.entries(marks).map(([name, phrases]) => [{ kind: 'mark', name, language }, phrases[language]] as const),
  ];
}

/** What bears on claims. */
function context(language: Language, rules: readonly Rule[], evidence: Readonly<Record<string, Bilingual>>): Owned {
  return [
    ...rules.map((rule) => [{ kind: 'except', rule, language }, rule.except?.[language] ?? []] as const),
    ...Object.entries(evidence).map(([name, phrases]) => [{ kind: 'evidence', name, language }, phrases[language]] as const),
  ];
}

/** Phrases of one language, compiled. */
class Machine {
  readonly matcher: Matcher;
  readonly errors: readonly PhraseFailure[];
  private readonly owners: readonly Owner[];

  constructor(language: Language, owned: Owned, sets: WordSets) {
    const sources = owned.flatMap(([, phrases]) => phrases.map((source) => ({ language, source })));
    this.owners = owned.flatMap(([owner, phrases]) => phrases.map(() => owner));
    this.matcher = new Matcher(sources, sets);
    this.errors = this.matcher.errors.map(({ phrase, error }) => ({ owner: this.owners[phrase] as Owner, source: sources[phrase]?.source ?? '', error }));
  }

  /** Adds to `hits` the matches at their places, where the sentence they stand in is in their language. */
  hits(matches: readonly Match[], passage: BlockPassage, tokens: Tokens, sentences: Sentences, hits: Hit[]): void {
    for (const { phrase, first, last } of matches) {
      const owner = this.owners[phrase] as Owner;
      const sentence = sentences.of(first);
      if (owner.kind !== 'evidence' && owner.kind !== 'except' && !sentences.languages(sentence).includes(owner.language)) continue;
      hits.push(placed(owner, passage, tokens, sentences, first, last));
    }
  }
}

/** A hit from one token to another, once the {@link Sentences} of their passage are known. */
function placed(owner: Owner, passage: BlockPassage, { starts, ends }: Tokens, sentences: Sentences, first: number, last: number): Hit {
  return {
    passage, owner, sentence: sentences.of(first), start: starts[first] as number, end: ends[last] as number,
    clause: sentences.clausesBefore(first), firstWord: sentences.wordsBefore(first), lastWord: sentences.wordsBefore(last),
  };
}

/** The languages whose letters stand in `prose`. */
function scriptsOf(prose: string): Language[] {
  const found: Language[] = [];
  if (/[A-Za-z]|\uD835/.test(prose)) found.push('en');
  if (/[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFC]/.test(prose)) found.push('ar');
  return found;
}

/** Where `passage` leads to other sites: links with an address, and addresses written out. */
function linksIn({ start, end, prose }: BlockPassage, { elements, source }: Block): readonly number[] {
  const found: number[] = [];
  for (const { name, start: at, attributes } of elements) {
    if (name === 'a' && at >= start && at < end && /^https?:/i.test(attributes.get('href')?.value ?? '')) found.push(at - start);
  }
  // Addresses are masked.
  if (prose.includes(standIn)) for (const { index } of source.slice(start, end).matchAll(/https?:\/\/|www\./gi)) if (prose[index] === standIn) found.push(index);
  return found;
}
