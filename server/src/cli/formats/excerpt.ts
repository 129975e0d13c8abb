import type { Colors } from 'picocolors/types';

/** A source line as a terminal shows it, and the line of carets that goes below it. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/**
 * Shows the line in which `[start, end)` of `text` begins, with carets below those words.
 * At most `width` terminal cells: a longer line is cut around the words. Undefined where the line is blank.
 */
export function excerpt(text: string, start: number, end: number, width: number, colors: Colors): Excerpt | undefined {
  // More than any line can show: a draft that is one line of a megabyte must not be measured whole for each finding.
  const reach = 8 * width;
  const nearby = text.slice(Math.max(0, start - reach), start);
  const before = nearby.slice(Math.max(nearby.lastIndexOf('\n'), nearby.lastIndexOf('\r')) + 1);
  const after = /^[^\n\r]*/.exec(text.slice(start, start + reach))![0];
  if ((before + after).trim() === '') return undefined;

  const cells = cellsOf(before.trimStart() + after.trimEnd());
  const offset = start - before.trimStart().length;
  const first = firstIndex(cells, (cell) => offset + cell.end > start);
  const last = Math.max(Math.min(first + 1, cells.length), firstIndex(cells, (cell) => offset + cell.start >= end));
  return drawn(cells, first, last, width, colors);
}

/** Text from a draft for use inside a line of the terminal: nothing in it can move the cursor or the words around it. */
export function isolated(text: string): string {
  const shown = printable(text);
  // A message begins with the words it is about, which may be in the other language.
  const direction = rightToLeft.test(shown) ? directionOf(shown.replace(/“[^”]*”|«[^»]*»/g, '')) || leftToRightIsolate : '';
  return direction + shown + (direction && isolateEnd);
}

/** One user-perceived character. `start` and `end` are its offsets in the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const tab = '    ';

/** Characters of the two languages of drafts, each one cell wide, with the marks that Arabic letters carry. */
const latinOrArabic = /^[\t -~\u00A0-\u00AC\u00AE-\u024F\u060C-\u061B\u061D-\u06DC\u06DE-\u06FF\u2010-\u2026]*$/;
const letterWithMarks = /[^][\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]*/g;

/** Made, like the widths below, for the first line in other letters: their Unicode tables cost a tenth of a short run. */
let graphemes: Intl.Segmenter | undefined;

function cellsOf(line: string): Cell[] {
  let at = 0;
  // All of these may be shown as they are.
  if (latinOrArabic.test(line)) return (line.match(letterWithMarks) ?? []).map((letter) => ({ start: at, end: (at += letter.length), shown: letter === '\t' ? tab : letter, width: letter === '\t' ? tab.length : 1 }));
  graphemes ??= new Intl.Segmenter();
  return Array.from(graphemes.segment(line), ({ segment, index }) => cell(segment, index));
}

function cell(segment: string, start: number): Cell {
  const shown = segment === '\t' ? tab : printable(segment);
  return { start, end: start + segment.length, shown, width: /^[ -~]*$/.test(shown) ? shown.length : widthOfWide(shown) };
}

function widthOfWide(text: string): number {
  const { default: stringWidth } = require('string-width') as typeof import('string-width');
  return stringWidth(text);
}

/** Control characters could rewrite the screen and explicit bidi controls reorder it: neither reaches the terminal. */
function printable(segment: string): string {
  return segment
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u0000-\u001F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007F-\u009F\u2028\u2029]|\p{Surrogate}/gu, '\uFFFD');
}

function firstIndex(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  const index = cells.findIndex(holds);
  return index < 0 ? cells.length : index;
}

function drawn(cells: readonly Cell[], first: number, last: number, width: number, colors: Colors): Excerpt {
  let [left, right] = [0, cells.length];
  if (widthOf(cells) > width) {
    const room = width - 2; // for the two ellipses
    while (last > first + 1 && widthOf(cells, first, last) > room) last--;
    // What is left of the room goes to both sides alike; a side that needs less leaves it to the other.
    const spare = room - widthOf(cells, first, last);
    const leftNeeds = widthOf(cells, 0, first), rightNeeds = widthOf(cells, last);
    const leftRoom = Math.min(leftNeeds, Math.max(spare >> 1, spare - rightNeeds));
    left = first;
    for (let used = 0; left > 0 && (used += cells[left - 1]!.width) <= leftRoom;) left--;
    right = last;
    for (let used = 0; right < cells.length && (used += cells[right]!.width) <= spare - leftRoom;) right++;
  }
  const [open, close] = [left > 0 ? '…' : '', right < cells.length ? '…' : ''];
  const shown = (from: number, to: number): string => cells.slice(from, to).map((cell) => cell.shown).join('');
  const [head, words, tail] = [open + shown(left, first), shown(first, last), shown(last, right) + close];
  const indent = open.length + widthOf(cells, left, first);
  const marks = '^'.repeat(Math.max(1, widthOf(cells, first, last)));
  const rest = widthOf(cells, last, right) + close.length;

  const direction = directionOf(head + words + tail);
  const line = direction + head + colors.underline(words) + tail + (direction && isolateEnd);
  // On a terminal that reorders Arabic, the carets must be reordered with it: the same direction over the same width. No-break
  // spaces, because plain ones at the end of a line keep the direction of the terminal.
  const carets = direction === ''
    ? ' '.repeat(indent) + colors.yellow(marks)
    : direction + '\u00A0'.repeat(indent) + colors.yellow(marks) + '\u00A0'.repeat(rest) + isolateEnd;
  return { line, carets };
}

function widthOf(cells: readonly Cell[], from = 0, to = cells.length): number {
  let width = 0;
  for (let index = from; index < to; index++) width += cells[index]!.width;
  return width;
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRightIsolate = '\u2066', rightToLeftIsolate = '\u2067', isolateEnd = '\u2069';

/** The isolate that keeps a line with right-to-left letters from reordering what is around it; none for other lines. */
function directionOf(text: string): string {
  if (!rightToLeft.test(text)) return '';
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? rightToLeftIsolate : leftToRightIsolate;
}
