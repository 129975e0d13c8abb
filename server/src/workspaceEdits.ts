import { CreateFile, type AnnotatedTextEdit, type SnippetTextEdit, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from './client';
import type { OpenDocument } from './documents';
import type { Edit } from './engine/finding';
import { Positions } from './positions';

/** A draft as the editor has it; `version` null: it is not open there. */
export type EditedDraft = Pick<OpenDocument, 'uri' | 'text' | 'positions'> & { readonly version: number | null };

/** The edit of a draft that `edits` describe, tied to its version; the blanks become tab stops where the client knows them. */
export function editDraftText(document: EditedDraft, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { positions } = document;
  const lineEnd = /\r?\n/.exec(document.text)?.[0] ?? '\n';
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const plain = (edit: Edit): TextEdit => ({ range: positions.range(edit.start, edit.end), newText: withLineEnd(edit.text, lineEnd) });
  if (!client.documentChanges) return { changes: { [document.uri]: inOrder.map(plain) } };
  const withStops = client.snippetEdits && edits.some(({ blanks }) => blanks?.length) && !edits.some((edit) => isIndented(edit, document.text));
  let stop = 0;
  const textEdits = inOrder.map((edit): TextEdit | SnippetTextEdit => {
    if (!withStops) return plain(edit);
    const { value, stops } = snippetOf(edit, stop);
    stop = stops;
    return { range: positions.range(edit.start, edit.end), snippet: { kind: 'snippet', value: withLineEnd(value, lineEnd) } };
  });
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] };
}

/** A file's text before and after; `before` undefined makes the file, `version` is the editor's where it is open there. */
export interface FileChange {
  readonly uri: string;
  readonly version?: number | undefined;
  readonly before: string | undefined;
  readonly after: string;
}

/** The edit that turns a file's text into another, touching only the lines that differ. */
export function editFile({ uri, version, before, after }: FileChange, client: Client): WorkspaceEdit {
  const old = before ?? '';
  const { start, end, text } = changedLines(old, after);
  const edits: (TextEdit | AnnotatedTextEdit)[] = [{ range: Positions.of(old, client.encoding).range(start, end), newText: text }];
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const change: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits };
  return { documentChanges: before === undefined && client.createsFiles ? [CreateFile.create(uri, { ignoreIfExists: true }), change] : [change] };
}

/** An edit in the snippet syntax of the protocol; the tab stops are numbered on from `stops`. */
export function snippetOf(edit: Edit, stops: number): { value: string; stops: number } {
  let value = '', from = 0;
  for (const blank of [...(edit.blanks ?? [])].sort((a, b) => a.start - b.start)) {
    value += `${escape(edit.text.slice(from, blank.start))}\${${++stops}:${escape(edit.text.slice(blank.start, blank.end))}}`;
    from = blank.end;
  }
  return { value: value + escape(edit.text.slice(from)), stops };
}

/** Editors indent the further lines of a snippet like the line it starts in; ours come indented already. */
function isIndented(edit: Edit, text: string): boolean {
  return edit.text.includes('\n') && /^[ \t]/.test(text.slice(text.lastIndexOf('\n', edit.start - 1) + 1, edit.start));
}

function withLineEnd(text: string, lineEnd: string): string {
  return text.replace(/\r?\n/g, lineEnd);
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function changedLines(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start = before.slice(0, start).lastIndexOf('\n') + 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const next = before.indexOf('\n', before.length - same);
  const end = next === -1 ? before.length : next + 1;
  return { start, end, text: after.slice(start, after.length - (before.length - end)) };
}
