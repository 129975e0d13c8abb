import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Characters at which inline markup of Markdown, GFM or MDX may begin or end; all others are text. */
const marks = new Uint8Array(128);
for (const char of '\\&`<*_![]~{') marks[char.charCodeAt(0)] = 1;
const space = 0x20;

/** Where GFM makes links of bare addresses, any letter may begin one. */
const address = /www\.|https?:\/\/|@|mailto:|xmpp:/;
let lastAsked: InlineContext | undefined;
let hasAddress = false;

/** Steps over letters in one go. The parser would ask each of its dozen inline parsers about each of them. */
export const plainRuns: MarkdownConfig = {
  parseInline: [{
    name: 'PlainRun',
    before: 'Escape',
    parse(cx, _, start) {
      if (cx !== lastAsked) {
        lastAsked = cx;
        hasAddress = address.test(cx.slice(start, cx.end));
      }
      if (hasAddress) return -1;
      let at = start;
      for (let next = cx.char(at); next >= 128 || (next >= 0 && marks[next] === 0); next = cx.char(at)) {
        // Two spaces may end a line.
        if (next === space && cx.char(at + 1) === space) break;
        at++;
      }
      return at > start ? at : -1;
    },
  }],
};
