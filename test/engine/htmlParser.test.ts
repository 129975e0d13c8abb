import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LRParser } from '@lezer/lr';
import { fragmentsOf } from '../../server/src/engine/draft/change';
import { htmlParser } from '../../server/src/engine/draft/htmlParser';
import { nodes } from './trees';

/** The parser as its package has it: ours is quicker in a copy of its own. */
const path = require.resolve('@lezer/html'), ours = require.cache[path];
delete require.cache[path];
const { parser: whole } = require('@lezer/html') as { parser: LRParser };
if (ours) require.cache[path] = ours;

describe('reading text up to its next mark', () => {
  const pieces = ['<p>', '</p>', '<p class="a">', '<b>', '</b>', '<br>', '<br/>', '<ul>', '<li>', '</ul>', '<script>', 'var x = 1 < 2;', '</script>', '<style>', 'p { }', '</style>', '<textarea>', '</textarea>', '<!--', '-->', '<!doctype html>', '<?php', '?>', '<', '>', '</', '&amp;', '&#38;', '&', '&x', ';', '"', "'", '=', '\n', ' ', 'ask us', 'اسألنا', '٣', '🙂', '\0', '\uFEFF', '5 < 6 & 7', '<svg/>', '<Timer end={x} />', '{{ name }}'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

  it('is another parser than the package has', () => assert.notEqual(htmlParser, whole));

  it('reads the same as asking about every letter', () => {
    fc.assert(fc.property(text, (source) => assert.deepEqual(nodes(htmlParser.parse(source)), nodes(whole.parse(source)))), { numRuns: 6000 });
  });

  it('takes over the same from the version before', () => {
    fc.assert(fc.property(text, fc.nat(), fc.nat(6), fc.constantFrom(...pieces), (source, at, length, added) => {
      const from = at % (source.length + 1), to = Math.min(source.length, from + length), next = source.slice(0, from) + added + source.slice(to), change = { from, to: from + added.length, by: added.length - (to - from) };
      // Half of a pair is an error to the package, and text to us.
      fc.pre(!/\p{Cs}/u.test(next));
      assert.deepEqual(nodes(htmlParser.parse(next, fragmentsOf(htmlParser.parse(source), change))), nodes(whole.parse(next, fragmentsOf(whole.parse(source), change))));
    }), { numRuns: 4000 });
  });
});
