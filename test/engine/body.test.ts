import assert from 'node:assert/strict';
import { followBody, readBody, type Body, type BodyReader } from '../../server/src/engine/draft/body';
import { BlockCache } from '../../server/src/engine/draft/blockCache';
import { markdownParser, readLeaf } from '../../server/src/engine/draft/markdown';

/** A reader that knows how many characters it has parsed. */
class Counting implements BodyReader {
  parsed = 0;
  private readonly cache = new BlockCache();
  readonly parser = new Proxy(markdownParser, {
    get: (parser, key) => key !== 'parse' ? Reflect.get(parser, key) as unknown : (text: string, fragments?: []) => {
      this.parsed += text.length;
      return parser.parse(text, fragments);
    },
  });

  read(...[leaf, source]: Parameters<BodyReader['read']>): ReturnType<BodyReader['read']> {
    return this.cache.block(leaf.type, source, (own) => readLeaf(leaf, own, false));
  }
}

const paragraphs = Array.from({ length: 400 }, (_, n) => `Bowl ${n} was thrown in week ${n}.\nIt is glazed by hand.`);
const text = paragraphs.join('\n\n');

/** Types `inserted` at `at`; how much was parsed for it, and the body. */
function type(before: string, at: number, inserted: string): { readonly parsed: number; readonly body: Body; readonly after: string } {
  const reader = new Counting(), earlier = readBody(before, 0, reader), after = before.slice(0, at) + inserted + before.slice(at);
  reader.parsed = 0;
  const body = followBody(after, 0, reader, earlier, { from: at, to: at + inserted.length, by: inserted.length });
  const { parsed } = reader, anew = readBody(after, 0, reader);
  const shape = ({ starts, trees, placed, before: counts }: Body): unknown => ({ starts, counts, trees: trees.map(({ type: { name }, length }) => [name, length]), placed });
  assert.deepEqual(shape(body), shape(anew));
  return { parsed, body, after };
}

describe('a Markdown body that is followed', () => {
  for (const [where, at] of [['start', 3], ['middle', text.indexOf('Bowl 200')], ['end', text.length]] as const) {
    it(`is parsed around a letter typed at its ${where}, and nowhere else`, () => assert.ok(type(text, at, 'x').parsed < text.length / 40));
  }

  it('is parsed around a new paragraph, and all that follows moves', () => {
    const at = text.indexOf('Bowl 200'), { parsed, body } = type(text, at, 'One more.\n\n');
    assert.ok(parsed < text.length / 40);
    assert.equal(body.placed.length, 401);
  });

  it('is read to its end where a fence opens that nothing closes, and back again', () => {
    const at = text.indexOf('Bowl 200'), opened = type(text, at, '```\n');
    assert.equal(opened.body.placed.length, 200);
    const closed = type(opened.after, opened.after.indexOf('Bowl 210'), '```\n\n');
    assert.ok(closed.body.placed.length > 380);
  });

  it('sees that an underline makes a heading of what stands before it, and that indentation makes a list longer', () => {
    const at = text.indexOf('\n\nBowl 200');
    assert.ok(type(text, at, '\n=').parsed < text.length / 40);
    const list = text.replace('Bowl 199', '- Bowl 199');
    assert.ok(type(list, list.indexOf('Bowl 200'), '  ').parsed < text.length / 40);
  });

  it('has one list of thousands of items followed item by item', () => {
    const list = paragraphs.map((item) => `- ${item.replace('\n', ' ')}`).join('\n');
    assert.equal(type(list, list.indexOf('Bowl 200'), 'x').body.placed.length, 400);
  });
});
