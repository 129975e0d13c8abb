import type { SyntaxNode } from '@lezer/common';
import type { Draft } from './draft';
import { paragraphs } from './plaintext';
import { readTag } from './tag';

/** A range of the draft's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const comments = new Set(['CommentBlock', 'MdxExpressionBlock', 'Comment']);

/** The block a comment at `[start, end)` speaks of: the next one, or the paragraph it stands in. */
export function blockAfter(draft: Draft, start: number, end: number): Range {
  const { tree, bodyStart } = draft;
  if (!tree) {
    let found: Range = { start: end, end };
    paragraphs(draft.text, bodyStart, ({ from, to }) => {
      if (found.end > end) return;
      if (to > end && draft.text.slice(Math.max(from, end), to).trim()) found = { start: Math.max(from, end), end: to };
    });
    return found;
  }
  const at = (node: SyntaxNode): Range => ({ start: bodyStart + node.from, end: bodyStart + node.to });
  let node: SyntaxNode | null = tree.resolveInner(start - bodyStart, 1);
  if (draft.format === 'html') {
    while (node && node.name !== 'Comment') node = node.parent;
    for (let next = node?.nextSibling; next; next = next.nextSibling) {
      if (next.name === 'Element' || (next.name === 'Text' && draft.text.slice(bodyStart + next.from, bodyStart + next.to).trim())) return at(next);
    }
    return { start: end, end };
  }
  const block = blockOf(node);
  if (!block) return { start: end, end };
  if (!comments.has(block.name) && block.name !== 'HTMLBlock') return at(block);
  // An HTML block may hold the comment and what it speaks of.
  if (block.name === 'HTMLBlock' && draft.text.slice(end, bodyStart + block.to).trim()) return { start: end, end: bodyStart + block.to };
  let next = block.nextSibling;
  while (next && comments.has(next.name)) next = next.nextSibling;
  return next ? at(next) : { start: end, end };
}

/** Where a comment that speaks of the block around `offset` can stand; undefined where none can. */
export function commentPlace(draft: Draft, offset: number): number | undefined {
  const { tree, bodyStart } = draft;
  if (!tree || offset < bodyStart) return undefined;
  let node: SyntaxNode | null = tree.resolveInner(offset - bodyStart, 1);
  if (draft.format === 'html') {
    for (; node; node = node.parent) {
      if (node.name !== 'Element') continue;
      const opening = node.firstChild;
      const tag = opening && readTag(draft.text.slice(bodyStart + opening.from, bodyStart + opening.to));
      if (tag && tag.flow !== 'inline' && tag.flow !== 'line' && tag.flow !== 'code' && !/^(?:option|td|th|tr|tbody|thead|select|html|head|body)$/.test(tag.name)) return bodyStart + node.from;
      if (tag && /^(?:html|head|body)$/.test(tag.name)) break;
    }
    // Loose text in the body: in front of the text itself.
    return offset;
  }
  while (node && node.parent && node.parent.name !== 'Document') node = node.parent;
  return node && node.name !== 'Document' ? bodyStart + node.from : undefined;
}

/** The leaf block around a node. */
function blockOf(node: SyntaxNode | null): SyntaxNode | null {
  const holders = new Set(['Document', 'ListItem', 'Blockquote', 'BulletList', 'OrderedList']);
  for (let at = node; at; at = at.parent) if (!at.parent || holders.has(at.parent.name)) return holders.has(at.name) ? null : at;
  return null;
}
