import type { Draft } from '../../engine/draft/draft';
import type { Language } from '../../engine/finding';
import type { CheckContext, Mark } from '../../engine/rule';

/** A question and the answer behind it; offsets are UTF-16 code units of the source. */
export interface Answered {
  readonly start: number;
  /** Where the answer starts. */
  readonly answer: number;
  readonly end: number;
  readonly language: Language;
}

/** What may stand between a question and its answer: one question mark, white space and emphasis, no other words. */
const asks = /^[^\p{L}\p{N}]*[?؟][^\p{L}\p{N}]*$/u;
const quote = /["“”«»„‹›]/;

/**
 * Sentences marked `question` that a sentence marked `answer` follows at once, in passages without the mark `unless`.
 * `between`: what parts the two, where the first is no question. A phrase ends where its sentence ends, and some pressure takes two: the sore spot, and what is sold for it.
 */
export function answered(draft: Draft, context: CheckContext, question: string, answer: string, unless: string, between = asks): Answered[] {
  const questions = context.marks(question);
  if (!questions.length) return [];
  const answers = context.marks(answer);
  const excused = new Set(context.marks(unless).map(({ passage }) => passage.start));
  const found: Answered[] = [];
  for (let q = 0, a = 0; q < questions.length; q++) {
    const asked = questions[q] as Mark;
    while (a < answers.length && (answers[a] as Mark).start < asked.end) a++;
    const told = longestAt(answers, a);
    if (!told || asked.passage.quoted || asked.passage.hidden || told.passage.start !== asked.passage.start || excused.has(asked.passage.start)) continue;
    if (!between.test(draft.text.slice(asked.end, told.start)) || quote.test(draft.text.slice(Math.max(asked.start - 1, 0), asked.start))) continue;
    if (found.at(-1)?.end === told.end) continue;
    found.push({ start: asked.start, answer: told.start, end: told.end, language: asked.language });
  }
  return found;
}

/** Of the marks that start where the one at `index` does, the longest. */
function longestAt(marks: readonly Mark[], index: number): Mark | undefined {
  let best = marks[index];
  for (let at = index + 1; best && marks[at]?.start === best.start; at++) if ((marks[at] as Mark).end > best.end) best = marks[at];
  return best;
}
