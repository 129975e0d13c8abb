import { CodeActionKind, MarkupKind, ResourceOperationKind, type InitializeParams, type WorkspaceFolder } from 'vscode-languageserver';
import type { Language } from './engine/finding';
import { chooseEncoding, type Encoding } from './positions';
import type { InitializationOptions } from './protocol';

/** What the client at the other end can do, read once; every feature asks here and never the raw capabilities. */
export interface Client {
  readonly encoding: Encoding;
  /** The language of the editor, for texts that have no other. */
  readonly language: Language;
  readonly folders: readonly WorkspaceFolder[];
  readonly options: InitializationOptions;
  /** Settings sent along at the start, for clients that cannot be asked for them. */
  readonly settings: unknown;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly watchesFolders: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly relativePatterns: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  /** It can ask people about single changes of an edit before it applies them. */
  readonly confirmsChanges: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  /** Code actions as edits; without it only commands are understood. */
  readonly codeActions: boolean;
  readonly appliesEdits: boolean;
  readonly preferred: boolean;
  readonly diagnosticLinks: boolean;
  readonly diagnosticData: boolean;
  readonly markdownHover: boolean;
}

/** Kinds of code actions offered; see features/codeActions.ts. */
export const codeActionKinds = [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.candor`, CodeActionKind.RefactorRewrite];

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, general } = params.capabilities;
  const options = (params.initializationOptions ?? {}) as InitializationOptions & { settings?: unknown };
  const root = params.workspaceFolders === undefined ? params.rootUri : undefined;
  // Version 3.17 of the protocol declares these two for pushed diagnostics only, and means both.
  const shown = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    language: params.locale?.toLowerCase().startsWith('ar') ? 'ar' : 'en',
    folders: params.workspaceFolders ?? (root ? [{ uri: root, name: root }] : []),
    options,
    settings: options.settings,
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watchesFolders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    confirmsChanges: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    appliesEdits: workspace?.applyEdit === true,
    preferred: textDocument?.codeAction?.isPreferredSupport === true,
    diagnosticLinks: shown.some((way) => way?.codeDescriptionSupport === true),
    diagnosticData: shown.some((way) => way?.dataSupport === true),
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
  };
}
