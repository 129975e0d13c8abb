import type { Tree } from '@lezer/common';

/** All nodes of a tree with their places, for comparing. */
export function nodes(tree: Tree): string[] {
  const found: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from} ${to}`) });
  return found;
}
