import type { Language, Text } from '../finding';
import type { Owner } from '../reading';
import type { Rule } from '../rule';
import type { Suggestion } from '../rewrite/suggestion';
import { PerSpelling } from '../text/spellings';
import type { Tokens } from '../text/tokens';
import { knownForms } from './forms';
import { Network, type Resemblance, type Taught } from './network';

/** What networks were taught, by the language of their sentences. */
export type TaughtLanguages = Readonly<Partial<Record<Language, Taught>>>;

/** By rule: what such a sentence lacks, as a phrase would suggest it. */
export type Lacking = Readonly<Record<string, Readonly<Record<Language, readonly Suggestion[]>>>>;

/** Sure enough for a whole draft, or only for a few sentences that are judged by themselves. */
export type Sureness = 'sure' | 'likely';

/** Fewer words say too little, and of more the network has seen none. */
const fewest = 4, most = 40;

/**
 * What a sentence resembles in which no rule has a phrase: nobody can write down every way to press a reader, but a sentence that does
 * has company. A hunch only ever informs, whoever reads it judges.
 */
export class Hunches {
  private readonly networks = new Map<Language, { readonly network: Network; readonly rows: PerSpelling }>();
  /** Each made when a sentence first resembles it. */
  private readonly owners = new Map<string, Owner | undefined>();
  private readonly rules: ReadonlyMap<string, Rule>;

  constructor(private readonly taught: TaughtLanguages, rules: readonly Rule[], private readonly lacking: Lacking) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** What the sentence `tokens[from, to)` in `language` resembles: a phrase of a rule, or the sign of one that asks the whole draft. */
  of(language: Language, tokens: Tokens, from: number, to: number): Owner | undefined {
    const known = to - from < fewest ? undefined : this.network(language);
    if (!known) return undefined;
    const { network, rows } = known, { spellings } = tokens;
    let count = 0, pieces = 1;
    for (let n = from; n < to; n++) {
      const spelling = spellings[n] as number;
      if (spelling < 0) {
        pieces++;
        continue;
      }
      if (count === most) return undefined;
      words[count++] = rows.of(spelling);
    }
    // Many short pieces are an address or a list, and claim nothing.
    if (count < fewest || (pieces > 2 && count < 3 * pieces)) return undefined;
    const found = network.read(words, count);
    // The shortest sentences are mostly a name and a word or two.
    return found && (found.isSure || count > fewest) ? this.owner(language, found) : undefined;
  }

  private owner(language: Language, { kind, isSure, isClear }: Resemblance): Owner | undefined {
    const key = `${language} ${kind} ${isSure} ${isClear}`, rule = this.rules.get(kind);
    if (rule && !this.owners.has(key)) {
      const addition = rule.note ? [`+ ${rule.note[language]}`] : this.lacking[kind]?.[language] ?? [];
      // What a sentence lacks is said only where it is clear which rule's claim it is.
      this.owners.set(key, ownerOf(rule, language, isSure ? 'sure' : 'likely', isClear ? addition : []));
    }
    return this.owners.get(key);
  }

  private network(language: Language): { readonly network: Network; readonly rows: PerSpelling } | undefined {
    let known = this.networks.get(language);
    const taught = this.taught[language];
    if (!known && taught) {
      const network = new Network(taught);
      this.networks.set(language, (known = { network, rows: new PerSpelling((surface) => network.row(knownForms(surface, (word) => network.knows(word))[0])) }));
    }
    return known;
  }
}

const words = new Int32Array(most);

/** The mark of sentences that resemble the `sign` of a rule. */
export function hunchOf({ id }: Rule, sureness: Sureness): string {
  return `${sureness} ${id}`;
}

function ownerOf(rule: Rule, language: Language, sureness: Sureness, addition: readonly Suggestion[]): Owner | undefined {
  if (rule.phrases) return { kind: 'phrase', rule, group: { match: [], suggest: [...addition, ''], hunch: sureness, message: hunchMessage(rule) }, language };
  return rule.sign === undefined ? undefined : { kind: 'mark', name: hunchOf(rule, sureness), language };
}

export function hunchMessage({ title, why, instead }: Rule): Text {
  return {
    en: `“{text}” resembles what “${title.en}” is about, though it uses none of the known phrases; judge for yourself. ${why.en} ${instead.en}`,
    ar: `«{text}» تشبه ما يُقصد بعنوان «${title.ar}» وإن خلت من العبارات المعروفة، فاحكم بنفسك. ${why.ar} ${instead.ar}`,
  };
}
