import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GFM, parser } from '@lezer/markdown';
import { markdownParser } from '../../server/src/engine/draft/markdown';
import { nodes } from './trees';

const whole = parser.configure(GFM);

describe('stepping over letters', () => {
  const pieces = ['www.', 'a.example', 'https://', 'http://shop.example/x?y=1', 'mailto:', 'xmpp:', '@', 'me', 'first.last+tag@shop.example', '-', '.', '+', '_', '__', '*', '**', '~~', '`', '``', '[', ']', '](', ')', '![', '<', '>', '<b>', '&amp;', '\\', '  \n', '\n', ' ', 'ask', 'عرض', '!', 'x'.repeat(120), 'https:/', 'ww.', 'https://a.example/b@c.example'];

  it('reads the same markup as asking every parser about every letter', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')), (text) => {
      assert.deepEqual(nodes(markdownParser.parse(text)), nodes(whole.parse(text)));
    }), { numRuns: 6000 });
  });

  it('finds addresses behind, before and inside of other markup', () => {
    for (const [text, addresses] of [
      ['Write to me.you@shop.example or see www.shop.example today', 2],
      ['[Start](https://shop.example/start) and then https://shop.example/help, please', 2],
      ['**https://shop.example** stands out', 1],
      ['no address @ all, not even 3 @ 5', 0],
    ] as const) {
      assert.equal(nodes(markdownParser.parse(text)).filter((node) => node.startsWith('URL ')).length, addresses, text);
    }
  });
});
