import type { Language } from './finding';

interface Span {
  /** The passage's masked text, and where it starts in the draft. */
  readonly prose: string;
  readonly passageStart: number;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/** `suggestion` whose first word, a verb marked with `~` ("helps~", «يساعد~»), takes the form of the first word it replaces. */
export function agreeing(suggestion: string, { prose, passageStart, start, end, language }: Span): string {
  const verb = /^(\p{L}+)~/u.exec(suggestion)?.[1];
  if (!verb) return suggestion;
  const model = /\p{L}+/u.exec(prose.slice(start - passageStart, end - passageStart))?.[0] ?? '';
  const before = prose.slice(Math.max(0, start - passageStart - 20), start - passageStart);
  return (language === 'en' ? english(verb, model.toLowerCase(), before) : arabic(verb, model)) + suggestion.slice(verb.length + 1);
}

/** "helps" as "help" behind "will" or in place of "cure", "helping" in place of "curing". */
function english(verb: string, model: string, before: string): string {
  const base = verb === 'is' ? 'be' : verb === 'has' ? 'have' : verb.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|ss|o)es$/, '').replace(/(?<!s)s$/, '');
  if (/(?:^|\s)(?:will|can|may|might|must|could|would|should|to|not|never|always|['’]ll|\p{L}+['’](?:ll|t))\s+$/iu.test(before)) return base;
  if (/[^aeiou]ing$/.test(model)) return base.replace(/(?<=[^e])e$/, '') + 'ing';
  if (/[^s]s$/.test(model) || /ly$/.test(model)) return verb;
  return base === 'be' ? 'are' : base;
}

/** «يساعد» as «تساعد» or «نساعد» in place of a verb of that person. */
function arabic(verb: string, model: string): string {
  return verb.startsWith('ي') && /^[تن]\p{L}{2}/u.test(model) ? (model[0] as string) + verb.slice(1) : verb;
}
