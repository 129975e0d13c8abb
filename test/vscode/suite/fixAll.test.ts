import { CodeActionKind, commands, ConfigurationTarget, workspace } from 'vscode';
import { actions, closeAll, found, open, openUntitled, press, remove, restAt, text, write } from './drafts';
import { equal, ok } from './equal';

const hasty = 'Hurry! Our boots are back.\n\nسارع! عادت أحذيتنا.\n\nAct now before it\'s too late!\n';

const kind = `${CodeActionKind.SourceFixAll.value}.candor`;

describe('Fix all', () => {
  afterEach(closeAll);

  it('applies what is safe in the whole draft, in both languages, and leaves the rest to the writer', async () => {
    const editor = await openUntitled('markdown', hasty), { document } = editor;
    await found(document, 'Hurry');
    await found(document, 'سارع');
    await restAt(editor, 'Hurry');
    await press(editor, 'editor.action.fixAll');
    await text(document, 'a draft without haste', mended);
    await found(document, 'Act now');
  });

  it('is one action of its own kind', async () => {
    const editor = await openUntitled('markdown', hasty);
    const { range } = await found(editor.document, 'Hurry');
    const offered = await actions(editor, range, kind);
    equal(offered.map(({ kind }) => kind?.value), ['source.fixAll.candor'], 'kinds');
  });

  it('mends once what a key held down asks for twice', async () => {
    const editor = await openUntitled('markdown', hasty), { document } = editor;
    const { range } = await found(document, 'سارع');
    const asked = [...await actions(editor, range, kind), ...await actions(editor, range, kind)];
    const applied = await Promise.all(asked.map(({ command }) => commands.executeCommand<boolean>(command!.command, ...command!.arguments ?? [])));
    equal(applied, [true, false], 'applied');
    equal(document.getText(), 'Our boots are back.\n\nعادت أحذيتنا.\n\nAct now before it\'s too late!\n', 'text');
  });

  it('runs on saving where the writer wants that', async () => {
    await write('hasty.md', hasty);
    const settings = workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.candor': 'explicit' }, ConfigurationTarget.Workspace);
    try {
      const { document } = await open('hasty.md');
      await found(document, 'Hurry');
      await commands.executeCommand('type', { text: 'News: ' });
      await found(document, 'Act now');
      ok(await document.save(), 'saved');
      await text(document, 'a draft without haste', mended);
    } finally {
      await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
      await remove('hasty.md');
    }
  });
});

function mended(now: string): boolean {
  return now.includes('Our boots are back.') && now.includes('عادت أحذيتنا.') && now.includes('Act now') && !now.includes('Hurry') && !now.includes('سارع');
}
