import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Position } from 'vscode-languageserver-protocol';
import { chooseEncoding, Positions } from '../../server/src/positions';
import { modern, startEditor, type Editor } from './client';

const draft = 'file:///campaign/launch.md';
const line = '🎉 عرض الربيع. Act now, before it is too late! اطلب الآن قبل فوات الأوان!';

/** How many units of the encoding the text takes, counted by Node's own encoders. */
const size = { 'utf-8': (text: string) => Buffer.byteLength(text), 'utf-16': (text: string) => text.length, 'utf-32': (text: string) => [...text].length };

describe('positions', () => {
  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    describe(`in ${encoding}`, () => {
      let editor: Editor;
      beforeEach(async () => {
        editor = await startEditor({ files: {}, folders: ['file:///campaign'], capabilities: { ...modern, general: { positionEncodings: [encoding, 'utf-16'] } } });
      });
      afterEach(() => editor.stop());
      const at = (words: string, row: number): Position => ({ line: row, character: size[encoding](line.slice(0, line.indexOf(words))) });

      it('are agreed on', () => equal(editor.initialized.capabilities.positionEncoding, encoding));

      it('mark the words after emoji and Arabic', async () => {
        await editor.open(draft, `Intro\n\n${line}\n`);
        const findings = (await editor.diagnostics(draft)).filter(({ code }) => code === 'urgency-pressure');
        ok(findings.some(({ range }) => range.start.line === 2 && range.start.character === at('Act now', 2).character));
        ok(findings.some(({ range }) => range.start.line === 2 && range.start.character === at('اطلب', 2).character));
      });

      it('of edits and of questions are understood', async () => {
        await editor.open(draft, `Intro\n\n${line.replace('now', '')}\n`);
        await editor.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: draft, version: 2 },
          contentChanges: [{ range: { start: { line: 2, character: at('now', 2).character }, end: { line: 2, character: at('now', 2).character } }, text: 'now' }],
        });
        const place = at('Act now', 2), range = { start: place, end: place };
        const hover = await editor.hover(draft, place);
        equal(hover?.range?.start.character, place.character);
        const actions = await editor.actions(draft, range);
        ok(actions.some(({ isPreferred }) => isPreferred));
        const edits = actions.find(({ isPreferred }) => isPreferred)!.edit!.documentChanges![0] as { edits: { range: { start: Position } }[] };
        match(String(edits.edits[0]!.range.start.character), /^\d+$/);
        equal(edits.edits[0]!.range.start.line, 2);
      });
    });
  }

  it('are UTF-16 where the client offers nothing, or nothing known', () => {
    equal(chooseEncoding(undefined), 'utf-16');
    equal(chooseEncoding(['ucs-2']), 'utf-16');
    equal(chooseEncoding(['ucs-2', 'utf-32', 'utf-16']), 'utf-32');
  });

  const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '🎉', 'اطلب الآن', '\ud83c', '\udf89', 'act now')), { maxLength: 12 }).map((parts) => parts.join(''));

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`lead back to the same offset in ${encoding}, whatever the text`, () => {
      fc.assert(fc.property(anyText, fc.nat(), (text, anywhere) => {
        const offset = anywhere % (text.length + 1);
        // Inside a line end or a pair of surrogates there is no position to lead back from.
        fc.pre(!/\r\n|[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1)));
        const positions = Positions.of(text, encoding), position = positions.position(offset);
        equal(positions.offset(position), offset);
        const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + (offset > 0 ? 1 : 0);
        if (offset > 0) equal(position.character, size[encoding](text.slice(lineStart, offset)));
      }));
    });

    it(`are the same in any order of asking, in ${encoding}`, () => {
      fc.assert(fc.property(anyText, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
        const together = Positions.of(text, encoding);
        for (const place of places.map((anywhere) => anywhere % (text.length + 1))) {
          equal(JSON.stringify(together.position(place)), JSON.stringify(Positions.of(text, encoding).position(place)));
        }
      }));
    });
  }

  it('beyond a line or the text mean its end', () => {
    const positions = Positions.of('اطلب\nnow', 'utf-8');
    equal(positions.offset({ line: 0, character: 99 }), 4);
    equal(positions.offset({ line: 9, character: 0 }), 8);
    equal(positions.offset({ line: 0, character: 3 }), 1, 'inside a character means its start');
  });
});
