import type { Tree } from '@lezer/common';
import { htmlParser } from './htmlParser';
import { firstThat, replaced } from '../ordered';
import { emptyBlock, type Block, type BlockElement, type BlockPassage } from './block';
import type { BlockCache } from './blockCache';
import { gatherTag, readComment, walkHtml, type HtmlSink } from './html';
import { fragmentsOf, unchanged, type Change } from './change';
import type { PlacedBlock } from './draft';
import { maskProse } from './mask';
import { moved, movedBlocks, placeBlock, plus } from './placed';

/** What is read of an HTML body, in order. */
export interface Page {
  readonly tree: Tree;
  /** Where the body starts in the draft. */
  readonly base: number;
  /** What was read, at its place in the draft. */
  readonly placed: readonly PlacedBlock[];
  /** Of the block elements, as the walk came to them: where they start in the body, the tags around, and how many of `placed` come before. */
  readonly starts: readonly number[];
  readonly paths: readonly string[];
  readonly before: readonly number[];
  /** Tags do not fit each other. */
  readonly broken: boolean;
}

/** An edit may change how the elements before it end. */
const reach = 2;

/** Parses and reads an HTML body that starts at `base` of its draft. */
export function readPage(text: string, base: number, cache: BlockCache): Page {
  return read(htmlParser.parse(text), text, base, cache, undefined, unchanged, 0) as Page;
}

/** {@link readPage} that takes over from `earlier` what does not stand around `change`. */
export function followPage(text: string, base: number, cache: BlockCache, earlier: Page, change: Change): Page {
  if (!earlier.broken) {
    const tree = htmlParser.parse(text, fragmentsOf(earlier.tree, change));
    const kept = firstThat(earlier.starts.length, (n) => (earlier.starts[n] as number) >= change.from) - 1 - reach;
    const page = (kept > 0 ? read(tree, text, base, cache, earlier, change, kept) : undefined) ?? read(tree, text, base, cache, earlier, change, 0);
    if (page && !page.broken) return page;
  }
  // Where tags do not fit, a parser that takes over what it had would make something else of them than one that reads it all.
  return readPage(text, base, cache);
}

/** `kept`: how many elements of `earlier`, with all that was told before the next, are taken over as they are. Undefined where they cannot be. */
function read(tree: Tree, text: string, base: number, cache: BlockCache, earlier: Page | undefined, { to, by }: Change, kept: number): Page | undefined {
  const placed: PlacedBlock[] = [], starts: number[] = [], paths: string[] = [], before: number[] = [];
  const first = kept > 0 ? earlier?.before[kept] ?? 0 : 0;
  const tell = (start: number, block: Block): void => {
    if (block !== emptyBlock) placed.push(placeBlock(base + start, block));
  };
  let broken = false;
  /** The first of the elements of the version before that may come again. */
  let next = kept, comesAgain = false;
  const sink: HtmlSink = {
    elements: {
      begin(start, path) {
        starts.push(start);
        paths.push(path);
        before.push(first + placed.length);
      },
      // Behind a change, the same tags around make the same of the same text.
      isKnown(start, path) {
        if (!earlier || start < to) return false;
        while (next < earlier.starts.length && (earlier.starts[next] as number) + by < start) next++;
        return comesAgain = next < earlier.starts.length && (earlier.starts[next] as number) + by === start && earlier.paths[next] === path;
      },
      broken() { broken = true; },
    },
    run(start, end, kind, quoted, hidden, holes) {
      // Where tags do not fit, the same text is not always read alike.
      const shape = broken ? JSON.stringify(holes.map((hole) => ({ ...hole, start: hole.start - start, end: hole.end - start }))) : '';
      tell(start, cache.block(`${kind}${quoted ? '>' : ''}${hidden ? '!' : ''}${shape}`, text.slice(start, end), (source) => ({
        ...emptyBlock,
        passages: [{
          start: 0, end: end - start, kind, quoted, hidden,
          prose: maskProse(source, 0, end - start, holes.map((hole) => ({ ...hole, start: hole.start - start, end: hole.end - start }))),
        }],
      })));
    },
    tag(start, end, tag, hidden) {
      tell(start, cache.block(hidden ? '<!' : '<', text.slice(start, end), (source) => {
        const passages: BlockPassage[] = [], found: BlockElement[] = [];
        gatherTag(source, 0, source.length, tag, hidden, false, passages, found);
        return { ...emptyBlock, passages, elements: found };
      }));
    },
    comment(start, end) {
      tell(start, cache.block('<!--', text.slice(start, end), (source) => ({ ...emptyBlock, comments: [readComment(source, 0, source.length)] })));
    },
  };
  if (!walkHtml(tree, text, sink, kept > 0 ? earlier?.starts[kept] : 0)) return undefined;
  if (!earlier) return { tree, base, placed, starts, paths, before, broken };
  const rest = comesAgain ? next : earlier.starts.length, behind = comesAgain ? earlier.before[rest] as number : earlier.placed.length;
  return {
    tree, base, broken,
    placed: replaced(movedBlocks(earlier.placed, base - earlier.base), first, behind, placed, moved(by)),
    starts: replaced(earlier.starts, kept, rest, starts, plus(by)),
    paths: replaced(earlier.paths, kept, rest, paths),
    before: replaced(earlier.before, kept, rest, before, plus(first + placed.length - behind)),
  };
}
