import type { Language, Text } from '../engine/finding';
import { Matcher } from '../engine/text/matcher';
import { words } from '../words';

/** Verdicts by phrase, so that typing in a long list reads one phrase anew and not all. */
const verdicts = new Map<string, Text | undefined>();

/** Why a team's phrase cannot be read; undefined where it can. */
export function phraseMistake(phrase: string, language: Language): Text | undefined {
  const key = `${language} ${phrase}`;
  if (!verdicts.has(key)) {
    if (verdicts.size > 2000) verdicts.clear();
    verdicts.set(key, verdict(phrase, language));
  }
  return verdicts.get(key);
}

function verdict(phrase: string, language: Language): Text | undefined {
  const error = new Matcher([{ language, source: phrase }], words).errors[0]?.error;
  if (!error) return undefined;
  const at = error.at + 1;
  return { en: `This phrase cannot be read, at character ${at}: ${error.message}`, ar: `تعذّرت قراءة هذه العبارة عند الحرف ${at}: ${error.message}` };
}
