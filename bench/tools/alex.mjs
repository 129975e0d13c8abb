import { html, markdown } from 'alex';

export const name = 'alex';
export const formats = ['markdown', 'html'];

export async function open() {
  return (text, format) => (format === 'html' ? html(text) : markdown(text)).messages.length;
}
