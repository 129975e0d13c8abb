import type { Draft } from '../draft/draft';
import { voidTags } from '../draft/tag';
import type { Edit } from '../finding';
import type { Mendable } from './span';

/**
 * The span, widened to whole pairs of emphasis marks and of tags that do no more; undefined if it holds markup that a replacement
 * would destroy (a link, another tag, a template tag) or cut in half.
 */
export function markupRange({ draft, passageStart, prose, start, end }: Mendable): { start: number; end: number } | undefined {
  const { text } = draft;
  let inside = '';
  for (let at = start; at < end; at++) inside += text[at] !== prose[at - passageStart] && !/\s/.test(text[at] as string) ? text[at] : ' ';
  // The > of a quoted line goes with its line break.
  if (/[^ ]/.test(inside.replace(emphasisMark, '').replaceAll('>', ' '))) return undefined;
  const marks = emphasisIn(inside, (at) => text[start + at] ?? '');
  const before = emphasisIn(emphasisBefore.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '').map((mark) => ({ ...mark, opens: mark.opens ?? true }));
  const after = emphasisIn(emphasisAfter.exec(text.slice(end, end + 200))?.[0] ?? '').map((mark) => ({ ...mark, opens: mark.opens ?? false }));
  for (let wide = 0; wide <= before.length + after.length; wide++) {
    for (let left = 0; left <= Math.min(wide, before.length); left++) {
      const opening = before.slice(before.length - left), closing = after.slice(0, wide - left);
      if (closing.length === wide - left && !unpaired([...opening, ...marks, ...closing]).length) return { start: start - lengthOf(opening), end: end + lengthOf(closing) };
    }
  }
  return undefined;
}

/** Whether `edits` leave tags, emphasis marks and the brackets of links in pairs, as far as they are. */
export function keepsPairs(draft: Draft, edits: readonly Edit[]): boolean {
  const { text, format } = draft;
  const removed = edits.map(({ start, end }) => text.slice(start, end));
  if (!removed.some((part) => /[<*_~[\]]/.test(part))) return true;
  const markdown = format === 'markdown' || format === 'mdx', literals: string[] = [];
  const before = edits.flatMap(({ start, end }) => pairedIn(text.slice(start, end), markdown).filter(({ mark, index, tag }) => {
    const at = start + index, around = tag ? undefined : draft.passages.find((passage) => passage.start <= at && passage.end > at);
    // A star that stands for a note, or brackets around words, are no markup.
    if (!around || around.prose[at - around.start] !== text[at]) return true;
    literals.push(mark);
    return false;
  }));
  const after = edits.flatMap((edit) => pairedIn(edit.text, markdown)).filter(({ mark }) => !literals.includes(mark) || !literals.splice(literals.indexOf(mark), 1));
  const left = (marks: readonly Emphasis[]): string => unpaired(marks).map(({ mark, opens }) => `${opens ? '' : '/'}${mark}`).join();
  return left(before) === left(after);
}

/** A removal with the emphasis or the brackets of which it leaves nothing but the marks: "**turn0search3**". */
export function withEmptyMarks<Change extends { readonly start: number; readonly end: number; readonly text: string }>({ text }: Draft, change: Change): Change {
  const around = change.text === '' ? emptiedBy(text, change.start, change.end) : undefined;
  if (!around) return change;
  const { start, end } = around;
  // No space stays before a full stop.
  return { ...change, start: /[ \t]/.test(text[start - 1] ?? '') && /^(?:[.,;:!?؟،؛\s]|$)/.test(text.slice(end, end + 1)) ? start - 1 : start, end };
}

/** What comes in pairs in `text`: tags, and in Markdown emphasis marks and brackets. */
function pairedIn(text: string, markdown: boolean): (Emphasis & { readonly index: number; readonly tag: boolean })[] {
  return [...text.matchAll(/<!--[^]*?-->|<(\/?)([a-z][\w-]*)\b[^<>]*>|(?<!\\)(?:([*_~])\3*|[[\]])/gi)].flatMap(({ 0: written, 1: slash, 2: name, index }) => {
    const found = (mark: string, opens: boolean | undefined, tag = false): ReturnType<typeof pairedIn> => (opens === undefined ? [] : [{ mark, opens, length: written.length, index, tag }]);
    if (name !== undefined) return /\/>$/.test(written) || voidTags.has(name.toLowerCase()) ? [] : found(`<${name.toLowerCase()}>`, !slash, true);
    if (!markdown || written.startsWith('<')) return [];
    return written === '[' || written === ']' ? found('[', written === '[') : found(written, opensAt(text, index, written));
  });
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
  return unpaired(emphasisIn(text)).length ? text.replace(emphasisMark, '') : text;
}

