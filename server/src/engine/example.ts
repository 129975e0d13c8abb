import type { Draft } from './draft/draft';
import type { Example } from './rule';

/** A rule's example without its marks, and what they mark. Offsets are in `text`. */
export interface ReadExample {
  readonly text: string;
  readonly marked: readonly { readonly start: number; readonly end: number }[];
  readonly format: Draft['format'];
  readonly path?: string;
}

/** Reads the `⟦ ⟧` marks of an example. A plain line is Markdown. */
export function readExample(example: Example): ReadExample {
  const { text: source, format = 'markdown', path } = typeof example === 'string' ? { text: example } as Exclude<Example, string> : example;
  let text = '';
  let at = 0, opened = -1;
  const marked: { start: number; end: number }[] = [];
  for (const match of source.matchAll(/[⟦⟧]/g)) {
    text += source.slice(at, match.index);
    at = match.index + 1;
    if (match[0] === '⟦') opened = text.length;
    else if (opened >= 0) {
      marked.push({ start: opened, end: text.length });
      opened = -1;
    }
  }
  return { text: text + source.slice(at), marked, format, ...(path === undefined ? {} : { path }) };
}

/** The text with `⟦ ⟧` around each range: the reverse of {@link readExample}, for comparing and printing. */
export function markRanges(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  return [...ranges].sort((a, b) => b.start - a.start).reduce((marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`, text);
}

/** An example that is a whole draft, line by line. */
export function draft(format: Draft['format'], ...lines: readonly string[]): Example {
  return { format, text: lines.join('\n') };
}
