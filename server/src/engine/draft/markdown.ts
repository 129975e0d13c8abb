import { Tree, type SyntaxNodeRef } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { ordered } from '../ordered';
import { emptyBlock, type Block, type BlockComment, type BlockElement, type BlockPassage } from './block';
import type { PassageKind } from './draft';
import { gatherTag, htmlBlock, readComment } from './html';
import { decodeReference, maskProse, type Hole } from './mask';
import { plainRuns } from './plainRuns';
import { readTag } from './tag';

export const markdownParser = parser.configure([GFM, plainRuns]);

/** A leaf block of a Markdown tree: no block inside it. Offsets are in the body. */
export interface Leaf {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly tree: Tree;
  readonly quoted: boolean;
  readonly listed: boolean;
}

const containers = new Set(['BulletList', 'OrderedList', 'ListItem', 'Blockquote', '']);

/** Visits the leaf blocks of an outermost block, which stands at `from` of the body `text`, in order. */
export function visitLeaves(outermost: Tree, from: number, text: string, visit: (leaf: Leaf) => void): void {
  // A stack of its own rather than recursion: quotes may nest as deep as somebody types.
  const stack: { tree: Tree; from: number; next: number; quoted: boolean; listed: boolean }[] = [];
  const meet = (tree: Tree, from: number, quoted: boolean, listed: boolean): void => {
    const type = tree.type.name;
    if (containers.has(type)) {
      // > [!NOTE] is a call-out in the author's own voice.
      const quotes = type === 'Blockquote' && !/^>\s*\[!/.test(text.slice(from, from + 8));
      stack.push({ tree, from, next: 0, quoted: quoted || quotes, listed: listed || type === 'ListItem' });
    } else if (!type.endsWith('Mark')) visit({ type, from, to: from + tree.length, tree, quoted, listed });
  };
  meet(outermost, from, false, false);
  for (let top; (top = stack.at(-1)); ) {
    const n = top.next++, child = top.tree.children[n];
    if (!child) stack.pop();
    else if (child instanceof Tree) meet(child, top.from + (top.tree.positions[n] as number), top.quoted, top.listed);
  }
}

/** Reads one leaf block from its own text. */
export function readLeaf(leaf: Leaf, text: string, jsx: boolean): Block {
  switch (leaf.type) {
    case 'HTMLBlock': case 'CommentBlock': case 'ProcessingInstructionBlock':
      return htmlBlock(text, leaf.quoted);
    case 'FencedCode': case 'CodeBlock': case 'HorizontalRule': case 'LinkReference': case 'MdxModule': case 'MdxExpressionBlock':
      return leaf.type === 'MdxExpressionBlock' ? expressionBlock(text) : emptyBlock;
  }
  if (leaf.type === 'JsxBlock') return jsxBlock(text, leaf.quoted);
  const passages: BlockPassage[] = [];
  const elements: BlockElement[] = [];
  const comments: BlockComment[] = [];
  const holes: Hole[] = [];
  const cells: { start: number; end: number }[] = [];
  let hiddenFrom = -1, hiddenName = '';
  let codeFrom = -1;

  leaf.tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      switch (name) {
        case 'EmphasisMark': case 'StrikethroughMark': case 'HeaderMark': case 'QuoteMark': case 'TaskMarker': case 'LinkTitle': case 'LinkLabel':
          holes.push({ start: from, end: to });
          return false;
        case 'TableDelimiter':
          holes.push({ start: from, end: to });
          return false;
        case 'TableCell':
          cells.push({ start: from, end: to });
          return true;
        case 'HardBreak':
          holes.push({ start: from, end: to, as: 'line' });
          return false;
        case 'Escape':
          holes.push({ start: from, end: from + 1 });
          return false;
        case 'Entity':
          holes.push({ start: from, end: to, as: { text: decodeReference(text.slice(from, to)) } });
          return false;
        case 'InlineCode':
          holes.push({ start: from, end: to, as: 'word' });
          return false;
        case 'URL': case 'Autolink':
          holes.push({ start: from, end: to, as: 'word' });
          return false;
        case 'MdxExpression':
          if (/^\{\s*\/\*/.test(text.slice(from, to))) {
            comments.push(mdxComment(text, from, to));
            holes.push({ start: from, end: to });
          } else holes.push({ start: from, end: to, as: 'word' });
          return false;
        case 'Link': {
          const marks = linkMarks(node);
          // Brackets around words are a blank to fill in, or as good as one.
          if (marks.length === 2 && /^\[\p{L}/u.test(text.slice(from, from + 2)) && node.node.lastChild?.name === 'LinkMark') return true;
          // The text is prose with edges; everything from "](" on is not.
          if (marks.length >= 2) {
            holes.push({ start: from, end: (marks[0] as number) + 1, as: 'line' }, { start: marks[1] as number, end: to, as: 'line' });
          }
          link('a', node, text, elements, passages, leaf.quoted);
          return true;
        }
        case 'Image': {
          const marks = linkMarks(node);
          const start = from + 2, end = marks[1] ?? to;
          if (end > start && /\p{L}/u.test(text.slice(start, end))) {
            passages.push({ start, end, kind: 'alt', prose: maskProse(text, start, end, []), quoted: leaf.quoted, hidden: false });
          }
          link('img', node, text, elements, passages, leaf.quoted);
          holes.push({ start: from, end: to });
          return false;
        }
        case 'HTMLTag': case 'JsxTag': {
          const tag = readTag(text.slice(from, to), jsx);
          if (codeFrom < 0) holes.push({ start: from, end: to, ...(tag.flow === 'line' || tag.flow === 'block' ? { as: 'line' as const } : {}) });
          if (!tag.closing) gatherTag(text, from, to, tag, tag.hidden, leaf.quoted, passages, elements);
          if (tag.flow === 'code' && !tag.closing && codeFrom < 0) codeFrom = to;
          else if (tag.flow === 'code' && tag.closing && codeFrom >= 0) {
            holes.push({ start: codeFrom, end: from, as: 'word' }, { start: from, end: to });
            codeFrom = -1;
          }
          if (tag.hidden && !tag.closing && !tag.selfClosing && hiddenFrom < 0) { hiddenFrom = to; hiddenName = tag.name; }
          else if (tag.closing && hiddenFrom >= 0 && tag.name === hiddenName) {
            const start = hiddenFrom;
            passages.push({ start, end: from, kind: 'paragraph', prose: maskProse(text, start, from, sorted(holes)), quoted: leaf.quoted, hidden: true });
            holes.push({ start, end: from });
            hiddenFrom = -1;
          }
          return false;
        }
        case 'Comment':
          comments.push(readComment(text, from, to));
          holes.push({ start: from, end: to });
          return false;
        case 'ProcessingInstruction':
          holes.push({ start: from, end: to });
          return false;
        default:
          return true;
      }
    },
  });

  const inOrder = sorted(holes);
  const kind: PassageKind = /Heading/.test(leaf.type) ? 'heading' : leaf.listed ? 'listItem' : 'paragraph';
  // Cells and holes stand in order, and a table may have thousands of both.
  let reaching: Hole[] = [], next = 0;
  for (const { start, end } of cells.length ? cells : [{ start: 0, end: text.length }]) {
    for (; next < inOrder.length && (inOrder[next] as Hole).start < end; next++) reaching.push(inOrder[next] as Hole);
    reaching = reaching.filter((hole) => hole.end > start);
    const prose = maskProse(text, start, end, reaching);
    if (prose.trim()) passages.push({ start, end, kind: cells.length ? 'cell' : kind, prose, quoted: leaf.quoted, hidden: false });
  }
  return passages.length || elements.length || comments.length ? { ...emptyBlock, passages, elements, comments } : emptyBlock;
}

