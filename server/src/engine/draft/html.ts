import type { Tree, TreeCursor } from '@lezer/common';
import { htmlParser } from './htmlParser';
import { charKind, Char } from '../text/chars';
import { emptyBlock, type Block, type BlockComment, type BlockElement, type BlockPassage, type LooseTag } from './block';
import type { PassageKind } from './draft';
import { decodeReference, maskProse, type Hole } from './mask';
import { readTag, voidTags, type Tag } from './tag';

/** What a walk through HTML meets, in document order. Offsets are in the walked text. */
export interface HtmlSink {
  run(start: number, end: number, kind: PassageKind, quoted: boolean, hidden: boolean, holes: readonly Hole[]): void;
  /** A tag worth keeping, with its readable attributes. */
  tag(start: number, end: number, tag: Tag, hidden: boolean): void;
  comment(start: number, end: number): void;
  loose?(tag: LooseTag): void;
  /** Lets the walk end where the rest of a page is known. */
  readonly elements?: ElementSink;
}

/** What follows the block elements of a page. `path`: the tags around an element, and all of them that bears on how it is read. */
export interface ElementSink {
  begin(start: number, path: string): void;
  /** Whether the element that starts there, and all that follows, was told before. */
  isKnown(start: number, path: string): boolean;
  /** Tags do not fit each other: what the parser makes of that depends on what it saw before. */
  broken(): void;
}

interface Frame {
  tag: Tag | undefined;
  closed: boolean;
  readonly kind: PassageKind;
  readonly hidden: boolean;
  readonly quoted: boolean;
  readonly skip: 'skip' | 'code' | undefined;
  readonly start: number;
  /** Of the tags around it; once its own is read, with that. */
  path: string;
}

/** Elements that the next one of their kind, or the end of what they stand in, closes. */
const mayStayOpen = new Set('p li dt dd td th tr thead tbody tfoot colgroup caption option optgroup html head body rt rp'.split(' '));

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
    if (frame) frame.tag = tag;
    if (tag.flow === 'block' || tag.flow === 'skip') {
      flush();
      if (frame && node.from >= from) sink.elements?.begin(frame.start, frame.path);
    } else hole(node.from, node.to, tag.flow === 'line' ? 'line' : undefined);
    if (frame && sink.elements) frame.path += `${tag.name}${tag.hidden ? '!' : ''}${tag.quoted ? '>' : ''}${tag.kind ?? ''} `;
    if ((tag.notable || tag.prose.length) && node.from >= from) sink.tag(node.from, node.to, tag, hidden || tag.hidden);
    if (node.name !== 'OpenTag') return;
    if (tag.kind && tag.flow === 'block') kind = tag.kind;
    else if (tag.flow === 'block' && kind !== 'cell' && kind !== 'listItem') kind = 'paragraph';
    hidden ||= tag.hidden;
    quoted ||= tag.quoted;
    if (tag.flow === 'skip' || tag.flow === 'code') skip ??= tag.flow;
  };
  const push = (node: TreeCursor): void => {
    stack.push({ tag: undefined, closed: false, kind, hidden, quoted, skip, start: node.from, path: stack.at(-1)?.path ?? '' });
  };

  /** 'in': the walk goes on inside the node. 'end': it is over. */
  const enter = (node: TreeCursor): 'in' | 'past' | 'end' => {
    switch (node.name) {
      case 'Element':
        if (sink.elements?.isKnown(node.from, stack.at(-1)?.path ?? '')) {
          flush();
          return 'end';
        }
        push(node);
        return 'in';
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
        sink.elements?.broken();
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
        sink.elements?.broken();
        hole(node.from, node.to);
        return 'past';
      default:
        if (node.type.isError) sink.elements?.broken();
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
      if (!mayStayOpen.has(tag.name)) sink.elements?.broken();
      sink.loose?.({ name: tag.name, opens: true, hidden: tag.hidden, quoted: tag.quoted });
    }
    kind = frame.kind;
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
