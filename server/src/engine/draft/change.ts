import { TreeFragment, type Tree } from '@lezer/common';

/** What changed in a text: `[from, to)` of the new one, before which all stayed, and behind which all moved by `by`. UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

export const unchanged: Change = { from: Infinity, to: 0, by: 0 };

/** `change`, and then `[start, end)` of its new text replaced by a text of `length`. */
export function changedFurther(change: Change, start: number, end: number, length: number): Change {
  const by = length - (end - start);
  return { from: Math.min(change.from, start), to: Math.max(start + length, change.to + by), by: change.by + by };
}

/** `change` as one of whole lines; `text` is the new one. */
export function inLines({ from, to, by }: Change, text: string): Change {
  if (from === Infinity) return unchanged;
  const end = text.indexOf('\n', to);
  return { from: from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end, by };
}

/** What a parser may take over of `tree`. */
export function fragmentsOf(tree: Tree, { from, to, by }: Change): readonly TreeFragment[] {
  const fragments = TreeFragment.addTree(tree);
  return from === Infinity ? fragments : TreeFragment.applyChanges(fragments, [{ fromA: from, toA: to - by, fromB: from, toB: to }]);
}
