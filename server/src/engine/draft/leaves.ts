import type { Tree } from '@lezer/common';
import { firstThat } from '../ordered';
import { emptyBlock, type Block } from './block';
import { unchanged, type Change } from './change';
import type { PlacedBlock } from './draft';
import { markdownLeaves, type Leaf } from './markdown';

/** The leaf blocks of a Markdown body, in order. */
export interface Leaves {
  /** Where the body starts in the draft. */
  readonly base: number;
  /** The parser hands the same object to the next version while a leaf is untouched. */
  readonly trees: Tree[];
  /** In the body. */
  readonly starts: number[];
  /** In the draft; undefined for a leaf with nothing to read. */
  readonly placed: (PlacedBlock | undefined)[];
  /** Whether a block opens or closes tags without their partner. */
  loose: boolean;
}

/** An edit may make a heading or a table of one of the leaves before it. */
const reach = 2;

/** Reads the leaves of a body; with `earlier` only those around `change`. */
export function readLeaves(tree: Tree, text: string, base: number, read: (leaf: Leaf) => Block, earlier?: Leaves, change = unchanged): Leaves {
  const followed = earlier && earlier.base === base ? follow(tree, text, read, earlier, change) : undefined;
  if (followed) return followed;
  const leaves: Leaves = { base, trees: [], starts: [], placed: [], loose: false };
  markdownLeaves(tree, text, 0, (leaf) => add(leaves, leaf, read(leaf)));
  return leaves;
}

/**
 * Leaves that lie before the change are taken over. Behind it, the first that the parser took over tells that all that follow are
 * as they were. Undefined where the leaves before the change are others than they were after all.
 */
function follow(tree: Tree, text: string, read: (leaf: Leaf) => Block, earlier: Leaves, { from, to, by }: Change): Leaves | undefined {
  const { base, trees, starts, placed, loose } = earlier, count = starts.length;
  const kept = Math.max(0, firstEndingFrom(earlier, from) - reach);
  const around: Leaves = { base, trees: [], starts: [], placed: [], loose };
  let next = kept, agrees = true;
  const found = markdownLeaves(tree, text, kept > 0 ? (starts[kept] as number) : 0, (leaf) => {
    if (kept > 0 && !around.starts.length && leaf.from !== starts[kept]) return (agrees = false) || true;
    while (next < count && (starts[next] as number) + by < leaf.from) next++;
    if (leaf.from >= to && trees[next] === leaf.tree && (starts[next] as number) + by === leaf.from) return true;
    return add(around, leaf, read(leaf));
  });
  if (!agrees) return undefined;
  const rest = found ? next : count;
  return {
    base, loose: around.loose,
    trees: trees.slice(0, kept).concat(around.trees, trees.slice(rest)),
    starts: starts.slice(0, kept).concat(around.starts, starts.slice(rest).map((start) => start + by)),
    placed: placed.slice(0, kept).concat(around.placed, by === 0 ? placed.slice(rest) : placed.slice(rest).map((block) => block && place(block.start + by, block.block))),
  };
}

/** Returns false: there may be more. */
function add(leaves: Leaves, { tree, from }: Leaf, block: Block): false {
  leaves.trees.push(tree);
  leaves.starts.push(from);
  leaves.placed.push(place(leaves.base + from, block));
  leaves.loose ||= block.loose.length > 0;
  return false;
}

function place(start: number, block: Block): PlacedBlock | undefined {
  return block === emptyBlock ? undefined : { start, block, hidden: false, quoted: false };
}

/** The first leaf that does not end before `at`. */
function firstEndingFrom({ starts, trees }: Leaves, at: number): number {
  return firstThat(starts.length, (n) => (starts[n] as number) + (trees[n] as Tree).length >= at);
}
