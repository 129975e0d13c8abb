import type { Clause } from './clause';
import type { Mendable } from './span';
import { countWords } from './wording';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What parts a sentence. */
const parting = /[,،;؛][ \t\n]+|[ \t][–—-][ \t]/gu;

/** What is no claim whatever it resembles: a figure, what a mark or an example points to; and what a claim hangs on, behind it. */
const facts = /[\d٠-٩[({«“"]|(?<!\p{L})(?:reply|press|tap|click|text|رد|أرسل|اضغط)(?!\p{L})/iu, condition = /^\s*so (?:ring|call|text|phone|e-?mail|write|ask|visit)(?! now| today)(?!\p{L})|^\s*(?:and |but |و)?(?:if|unless|provided|as long as|except|otherwise|terms|إذا|اذا|بشرط|شرط|ما لم|إلا)(?!\p{L})/iu;

/** What joins a clause to those before it. */
const jointBefore = /(?:[,،;؛–—][ \t\n]+(?:(?:and|but|so|because|as|since)[ \t]+|و)?|[ \t](?:and|but|so|because)[ \t]+)$/iu;

/** So few words at the edge of a claim only go on from it. */
const few = 6;

/**
 * A claim with the parts of its sentence beside it that resemble claims as well: what is said in its place leaves none of them standing, and
 * no sentence half honest. What is before it is taken to the beginning of the sentence or not at all. Offsets are in the draft's text.
 */
export function companyOf({ passageStart, prose, sentence, start, end, beside, language, resembles }: Mendable, clause: Clause): Range {
  const isFree = (part: Range): boolean => !beside.some((other) => part.start < other.end && other.start < part.end);
  const claims = (part: Range): boolean => isFree(part) && !facts.test(prose.slice(part.start, part.end)) && resembles(language, prose.slice(part.start, part.end));
  let to = end - passageStart;
  for (const [n, part] of partsOf(prose, to, sentence.end).entries()) {
    if (claims(part) && !condition.test(prose.slice(part.start, part.end))) to = part.end;
    else if (n > 0 || !isFree(part) || facts.test(prose.slice(part.start, part.end)) || countWords(prose.slice(part.start, part.end)) >= few) break;
  }
  const lead = prose.slice(sentence.start, clause.start), joint = jointBefore.exec(lead), label = /^[^]*[:：]\s/u.exec(lead)?.[0].length ?? 0;
  const before = joint && joint.index > label ? partsOf(prose, sentence.start + label, sentence.start + joint.index) : [];
  const isTaken = before.length > 0 && before.every((part, n) => claims(part) || n < before.length - 1 && isFree(part) && countWords(prose.slice(part.start, part.end)) < 3);
  return { start: isTaken ? passageStart + (before[0] as Range).start : start, end: passageStart + to };
}

/** The parts of `prose[from, to)`, without what parts them. */
function partsOf(prose: string, from: number, to: number): Range[] {
  const parts: Range[] = [], text = prose.slice(from, to);
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(parting)) {
    parts.push({ start: at, end: index });
    at = index + mark.length;
  }
  parts.push({ start: at, end: Math.max(at, text.replace(/[\s.!?؟…]+$/u, '').length) });
  return parts.map(({ start, end }) => ({ start: from + start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end: from + end }));
}
