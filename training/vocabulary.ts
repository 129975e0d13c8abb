import { knownForms, stemOf } from '../server/src/engine/hunch/forms';
import { hashOf } from '../server/src/engine/hunch/network';
import type { Told } from './lessons';

/** The words a network knows, by row: row 0 is that of all others. */
export interface Vocabulary {
  /** From row 1, in the order of their hashes. */
  readonly words: readonly string[];
  rowsOf(words: readonly string[]): number[];
}

/** The words and the stems of others that tell most: those that many lessons have. */
export function vocabularyOf(lessons: readonly Told[], most: { readonly words: number; readonly stems: number }): Vocabulary {
  const written = new Map<string, number>(), weights = new Map<string, number>(), stems = new Map<string, number>();
  const add = (to: Map<string, number>, word: string, weight: number): void => { to.set(word, (to.get(word) ?? 0) + weight); };
  const gather = (tell: (word: string, weight: number) => void): void => {
    for (const { words, rule, times, isFar } of lessons) for (const word of new Set(words)) tell(word, (rule ? 3 : isFar ? 0.2 : 1) / times);
  };
  gather((word, weight) => {
    const [form] = knownForms(word, () => true);
    if (form !== undefined) add(written, form, weight);
  });
  for (const [word, weight] of written) for (const form of new Set([word, ...knownForms(word, (form) => form !== word && written.has(form))])) add(weights, form, weight);
  const known = new Set(mostOf(weights, most.words));
  gather((word, weight) => {
    const stem = stemOf(word);
    if (stem !== undefined && !knownForms(word, (form) => known.has(form)).length) add(stems, stem, weight);
  });
  const byHash = new Map([...known, ...mostOf(stems, most.stems)].map((word) => [hashOf(word), word]));
  const words = [...byHash].sort((a, b) => a[0] - b[0]).map(([, word]) => word), rows = new Map(words.map((word, n) => [word, n + 1]));
  return { words, rowsOf: (of) => of.map((word) => rows.get(knownForms(word, (form) => rows.has(form))[0] ?? '') ?? 0) };
}

function mostOf(weights: ReadonlyMap<string, number>, most: number): string[] {
  return [...weights].sort((a, b) => b[1] - a[1]).slice(0, most).map(([word]) => word);
}
