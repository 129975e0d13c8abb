import { MarkdownString, type CodeAction, type Command, type Diagnostic, type Extension, type Hover } from 'vscode';
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

function directHover(hover: Hover | null | undefined): Hover | null | undefined {
  for (const part of hover?.contents ?? []) if (part instanceof MarkdownString) part.value = directedMarkdown(part.value);
  return hover;
}
