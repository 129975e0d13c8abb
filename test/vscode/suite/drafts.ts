import { CodeActionKind, commands, languages, Selection, Uri, window, workspace, type CodeAction, type Diagnostic, type Position, type Range, type TextDocument, type TextEditor } from 'vscode';
import { lastLook, waitFor } from './waiting';

/** A file of the workspace folder that the run opened. */
export function file(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The run opened no folder.');
  return Uri.joinPath(folder.uri, path);
}

export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(path)));
}

export async function openUntitled(language: string, content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language, content }));
}

/** Closes all editors and forgets what was typed in them: the next unsaved draft gets the name of this one, and must not get its text. */
export async function closeAll(): Promise<void> {
  for (let left = true; left;) {
    for (const document of unsaved()) {
      // Whichever is active: closing one with changes would ask whether to save them, and nobody answers.
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
    // One of which the editor had not said yet that it is unsaved is still there.
    left = await waitFor('unsaved drafts to be gone', () => unsaved().length > 0 || (workspace.textDocuments.some(({ isUntitled }) => isUntitled) ? undefined : false));
  }
}

/** The editor's own settings are its own business: it may be writing them just now. */
function unsaved(): TextDocument[] {
  return workspace.textDocuments.filter(({ isDirty, isUntitled, uri }) => isDirty && (isUntitled || workspace.getWorkspaceFolder(uri)));
}

/** Writes a file of the workspace behind the editor's back. */
export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(file(path), new TextEncoder().encode(text));
}

/** Removes a file of the workspace behind the editor's back; one that is not there stays away. */
export async function remove(path: string): Promise<void> {
  await workspace.fs.delete(file(path)).then(undefined, () => undefined);
}

/** Candor's diagnostics of a document, in its order. */
export function findings({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'candor').sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule that a diagnostic names. */
export function rule({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves with the first finding of `id` on `words`, as soon as there is one. */
export function found(document: TextDocument, words: string, id = 'urgency-pressure'): Promise<Diagnostic> {
  return eventually(`${id} on "${words}" in ${document.uri.path}`, document, () =>
    findings(document).find((finding) => rule(finding) === id && document.getText(finding.range).includes(words)));
}

/** Resolves when no finding of `id` is left. */
export async function clean(document: TextDocument, id = 'urgency-pressure'): Promise<void> {
  await eventually(`no ${id} in ${document.uri.path}`, document, () => !findings(document).some((finding) => rule(finding) === id) || undefined);
}

/** Resolves when the document's text is as `expected` wants it. */
export async function text(document: TextDocument, expected: string, as: (text: string) => boolean = (text) => text === expected): Promise<void> {
  await eventually(`the text ${JSON.stringify(expected)}`, document, () => as(document.getText()) || undefined);
}

/** The code actions of `kind` that the editor would list for `range`, with their edits. */
export async function actions({ document }: TextEditor, range: Range, kind: string): Promise<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 50);
}

/** Puts the cursor before the first `words` of the text. */
export function moveTo(editor: TextEditor, words: string): Position {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new Selection(at, at);
  return at;
}

/**
 * Puts the cursor before `words`, and resolves when the editor has looked for what can be done there and knows of a finding: until then it
 * drops what is asked of it as soon as it looks.
 */
export async function restAt(editor: TextEditor, words: string): Promise<void> {
  const { document, selection } = editor, before = lastLook, at = moveTo(editor, words), isThere = selection.isEmpty && selection.active.isEqual(at);
  await eventually(`the editor to look at "${words}"`, document, () =>
    ((isThere || lastLook !== before) && lastLook?.document === document && lastLook.at.isEqual(at) && lastLook.context.diagnostics.some(({ source }) => source === 'candor')) || undefined);
}

/**
 * Presses what mends the draft at once until it does. VS Code drops the command where it looks anew on its own meanwhile, as a late change
 * of marks makes it do; nobody else is told. The cursor must rest ({@link restAt}).
 */
export async function press(editor: TextEditor, command: string): Promise<void> {
  const { document } = editor, before = document.getText();
  while (document.getText() === before) {
    const seen = lastLook;
    await Promise.resolve(commands.executeCommand(command)).catch(unlessDropped);
    await eventually(`"${command}" to change the draft, or the editor to look anew`, document, () => document.getText() !== before || lastLook !== seen || undefined);
    // What it applied before it looked has arrived when this has.
    await actions(editor, editor.selection, CodeActionKind.QuickFix.value).catch(unlessDropped);
  }
}

/** Where VS Code drops what it was asked for, it may also say so. */
function unlessDropped(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'Canceled') throw error;
}

function eventually<T>(what: string, document: TextDocument, look: () => T | undefined): Promise<T> {
  const now = (): string => `the text is ${JSON.stringify(document.getText())}, the findings are ${JSON.stringify(findings(document).map((finding) => [rule(finding), document.getText(finding.range)]))}`;
  return waitFor(what, look, now);
}
