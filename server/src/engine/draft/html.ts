import type { Tree, TreeCursor } from '@lezer/common';
import { parser } from '@lezer/html';
import { charKind, Char } from '../text/chars';
import { emptyBlock, type Block, type BlockComment, type BlockElement, type BlockPassage, type LooseTag } from './block';
import type { PassageKind } from './draft';
import { decodeReference, maskProse, type Hole } from './mask';
import { readTag, voidTags, type Tag } from './tag';

/** Small buffers make small trees, and the parser hands trees that did not change to the next version. */
export const htmlParser = parser.configure({ bufferLength: 32 });

/** What a walk through HTML meets, in document order. Offsets are in the walked text. */
export interface HtmlSink {
  run(start: number, end: number, kind: PassageKind, quoted: boolean, hidden: boolean, holes: readonly Hole[]): void;
  /** A tag worth keeping, with its readable attributes. */
  tag(start: number, end: number, tag: Tag, hidden: boolean): void;
  comment(start: number, end: number): void;
  loose?(tag: LooseTag): void;
  /** Lets the walk pass over block elements whose content was met before. */
  readonly memory?: ElementMemory;
}

/** Remembers what a sink was told of elements that are blocks. */
export interface ElementMemory {
  /**
   * An element, as the walk comes to it. 'known': what is in it was told from memory, after `flush` told what came before it.
   * 'rest': and all that follows as well.
   */
  meet(element: Tree, start: number, place: ElementPlace, flush: () => void): 'new' | 'known' | 'rest';
  /** An element that was new is a block. Returns what {@link keep} is given when it ends. */
  begin(element: Tree, start: number, place: ElementPlace): number;
  keep(element: Tree, start: number, place: ElementPlace, begun: number): void;
  /** Tags do not fit each other: what the parser makes of that depends on what it saw before. */
  broken(): void;
}

/** Where an element stands: what the markup around it makes of it, and its ancestors. */
export interface ElementPlace {
  readonly around: string;
  readonly path: string;
}

interface Frame {
  tag: Tag | undefined;
  closed: boolean;
  readonly kind: PassageKind | undefined;
  hidden: boolean;
  quoted: boolean;
  skip: 'skip' | 'code' | undefined;
  /** Absent where nothing is remembered. */
  readonly element: Tree | undefined;
  readonly start: number;
  readonly place: ElementPlace;
  path: string;
  /** What {@link ElementMemory.begin} gave. */
  begun: number | undefined;
}

/** Elements that the next one of their kind, or the end of what they stand in, closes. */
const mayStayOpen = new Set('p li dt dd td th tr thead tbody tfoot colgroup caption option optgroup html head body rt rp'.split(' '));
const anywhere: ElementPlace = { around: '', path: '' };

/**
 * Walks a parsed HTML text. No recursion: nesting has no limit. `from`: the start of a block element to begin with; what stands
 * before it is passed over. Returns whether the walk could begin there.
 */
