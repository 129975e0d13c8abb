import type { Mark } from '../../engine/rule';

/** Of marks that share a place, the longest. */
export function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (mark.end - mark.start > last.end - last.start) kept[kept.length - 1] = mark;
  }
  return kept;
}
