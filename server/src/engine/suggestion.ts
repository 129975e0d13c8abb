import { soundsVowel } from './agreement';
import type { Language } from './finding';
import { callIn, countedIn, lastWord, nounIn, subjectOf } from './kept';
import type { Rewording } from './rule';

/** How a suggestion joins the words around it. */
export interface Joints {
  readonly text: string;
  readonly follows: boolean;
  readonly leads: boolean;
  /** Takes the place of what only adds to the clause, too. */
  readonly states: boolean;
  /** Takes the place of what its sentence says behind the clause, too. */
  readonly isLast: boolean;
  /** Takes the place of its sentence. */
  readonly isSentence: boolean;
}

/** A suggestion without the `…` that say where it joins the words before it and behind it, the full stop of a statement, the ` |` of the last words, and the `^ $` of a sentence. */
export function joints(suggestion: string): Joints {
  const isSentence = /^\^ .* \$$/.test(suggestion);
  return {
    text: suggestion.replace(/^(?:…|\^) ?| ?(?:…|\$)$| \|$|\.$/g, ''), isSentence, isLast: suggestion.endsWith(' |'),
    follows: suggestion.startsWith('…'), leads: suggestion.endsWith('…'), states: suggestion.endsWith('.'),
  };
}

/** `text` without brackets of its own where it stands in the writer's. */
export function unbracketed(text: string, previous: string): string {
  return previous === '(' ? text.replace(/^\((.*)\)$/, '$1') : text;
}

/** Whether a suggestion gives a date, so that a vague time behind it has had its day. */
export function isDated(text: string): boolean {
  return /\{[^}]*(?:date|time|تاريخ)/.test(text);
}

/** Whether a suggestion says more of a noun before it. */
export function isRelative(text: string): boolean {
  return /^(?:that|who) /.test(text);
}

/** What `write` says of the clause; undefined where it is not for these words, or would take braces for blanks. */
export function reworded({ when, write }: Rewording, clause: string): string | undefined {
  // Words with vowel marks are the same words; only where some of them are kept do they keep their marks.
  const found = when.exec(write.includes('$') ? clause : clause.replace(/[\u064B-\u0652]/g, ''));
  const text = found ? write.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '') : undefined;
  return text !== undefined && !/[{}⟦⟧]/.test(found?.slice(1).join('') ?? '') ? text.replace(/^ +| +(?=[ :,;.])/g, '').replace(/\b(a)n? (?=(\p{L}+))/iu, (_, article: string, word: string) => (soundsVowel(word) ? `${article}n ` : `${article} `)) : undefined;
}

/** A suggestion with the words of the match that it repeats, `{=call}`; undefined where the match has none of that kind. */
export function quoting(suggestion: string, matched: string, goesOn: boolean, language: Language): string | undefined {
  const words: Readonly<Record<string, () => string | undefined>> = {
    number: () => /[\d٠-٩][\d٠-٩.,٫٬]*/.exec(matched)?.[0] ?? (language === 'ar' ? '{العدد}' : '{number}'),
    verb: () => lastWord(matched, language),
    subject: () => subjectOf(matched, language),
    call: () => (goesOn ? undefined : callIn(matched, language)),
    places: () => countedIn(matched, 'places'),
    goods: () => countedIn(matched, 'goods'),
    noun: () => nounIn(matched, language),
  };
  let isWhole = true;
  const text = suggestion.replace(/\{=(\p{L}+)\}/gu, (_, name: string) => words[name]?.() ?? (isWhole = false, ''));
  return isWhole && !/[⟦⟧]/.test(text) ? text : undefined;
}