export function walkHtml(tree: Tree, text: string, sink: HtmlSink, from = 0): boolean {
  const stack: Frame[] = [];
  let kind: PassageKind = 'paragraph', hidden = false, quoted = false;
  let skip: Frame['skip'];
  // The run of text that is being gathered, if `runStart` is not negative.
  let runStart = -1, runEnd = 0, holes: Hole[] = [];
  let runKind: PassageKind = 'paragraph', runHidden = false, runQuoted = false;

  let known: { kind: PassageKind; hidden: boolean; quoted: boolean; skip: Frame['skip']; path: string; place: ElementPlace } | undefined;
  const here = (): ElementPlace => {
    if (!sink.memory) return anywhere;
    const path = stack.at(-1)?.path ?? '';
    if (known?.kind !== kind || known.hidden !== hidden || known.quoted !== quoted || known.skip !== skip || known.path !== path) {
      known = { kind, hidden, quoted, skip, path, place: { around: `${kind} ${hidden} ${quoted} ${skip}`, path } };
    }
    return known.place;
  };

  const flush = (): void => {
    if (runStart >= 0) sink.run(runStart, runEnd, runKind, runQuoted, runHidden, holes);
    runStart = -1;
  };
  const begin = (at: number): void => {
    if (runStart >= 0) return;
    runStart = at;
    holes = [];
    runKind = kind;
    runHidden = hidden;
    runQuoted = quoted;
  };
  const hole = (start: number, end: number, as?: Hole['as']): void => {
    if (runStart >= 0) holes.push(as === undefined ? { start, end } : { start, end, as });
  };

  const open = (node: TreeCursor): void => {
    const tag = readTag(text.slice(node.from, node.to));
    const frame = stack.at(-1);
    if (frame) {
      frame.tag = tag;
      frame.path += ` ${tag.name}${tag.hidden ? '!' : ''}`;
    }
    if (tag.flow === 'block' || tag.flow === 'skip') {
      flush();
      if (frame?.element && node.from >= from) frame.begun = sink.memory?.begin(frame.element, frame.start, frame.place);
    } else hole(node.from, node.to, tag.flow === 'line' ? 'line' : undefined);
    if ((tag.notable || tag.prose.length) && node.from >= from) sink.tag(node.from, node.to, tag, hidden || tag.hidden);
    if (node.name !== 'OpenTag') return;
    if (tag.kind && tag.flow === 'block') kind = tag.kind;
    else if (tag.flow === 'block' && kind !== 'cell' && kind !== 'listItem') kind = 'paragraph';
    hidden ||= tag.hidden;
    quoted ||= tag.quoted;
    if (tag.flow === 'skip' || tag.flow === 'code') skip ??= tag.flow;
  };
  const push = (node: TreeCursor): void => {
    const place = here();
    stack.push({ tag: undefined, closed: false, kind, hidden, quoted, skip, element: sink.memory && (node.tree ?? undefined), start: node.from, place, path: place.path, begun: undefined });
  };

  /** 'in': the walk goes on inside the node. 'end': it is over. */
  const enter = (node: TreeCursor): 'in' | 'past' | 'end' => {
    switch (node.name) {
      case 'Element': {
        const element = node.tree;
        const met = sink.memory && element ? sink.memory.meet(element, node.from, here(), flush) : 'new';
        if (met !== 'new') return met === 'rest' ? 'end' : 'past';
        push(node);
        return 'in';
      }
      case 'OpenTag': case 'SelfClosingTag':
        open(node);
        return 'past';
      case 'CloseTag': {
        const frame = stack.at(-1);
        if (frame) frame.closed = true;
        const flow = frame?.tag?.flow;
        if (flow === 'inline' || flow === 'code') hole(node.from, node.to);
        else if (flow === 'line') hole(node.from, node.to, 'line');
        return 'past';
      }
      case 'MismatchedCloseTag': {
        sink.memory?.broken();
        const tag = readTag(text.slice(node.from, node.to));
        if (tag.flow === 'block') flush();
        else hole(node.from, node.to);
        sink.loose?.({ name: tag.name, opens: false, hidden: false, quoted: false });
        return 'past';
      }
      case 'Text': case 'TextareaText': {
        if (skip) {
          if (skip === 'code') hole(node.from, node.to, 'word');
          return 'past';
        }
        let from = node.from;
        if (runStart < 0) {
          while (from < node.to && isBlank(text.charCodeAt(from))) from++;
          if (from === node.to) return 'past';
          begin(from);
        }
        let to = node.to;
        while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
        if (to > from) runEnd = to;
        return 'past';
      }
      case 'EntityReference': case 'CharacterReference': case 'InvalidEntity': {
        if (skip) return 'past';
        const decoded = decodeReference(text.slice(node.from, node.to));
        if (decoded.trim()) begin(node.from);
        hole(node.from, node.to, { text: decoded });
        if (decoded.trim()) runEnd = node.to;
        return 'past';
      }
      case 'Comment':
        hole(node.from, node.to);
        sink.comment(node.from, node.to);
        return 'past';
      case 'DoctypeDecl': case 'ProcessingInst': case 'ScriptText': case 'StyleText':
        hole(node.from, node.to);
        return 'past';
      case 'IncompleteTag': case 'IncompleteCloseTag':
        sink.memory?.broken();
        hole(node.from, node.to);
        return 'past';
      default:
        if (node.type.isError) sink.memory?.broken();
        return 'in';
    }
  };
  const leave = (node: TreeCursor): void => {
    if (node.name !== 'Element') return;
    const frame = stack.pop();
    if (!frame) return;
    const { tag } = frame;
    if (tag && (tag.flow === 'block' || tag.flow === 'skip')) flush();
    if (tag && !frame.closed && !tag.selfClosing && !voidTags.has(tag.name)) {
      if (!mayStayOpen.has(tag.name)) sink.memory?.broken();
      sink.loose?.({ name: tag.name, opens: true, hidden: tag.hidden, quoted: tag.quoted });
    }
    if (frame.begun !== undefined && frame.element) sink.memory?.keep(frame.element, frame.start, frame.place, frame.begun);
    kind = frame.kind ?? kind;
    hidden = frame.hidden;
    quoted = frame.quoted;
    skip = frame.skip;
  };

  const cursor = tree.cursor();
  // Down to the element to begin with, through the opening tags of its ancestors.
  while (cursor.from < from) {
    if (cursor.name === 'Element') {
      push(cursor);
      if (!cursor.firstChild()) return false;
      if (isOpeningBefore(cursor, from)) open(cursor);
      cursor.parent();
    }
    if (!cursor.childAfter(from)) return false;
  }
  if (from > 0 && (cursor.from !== from || cursor.name !== 'Element')) return false;
  for (;;) {
    const next = enter(cursor);
    if (next === 'end') return true;
    if (next === 'in') {
      if (cursor.firstChild()) continue;
      leave(cursor);
    }
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) {
        flush();
        return true;
      }
      leave(cursor);
    }
  }
}

