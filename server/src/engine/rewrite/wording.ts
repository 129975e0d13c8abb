import { standIn } from '../text/chars';

/** A letter, a digit or what stands for a template tag. */
const word = new RegExp(`[\\p{L}\\p{N}${standIn}]`, 'u');

/** Whether a word stands in `text`. */
export function hasWords(text: string): boolean {
  return word.test(text);
}

/** How many words `text` has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}
