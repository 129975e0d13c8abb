import type { Language, Text } from '../finding';
import type { Owner } from '../reading';
import type { Rule } from '../rule';
import type { Suggestion } from '../rewrite/suggestion';
import { PerSpelling } from '../text/spellings';
import { tokenise, type Tokens } from '../text/tokens';
import { knownForms } from './forms';
import { likelihood, Network, type Resemblance, type Sureness, type Taught } from './network';

/** What networks were taught, by the language of their sentences. */
export type TaughtLanguages = Readonly<Partial<Record<Language, Taught>>>;

/** By rule: what such a sentence lacks, as a phrase would suggest it. */
export type Lacking = Readonly<Record<string, Readonly<Record<Language, readonly Suggestion[]>>>>;

/** What a part of a sentence resembles, and where its first and last word stand among the tokens. */
export interface Guess {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** A network, the kinds it knows, and the rows of words as written. */
interface Known {
  readonly network: Network;
  readonly kinds: ReadonlySet<string>;
  readonly rows: PerSpelling;
}

/** Fewer words say too little, and of more the network has seen none. */
const fewest = 4, most = 40;
/** Fewer words around a phrase say too little of what it stands in. */
export const fewestPlain = 8;
/** Fewer words of a clause say too little to be a claim by themselves. */
const fewestTold = 6;
/** So many words on either side of a phrase go with it, and more likely than not they are ordinary. */
const around = 3, likelier = 0.5;
/** Words beside a claim that less likely are ordinary go with it. A few must say so plainly; of fewer nobody can tell. */
const besideClaim = (count: number): number => (count < 3 ? 0 : count < 5 ? 0.15 : 0.35);
/** With so much of what speaks against an ordinary sentence, it may tell what a business does. */
const disclosing = 0.25;
/** So surely a clause must say something ordinary to be none of those that a hunch is about. */
const ordinary = 0.6;

/**
 * What a sentence resembles in which no rule has a phrase: nobody can write down every way to press a reader, but a sentence that does
 * has company. A hunch only ever informs, whoever reads it judges.
 */
export class Hunches {
  private readonly networks = new Map<Language, Known>();
  /** Each made when a sentence first resembles it. */
  private readonly owners = new Map<string, Owner | undefined>();
  private readonly rules: ReadonlyMap<string, Rule>;

  constructor(private readonly taught: TaughtLanguages, rules: readonly Rule[], private readonly lacking: Lacking) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** What the sentence `tokens[from, to)` in `language` resembles: a phrase of a rule, or the sign of one that asks the whole draft. Where it can be but one thing it is `only` that. */
  of(language: Language, tokens: Tokens, from: number, to: number, only?: string): Guess | undefined {
    const read = to - from < fewest ? undefined : this.rowsOf(language, tokens, from, to);
    // Many short pieces are an address or a list, and claim nothing.
    if (!read || read.count < fewest || (read.pieces > 2 && read.count < 3 * read.pieces)) return undefined;
    const found = read.network.read(words, read.count, only);
    // The shortest sentences are mostly a name and a word or two.
    const owner = found && (found.sureness === 'sure' || read.count > fewest) ? this.owner(language, found, read.network) : undefined;
    const whole = owner && found && { owner, ...this.claiming(language, found, tokens, from, to) };
    return (found?.sureness === 'faint' || !whole) && only === undefined && read.count >= 2 * fewestTold ? this.told(language, tokens, from, to, whole) : whole;
  }

  /** The first part of the sentence `tokens[from, to)` that resembles a claim as surely as a sentence must, where what else is said drowns it; else the `whole`, or the first that may. */
  private told(language: Language, tokens: Tokens, from: number, to: number, whole: Guess | undefined): Guess | undefined {
    const pieces = clausesOf(tokens, from, to, true);
    if (pieces.length === 1) return whole;
    const clauses = clausesOf(tokens, from, to);
    let faint = whole;
    for (const { first, end } of [...clauses, ...pieces.filter((piece) => !clauses.some((clause) => clause.first === piece.first && clause.end === piece.end))]) {
      const part = end - first < to - from ? this.rowsOf(language, tokens, first, end) : undefined, found = part && part.count >= fewestTold ? part.network.read(words, part.count) : undefined;
      const isSure = found?.sureness === 'sure' && found.isKnown;
      if (!part || !found || (faint && !isSure)) continue;
      const owner = this.owner(language, isSure ? found : { ...found, sureness: 'faint' }, part.network), guess = owner && { owner, first, last: end - 1 };
      if (guess && isSure) return guess;
      faint ??= guess;
    }
    return faint;
  }