interface Emphasis {
  /** A run of one character, or the name of a tag in `<>`. */
  readonly mark: string;
  /** Undefined inside a word, where a run may do either. */
  readonly opens: boolean | undefined;
  /** As written. */
  readonly length: number;
}

const emphasisMark = /<(\/?)(b|strong|i|em|u|span|font|mark|small|big)(?![\w-])[^<>]*>|([*_~])\3*/gi;
const emphasisBefore = new RegExp(`(?:${emphasisMark.source})*$`, 'i'), emphasisAfter = new RegExp(`^(?:${emphasisMark.source})*`, 'i');

/** The emphasis marks of `text`; `charAt` knows what stands around them. */
function emphasisIn(text: string, charAt: (at: number) => string = (at) => text[at] ?? ''): Emphasis[] {
  return [...text.matchAll(emphasisMark)].map(({ 0: written, 1: slash, 2: tag, index }) => (
    tag === undefined ? { mark: written, opens: opensAt({ charAt }, index, written), length: written.length } : { mark: `<${tag.toLowerCase()}>`, opens: !slash, length: written.length }
  ));
}

/** Whether a run of marks opens what follows or closes what stands before it; other marks may stand between. */
function opensAt(around: { charAt(at: number): string }, index: number, run: string): boolean | undefined {
  let from = index - 1, to = index + run.length;
  while (/[*_~]/.test(around.charAt(from))) from--;
  while (/[*_~]/.test(around.charAt(to))) to++;
  const before = distance(around.charAt(from)), behind = distance(around.charAt(to));
  return before === behind ? undefined : before > behind;
}

/** How far a character keeps a run of marks from the words: a space farther than a full stop. */
function distance(char: string): number {
  return /^\s*$/.test(char) ? 2 : /^[\p{P}<>]$/u.test(char) ? 1 : 0;
}

function lengthOf(marks: readonly Emphasis[]): number {
  return marks.reduce((sum, { length }) => sum + length, 0);
}

/** What would stand around nothing without the words from `start` to `end` and their punctuation: the emphasis or the round brackets, to its outer ends, or false for a link or another tag; undefined where more stands in it. */
export function emptiedBy(text: string, start: number, end: number): { readonly start: number; readonly end: number } | false | undefined {
  const bracketed = /\([ \t]*$/.test(text.slice(Math.max(0, start - 10), start)) ? /^[ \t]*[.!?؟…]*[ \t]*\)/.exec(text.slice(end, end + 20))?.[0].length : undefined;
  // What a link leads to is no aside.
  if (bracketed && text[text.lastIndexOf('(', start) - 1] !== ']') return { start: text.lastIndexOf('(', start), end: end + bracketed };
  const opened = /(?:([*_~])\1*|\[|<([a-z][\w-]*)\b[^<>]*>)[ \t]*$/iu.exec(text.slice(Math.max(0, start - 200), start));
  const closed = /^[ \t]*[.!?؟…،,:;]*[ \t]*(?:([*_~])\1*|\]|<\/([a-z][\w-]*)[ \t]*>)/iu.exec(text.slice(end, end + 50));
  if (!opened || !closed || opened[0].trim() === '[' !== closed[0].endsWith(']') || opened[1] !== closed[1] || opened[2]?.toLowerCase() !== closed[2]?.toLowerCase()) return undefined;
  return opened[1] || opened[2] && new RegExp(emphasisMark.source, 'i').test(`<${opened[2]}>`) ? { start: start - opened[0].length, end: end + closed[0].length } : false;
}

/** The marks that lack their partner. */
function unpaired(marks: readonly Emphasis[]): Emphasis[] {
  const open: Emphasis[] = [], unopened: Emphasis[] = [];
  for (const mark of marks) {
    let rest = mark.mark;
    // One run may close several: `***`.
    for (let last; mark.opens !== true && rest && (last = open.at(-1)) && rest.startsWith(last.mark); open.pop()) rest = rest.slice(last.mark.length);
    if (rest) (mark.opens === false ? unopened : open).push({ ...mark, mark: rest });
  }
  return [...unopened, ...open];
}
