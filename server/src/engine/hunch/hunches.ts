import type { Language, Text } from '../finding';
import type { PhraseGroup, Rule } from '../rule';
import { PerSpelling } from '../text/spellings';
import type { Tokens } from '../text/tokens';
import { knownForms } from './forms';
import { Network, type Taught } from './network';

/** What networks were taught, by the language of their sentences. */
export type TaughtLanguages = Readonly<Partial<Record<Language, Taught>>>;

/** Fewer words say too little, and of more the network has seen none. */
const fewest = 4, most = 40;

/**
 * What a sentence resembles in which no rule has a phrase: nobody can write down every way to press a reader, but a sentence that does
 * has company. A hunch only ever informs, whoever reads it judges.
 */
export class Hunches {
  private readonly networks = new Map<Language, { readonly network: Network; readonly rows: PerSpelling }>();
  private readonly groups = new Map<Rule, PhraseGroup>();
  private readonly byId: ReadonlyMap<string, Rule>;

  constructor(private readonly taught: TaughtLanguages, rules: readonly Rule[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** The rule that the sentence `tokens[from, to)` in `language` seems to go against, as one of its phrases would be reported. */
  of(language: Language, tokens: Tokens, from: number, to: number): { readonly rule: Rule; readonly group: PhraseGroup } | undefined {
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
    const kind = network.read(words, count), rule = kind === undefined ? undefined : this.byId.get(kind);
    return rule && { rule, group: this.group(rule) };
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

  private group(rule: Rule): PhraseGroup {
    let group = this.groups.get(rule);
    if (!group) this.groups.set(rule, (group = { match: [], suggest: [''], hunch: true, message: messageOf(rule) }));
    return group;
  }
}

const words = new Int32Array(most);

function messageOf({ title, why, instead }: Rule): Text {
  return {
    en: `“{text}” resembles what “${title.en}” is about, though it uses none of the known phrases; judge for yourself. ${why.en} ${instead.en}`,
    ar: `«{text}» تشبه ما يُقصد بعنوان «${title.ar}» وإن خلت من العبارات المعروفة، فاحكم بنفسك. ${why.ar} ${instead.ar}`,
  };
}
