import { lint } from 'markdownlint/sync';

export const name = 'markdownlint';
export const formats = ['markdown'];

export async function open() {
  return (text) => lint({ strings: { draft: text } }).draft.length;
}
