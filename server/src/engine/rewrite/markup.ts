import type { Mendable } from './span';

/**
 * The span, widened to whole pairs of emphasis marks; undefined if it holds markup that a replacement would destroy
 * (a link, a tag, a template tag) or cut in half.
 */
export function markupRange({ draft, passageStart, prose, start, end }: Mendable): { start: number; end: number } | undefined {
  const { text } = draft;
  let inside = '';
  for (let at = start; at < end; at++) {
    if (text[at] !== prose[at - passageStart] && !/\s/.test(text[at] as string)) inside += text[at];
    else inside += ' ';
  }
  // The > of a quoted line goes with its line break.
  inside = inside.replaceAll('>', ' ');
  if (/[^*_~ ]/.test(inside)) return undefined;
  const marks = emphasis(inside);
  const before = emphasis(/[*_~]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '');
  const after = emphasis(/^[*_~]*/.exec(text.slice(end, end + 6))?.[0] ?? '');
  for (let wide = 0; wide <= before.length + after.length; wide++) {
    for (let left = 0; left <= Math.min(wide, before.length); left++) {
      const opening = before.slice(before.length - left), closing = after.slice(0, wide - left);
      if (closing.length === wide - left && isPaired([...opening, ...marks, ...closing])) return { start: start - opening.join('').length, end: end + closing.join('').length };
    }
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '“': '”', '«': '»', '"': '"' };

/** The span with the other one of a bracket or quotation mark in it, where that stands right beside it; undefined where it stands farther off. */
export function withBrackets(span: Mendable): Mendable | undefined {
  const { prose, passageStart, start, end } = span, open: string[] = [], unopened: string[] = [];
  for (const mark of prose.slice(start - passageStart, end - passageStart).match(/[()[\]{}“”«»"]/g) ?? []) {
    if (open.length && closers[open.at(-1) as string] === mark) open.pop();
    else (closers[mark] ? open : unopened).push(mark);
  }
  if (open.length + unopened.length === 0) return span;
  const [mark = ''] = [...open, ...unopened], before = prose[start - passageStart - 1] ?? '';
  if (open.length + unopened.length > 1) return undefined;
  if (open.length && prose[end - passageStart] === closers[mark]) return { ...span, end: end + 1 };
  return closers[before] === mark ? { ...span, start: start - 1 } : undefined;
}

/** Runs of the same mark: `_**` is two. */
function emphasis(marks: string): string[] {
  return marks.match(/\*+|_+|~+/g) ?? [];
}

function isPaired(marks: readonly string[]): boolean {
  const open: string[] = [];
  for (const mark of marks) if (open.at(-1) === mark) open.pop(); else open.push(mark);
  return open.length === 0;
}
