import type { Tree } from '@lezer/common';
import { firstThat } from '../ordered';
import { emptyBlock, type Block, type BlockElement, type BlockPassage } from './block';
import type { BlockCache } from './blockCache';
import { gatherTag, htmlParser, readComment, walkHtml, type ElementPlace, type HtmlSink } from './html';
import { fragmentsOf, unchanged, type Change } from './change';
import { maskProse } from './mask';

/** What is read of an HTML body, in order. Offsets are in the body. */
export interface Page {
  readonly tree: Tree;
  readonly blocks: readonly Told[];
  /** The block elements, as the walk came to them. */
  readonly elements: readonly MetElement[];
  readonly broken: boolean;
}

interface Told {
  readonly start: number;
  readonly block: Block;
}

interface MetElement {
  /** The parser hands the same object to the next version while an element is untouched. */
  readonly tree: Tree;
  readonly start: number;
  readonly place: ElementPlace;
  /** How many blocks were told before it. */
  readonly before: number;
}

/** What an element told, for as long as the parser reuses it. */
const remembered = new WeakMap<Tree, { readonly around: string; readonly blocks: readonly Told[]; readonly broken: boolean }>();
/** Elements around large parts of a page change with every edit; remembering them would only copy what they hold. */
const longestRemembered = 20_000;
/** An edit may change how the elements before it end. */
const reach = 2;

/** Parses and reads an HTML body. */
export function readPage(text: string, cache: BlockCache): Page {
  return read(htmlParser.parse(text), text, cache, undefined, unchanged, 0) as Page;
}

/** {@link readPage} that takes over from `earlier` what does not stand around `change`. */
export function followPage(text: string, cache: BlockCache, earlier: Page, change: Change): Page {
  if (!earlier.broken) {
    const tree = htmlParser.parse(text, fragmentsOf(earlier.tree, change));
    const kept = lastEndingBefore(earlier.elements, change.from) - reach;
    const page = (kept > 0 ? read(tree, text, cache, earlier, change, kept) : undefined) ?? read(tree, text, cache, earlier, change, 0);
    if (page && !page.broken) return page;
  }
  // Where tags do not fit, a parser that takes over what it had would make something else of them than one that reads it all.
  return readPage(text, cache);
}

/** `kept`: how many elements, with all that was told before them, are taken over as they are. Undefined where they cannot be. */
function read(tree: Tree, text: string, cache: BlockCache, earlier: Page | undefined, { to, by }: Change, kept: number): Page | undefined {
  const first = earlier?.elements[kept];
  const blocks = kept > 0 && first ? earlier.blocks.slice(0, first.before) : [], elements = kept > 0 && earlier ? earlier.elements.slice(0, kept) : [];
  const tell = (start: number, block: Block): void => {
    if (block !== emptyBlock) blocks.push({ start, block });
  };
  let broken = false;
  /** The first of the elements of the version before that may come again. */
  let next = kept;
  const followedBy = (element: Tree, start: number, { around, path }: ElementPlace): boolean => {
    if (!earlier || start < to) return false;
    while (next < earlier.elements.length && (earlier.elements[next] as MetElement).start + by < start) next++;
    const same = earlier.elements[next];
    return same?.tree === element && same.start + by === start && same.place.around === around && same.place.path === path;
  };
  const sink: HtmlSink = {
    memory: {
      meet(element, start, place, flush) {
        if (earlier && followedBy(element, start, place)) {
          flush();
          const { before } = earlier.elements[next] as MetElement, more = blocks.length - before;
          for (let n = before; n < earlier.blocks.length; n++) tell((earlier.blocks[n] as Told).start + by, (earlier.blocks[n] as Told).block);
          for (const one of earlier.elements.slice(next)) elements.push({ ...one, start: one.start + by, before: one.before + more });
          return 'rest';
        }
        const known = remembered.get(element);
        if (known?.around !== place.around) return 'new';
        flush();
        elements.push({ tree: element, start, place, before: blocks.length });
        broken ||= known.broken;
        for (const one of known.blocks) tell(start + one.start, one.block);
        return 'known';
      },
      begin(element, start, place) {
        elements.push({ tree: element, start, place, before: blocks.length });
        return blocks.length;
      },
      keep(element, start, place, begun) {
        if (element.length <= longestRemembered) remembered.set(element, { around: place.around, broken, blocks: blocks.slice(begun).map((one) => ({ start: one.start - start, block: one.block })) });
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
  return walkHtml(tree, text, sink, kept > 0 ? first?.start : 0) ? { tree, blocks, elements, broken } : undefined;
}

/** The index of the last element that ends before `at`; -1 without one. */
function lastEndingBefore(elements: readonly MetElement[], at: number): number {
  for (let index = firstThat(elements.length, (n) => (elements[n] as MetElement).start >= at) - 1; index >= 0; index--) {
    const { start, tree } = elements[index] as MetElement;
    if (start + tree.length < at) return index;
  }
  return -1;
}