  /** The clauses of the sentence `tokens[from, to)` that resemble by themselves what it resembles as a whole, where the others are ordinary. */
  private claiming(language: Language, whole: Resemblance, tokens: Tokens, from: number, to: number): { readonly first: number; readonly last: number } {
    const clauses = clausesOf(tokens, from, to);
    let best = { first: from, last: to - 1 };
    clauses.forEach(({ first }, n) => {
      if (!this.isOrdinary(language, tokens, from, first)) return;
      for (const { end, leadsOn } of clauses.slice(n)) {
        if (leadsOn || end - first >= best.last + 1 - best.first || !this.isOrdinary(language, tokens, end, to)) continue;
        const part = this.rowsOf(language, tokens, first, end), found = part && part.count > fewest ? part.network.read(words, part.count) : undefined;
        if (found?.kind === whole.kind && found.sureness !== 'faint') best = { first, last: end - 1 };
      }
    });
    return best;
  }

  /** Whether words beside a claim resemble one themselves. */
  resembles(language: Language, said: string): boolean {
    const tokens = tokenise(said), read = this.rowsOf(language, tokens, 0, tokens.count);
    return read !== undefined && read.network.ordinariness(words, read.count) < besideClaim(read.count);
  }

  /** Whether the words in `tokens[from, to)` say something ordinary, or nothing. */
  private isOrdinary(language: Language, tokens: Tokens, from: number, to: number): boolean {
    if (to - from < 2) return true;
    const read = this.rowsOf(language, tokens, from, to);
    return read !== undefined && read.count > 1 && read.network.ordinariness(words, read.count) > ordinary;
  }

  /**
   * Whether a phrase of `rule` stands by chance in the sentence `tokens[from, to)` in `language`: it resembles no claim at all, nor do the words
   * around those in the prose's `[start, end)`.
   */
  isPlain(language: Language, rule: Rule, tokens: Tokens, from: number, to: number, { start, end }: { readonly start: number; readonly end: number }): boolean {
    const taught = this.taught[language], read = taught && this.network(language)?.kinds.has(rule.id) ? this.rowsOf(language, tokens, from, to) : undefined;
    if (!taught || !read || read.count < fewestPlain || read.network.ordinariness(words, read.count) <= taught.plain) return false;
    let first = from, last = to;
    while ((tokens.ends[first] as number) <= start) first++;
    while ((tokens.starts[last - 1] as number) >= end) last--;
    const near = this.rowsOf(language, tokens, Math.max(from, first - around), Math.min(to, last + around));
    return !near || near.count < fewest || near.network.ordinariness(words, near.count) > likelier;
  }

  /** Writes the rows of the words in `tokens[from, to)` into {@link words}. Undefined where there are too many, or its language was not taught. */
  private rowsOf(language: Language, { spellings }: Tokens, from: number, to: number): { readonly network: Network; readonly count: number; readonly pieces: number } | undefined {
    const known = this.network(language);
    if (!known) return undefined;
    let count = 0, pieces = 1;
    for (let n = from; n < to; n++) {
      const spelling = spellings[n] as number;
      if (spelling < 0) {
        pieces++;
        continue;
      }
      if (count === most) return undefined;
      words[count++] = known.rows.of(spelling);
    }
    return { network: known.network, count, pieces };
  }

