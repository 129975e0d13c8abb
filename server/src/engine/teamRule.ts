import type { Language } from './finding';
import type { PhraseGroup, Rule } from './rule';
import type { TeamPhrase } from './settings';

/** A team's phrases from `.candor.json` as a rule like any other; what they suggest takes the place of just the words. */
export function teamRule(phrase: TeamPhrase): Rule {
  const message = { en: phrase.message, ar: phrase.message };
  const groups = (language: Language): PhraseGroup[] => {
    const match = phrase[language] ?? [];
    return match.length ? [{ match, suggest: (phrase.suggest?.[language] ?? []).map((text) => `…${text}…`) }] : [];
  };
  return {
    id: phrase.id, isTeams: true, principle: 'accountability', severity: phrase.severity ?? 'warning',
    title: { en: phrase.id, ar: phrase.id }, why: message, instead: message, message, references: [],
    phrases: { en: groups('en'), ar: groups('ar') },
    evidence: { silence: ['quotation'] },
    examples: { en: phrase.examples?.en ?? [], ar: phrase.examples?.ar ?? [] },
  };
}