function sorted(holes: readonly Hole[]): Hole[] {
  return ordered([...holes], (a, b) => a.start - b.start || b.end - a.end);
}

function linkMarks(node: SyntaxNodeRef): number[] {
  const marks: number[] = [];
  for (let child = node.node.firstChild; child; child = child.nextSibling) if (child.name === 'LinkMark') marks.push(child.from);
  return marks;
}

function link(name: string, ref: SyntaxNodeRef, text: string, elements: BlockElement[], passages: BlockPassage[], quoted: boolean): void {
  const attributes = new Map<string, { value: string; start: number; end: number }>();
  const marks: number[] = [];
  for (let child = ref.node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'URL') attributes.set(name === 'a' ? 'href' : 'src', { value: text.slice(child.from, child.to), start: child.from, end: child.to });
    else if (child.name === 'LinkMark') marks.push(child.from);
    else if (child.name === 'LinkTitle') {
      const start = child.from + 1, end = child.to - 1;
      attributes.set('title', { value: text.slice(start, end), start, end });
      if (/\p{L}/u.test(text.slice(start, end))) passages.push({ start, end, kind: 'attribute', prose: maskProse(text, start, end, []), quoted, hidden: false });
    }
  }
  if (name === 'img' && marks[1] !== undefined) attributes.set('alt', { value: text.slice(ref.from + 2, marks[1]), start: ref.from + 2, end: marks[1] });
  elements.push({ name, start: ref.from, end: ref.to, attributes, hidden: false });
}

function jsxBlock(text: string, quoted: boolean): Block {
  const tag = readTag(text, true);
  const passages: BlockPassage[] = [];
  const elements: BlockElement[] = [];
  gatherTag(text, 0, text.length, tag, tag.hidden, quoted, passages, elements);
  return { ...emptyBlock, passages, elements, loose: tag.selfClosing ? [] : [{ name: tag.name, opens: !tag.closing, hidden: tag.hidden, quoted: tag.quoted }] };
}

function expressionBlock(text: string): Block {
  return /^\{\s*\/\*/.test(text) ? { ...emptyBlock, comments: [mdxComment(text, 0, text.length)] } : emptyBlock;
}

function mdxComment(text: string, start: number, end: number): BlockComment {
  return { start, end, text: text.slice(start, end).replace(/^\{\s*\/\*|\*\/\s*\}$/g, '') };
}