  /** Where it may as well resemble something else, what would be honest instead cannot be said. */
  private owner(language: Language, { kind, sureness, isKnown }: Resemblance, network: Network): Owner | undefined {
    const rule = this.rules.get(kind), hides = isKnown ? rule?.discloses === true : this.mayDisclose(language, network), key = `${language} ${kind} ${sureness} ${isKnown} ${hides}`;
    if (rule && !this.owners.has(key)) this.owners.set(key, ownerOf(rule, language, sureness, (isKnown && this.lacking[kind]?.[language]) || [], hides));
    return this.owners.get(key);
  }

  /** Whether what was read last may tell what a business does, though it is of no plain kind. */
  private mayDisclose(language: Language, { scores }: Network): boolean {
    const likely = this.taught[language]?.kinds.reduce((sum, kind, n) => sum + (this.rules.get(kind)?.discloses ? likelihood(scores, n) : 0), 0) ?? 0;
    return likely > disclosing * (1 - likelihood(scores, 0));
  }

  private network(language: Language): Known | undefined {
    let known = this.networks.get(language);
    const taught = this.taught[language];
    if (!known && taught) {
      const network = new Network(taught);
      this.networks.set(language, (known = { network, kinds: new Set(taught.kinds), rows: new PerSpelling((surface) => network.row(knownForms(surface, (word) => network.knows(word))[0])) }));
    }
    return known;
  }
}

/** A part of a sentence, `[first, end)` among the tokens. `leadsOn`: what follows would be left without its subject. */
interface Clause {
  readonly first: number;
  readonly end: number;
  readonly leadsOn: boolean;
}

/** The clauses of the sentence `tokens[from, to)`: a mark parts them with a word that opens another, or any mark does. */
function clausesOf({ spellings }: Tokens, from: number, to: number, atAnyMark = false): Clause[] {
  const clauses: Clause[] = [];
  let first = from;
  for (let n = from + 1; n < to - 1; n++) {
    const joint = (spellings[n] as number) < 0 ? joints.of(spellings[n + 1] as number) || Number(atAnyMark) : 0;
    if (!joint) continue;
    clauses.push({ first, end: n, leadsOn: goesOn.of(spellings[n + 1] as number) === 1 });
    first = n + joint + ((spellings[n + joint] as number) < 0 ? 1 : 0);
  }
  clauses.push({ first, end: to, leadsOn: false });
  return clauses;
}

const words = new Int32Array(most);

/** How far behind its punctuation a clause begins, by the word there: behind one that only joins it to another. 0 for words that join none. */
const joints = new PerSpelling((surface) => (/^(?:and|but|so|ثم|لكن|ولكن|بس)$/i.test(surface) ? 2 : /^(?:أما|اما|كما|[وف](?!لا$|قط$|قت|رص|ور|ضل[اً])\p{L}{2,})$/u.test(surface) ? 1 : 0));

/** Joined to it by a verb of the same subject, which would be left without one: «ويجلس مع المدير»; what the same verb tells as well, «وأن»; or drawn from it, "so you can throw your pills away". */
const goesOn = new PerSpelling((surface) => (/^so$|^وأن|^و(?:ي(?!مكن|وجد|توفر|تم|حق)|تُ)\p{L}{2}/iu.test(surface) ? 1 : 0));

/** The mark of sentences that resemble the `sign` of a rule. */
export function hunchOf({ id }: Rule, sureness: Sureness): string {
  return `${sureness} ${id}`;
}

function ownerOf(rule: Rule, language: Language, sureness: Sureness, addition: readonly Suggestion[], hides: boolean): Owner | undefined {
  if (rule.phrases) return { kind: 'phrase', rule, group: { match: [], suggest: hides ? addition : [...addition, ''], hunch: sureness, message: hunchMessage(rule) }, language };
  return rule.sign === undefined ? undefined : { kind: 'mark', name: hunchOf(rule, sureness), language };
}

export function hunchMessage({ title, why, instead }: Rule): Text {
  return {
    en: `“{text}” resembles what “${title.en}” is about, though it uses none of the known phrases; judge for yourself. ${why.en} ${instead.en}`,
    ar: `«{text}» تشبه ما يُقصد بعنوان «${title.ar}» وإن خلت من العبارات المعروفة، فاحكم بنفسك. ${why.ar} ${instead.ar}`,
  };
}
