import { deepEqual, equal, match, notEqual, ok, rejects } from 'node:assert/strict';
import { CancellationTokenSource, DiagnosticSeverity, DocumentDiagnosticRequest, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { marked, modern, old, startEditor, type Editor, type Situation } from './client';

const draft = 'file:///campaign/launch.md';
const english = "# Spring sale\n\nAct now before it's too late!\n";
const arabic = '# تخفيضات الربيع\n\nاطلب الآن قبل فوات الأوان.\n';

describe('diagnostics of the language server', () => {
  let editor: Editor;
  const start = async (situation: Situation = {}): Promise<Editor> => (editor = await startEditor({ folders: ['file:///campaign'], files: {}, ...situation }));
  afterEach(() => editor.stop());

  it('flags a pressing sentence with the rule, its severity and the words it means', async () => {
    await start();
    await editor.open(draft, english);
    const finding = (await editor.diagnostics(draft)).find(({ code }) => code === 'urgency-pressure');
    ok(finding);
    equal(finding.source, 'candor');
    equal(finding.severity, DiagnosticSeverity.Warning);
    match(marked(editor, draft, finding), /Act now/);
    ok(finding.message.length > 0);
    equal(finding.tags, undefined);
  });

  it('flags the same in an Arabic draft', async () => {
    await start();
    await editor.open(draft, arabic);
    const finding = (await editor.diagnostics(draft)).find(({ code }) => code === 'urgency-pressure');
    ok(finding);
    match(marked(editor, draft, finding), /اطلب الآن/);
  });

  it('leads from the finding to the page of its rule, in the language of the editor', async () => {
    await start({ options: { docs: 'candor:/docs/rules' } });
    await editor.open(draft, english);
    equal((await editor.diagnostics(draft))[0]?.codeDescription?.href, 'candor:/docs/rules/urgency-pressure.md');
    await editor.stop();

    await start({ options: { docs: 'candor:/docs/rules' }, locale: 'ar-SA' });
    await editor.open(draft, english);
    equal((await editor.diagnostics(draft))[0]?.codeDescription?.href, 'candor:/docs/rules/urgency-pressure.ar.md');
  });

  it('leads to the pages that came with the server where the editor names none', async () => {
    await start();
    await editor.open(draft, english);
    match((await editor.diagnostics(draft))[0]?.codeDescription?.href ?? '', /^file:\/\/\/.*\/docs\/rules\/urgency-pressure\.md$/);
  });

  it('speaks the language of the editor, of the settings, or of the passage', async () => {
    const isArabic = /\p{Script=Arabic}/u;
    const first = async (situation: Situation, text: string): Promise<string> => {
      await start(situation);
      await editor.open(draft, text);
      const [finding] = await editor.diagnostics(draft);
      await editor.stop();
      return finding!.message;
    };
    match(await first({ locale: 'ar' }, english), isArabic);
    ok(!isArabic.test((await first({ locale: 'de' }, english)).replace(/“[^”]*”|«[^»]*»/g, '')));
    match(await first({ settings: { messages: 'ar' } }, english), isArabic);
    match(await first({ settings: { messages: 'passage' } }, arabic), isArabic);
    await start();
  });

  it('gives a result id, and only that while nothing changes', async () => {
    await start();
    await editor.open(draft, english);
    const first = await editor.pull(draft);
    ok(first.kind === 'full' && first.resultId);
    const second = await editor.pull(draft, first.resultId);
    deepEqual(second, { kind: 'unchanged', resultId: first.resultId });

    await editor.replace(draft, '# Spring', '# Summer');
    equal((await editor.pull(draft, first.resultId)).kind, 'unchanged', 'an edit elsewhere on other lines changes no diagnostic');

    await editor.replace(draft, 'Act now', 'Order by 31 March 2027');
    await editor.replace(draft, " before it's too late!", '.');
    const mended = await editor.pull(draft, first.resultId);
    ok(mended.kind === 'full');
    notEqual(mended.resultId, first.resultId);
    deepEqual(mended.items, []);
  });

  it('knows no result id of another server', async () => {
    await start();
    await editor.open(draft, english);
    equal((await editor.pull(draft, '1')).kind, 'full');
  });

  it('follows incremental edits, several in one change included', async () => {
    await start();
    await editor.open(draft, 'See it. Plain text.\n');
    deepEqual(await editor.diagnostics(draft), []);
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: draft, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, text: 'A line.\n\nAct !' },
        { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: 'now' },
      ],
    });
    const [finding] = await editor.diagnostics(draft);
    equal(finding?.range.start.line, 2);
    equal(finding?.range.start.character, 0);
  });

  it('follows a client that sends the whole text', async () => {
    await start();
    await editor.open(draft, 'Plain text.\n');
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: draft, version: 2 }, contentChanges: [{ text: english }] });
    ok((await editor.diagnostics(draft)).some(({ code }) => code === 'urgency-pressure'));
  });

  for (const [language, text] of [
    ['markdown', '> Note\n\nAct now before it\'s too late!'],
    ['mdx', "import Card from './card'\n\n<Card>\n  Act now before it's too late!\n</Card>"],
    ['html', "<p>Hello</p><p>Act now before it's too late!</p>"],
    ['plaintext', "Act now before it's too late!"],
  ] as const) {
    it(`reads ${language}, saved or not`, async () => {
      await start();
      const uri = `untitled:${language}-1`;
      await editor.open(uri, text, language);
      ok((await editor.diagnostics(uri)).some((finding) => finding.code === 'urgency-pressure' && /Act now/.test(marked(editor, uri, finding))));
    });
  }

  it('leaves other languages of documents alone', async () => {
    await start();
    await editor.open('file:///campaign/main.ts', '// Act now before it is too late!', 'typescript');
    deepEqual(await editor.diagnostics('file:///campaign/main.ts'), []);
  });

  it('keeps the findings of a draft whose front matter and markup are broken', async () => {
    await start();
    await editor.open(draft, "---\ntitle: [unclosed\n  : {{\n---\n\n<div class=\"\n\nAct now before it's too late!\n\n<p Act");
    ok((await editor.diagnostics(draft)).some(({ code }) => code === 'urgency-pressure'));
  });

  it('gives nothing for a document that is closed or was never open', async () => {
    await start();
    await editor.open(draft, english);
    await editor.close(draft);
    deepEqual(await editor.diagnostics(draft), []);
    deepEqual(await editor.diagnostics('file:///campaign/other.md'), []);
    deepEqual(await editor.actions(draft, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }), []);
    equal(await editor.hover(draft, { line: 2, character: 1 }), null);
  });

  it('stops when the editor does not wait for the answer any more', async () => {
    await start();
    await editor.open(draft, english.repeat(2_000));
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: draft } }, source.token);
    source.cancel();
    await rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    ok((await editor.diagnostics(draft)).length > 0, 'the next question is answered');
  });

  it('does not drown the editor in a draft with thousands of findings', async function () {
    this.timeout(20_000);
    await start();
    await editor.open(draft, "Act now before it's too late!\n\n".repeat(3_000));
    const diagnostics = await editor.diagnostics(draft);
    equal(diagnostics.length, 1_001);
    match(diagnostics.at(-1)!.message, /^\d+ more findings/);
  });

  describe('for clients that do not pull', () => {
    it('are pushed after opening and after each edit, with the version', async () => {
      await start({ capabilities: old });
      equal(editor.initialized.capabilities.diagnosticProvider, undefined);
      await editor.open(draft, english);
      const first = await editor.pushed(draft, (diagnostics) => diagnostics.length > 0);
      equal(first.version, 1);
      ok(first.diagnostics.some(({ code }) => code === 'urgency-pressure'));
      await editor.replace(draft, "Act now before it's too late!", 'The shop is in Main Street.');
      await editor.pushed(draft, (diagnostics, version) => version === 2 && diagnostics.length === 0);
    });

    it('are cleared when the document is closed', async () => {
      await start({ capabilities: old });
      await editor.open(draft, english);
      await editor.pushed(draft, (diagnostics) => diagnostics.length > 0);
      await editor.close(draft);
      await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0);
    });

    it('end with the last of many edits', async () => {
      await start({ capabilities: old });
      await editor.open(draft, 'Start\n');
      for (let edit = 0; edit < 50; edit++) void editor.change(draft, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'x');
      void editor.replace(draft, 'Start', '\n\nAct now!\n');
      const last = await editor.pushed(draft, (_, version) => version === 52);
      ok(last.diagnostics.some(({ code }) => code === 'urgency-pressure'));
    });
  });

  it('are never pushed for a draft to a client that pulls', async () => {
    await start({ capabilities: modern });
    await editor.open(draft, english);
    await editor.diagnostics(draft);
    deepEqual(editor.published.filter(({ uri }) => uri === draft), []);
  });
});
