import { CodeActionKind, workspace } from 'vscode';
import { actions, clean, closeAll, file, found, open, remove, text, write } from './drafts';
import { ok } from './equal';

const rule = 'missing-ai-media-disclosure';

describe('A draft that shows a picture', () => {
  afterEach(async () => {
    await closeAll();
    await remove('lobby.md');
    await remove('lobby.jpg');
  });

  it('is flagged where the picture says that AI made it, and labelled with one fix', async () => {
    await workspace.fs.writeFile(file('lobby.jpg'), picture('trainedAlgorithmicMedia'));
    await write('lobby.md', 'Our lobby.\n\n![The lobby](lobby.jpg)\n\nOpening in June.\n');
    const editor = await open('lobby.md'), { document } = editor;
    const finding = await found(document, 'lobby.jpg', rule);
    const fix = (await actions(editor, finding.range, CodeActionKind.QuickFix.value)).find(({ title }) => title.includes('AI-generated image'));
    ok(fix?.edit, 'a caption is offered');
    await workspace.applyEdit(fix.edit);
    await text(document, 'the caption', (now) => now.includes('![The lobby](lobby.jpg)\n\n*AI-generated image*\n\nOpening'));
    await clean(document, rule);
    await document.save();
  });
});

/** A JPEG that holds nothing but its digital source type. */
function picture(sourceType: string): Uint8Array {
  const packet = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}"/></rdf:RDF></x:xmpmeta>`;
  const data = new TextEncoder().encode(packet), length = data.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...data, 0xff, 0xd9]);
}
