import { MarkdownString, type CodeAction, type Command, type CompletionItem, type CompletionList, type Diagnostic, type Extension, type Hover } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { configurationLevels } from './configuration';
import { directed, directedMarkdown } from './direction';
import { isWritten } from './drafts';

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
    provideCodeActions: async (document, range, context, token, next) => (await next(document, range, context, token))?.map(directAction),
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