function isOpeningBefore({ name, to }: TreeCursor, at: number): boolean {
  return name === 'OpenTag' && to <= at;
}

function isBlank(code: number): boolean {
  const kind = charKind(code);
  return kind === Char.Space || kind === Char.Line;
}

/** A piece of HTML inside another format as one block: an HTML block of Markdown, or one inline tag. */
export function htmlBlock(text: string, quoted = false): Block {
  const passages: BlockPassage[] = [];
  const elements: BlockElement[] = [];
  const comments: BlockComment[] = [];
  const loose: LooseTag[] = [];
  walkHtml(htmlParser.parse(text), text, {
    run(start, end, kind, inQuote, hidden, holes) {
      passages.push({ start, end, kind, prose: maskProse(text, start, end, holes), quoted: quoted || inQuote, hidden });
    },
    tag: (start, end, tag, hidden) => gatherTag(text, start, end, tag, hidden, quoted, passages, elements),
    comment: (start, end) => comments.push(readComment(text, start, end)),
    loose: (tag) => loose.push(tag),
  });
  return passages.length || elements.length || comments.length || loose.length ? { ...emptyBlock, passages, elements, comments, loose } : emptyBlock;
}

/** Adds a tag's readable attributes and, if notable, the tag itself. `start` is where the tag stands in `text`. */
export function gatherTag(text: string, start: number, end: number, tag: Tag, hidden: boolean, quoted: boolean, passages: BlockPassage[], elements: BlockElement[]): void {
  for (const part of tag.prose) {
    const from = start + part.start, to = start + part.end;
    passages.push({ start: from, end: to, kind: part.kind, prose: maskProse(text, from, to, references(text, from, to)), quoted, hidden });
  }
  if (tag.notable) {
    elements.push({ name: tag.name, start, end, hidden, attributes: new Map([...tag.attributes].map(([name, at]) => [name, { value: at.value, start: start + at.start, end: start + at.end }])) });
  }
}

export function readComment(text: string, start: number, end: number): BlockComment {
  return { start, end, text: text.slice(start, end).replace(/^<!--|--!?>$/g, '') };
}

/** Character references in an attribute value, as holes. */
function references(text: string, start: number, end: number): Hole[] {
  const value = text.slice(start, end);
  if (!value.includes('&')) return [];
  return [...value.matchAll(/&(?:#\d+|#x[\da-f]+|\w+);/gi)].map((match) => ({
    start: start + match.index, end: start + match.index + match[0].length, as: { text: decodeReference(match[0]) },
  }));
}
