import type { Language } from './finding';

/** A suggestion and the sentences it is meant for; the comment of `PhraseGroup.suggest` tells how authors write it. */
export interface Suited {
  readonly write: string;
  readonly only?: RegExp;
  /** Keeps the question mark behind it, and needs one. */
  readonly asks: boolean;
}

/** Words of the clause and a name may stand before the question mark. */
const question = /^[^.!?؟،,:;؛]*(?:[,،] *(?:يا )?[^\s.!?؟،,]+)?[?؟]/;

const read = new Map<string, Suited>();

export function suited(source: string): Suited {
  let known = read.get(source);
  if (!known) {
    const [, condition, write] = /^(?:\{\?(.*?) ?\?\} )?(.*)$/s.exec(source) as unknown as [string, string | undefined, string];
    const asks = /[?؟]$/.test(write);
    known = { write: asks ? write.slice(0, -1) : write, asks, ...(condition ? { only: pattern(condition) } : {}) };
    read.set(source, known);
  }
  return known;
}

/** `condition` with every Latin word at the start of a word. */
function pattern(condition: string): RegExp {
  return new RegExp(condition.replace(/\[[^\]]*\]|(?<![\p{L}\\])(?=[a-z])/gu, (set) => set || '(?<![a-z])'), 'su');
}

/** Whether a suggestion is meant for a span with these words of its sentence before it, in it and behind it. */
export function isMeantFor({ only, asks }: Suited, before: string, span: string, behind: string): boolean {
  return (!only || only.test(plain(`${before}⟦${span}⟧${behind}`))) && (!asks || question.test(behind));
}

/** Lower case, straight apostrophes, Western digits, Arabic without harakat and in one form of alef, ya and ta marbuta. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/[’‘]/g, "'").replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Words that start a sentence of their own, so that no "please" leads on to them. */
const subject = /^(?:(?:you|your|we|our|it|the|they|there|everyone|anyone)(?![\p{L}'’])|\{)/iu;
const request = /(?:^|\s)(please[ \t]+)$/i;

/** How many characters of `before` go too when `text` comes behind it: the "please" of a request that is none any more. */
export function requestBefore(text: string, before: string, language: Language): number {
  return language === 'en' && subject.test(text) ? request.exec(before)?.[1]?.length ?? 0 : 0;
}
