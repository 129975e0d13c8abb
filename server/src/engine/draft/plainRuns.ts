import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Characters at which inline markup of Markdown, GFM or MDX may begin or end; all others are text. */
const marks = new Uint8Array(128);
for (const char of '\\&`<*_![]~{') marks[char.charCodeAt(0)] = 1;
const space = 0x20;

/** What a bare address, which GFM makes a link, begins with; before an `@` stands its name. */
const address = /www\.|https?:\/\/|mailto:|xmpp:|@/g;
const name = /[\w.+-]/;
const longestName = 100;

/** Places where a bare address may begin, as offsets in the text `cx` reads: from, to, from, to … in order, apart. */
let places: readonly number[] = [];
/** The first of them that does not lie behind. */
let place = 0;
let lastAsked: InlineContext | undefined;

/** Steps over letters in one go. The parser would ask each of its dozen inline parsers about each of them. */
export const plainRuns: MarkdownConfig = {
  parseInline: [{
    name: 'PlainRun',
    before: 'Escape',
    parse(cx, _, start) {
      if (cx !== lastAsked) {
        lastAsked = cx;
        places = addresses(cx.slice(start, cx.end), start);
        place = 0;
      }
      while (start >= (places[place + 1] ?? Infinity)) place += 2;
      const stop = places[place] ?? cx.end;
      let at = start;
      while (at < stop) {
        const next = cx.char(at);
        if (next < 128 && marks[next] === 1) break;
        // Two spaces may end a line.
        if (next === space && cx.char(at + 1) === space) break;
        at++;
      }
      return at > start ? at : -1;
    },
  }],
};

function addresses(text: string, offset: number): readonly number[] {
  const found: number[] = [];
  address.lastIndex = 0;
  for (let match; (match = address.exec(text)); ) {
    const { 0: sign, index } = match;
    let from = index;
    if (sign === '@') while (from > 0 && index - from < longestName && name.test(text[from - 1] as string)) from--;
    // A name may reach over what looked like the beginning of another address.
    while (found.length && from + offset <= (found.at(-1) as number)) from = Math.min(from, (found.splice(-2)[0] as number) - offset);
    found.push(from + offset, index + 1 + offset);
  }
  return found;
}
