import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import { voidTags } from '../engine/draft/tag';

const tag = /<!--[^]*?-->|<(\/?)([a-z][\w:-]*)\b(?:[^>"']|"[^"]*"|'[^']*'){0,500}?(\/?)>/gi;

/** Where each of `elements` ends, in the draft's text: behind its closing tag, or at the end of the draft without one. */
export function elementEnds<T extends Pick<BlockElement, 'name' | 'start' | 'end'>>(draft: Draft, elements: readonly T[]): ReadonlyMap<T, number> {
  const ends = new Map<T, number>();
  const wanted = new Map(elements.map((element) => [element.start, element]));
  for (const element of elements) ends.set(element, voidTags.has(element.name) ? element.end : draft.text.length);
  const open: { name: string; element: T | undefined }[] = [];
  for (const match of draft.text.matchAll(tag)) {
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    const element = wanted.get(match.index);
    if (match[1]) {
      const index = open.findLastIndex((other) => other.name === name);
      if (index < 0) continue;
      const closed = open.splice(index)[0]?.element;
      if (closed) ends.set(closed, match.index + match[0].length);
    } else if (match[3] || voidTags.has(name)) {
      if (element) ends.set(element, match.index + match[0].length);
    } else open.push({ name, element });
  }
  return ends;
}

/** The text between an opening tag and its closing tag, such as a script's. Offsets are in the draft's text. */
export function contentOf(draft: Draft, element: BlockElement): { readonly text: string; readonly start: number } {
  const close = draft.text.slice(element.end).search(new RegExp(`</${element.name}\\b`, 'i'));
  return { text: draft.text.slice(element.end, close < 0 ? undefined : element.end + close), start: element.end };
}

/** The elements that are open at `offset`, from the outside in. Offsets are those of their opening tags. */
export function openElements(draft: Draft, offset: number): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const open: { name: string; start: number; end: number }[] = [];
  for (const match of draft.text.slice(0, offset).matchAll(tag)) {
    const name = match[2]?.toLowerCase();
    if (!name || match[3] || voidTags.has(name)) continue;
    if (match[1]) {
      const index = open.findLastIndex((other) => other.name === name);
      if (index >= 0) open.splice(index);
    } else open.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return open;
}
