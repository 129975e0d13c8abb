import type { Draft } from '../engine/draft/draft';
import type { CheckContext, Mark } from '../engine/rule';
import { isAbout } from './about';
import { isSaid, isSpoken } from './visible';

/**
 * The places where the author says what mark `name` stands for: seen, not quoted, asked, denied (mark `denied`) or
 * reported of others. Overlapping matches are one, the longest. `asked`: a question says it as well.
 */
export function saidMarks(draft: Draft, context: Pick<CheckContext, 'marks'>, name: string, denied: string, asked = false): readonly Mark[] {
  const denials = context.marks(denied);
  const kept: Mark[] = [];
  const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && a.end > b.start;
  for (const mark of [...context.marks(name)].sort((a, b) => (b.end - b.start) - (a.end - a.start))) {
    if (denials.some((other) => touches(mark, other)) || kept.some((other) => touches(mark, other)) || !(asked ? isSpoken : isSaid)(draft, mark)) continue;
    if (isAbout(mark.passage.prose)) continue;
    kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether readers of `language` are shown what mark `name` stands for. */
export function isShownIn(context: CheckContext, name: string, language: Mark['language']): boolean {
  return context.marks(name).some((mark) => mark.language === language && !mark.passage.hidden && !mark.passage.quoted);
}
