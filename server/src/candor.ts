import type { Language } from './engine/finding';
import { createLinter, type Linter } from './engine/lint';
import { taughtAr } from './hunches/ar';
import { taughtEn } from './hunches/en';
import { referenceById } from './references';
import { rules } from './rules/index';
import { evidence } from './words/evidence';
import { words } from './words/index';
import { lacking } from './words/lacking';
import { marks } from './words/marks';

export { editDraft, openDraft } from './engine/draft/draft';
export { suppressionFix } from './engine/suppressions';

/** The engine with the whole catalogue: what the server, the command line and the documentation check with. */
export const candor: Linter = createLinter(rules, { sets: words, evidence, marks, references: referenceById, taught: { en: taughtEn, ar: taughtAr }, lacking });

/** The rule's documentation page inside the package, for example `docs/rules/urgency-pressure.ar.md`. */
export function rulePage(rule: string, language: Language): string {
  return `docs/rules/${rule}${language === 'ar' ? '.ar' : ''}.md`;
}
