import type { Language, Reference } from './finding';
import type { Citation } from './lint';
import type { Rule } from './rule';
import type { Settings } from './settings';
import { standIn, wordJoiner } from './text/chars';

/** The rule's message (or that of the phrases) about `text`, in one line. */
export function message(rule: Rule, own: Rule['message'] | undefined, locale: Language, text: string): string {
  return (own ?? rule.message)[locale].replace('{text}', () => shortened(text, 60));
}

/** `text` in one line of at most so many UTF-16 code units. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
}

/** What readers see of `text`, given its masked `prose` of the same length: without tags and marks, references resolved, template tags as written. */
export function wordsOf(text: string, prose: string): string {
  if (text === prose) return text;
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const masked = prose[i] as string;
    if (masked === standIn) words += text[i];
    else if (masked === ' ') words += /\s/.test(text[i] as string) ? ' ' : '';
    else if (masked !== wordJoiner) words += masked;
  }
  return words;
}

const citations = new WeakMap<Rule, WeakMap<Settings['jurisdictions'], Partial<Record<Language, readonly Reference[]>>>>();

/** The sources of a rule for the chosen markets, and those that hold everywhere; all of them where no market is chosen or none has one. */
export function cited(rule: Rule, locale: Language, { jurisdictions }: Settings, references: ReadonlyMap<string, Citation>): readonly Reference[] {
  let byMarkets = citations.get(rule);
  if (!byMarkets) citations.set(rule, (byMarkets = new WeakMap()));
  let known = byMarkets.get(jurisdictions);
  if (!known) byMarkets.set(jurisdictions, (known = {}));
  let list = known[locale];
  if (!list) {
    const all = rule.references.map((id) => references.get(id)).filter((source) => source !== undefined);
    const here = jurisdictions.length ? all.filter((source) => source.jurisdictions.length === 0 || source.jurisdictions.some((one) => jurisdictions.includes(one))) : all;
    known[locale] = list = (here.length ? here : all).map(({ id, title, url }) => ({ id, title: title[locale], url }));
  }
  return list;
}
