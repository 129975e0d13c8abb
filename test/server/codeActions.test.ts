import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { CodeAction, Command, CreateFile, Range, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { modern, old, startEditor, type Editor, type Situation } from './client';

const root = 'file:///campaign', draft = `${root}/launch.md`, config = `${root}/.candor.json`;
const english = "# Spring sale\n\nAct now before it's too late!\n\nEnjoy your coffee.\n";
const snippets = { ...modern, workspace: { ...modern.workspace, workspaceEdit: { ...modern.workspace!.workspaceEdit, snippetEditSupport: true } } };

/** The edits of an action for one document, as plain text edits; tab stops keep their placeholder text. */
function editsOf({ edit }: CodeAction, uri: string): TextEdit[] {
  const changes = edit?.changes?.[uri] ?? edit?.documentChanges?.filter((change): change is TextDocumentEdit => 'textDocument' in change && change.textDocument.uri === uri).flatMap(({ edits }) => edits);
  return (changes ?? []).map((one) => ('snippet' in one ? { range: one.range, newText: plain(one) } : one));
}

function plain({ snippet }: SnippetTextEdit): string {
  return snippet.value.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}

/** The text of the draft after the action. */
function applied(editor: Editor, action: CodeAction, uri = draft): string {
  return TextDocument.applyEdits(editor.document(uri), editsOf(action, uri));
}

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('code actions of the language server', () => {
  let editor: Editor;
  const start = async (situation: Situation = {}, text = english, uri = draft, language = 'markdown'): Promise<Editor> => {
    editor = await startEditor({ folders: [root], files: {}, ...situation });
    await editor.open(uri, text, language);
    return editor;
  };
  const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
    const found = actions.find((action) => title.test(action.title));
    ok(found, `no action like ${String(title)} among: ${actions.map((action) => action.title).join(' | ')}`);
    return found;
  };
  afterEach(() => editor.stop());

  it('announce their kinds', async () => {
    await start();
    deepEqual(editor.initialized.capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.candor', 'refactor.rewrite'] });
  });

  it('rewrite the words, the preferred way first, as an edit of this version', async () => {
    await start();
    const [first, second] = await editor.actions(draft, editor.rangeOf(draft, 'now'));
    ok(first && second);
    equal(first.kind, 'quickfix');
    equal(first.isPreferred, true);
    equal(second.isPreferred, undefined);
    deepEqual((first.edit!.documentChanges![0] as TextDocumentEdit).textDocument, { uri: draft, version: 1 });
    const after = applied(editor, first);
    ok(!after.includes('Act now'));
    match(after, /^# Spring sale\n\n.+!\n\nEnjoy your coffee\.\n$/);
  });

  it('mend a whole sentence of several claims, with tab stops for all that is to be filled in', async () => {
    await start({ capabilities: snippets }, 'Breakfast is at eight.\n\nHurry, only 5 rooms left, so book now before they are gone, and breakfast is included.\n');
    const actions = await editor.actions(draft, editor.rangeOf(draft, 'only')), whole = titled(actions, /^Mend the whole sentence: “5 rooms were free on \[date\], so book by \[end date\], and breakfast/);
    equal(whole.kind, 'quickfix');
    equal(whole.isPreferred, undefined);
    equal(applied(editor, whole), 'Breakfast is at eight.\n\n5 rooms were free on [date], so book by [end date], and breakfast is included.\n');
    match(JSON.stringify(whole.edit), /\$\{1:\[date\]\}[^]*\$\{2:\[end date\]\}/);
    ok(!(await editor.actions(draft, everywhere)).some(({ title }) => title.startsWith('Mend the whole sentence: “Breakfast')));
  });

  it('mend a whole sentence in the text as it is now, though the check waits for a save', async () => {
    await start({ settings: { run: 'onSave' } }, 'Calm words here today. Act now, only 3 left for you and me today, my friend! More follows.\n');
    await editor.diagnostics(draft);
    await editor.change(draft, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'Some rather ');
    const whole = titled(await editor.actions(draft, editor.rangeOf(draft, 'Act now, only 3 left')), /^Mend the whole sentence/);
    match(applied(editor, whole), /^Some rather Calm words here today\. [A-Z0-9].*, my friend! More follows\.\n$/);
  });

  it('belong to their diagnostics, in whatever order a client writes their ranges', async () => {
    await start();
    const [{ range, code }] = ((await editor.pull(draft)) as { items: { range: Range; code: string }[] }).items as [{ range: Range; code: string }];
    const { start: from, end: to } = range, turned = { end: { character: to.character, line: to.line }, start: { character: from.character, line: from.line } };
    const [first] = await editor.actions(draft, range, { diagnostics: [{ range: turned, code, message: '', source: 'candor' }] });
    equal(first!.diagnostics?.length, 1);
  });

  it('mend a whole Arabic sentence', async () => {
    await start({ locale: 'ar' }, 'استثمر معنا ولن تخسر أبدًا، فالمقاعد محدودة، ونرسل لك التقرير كل ثلاثة أشهر.\n');
    const whole = titled(await editor.actions(draft, editor.rangeOf(draft, 'محدودة')), /^أصلح الجملة كلها: «/);
    ok(applied(editor, whole).endsWith('، ونرسل لك التقرير كل ثلاثة أشهر.\n'));
    equal((await editor.actions(draft, editor.rangeOf(draft, 'التقرير'))).length, 0);
  });

  it('rewrite Arabic, and leave text that no rule flags', async () => {
    await start({}, 'عرض الربيع.\n\nاطلب الآن قبل فوات الأوان!\n');
    const [first] = await editor.actions(draft, editor.rangeOf(draft, 'الآن'));
    const after = applied(editor, first!);
    await editor.close(draft);
    await editor.open(draft, after);
    deepEqual((await editor.diagnostics(draft)).map(({ message }) => message), []);
  });

  it('bring the diagnostic they mend', async () => {
    await start();
    const diagnostics = await editor.diagnostics(draft);
    const [first] = await editor.actions(draft, diagnostics[0]!.range, { diagnostics });
    deepEqual(first?.diagnostics, [diagnostics[0]]);
  });

  it('are about the findings in the range only', async () => {
    await start({}, "Act now before it's too late!\n\nPlain words.\n\nOrder now, before it's too late!\n");
    deepEqual(await editor.actions(draft, editor.rangeOf(draft, 'Plain words')), []);
    const cursor = editor.at(draft, 'Order now');
    const [first] = await editor.actions(draft, { start: cursor, end: cursor });
    match(applied(editor, first!), /^Act now before it's too late!\n\nPlain words\.\n\n/);
  });

  it('follow the edits: nothing is offered for words that are gone', async () => {
    await start();
    ok((await editor.actions(draft, everywhere)).length > 0);
    await editor.replace(draft, "Act now before it's too late!", 'The shop is in Main Street.');
    deepEqual(await editor.actions(draft, everywhere), []);
    await editor.replace(draft, '# Spring sale', "Act now before it's too late!");
    const [first] = await editor.actions(draft, everywhere);
    equal((first!.edit!.documentChanges![0] as TextDocumentEdit).textDocument.version, 3);
  });

  it('give nothing where the draft is edited before the answer is ready', async () => {
    await start();
    const answer = editor.actions(draft, everywhere);
    const edit = editor.replace(draft, '# Spring sale', '# A sale in spring');
    const actions = await answer;
    await edit;
    for (const action of actions) equal((action.edit!.documentChanges!.at(-1) as TextDocumentEdit).textDocument.version, 2, 'an answer is about the version it was made for');
    deepEqual(actions, []);
  });

  describe('with snippets', () => {
    it('put a tab stop where only the writer knows the fact', async () => {
      await start({ capabilities: snippets });
      const [first] = await editor.actions(draft, editor.rangeOf(draft, 'now'));
      const [edit] = (first!.edit!.documentChanges![0] as TextDocumentEdit).edits as SnippetTextEdit[];
      equal(edit!.snippet.kind, 'snippet');
      match(edit!.snippet.value, /\$\{1:\[[^\]]+\]\}/);
    });

    it('keep dollar signs, braces and backslashes as they are', async () => {
      const price = 'Only $5 {today} \\ act now before it\'s too late! Costs $9.\n';
      await start({ capabilities: snippets }, price);
      for (const action of await editor.actions(draft, everywhere)) {
        if (editsOf(action, draft).length === 0) continue;
        const after = applied(editor, action);
        ok(after.includes('$5 {today} \\') && after.includes('Costs $9.'), after);
        for (const change of action.edit!.documentChanges as TextDocumentEdit[]) {
          for (const edit of change.edits) if ('snippet' in edit) ok(!/(?<!\\)\$(?!\{\d+:)/.test(edit.snippet.value), edit.snippet.value);
        }
      }
    });

    it('are not sent to a client that does not know them', async () => {
      await start();
      const actions = await editor.actions(draft, everywhere);
      ok(!JSON.stringify(actions).includes('"snippet"'));
    });
  });

  it('suppress here, with a place for the reason', async () => {
    await start({ capabilities: snippets });
    const actions = await editor.actions(draft, editor.rangeOf(draft, 'now'));
    const suppress = actions.find((action) => editsOf(action, draft).some(({ newText }) => newText.includes('candor-ignore urgency-pressure')));
    ok(suppress);
    const edits = (suppress.edit!.documentChanges![0] as TextDocumentEdit).edits as SnippetTextEdit[];
    ok(edits.some(({ snippet }) => /\$\{1:/.test(snippet?.value ?? '')));

    const waived = applied(editor, suppress).replace(/(candor-ignore urgency-pressure: )[^>]*?( -->)/, '$1the sale really ends tonight$2');
    await editor.close(draft);
    await editor.open(draft, waived);
    deepEqual((await editor.diagnostics(draft)).map(({ code }) => code), []);
    await editor.until(() => editor.statuses.at(-1)?.counts.suppressed === 1);
  });

  describe('turn the rule off', () => {
    it('in the workspace, making .candor.json', async () => {
      await start();
      const off = titled(await editor.actions(draft, editor.rangeOf(draft, 'now')), /workspace/);
      const [create, change] = off.edit!.documentChanges as [CreateFile, TextDocumentEdit];
      equal(create.kind, 'create');
      equal(create.uri, config);
      equal(change.textDocument.uri, config);
      const text = TextDocument.applyEdits(TextDocument.create(config, 'jsonc', 0, ''), change.edits as TextEdit[]);
      deepEqual(JSON.parse(text), { rules: { 'urgency-pressure': 'off' } });

      await editor.write(config, text);
      deepEqual(await editor.diagnostics(draft), []);
    });

    it('in .candor.json as it stands in the editor, comments and all', async () => {
      await start({ files: { [config]: '{}' } });
      const unsaved = '{\n  // Ours.\n  "rules": {\n    "absolute-claim": "error" // strict\n  }\n}\n';
      await editor.open(config, unsaved, 'jsonc');
      const off = titled(await editor.actions(draft, editor.rangeOf(draft, 'now')), /workspace/);
      deepEqual((off.edit!.documentChanges![0] as TextDocumentEdit).textDocument, { uri: config, version: 1 });
      const after = applied(editor, off, config);
      match(after, /\/\/ Ours\./);
      match(after, /"absolute-claim": "error",? \/\/ strict/);
      match(after, /"urgency-pressure": "off"/);
    });

    it('in the draft’s folder only', async () => {
      const social = `${root}/posts/social/one.md`;
      await start({ files: { [config]: '{}' } }, english, social);
      const off = titled(await editor.actions(social, editor.rangeOf(social, 'now')), /posts\/social/);
      const text = TextDocument.applyEdits(TextDocument.create(config, 'jsonc', 0, '{}'), editsOf(off, config));
      deepEqual(JSON.parse(text), { overrides: [{ files: ['posts/social/**'], rules: { 'urgency-pressure': 'off' } }] });
      await editor.write(config, text);
      await editor.open(draft, english);
      deepEqual(await editor.diagnostics(social), []);
      ok((await editor.diagnostics(draft)).length > 0);
    });

    it('in the nearest .candor.json, because that is the one that counts', async () => {
      const near = `${root}/posts/.candor.json`, social = `${root}/posts/social/one.md`;
      await start({ files: { [config]: '{}', [near]: '{}' } }, english, social);
      const actions = await editor.actions(social, editor.rangeOf(social, 'now'));
      ok(!actions.some(({ title }) => /workspace/.test(title)));
      deepEqual(actions.filter(({ title }) => /Turn off/.test(title)).map((action) => editsOf(action, near).length), [1, 1]);
    });

    it('in a folder whose name means something to a glob', async () => {
      const odd = `${root}/posts/%5Bdraft%5D%20(new)/one.md`;
      await start({ files: { [config]: '{}' } }, english, odd);
      const off = titled(await editor.actions(odd, editor.rangeOf(odd, 'now')), /\[draft\] \(new\)/);
      await editor.write(config, TextDocument.applyEdits(TextDocument.create(config, 'jsonc', 0, '{}'), editsOf(off, config)));
      deepEqual(await editor.diagnostics(odd), []);
    });

    it('nowhere, for an unsaved draft outside every workspace', async () => {
      await start({ folders: [] }, english, 'untitled:Untitled-1');
      const actions = await editor.actions('untitled:Untitled-1', everywhere);
      ok(actions.length > 0);
      ok(!actions.some(({ title }) => /Turn off/.test(title)));
    });
  });

  describe('to fix all', () => {
    const hasty = "Hurry! Our new tea is here.\n\nDon't miss out on our coffee.\n\nAct now before it's too late!\n";

    it('apply every safe fix, and leave the writer’s choices alone', async () => {
      await start({}, hasty);
      const [action, ...others] = await editor.actions(draft, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, { only: ['source.fixAll'] });
      deepEqual(others, []);
      equal(action?.kind, 'source.fixAll.candor');
      equal((action.edit!.documentChanges![0] as TextDocumentEdit).textDocument.version, 1);
      const after = applied(editor, action);
      match(after, /^Our new tea is here\.\n\nSee our coffee\./);
      match(after, /Act now before it's too late!/);
    });

    it('are asked for by their own kind, or a kind that holds it', async () => {
      await start({}, hasty);
      for (const only of ['source', 'source.fixAll', 'source.fixAll.candor']) equal((await editor.actions(draft, everywhere, { only: [only] })).length, 1, only);
      for (const only of ['source.fixAll.eslint', 'source.organizeImports', 'quickfix.candor']) deepEqual(await editor.actions(draft, everywhere, { only: [only] }), [], only);
    });

    it('stand last in a list of everything, and only where a finding is', async () => {
      await start({}, `${hasty}\nPlain words.\n`);
      equal((await editor.actions(draft, editor.rangeOf(draft, 'Hurry'))).at(-1)?.kind, 'source.fixAll.candor');
      deepEqual(await editor.actions(draft, editor.rangeOf(draft, 'Plain')), []);
    });

    it('mend the sentence that is being typed too: who asks for it, or saves, has finished it', async () => {
      await start({ settings: { quietWhileTyping: true } }, '');
      for (const letter of 'Hurry! Our tea is here') await editor.change(draft, { start: editor.document(draft).positionAt(Infinity), end: editor.document(draft).positionAt(Infinity) }, letter);
      const [action] = await editor.actions(draft, everywhere, { only: ['source.fixAll'] });
      equal(applied(editor, action!), 'Our tea is here');
    });

    it('are not offered where nothing is safe', async () => {
      await start();
      deepEqual(await editor.actions(draft, everywhere, { only: ['source.fixAll'] }), []);
    });
  });

  it('come in the kinds asked for', async () => {
    await start();
    const rewrites = await editor.actions(draft, everywhere, { only: ['refactor'] });
    ok(rewrites.length > 0 && rewrites.every(({ kind }) => kind === 'refactor.rewrite'));
    ok((await editor.actions(draft, everywhere, { only: ['quickfix'] })).every(({ kind }) => kind === 'quickfix'));
    deepEqual(await editor.actions(draft, everywhere, { only: ['source.organizeImports'] }), []);
  });

  it('open the rule’s page only where the client has that command', async () => {
    await start();
    ok((await editor.actions(draft, everywhere)).every(({ command }) => command === undefined));
    await editor.stop();
    await start({ options: { commands: true } });
    const open = (await editor.actions(draft, everywhere)).find(({ command }) => command !== undefined);
    deepEqual(open?.command?.command, 'candor.openRulePage');
    deepEqual(open?.command?.arguments, ['urgency-pressure']);
  });

  it('speak Arabic in an Arabic editor', async () => {
    await start({ locale: 'ar' });
    const actions = await editor.actions(draft, everywhere);
    ok(actions.length > 3);
    for (const { title } of actions) match(title, /\p{Script=Arabic}/u);
  });

  it('end lines as the draft does', async () => {
    await start({}, english.replace(/\n/g, '\r\n'));
    const actions = await editor.actions(draft, everywhere);
    ok(actions.length > 3);
    for (const action of actions) ok(!/(?<!\r)\n/.test(applied(editor, action)), action.title);
  });

  it('come as plain changes for a client without versioned ones, and as commands for one without literals', async () => {
    await start({ capabilities: { ...modern, workspace: { ...modern.workspace, workspaceEdit: {} } } });
    const [first] = await editor.actions(draft, everywhere);
    equal(first!.edit!.documentChanges, undefined);
    ok(!applied(editor, first!).includes('Act now'));
    await editor.stop();

    await start({ capabilities: { ...old, workspace: { applyEdit: true } } });
    ok(editor.initialized.capabilities.executeCommandProvider?.commands.includes('candor.applyEdit'));
    const [command] = (await editor.actions(draft, everywhere)) as unknown as Command[];
    await editor.connection.sendRequest('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
    const edit = editor.applied[0] as CodeAction['edit'];
    ok(!applied(editor, { title: '', edit: edit! }).includes('Act now'));
  });
});
