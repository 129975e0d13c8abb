import { createRequire } from 'node:module';

const { candor, openDraft, defaultSettings } = createRequire(import.meta.url)(process.env.CANDOR_ENGINE);

export const name = 'Candor';
export const formats = ['markdown', 'html'];

/** From text to findings, all rules, both languages. */
export async function open() {
  return (text, format) => candor.lint(openDraft(text, format), defaultSettings).findings.length;
}
