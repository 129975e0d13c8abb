import { Tree, type NodeType } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';
import { firstThat, replaced } from '../ordered';
import { emptyBlock, type Block } from './block';
import { fragmentsOf, inLines, type Change } from './change';
import type { PlacedBlock } from './draft';
import { visitLeaves, type Leaf } from './markdown';
import { moved, movedBlocks, placeBlock, plus } from './placed';

/** A Markdown or MDX body: its outermost blocks in order (paragraphs, headings, whole lists), and what was read of them. */
export interface Body {
  /** Of the blocks, in the body. */
  readonly starts: readonly number[];
  readonly trees: readonly Tree[];
  /** What was read, at its place in the draft. */
  readonly placed: readonly PlacedBlock[];
  /** By outermost block: how many of `placed` come before it. */
  readonly before: readonly number[];
  /** Whether one of `placed` opens or closes tags without their partner. */
  readonly loose: boolean;
  /** Where the body starts in the draft. */
  readonly base: number;
  /** Of the tree around the blocks. */
  readonly type: NodeType;
}

/** How a body is parsed, and how a leaf is read from its text. */
export interface BodyReader {
  readonly parser: MarkdownParser;
  read(leaf: Leaf, source: string): Block;
}

/** An edit may make a heading or a table of what stands before it. */
const reach = 2;

/** Reads the body `text` of a draft, in which it starts at `base`. */
export function readBody(text: string, base: number, reader: BodyReader): Body {
  return read(reader.parser.parse(text), text, 0, base, reader);
}

/**
 * {@link readBody} that looks at no more than what stands around `change`. Where an outermost block starts, nothing before it bears on what follows:
 * what ends before the change is taken over, and so is all that follows the first block behind it that starts again as it did.
 */
export function followBody(text: string, base: number, reader: BodyReader, earlier: Body, change: Change): Body {
  const { starts, trees, type } = earlier, count = starts.length;
  if (change.from === Infinity) return spliced(earlier, count, read(Tree.empty, '', 0, base, reader), 0, count, 0);
  // An edit in the indentation of a line makes another block of it.
  const { from, to, by } = inLines(change, text);
  const kept = Math.max(0, firstThat(count, (n) => (starts[n] as number) + (trees[n] as Tree).length >= from) - reach);
  const behind = firstThat(count, (n) => (starts[n] as number) + by >= to);
  const start = kept > 0 ? lineOf(text, starts[kept] as number) : 0;
  for (let ahead = reach; ; ahead *= 8) {
    const last = Math.min(count, behind + ahead);
    const end = last < count ? lineOf(text, (starts[last] as number) + by) : text.length;
    const known = new Tree(type, trees.slice(kept, last), starts.slice(kept, last).map((one) => one - start), end - by - start);
    const around = read(reader.parser.parse(text.slice(start, end), fragmentsOf(known, { from: from - start, to: to - start, by })), text, start, base, reader);
    if (last === count) return spliced(earlier, kept, around, around.starts.length, count, by);
    for (let rest = behind; rest < last; rest++) {
      const again = startsAgain(around, (starts[rest] as number) + by, trees[rest] as Tree);
      if (again !== undefined) return spliced(earlier, kept, around, again, rest, by);
    }
  }
}

/** The syntax tree of a body of `length`. */
export function treeOf({ type, trees, starts }: Body, length: number): Tree {
  return new Tree(type, trees, starts, length).balance();
}

/** The number of the block of `around` that stands at `start` as `tree` did. */
function startsAgain({ starts, trees }: Body, start: number, { type, length }: Tree): number | undefined {
  const n = firstThat(starts.length, (one) => (starts[one] as number) >= start), tree = trees[n];
  return starts[n] === start && tree?.type === type && tree.length === length ? n : undefined;
}

/** The first `kept` blocks of `earlier`, then the first `fresh` of `around`, then those of `earlier` from `rest` on, which moved by `by` within the body. */
function spliced(earlier: Body, kept: number, around: Body, fresh: number, rest: number, by: number): Body {
  const { base, loose } = around;
  const first = placedBefore(earlier, kept), more = placedBefore(around, fresh), behind = placedBefore(earlier, rest);
  return {
    base, loose: earlier.loose || loose, type: earlier.type,
    starts: replaced(earlier.starts, kept, rest, around.starts.slice(0, fresh), plus(by)),
    trees: replaced(earlier.trees, kept, rest, around.trees.slice(0, fresh)),
    placed: replaced(movedBlocks(earlier.placed, base - earlier.base), first, behind, around.placed.slice(0, more), moved(by)),
    before: replaced(earlier.before, kept, rest, around.before.slice(0, fresh).map((before) => before + first), plus(first + more - behind)),
  };
}

function placedBefore({ before, placed }: Body, n: number): number {
  return before[n] ?? placed.length;
}

/** The blocks of `tree`, which starts at `offset` of the body `text`. */
function read(tree: Tree, text: string, offset: number, base: number, reader: BodyReader): Body {
  const starts: number[] = [], trees: Tree[] = [], before: number[] = [], placed: PlacedBlock[] = [];
  let loose = false;
  visitOutermost(tree, offset, (outermost, start) => {
    starts.push(start);
    trees.push(outermost);
    before.push(placed.length);
    visitLeaves(outermost, start, text, (leaf) => {
      const block = reader.read(leaf, text.slice(leaf.from, leaf.to));
      if (block === emptyBlock) return;
      placed.push(placeBlock(base + leaf.from, block));
      loose ||= block.loose.length > 0;
    });
  });
  return { starts, trees, before, placed, loose, base, type: tree.type };
}

/** The children of a tree; many are gathered under nodes without a name. */
function visitOutermost({ children, positions }: Tree, from: number, visit: (tree: Tree, from: number) => void): void {
  children.forEach((child, n) => {
    if (!(child instanceof Tree)) return;
    const at = from + (positions[n] as number);
    if (child.type.isAnonymous) visitOutermost(child, at, visit);
    else visit(child, at);
  });
}

/** Where the line of `at` starts. */
function lineOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
