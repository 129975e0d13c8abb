import { standIn, wordJoiner } from '../text/chars';

/** A range of source text that is not prose. `as` is written into its first place; the rest is filled so that lengths stay equal. */
export interface Hole {
  readonly start: number;
  readonly end: number;
  /** `word`: it takes the place of a word. `line`: it breaks the line. Any other string: the text it stands for. Absent: nothing. */
  readonly as?: 'word' | 'line' | { readonly text: string };
}

/**
 * The prose of `text[start, end)`: the same text with every hole filled, equally long. Holes are absolute, in order,
 * and may reach out of the range. Template tags and addresses are masked too.
 */
export function maskProse(text: string, start: number, end: number, holes: readonly Hole[]): string {
  let prose = '';
  let at = start;
  for (const hole of holes) {
    if (hole.end <= at) continue;
    if (hole.start >= end) break;
    if (hole.start > at) prose += text.slice(at, hole.start);
    const from = Math.max(at, hole.start);
    const to = Math.min(hole.end, end);
    prose += fill(hole, to - from);
    at = to;
  }
  if (at < end) prose += text.slice(at, end);
  return maskTemplates(prose);
}

function fill(hole: Hole, length: number): string {
  if (length <= 0) return '';
  if (hole.as === undefined) return ' '.repeat(length);
  if (hole.as === 'word') return standIn.repeat(length);
  if (hole.as === 'line') return '\n' + ' '.repeat(length - 1);
  const text = hole.as.text.slice(0, length);
  return text + wordJoiner.repeat(length - text.length);
}

const templateStart = /\{|\*\||%%|<%|\[%|\$\{|:\/\/|www\.|@/;
// Tags that print a value stand for a word; tags that control the template stand for nothing.
const printing = /\{\{\{?(?![#/^!%])[^{}\n]{0,200}\}?\}\}|\*\|(?!IF|ELSE|END|INTERESTED)[A-Z0-9_:.-]{1,60}\|\*|%%[A-Za-z0-9_.-]{1,60}%%|<%=[^%\n]{0,200}%>|\$\{[^{}\n]{0,200}\}|\{[A-Za-z_][\w.-]{0,60}\}|%[A-Z][A-Z0-9_]{2,40}%|%recipient\.[\w.]{1,60}%/g;
const controlling = /\{\{[#/^!][^{}\n]{0,200}\}\}|\{%[^\n]{0,300}?%\}|\*\|(?:IF|ELSE|END|INTERESTED)[^|\n]{0,120}\|\*|<%[^%\n]{0,300}%>|\{#[^\n]{0,200}?#\}/g;
const address = /(?:https?:\/\/|mailto:|www\.)[^\s<>"'«»()]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gi;

function maskTemplates(prose: string): string {
  if (!templateStart.test(prose)) return prose;
  return prose
    .replace(controlling, (tag) => ' '.repeat(tag.length))
    .replace(printing, (tag) => standIn.repeat(tag.length))
    .replace(address, (url) => standIn.repeat(url.length));
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', quot: '"', apos: "'", lt: ' ', gt: ' ', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…',
  copy: ' ', reg: ' ', trade: ' ', euro: '€', pound: '£', yen: '¥', cent: ' ', shy: wordJoiner, zwnj: wordJoiner, zwj: wordJoiner, rlm: wordJoiner, lrm: wordJoiner, bull: '•', middot: '·', times: 'x', emsp: ' ', ensp: ' ', thinsp: ' ',
};

/** What a character reference such as `&rsquo;` or `&#1575;` stands for; a space when unknown. */
export function decodeReference(reference: string): string {
  const name = reference.replace(/^&|;$/g, '');
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return Number.isFinite(code) && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) ? String.fromCodePoint(code) : ' ';
  }
  return entities[name] ?? ' ';
}
