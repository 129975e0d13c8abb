import type { Language } from '../finding';

interface Span {
  /** The passage's masked text, and where it starts in the draft. */
  readonly prose: string;
  readonly passageStart: number;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/**
 * `suggestion` whose first word, a verb marked with `~` ("helps~", «يساعد~»), takes the form of the first
 * word it replaces.
 */
export function agreeing(suggestion: string, { prose, passageStart, start, end, language }: Span): string {
  const ofSubject = /^(.*\s)(\p{L}+)~/u.exec(suggestion);
  if (ofSubject && language === 'ar') return `${ofSubject[1]}${ofSubject[2]}${ofFeminine.test(ofSubject[1] as string) ? 'ة' : ''}${suggestion.slice(ofSubject[0].length)}`;
  if (ofSubject) return `${ofSubject[1]}${isPlural(ofSubject[1] as string) ? plural(ofSubject[2] as string) : ofSubject[2]}${suggestion.slice(ofSubject[0].length)}`;
  const verb = /^(\p{L}+)~/u.exec(suggestion)?.[1];
  const model = /\p{L}+/u.exec(prose.slice(start - passageStart, end - passageStart))?.[0] ?? '';
  if (!verb) return suggestion.replace(/^((?:one|1)(?: \p{L}+?)?)s? were(?!\p{L})/iu, '$1 was').replace(/^((?:one|1) place)s /i, '$1 ');
  const before = prose.slice(Math.max(0, start - passageStart - 20), start - passageStart);
  return (language === 'en' ? english(verb, model.toLowerCase(), before) : arabic(verb, model)) + suggestion.slice(verb.length + 1);
}

/** "helps" as "help" behind "will" or in place of "cure", "helping" in place of "curing". */
function english(verb: string, model: string, before: string): string {
  const base = baseOf(verb);
  if (modal.test(model)) return isPlural(before) ? plural(verb) : verb;
  if (/(?:^|\s)(?:will|can|may|might|must|could|would|should|to|not|never|always|['’]ll|\p{L}+['’](?:ll|t))\s+$/iu.test(before)) return base;
  if (/[^aeiou]ing$/.test(model)) return base.replace(/(?<=\p{L}[^e])e$/u, '') + 'ing';
  if (/[^s]s$/.test(model) || /..ly$/.test(model)) return verb;
  return base === 'be' ? 'are' : base;
}

/** An Arabic subject whose first noun is feminine, or a broken plural. */
const ofFeminine = /^(?:هذا |هذه )?(?:\p{L}+(?:ة|ات|ت(?:ك|كم|نا|ها))(?!\p{L})|(?:ال)?(?:عروض|أسعار|هدايا)(?:ك|كم|نا)?(?!\p{L}))/u;

/** Whether `suggestion` starts with a verb in place of one that stands first, and so has lost its subject: "are sold fast!". */
export function needsSubject(suggestion: string, matched: string): boolean {
  return /^\p{L}+~/u.test(suggestion) && /^(?:is|are|was|were|has|have|won['’]t|will|can['’]t|cannot|could|might|may|must|\p{L}+ing)\s/iu.test(matched);
}

/** Whether `words` are a noun with its article and no more, so that a relative clause can follow: "the app". */
export function isNoun(words: string): boolean {
  return /^\s*(?:meet |try |discover |here['’]s )?(?:the|a|an|our|this)\s(?:[\p{L}-]+\s+){1,3}$/iu.test(words) && !/\s(?:why|because|when|if|and|so|how|what|than|the|a|our|is|are|was|that|which|who|of|by|for|everyone['’]s)\s+$/iu.test(words);
}

/** Verbs that do not show the number of their subject. */
const modal = /^(?:won|will|can|cannot|could|might|may|must|would)$/;

function baseOf(verb: string): string {
  return verb === 'is' ? 'be' : verb === 'has' ? 'have' : verb.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|ss|o)es$/, '').replace(/(?<!s)s$/, '');
}

function plural(verb: string): string {
  return verb === 'is' ? 'are' : baseOf(verb);
}

function isPlural(words: string): boolean {
  // "This fare to Leeds": what the noun is about says nothing of its number.
  const subject = words.replace(/(?<=[\p{L}%]) (?:to|of|off|for|from|in|on|at|with|like) .*$/iu, '');
  return /\b(?:these|those|and|we|they|you|few)\b|[^su'’\s]s\s*$/i.test(subject) && !/\b(?:this|its|plus|bonus)\s*$|\b(?:what|whatever|everything|anything|nothing|something)\s(?:\S+\s)*[a-z]+s\s*$/i.test(subject);
}

function isFeminine(adjective: string): boolean {
  return /[ةه]$/.test(adjective) || /ات$/.test(adjective);
}

/** «يساعد» as «تساعد» or «نساعد» in place of a verb of that person, «مسجل» and «خضع» in the gender of the adjective that they replace. */
function arabic(verb: string, model: string): string {
  const adjective = /^(ال)?((?:م|حائز|حاصل|فائز|ثابت|علمي|سريري|طبي)\p{L}*)/u.exec(model);
  if (/^(?:خضع|نال)$/.test(verb)) return (adjective?.[1] ? (isFeminine(model) ? 'التي ' : 'الذي ') : '') + verb + (adjective && isFeminine(model) ? 'ت' : '');
  if (/^(?:مسجل|فائز)$/.test(verb)) return (adjective?.[1] ?? '') + verb + (adjective && isFeminine(model) ? 'ة' : '');
  return verb.startsWith('ي') && /^[تن]\p{L}{2}/u.test(model) ? (model[0] as string) + verb.slice(1) : verb;
}

/** Whether an English word takes "an". */
export function soundsVowel(word: string): boolean {
  return /^[aeiou]/i.test(word) && !/^(?:uni|use|usu|eu|one|once|ut[ei])/i.test(word) || /^(?:hour|honest|honou?r|heir)/i.test(word);
}
