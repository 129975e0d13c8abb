import { knownForms } from '../server/src/engine/hunch/forms';
import { hashOf } from '../server/src/engine/hunch/network';
import type { Told } from './lessons';

/** The words a network knows, by row: row 0 is that of all others. */
export interface Vocabulary {
  /** From row 1, in the order of their hashes. */
  readonly words: readonly string[];
  rowsOf(words: readonly string[]): number[];
}

/** The `most` words that tell most: those that many lessons have, themselves or inflected. */
export function vocabularyOf(lessons: readonly Told[], most: number): Vocabulary {
  const written = new Map<string, number>(), weights = new Map<string, number>();
  const add = (to: Map<string, number>, word: string, weight: number): void => { to.set(word, (to.get(word) ?? 0) + weight); };
  for (const { words, rule, times, isFar } of lessons) {
    for (const word of new Set(words)) {
      const [form] = knownForms(word, () => true);
      if (form !== undefined) add(written, form, (rule ? 3 : isFar ? 0.2 : 1) / times);
    }
  }
  for (const [word, weight] of written) for (const form of new Set([word, ...knownForms(word, (form) => form !== word && written.has(form))])) add(weights, form, weight);
  const byHash = new Map([...weights].sort((a, b) => b[1] - a[1]).slice(0, most).map(([word]) => [hashOf(word), word]));
  const words = [...byHash].sort((a, b) => a[0] - b[0]).map(([, word]) => word), rows = new Map(words.map((word, n) => [word, n + 1]));
  return { words, rowsOf: (of) => of.map((word) => rows.get(knownForms(word, (form) => rows.has(form))[0] ?? '') ?? 0) };
}
