import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver-protocol/node';
import { marked, startEditor, type Editor } from './client';

const root = 'vscode-vfs://github/acme/site', draft = `${root}/ar/launch.md`, original = `${root}/en/launch.md`;
const text = '---\nai-disclosure: ai-assisted\n---\n\nكُتب بمساعدة الذكاء الاصطناعي.\n\nجفّت ألواح الجوز ستة أشهر.\n';
const reviewed = '---\nreviewed-by: Lina Haddad\n---\n\nThe walnut boards have dried for six months.\n';
const unread = reviewed.replace('reviewed-by: Lina Haddad', 'title: Walnut');
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);

describe('the same page in another language, beside an open draft', () => {
  let editor: Editor;
  const start = async (media: Record<string, Uint8Array>): Promise<Editor> => (editor = await startEditor({ folders: [root], files: {}, media }));
  const flagged = async (): Promise<string[]> => (await editor.diagnostics(draft)).filter(({ code }) => code === 'unreviewed-machine-translation').map((finding) => marked(editor, draft, finding));
  const afterwards = async (act: () => Promise<unknown>): Promise<string[]> => {
    const { refreshes } = editor;
    await act();
    await editor.until(() => editor.refreshes > refreshes);
    return flagged();
  };
  const opened = (): Promise<string[]> => afterwards(() => editor.open(draft, text).then(() => flagged()));
  afterEach(() => editor.stop());

  it('is read through the editor, after the first diagnostics', async () => {
    await start({ [original]: bytes(reviewed) });
    await editor.open(draft, text);
    deepEqual(await flagged(), [], 'no check waits for a file');
    await editor.until(() => editor.refreshes > 0);
    deepEqual(await flagged(), ['ai-assisted']);
    match((await editor.diagnostics(draft)).find(({ code }) => code === 'unreviewed-machine-translation')!.message, /en\/launch\.md/);
  });

  it('is read again when it changes, comes and goes', async () => {
    await start({ [original]: bytes(reviewed) });
    deepEqual(await opened(), ['ai-assisted']);
    deepEqual(await afterwards(() => editor.paint(original, bytes(unread))), []);
    deepEqual(await afterwards(() => editor.paint(original, bytes(reviewed))), ['ai-assisted']);
    deepEqual(await afterwards(() => editor.paint(original, undefined)), []);
    const watched = editor.registrations.flatMap(({ registerOptions }) => (registerOptions as DidChangeWatchedFilesRegistrationOptions | undefined)?.watchers ?? []).map(({ globPattern }) => String(globPattern));
    ok(watched.some((glob) => glob.includes('.mdx')), 'the editor was asked to tell');
  });

  it('counts as it stands in the editor, saved or not', async () => {
    await start({ [original]: bytes(unread) });
    await editor.open(original, unread);
    await editor.open(draft, text);
    deepEqual(await flagged(), []);
    await editor.until(() => editor.asked.length > 0);
    deepEqual(await afterwards(() => editor.replace(original, 'title: Walnut', 'reviewed-by: Lina Haddad')), ['ai-assisted']);
    deepEqual(await afterwards(() => editor.close(original)), [], 'the change was thrown away');
  });

  it('says nothing once it is deleted, though the editor still holds its text', async () => {
    await start({ [original]: bytes(reviewed) });
    await editor.open(original, reviewed);
    deepEqual(await opened(), ['ai-assisted']);
    deepEqual(await afterwards(() => editor.paint(original, undefined)), []);
  });

  it('is not read again while the draft is typed', async () => {
    await start({ [original]: bytes(reviewed) });
    await opened();
    const { length } = editor.asked;
    await editor.replace(draft, 'ستة', 'سبعة');
    deepEqual(await flagged(), ['ai-assisted']);
    equal(editor.asked.length, length);
  });

  it('is nobody’s to read beside a draft that needs no review, or names one', async () => {
    await start({ [original]: bytes(reviewed) });
    await editor.open(draft, text.replace('ai-disclosure: ai-assisted', 'title: الجوز'));
    await flagged();
    await editor.replace(draft, 'title: الجوز', 'ai-disclosure: ai-assisted\nreviewed-by: هدى ناصر');
    await flagged();
    await new Promise((resolve) => setTimeout(resolve, 400));
    deepEqual(editor.asked, []);
  });
});
