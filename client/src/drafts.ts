import { languages, window, workspace, type TextDocument } from 'vscode';

/** Drafts, wherever they are kept: on disk, unsaved, in a repository opened over the network. */
export const drafts = ['markdown', 'mdx', 'html', 'plaintext'].map((language) => ({ language }));

/** Everything the server reads: drafts, and a team's settings, whose mistakes are shown in the file. */
export const read = [...drafts, { pattern: '**/.candor.json' }];

/** Documents that the editor makes for itself: our own pages, output, comment boxes, the other side of a comparison, chat. */
const ofTheEditor = /^(candor|output|comment|debug|git|review|pr|merge|chat|walkThrough|search-editor|vscode-(?!vfs|remote|test-web|userdata))/;

/** Whether someone can still change this text: a file system that is read-only holds old versions and other people's packages. */
export function isWritten({ uri: { scheme } }: TextDocument): boolean {
  return !ofTheEditor.test(scheme) && workspace.fs.isWritableFileSystem(scheme) !== false;
}

/** The draft in the active editor. */
export function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(drafts, document) > 0 && isWritten(document) ? document : undefined;
}
