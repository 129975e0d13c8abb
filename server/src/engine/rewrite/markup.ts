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
  const marks = emphasisIn(inside, (at) => text[start + at] ?? '');
  const before = emphasis(/[*_~]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '').map((mark) => ({ mark, opens: true }));
  const after = emphasis(/^[*_~]*/.exec(text.slice(end, end + 6))?.[0] ?? '').map((mark) => ({ mark, opens: false }));
  for (let wide = 0; wide <= before.length + after.length; wide++) {
    for (let left = 0; left <= Math.min(wide, before.length); left++) {
      const opening = before.slice(before.length - left), closing = after.slice(0, wide - left);
      if (closing.length === wide - left && isPaired([...opening, ...marks, ...closing])) return { start: start - lengthOf(opening), end: end + lengthOf(closing) };
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

/** `text` without emphasis marks whose partner it does not have. */
export function wholeEmphasis(text: string): string {
  return isPaired(emphasisIn(text, (at) => text[at] ?? '')) ? text : text.replace(/[*_~]+/g, '');
}

interface Emphasis {
  readonly mark: string;
  /** Undefined inside a word, where it may do either. */
  readonly opens: boolean | undefined;
}

/** The emphasis marks of `text`; `charAt` knows what stands around them. */
function emphasisIn(text: string, charAt: (at: number) => string): Emphasis[] {
  return [...text.matchAll(/[*_~]+/g)].flatMap(({ 0: marks, index }) => {
    const apartBefore = /^(?:[\s\p{P}]|)$/u.test(charAt(index - 1)), apartBehind = /^(?:[\s\p{P}]|)$/u.test(charAt(index + marks.length));
    return emphasis(marks).map((mark) => ({ mark, opens: apartBefore === apartBehind ? undefined : apartBefore }));
  });
}

/** Runs of the same mark: `_**` is two. */
function emphasis(marks: string): string[] {
  return marks.match(/\*+|_+|~+/g) ?? [];
}

function lengthOf(marks: readonly Emphasis[]): number {
  return marks.reduce((sum, { mark }) => sum + mark.length, 0);
}

function isPaired(marks: readonly Emphasis[]): boolean {
  const open: string[] = [];
  for (const { mark, opens } of marks) {
    let rest = mark;
    // One run may close several: `***`.
    if (opens !== true) while (rest && open.length && rest.startsWith(open.at(-1) as string)) rest = rest.slice((open.pop() as string).length);
    if (rest && opens === false) return false;
    if (rest) open.push(rest);
  }
  return open.length === 0;
}
