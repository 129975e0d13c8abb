import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import { readTag } from '../engine/draft/tag';

/** Replace `[start, end)` of the draft's text by `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `text` as it is written at `offset`, where a line begins: in HTML a paragraph of its own, unless it stands in one. */
export function paragraphAt(draft: Draft, offset: number, text: string, language: Language): string {
  if (draft.format !== 'html') return written(draft, text);
  const { tree, bodyStart } = draft;
  let node = tree?.resolveInner(Math.max(0, offset - bodyStart), -1) ?? null;
  while (node && node.name !== 'Element') node = node.parent;
  const opening = node?.firstChild;
  const around = opening ? readTag(draft.text.slice(bodyStart + opening.from, bodyStart + opening.to)).name : 'body';
  return /^(?:html|body|main|section|article|div|header|footer|aside|figure|blockquote|td|form|nav)$/.test(around) ? paragraph(draft, text, language) : written(draft, text);
}

/** `text` with the signs that HTML reads as markup written as references. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `text` as words of the draft's format. */
export function written({ format }: Draft, text: string): string {
  return format === 'html' ? escaped(text) : format === 'mdx' ? text.replace(/</g, '&lt;') : text;
}

/** `text` as a paragraph of HTML, with a label before an address as the link; it says its language and direction where the page around it may have others. */
export function paragraph(draft: Draft, text: string, language: Language): string {
  return `<p${languageAttributes(draft, language)}>${linked(text, 'html')}</p>`;
}

/** The attributes that say language and direction of an inserted element, with a space before each; none where the page says the same. */
export function languageAttributes(draft: Draft, language: Language): string {
  const page = draft.elements.find(({ name, attributes }) => (name === 'html' || name === 'body') && (attributes.has('lang') || attributes.has('dir')))?.attributes;
  const otherwise = /^ar/i.test(page?.get('lang')?.value ?? '') || /rtl/i.test(page?.get('dir')?.value ?? '');
  return language === 'ar' ? ' dir="rtl" lang="ar"' : otherwise ? ' dir="ltr" lang="en"' : '';
}

export function newlineOf(draft: Draft): string {
  return draft.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The white space that the line around `offset` starts with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1))?.[0] ?? '';
}

/**
 * Joins changes that start at the same place into one, in the order given: editors apply an insertion before another
 * change each their own way.
 */
export function joined(changes: readonly (Change | undefined)[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    if (!change) continue;
    const same = result.findIndex((other) => other.start === change.start && (other.end === other.start || change.end === change.start));
    const other = result[same];
    if (other) result[same] = { start: other.start, end: Math.max(other.end, change.end), text: other.text + change.text };
    else result.push(change);
  }
  return result.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `Unsubscribe: {link}` with the label itself as the link. */
const labelled = /([^.,،:;؛|·]+): (\{(?:link|الرابط)\})$/;

/** `text` as it stands inside a passage of a draft in `format`: a label before an address is the link. */
export function linked(text: string, format: Draft['format']): string {
  if (format === 'plaintext') return text;
  return (format === 'html' ? escaped(text) : text).replace(labelled, (_, label: string, blank: string) => {
    const space = /^\s*/.exec(label)?.[0] ?? '';
    return format === 'html' ? `${space}<a href="${blank}">${label.trim()}</a>` : `${space}[${label.trim()}](${blank})`;
  });
}

/** An Arabic line that starts with a Latin word, a digit or a blank would be laid out from the left. */
export function directed(text: string, language: Language): string {
  return language === 'ar' && !/^[^\p{L}\d]*\p{Script=Arabic}/u.test(text) ? `\u200F${text}` : text;
}
