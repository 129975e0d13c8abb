import {
  CodeActionKind, commands, MarkdownString, workspace,
  type CodeAction, type Command, type CompletionItem, type CompletionList, type Diagnostic, type Disposable, type Extension, type Hover, type TextDocument, type WorkspaceEdit,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { configurationLevels } from './configuration';
import { directed, directedMarkdown } from './direction';
import { isWritten } from './drafts';

/** For {@link registerApplying}: no command to choose from a list. */
const applyToVersion = 'candor.applyToVersion';

/** What the client changes between the editor and the server: which documents are told, which settings, and the direction of texts. */
export function middlewareFor(extension: Extension<unknown>): Middleware {
  return {
    didOpen: async (document, next) => isWritten(document) ? next(document) : undefined,
    workspace: { configuration: configurationLevels(extension) },
    handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(directDiagnostic)),
    async provideDiagnostics(document, previous, token, next) {
      const report = await next(document, previous, token);
      if (report && 'items' in report) report.items.forEach(directDiagnostic);
      return report;
    },
    async provideCodeActions(document, range, context, token, next) {
      const { version } = document;
      return (await next(document, range, context, token))?.map((action) => atOnce(directAction(action), document, version));
    },
    provideCompletionItem: async (document, position, context, token, next) => directItems(await next(document, position, context, token)),
    provideHover: async (document, position, token, next) => directHover(await next(document, position, token)),
  };
}

function directDiagnostic(diagnostic: Diagnostic): Diagnostic {
  diagnostic.message = directed(diagnostic.message);
  return diagnostic;
}

function directAction<Action extends Command | CodeAction>(action: Action): Action {
  action.title = directed(action.title);
  return action;
}

/**
 * "Fix all" has no menu that closes: a key held down asks again before its first edit is there, and VS Code applies the edits of
 * actions without looking at versions, so that the second would cut into what the first has mended. The edits of commands it does check.
 */
function atOnce<Action extends Command | CodeAction>(action: Action, document: TextDocument, version: number): Action {
  if (!('edit' in action && action.edit && action.kind && CodeActionKind.SourceFixAll.contains(action.kind))) return action;
  action.command = { title: action.title, command: applyToVersion, arguments: [document, version, action.edit] };
  delete action.edit;
  return action;
}

/** The command behind {@link atOnce}: resolves to whether the draft still was that version, and took the edit. */
export function registerApplying(): Disposable {
  return commands.registerCommand(applyToVersion, async (document: TextDocument, version: number, edit: WorkspaceEdit) =>
    document.version === version && workspace.applyEdit(edit));
}

function directItems<Items extends CompletionItem[] | CompletionList | null | undefined>(found: Items): Items {
  for (const item of Array.isArray(found) ? found : found?.items ?? []) {
    if (item.detail) item.detail = directed(item.detail);
    if (typeof item.documentation === 'string') item.documentation = directed(item.documentation);
  }
  return found;
}

function directHover(hover: Hover | null | undefined): Hover | null | undefined {
  for (const part of hover?.contents ?? []) if (part instanceof MarkdownString) part.value = directedMarkdown(part.value);
  return hover;
}
