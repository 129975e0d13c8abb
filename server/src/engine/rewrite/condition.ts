/** Words of the clause and a name may stand before the question mark. */
const question = /^[^.!?؟،,:;؛]*(?:[,،] *(?:يا )?[^\s.!?؟،,]+)?[?؟]/;

/** Whether the words behind a claim end its question. */
export function isQuestion(behind: string): boolean {
  return question.test(behind);
}

const patterns = new Map<string, RegExp>();

/** Whether a sentence, made {@link plain}, has what `about` of a suggestion looks for. */
export function isAbout(about: string, sentence: string): boolean {
  let pattern = patterns.get(about);
  if (!pattern) patterns.set(about, (pattern = new RegExp(about.replace(/\[[^\]]*\]|(?<=^|[\s(|^⟦⟧:=!])(?=[a-z])/gu, (set) => set || '(?<![a-z])'), 'su')));
  return pattern.test(sentence);
}

/** Lower case, straight apostrophes, Western digits, Arabic without harakat and in one form of alef, ya and ta marbuta. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/[’‘]/g, "'").replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
