import type { Draft } from '../engine/draft/draft';
import { frontMatterEnd } from '../engine/draft/frontMatter';
import { keyOf } from './keys';
import { tagCursor, type TagCursor } from './tagCursor';

/**
 * What a writer is typing at a place of a draft, finished or not: `[start, end)` is the word or value there, in the
 * draft's text. `present`: the names that stand beside it already.
 */
export type Cursor = FrontMatterCursor | WaiverCursor | TagCursor;

export type FrontMatterCursor =
  | { readonly kind: 'key'; readonly syntax: Syntax; readonly start: number; readonly end: number; readonly present: ReadonlySet<string>; readonly hasValue: boolean }
  | { readonly kind: 'value'; readonly syntax: Syntax; readonly key: string; readonly start: number; readonly end: number; readonly quote: string; /** Something parts it from its key. */ readonly apart: boolean; /** The other values of the list it stands in. */ readonly taken?: ReadonlySet<string> };

export type WaiverCursor =
  | { readonly kind: 'waiver'; readonly start: number; readonly end: number }
  | { readonly kind: 'waiverKey'; readonly start: number; readonly end: number; readonly present: ReadonlySet<string>; readonly hasValue: boolean }
  | { readonly kind: 'rules'; readonly start: number; readonly end: number; readonly present: ReadonlySet<string> };

export type Syntax = 'yaml' | 'toml';

/** What is being typed at `offset`; undefined in prose and in everything that is none of ours. */
export function cursorAt(draft: Draft, offset: number): Cursor | undefined {
  const { text } = draft;
  const front = frontMatterLines(text);
  if (front && offset >= front.start && offset <= front.end) return inFrontMatter(text, front, offset);
  if (isCode(draft, offset)) return undefined;
  return inComment(text, offset) ?? (draft.format === 'plaintext' ? undefined : tagCursor(text, offset));
}

/** Whether code, where nothing is meant, surrounds `offset`. */
export function isCode({ tree, bodyStart }: Draft, offset: number): boolean {
  for (let node = offset < bodyStart ? undefined : tree?.resolveInner(offset - bodyStart, -1); node; node = node.parent ?? undefined) {
    if (/^(?:FencedCode|CodeBlock|CodeText|InlineCode|Script|ScriptText|StyleText|StyleSheet)$/.test(node.name)) return true;
  }
  return false;
}

interface Lines {
  readonly syntax: Syntax;
  /** Behind the line break of the opening fence. */
  readonly start: number;
  /** Of the last line, without its line break. */
  readonly end: number;
}

