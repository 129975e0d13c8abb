import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checker } from './checker';
import type { Draft, Format } from './engine/draft/draft';
import { Positions, type Encoding } from './positions';

/** Replaces `[start, end)` by `text`; UTF-16 offsets in the text before this change. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Language ids beyond VS Code's own, as other editors send them. */
const formats: Readonly<Record<string, Format>> = {
  markdown: 'markdown', mdx: 'mdx', 'markdown.mdx': 'mdx', html: 'html', plaintext: 'plaintext', text: 'plaintext',
};

/** A document that is open in the editor: its text, and the draft read from it, which follows the text edit by edit. */
export class OpenDocument {
  /** Undefined for anything that is not a draft, such as a settings file. */
  readonly format: Format | undefined;
  /** The edits that led to this version, one after the other; undefined where the text was replaced as a whole. */
  lastChanges: readonly Change[] | undefined = [];
  private opened: { readonly draft: Draft; readonly path: string | undefined } | undefined;
  /** Edits that the draft has not seen: typing is cheap, and only a check pays. */
  private unseen: Change[] = [];

  constructor(private readonly document: TextDocument, private readonly encoding: Encoding) {
    this.format = formats[document.languageId];
  }

  get uri(): string { return this.document.uri; }
  get version(): number { return this.document.version; }
  get text(): string { return this.document.getText(); }
  get positions(): Positions { return new Positions(this.document, this.encoding); }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const edits: Change[] = [];
    let replaced = false;
    for (const change of changes) {
      if ('range' in change) {
        const { positions } = this, ends = [positions.offset(change.range.start), positions.offset(change.range.end)];
        const start = Math.min(...ends), end = Math.max(...ends);
        const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
        TextDocument.update(this.document, [{ range, text: change.text }], version);
        edits.push({ start, end, text: change.text });
      } else {
        TextDocument.update(this.document, [change], version);
        replaced = true;
      }
    }
    this.lastChanges = replaced ? undefined : edits;
    if (replaced) this.opened = undefined;
    else if (this.opened) this.unseen.push(...edits);
  }

  /** The draft of the current version. `path`: relative to the workspace folder, which may tell the channel. */
  draft(path: string | undefined, { openDraft, editDraft }: Checker): Draft {
    if (!this.format) throw new Error(`${this.uri} is not a draft`);
    if (!this.opened || this.opened.path !== path) this.opened = { draft: openDraft(this.text, this.format, path), path };
    else if (this.unseen.length > 0) this.opened = { draft: editDraft(this.opened.draft, this.unseen, this.text), path };
    this.unseen = [];
    return this.opened.draft;
  }
}

/** How the text synchronisation makes and changes open documents. */
export function documentsIn(encoding: () => Encoding): TextDocumentsConfiguration<OpenDocument> {
  return {
    create: (uri, languageId, version, text) => new OpenDocument(TextDocument.create(uri, languageId, version, text), encoding()),
    update(document, changes, version) {
      document.change(changes, version);
      return document;
    },
  };
}