/** The lines between the fences. Until the closing one is typed, those that look like front matter count. */
function frontMatterLines(text: string): Lines | undefined {
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 80));
  if (!open) return undefined;
  const syntax = open[1] === '+++' ? 'toml' : 'yaml', start = open[0].length;
  const closed = frontMatterEnd(text);
  if (closed) {
    const end = text.lastIndexOf('\n', text.slice(0, closed).trimEnd().length - 1);
    return end < start ? undefined : { syntax, start, end };
  }
  let end = start;
  for (const line of text.slice(start, start + 10_000).split('\n')) {
    if (end > start && !/^(?:[ \t]*[\w"'-][\w"'-]*[ \t]*(?:[:=].*)?|[ \t]+\S.*|- .*|#.*|\[.*)\r?$/.test(line)) break;
    end += line.length + 1;
  }
  return { syntax, start, end: Math.min(end - 1, text.length) };
}

function inFrontMatter(text: string, lines: Lines, offset: number): Cursor | undefined {
  const { syntax } = lines;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1, next = text.indexOf('\n', offset);
  const line = text.slice(lineStart, next < 0 ? undefined : next).replace(/\r$/, '');
  const column = offset - lineStart;
  if (syntax === 'toml' && /^[ \t]*\[/m.test(text.slice(lines.start, lineStart))) return undefined;
  if (/^[ \t]*-|^[ \t]+\S/.test(line) || (line.trim() === '' && column > 0)) {
    const owner = syntax === 'yaml' ? ownerOf(text.slice(lines.start, lineStart)) : undefined;
    return owner === 'candor-ignore' ? inWaiver(text, lines, lineStart, line, column) : owner !== undefined && keyOf(owner)?.several ? itemAt(text, lines, owner, lineStart, line, column) : undefined;
  }
  const head = /^(["']?)([^\s"':=#]*)(["']?)([ \t]*[:=])?/.exec(line) as RegExpExecArray;
  const [written, quote = '', name = '', , separator] = head;
  const keyEnd = quote.length + name.length;
  if (column <= keyEnd) {
    if (separator === undefined && line.slice(keyEnd).trim() !== '') return undefined;
    return { kind: 'key', syntax, start: lineStart + quote.length, end: lineStart + keyEnd, present: keysIn(text.slice(lines.start, lines.end), line), hasValue: separator !== undefined };
  }
  if (separator === undefined || column < written.length) return undefined;
  if (name === 'candor-ignore') return line.slice(written.length).trim() ? inWaiver(text, lines, lineStart, line, column) : undefined;
  return (keyOf(name)?.several && partAt(syntax, name, lineStart, line, written.length, column)) || valueAt(syntax, name, lineStart, line, written.length, column);
}

/** A value in a list of one line: `[adults, chi`. */
function partAt(syntax: Syntax, key: string, lineStart: number, line: string, from: number, column: number): Cursor | undefined {
  const open = /^[ \t]*\[/.exec(line.slice(from))?.[0].length;
  if (open === undefined || column < from + open) return undefined;
  const parts = [...line.slice(from + open).replace(/\].*$/, '').matchAll(/[^,]*(?:,|$)/g)].map(({ 0: part, index }) => ({ part: part.replace(/,$/, ''), at: from + open + index }));
  const here = parts.find(({ part, at }) => column >= at && column <= at + part.length);
  if (!here) return undefined;
  const [, space = '', quote = '', value = ''] = /^([ \t]*)(["']?)([^"']*?)[ \t]*["']?[ \t]*$/.exec(here.part) ?? [];
  // Behind a blank the list goes on at the cursor.
  const start = value === '' && quote === '' ? column : here.at + space.length + quote.length;
  if (column < start) return undefined;
  const taken = new Set(parts.filter((other) => other !== here).map(({ part }) => bareWord(part)));
  return { kind: 'value', syntax, key, start: lineStart + start, end: lineStart + Math.max(start + value.length, column), quote, apart: true, taken };
}

/** A value in a list of one line each. */
function itemAt(text: string, lines: Lines, key: string, lineStart: number, line: string, column: number): Cursor | undefined {
  const [, lead = '', quote = '', value = ''] = /^([ \t]*-[ \t]*)(["']?)([^"'#]*?)[ \t]*["']?[ \t]*(?:#.*)?$/.exec(line) ?? [];
  const start = lead.length + quote.length;
  if (lead === '' || column < start || column > start + value.length) return undefined;
  const above = text.slice(lines.start, lineStart).split('\n'), below = text.slice(lineStart, lines.end).split('\n').slice(1);
  const isItem = (other: string): boolean => /^[ \t]*-/.test(other), rest = below.findIndex((other) => !isItem(other));
  const others = [...above.slice(above.filter((other) => other !== '').findLastIndex((other) => !isItem(other)) + 1), ...(rest < 0 ? below : below.slice(0, rest))];
  return { kind: 'value', syntax: 'yaml', key, start: lineStart + start, end: lineStart + start + value.length, quote, apart: /[ \t]$/.test(lead) || quote !== '', taken: new Set(others.map((other) => bareWord(other.replace(/^[ \t]*-/, '')))) };
}

function bareWord(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}

function valueAt(syntax: Syntax, key: string, lineStart: number, line: string, from: number, column: number): Cursor | undefined {
  const [, space = '', quote = '', rest = ''] = /^([ \t]*)(["']?)(.*)$/.exec(line.slice(from)) ?? [];
  const closing = quote ? rest.indexOf(quote) : -1;
  const value = closing >= 0 ? rest.slice(0, closing) : rest.replace(/(?:^|\s)#.*$/, '').trimEnd();
  const start = from + space.length + quote.length, end = start + value.length;
  if (column > end) return value === '' && quote === '' && rest === '' ? { kind: 'value', syntax, key, start: lineStart + column, end: lineStart + column, quote, apart: true } : undefined;
  const at = Math.min(start, column);
  return { kind: 'value', syntax, key, start: lineStart + at, end: lineStart + end, quote: column < start ? '' : quote, apart: space !== '' || syntax === 'toml' };
}

/** The names of the top-level keys in `body`, without that of `line`, which is being typed. */
function keysIn(body: string, line: string): ReadonlySet<string> {
  const names = body.split(/\r?\n/).filter((other) => other !== line).map((other) => /^["']?([\w-]+)["']?[ \t]*[:=]/.exec(other)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

/** The key whose value goes on behind `above`. */
function ownerOf(above: string): string | undefined {
  const line = above.split(/\r?\n/).findLast((other) => /^[^\s#-]/.test(other));
  return line === undefined ? undefined : /^["']?([\w-]+)["']?[ \t]*:[ \t]*(?:#.*)?$/.exec(line)?.[1];
}

/** An entry of `candor-ignore`, in either style of YAML, or in TOML. */
function inWaiver(text: string, lines: Lines, lineStart: number, line: string, column: number): Cursor | undefined {
  const before = line.slice(0, column);
  const rules = /\brules?["']?[ \t]*[:=][ \t]*\[?[ \t]*["']?([\w\s,،"'-]*)$/.exec(before);
  if (rules) return ruleAt(text, lineStart + column, rules[1] as string);
  if (/\buntil["']?[ \t]*[:=][ \t]*["']?[\d-]*$/.test(before)) return untilAt(lines.syntax, line, lineStart, column);
  const key = /(?:^|[{,]|-[ \t])[ \t]*(\w*)$/.exec(before);
  if (!key || (before.trim() === '' && !/^[ \t]{2,}/.test(before))) return undefined;
  const end = column + (/^\w*/.exec(line.slice(column))?.[0].length ?? 0);
  const entry = /\{/.test(line) ? line : blockEntry(text, lines, lineStart);
  const present = new Set([...entry.matchAll(/\b(rules?|reason|by|until)\b[ \t]*[:=]/g)].map(([, name]) => name as string));
  return { kind: 'waiverKey', start: lineStart + column - (key[1] as string).length, end: lineStart + end, present, hasValue: /^[ \t]*:/.test(line.slice(end)) };
}

function untilAt(syntax: Syntax, line: string, lineStart: number, column: number): Cursor {
  const typed = /[\d-]*$/.exec(line.slice(0, column))?.[0].length ?? 0, left = /^[\d-]*/.exec(line.slice(column))?.[0].length ?? 0;
  const quote = /["']$/.exec(line.slice(0, column - typed))?.[0] ?? '';
  return { kind: 'value', syntax, key: 'until', start: lineStart + column - typed, end: lineStart + column + left, quote, apart: /[ \t"']$/.test(line.slice(0, column - typed)) };
}

/** The lines of the list entry around the line at `lineStart`. */
function blockEntry(text: string, lines: Lines, lineStart: number): string {
  const above = text.slice(lines.start, lineStart), below = text.slice(lineStart, lines.end);
  const from = Math.max(0, above.search(/^[ \t]*-(?![^]*^[ \t]*-)/m));
  const isFirst = /^[ \t]*-/.test(below);
  const end = below.slice(1).search(/^(?:[ \t]*-|[^\s])/m);
  return (isFirst ? '' : above.slice(from)) + (end < 0 ? below : below.slice(0, end + 1));
}

function ruleAt(text: string, offset: number, list: string): Cursor {
  const typed = /[\w-]*$/.exec(list)?.[0] ?? '', left = /^[\w-]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
  return { kind: 'rules', start: offset - typed.length, end: offset + left.length, present: new Set(list.slice(0, list.length - typed.length).split(/[\s,،"']+/).filter(Boolean)) };
}

function inComment(text: string, offset: number): Cursor | undefined {
  const before = text.slice(Math.max(0, offset - 300), offset);
  const list = /(?:<!--|\{\/\*)\s*candor-ignore(?:-start|-end|-file)?[ \t]+([\w \t,،-]*)$/.exec(before);
  if (list) return ruleAt(text, offset, list[1] as string);
  const word = /(?:<!--|\{\/\*)\s*([a-z-]*)$/.exec(before)?.[1];
  if (word === undefined || !/^(?:candor-ignore-(?:start|end|file)|candor-ignore)$/.test(word) && !['start', 'end', 'file'].some((end) => `candor-ignore-${end}`.startsWith(word))) return undefined;
  return { kind: 'waiver', start: offset - word.length, end: offset + (/^[a-z-]*(?=[\s:])/.exec(text.slice(offset, offset + 30))?.[0].length ?? 0) };
}
