import {
  CompletionItemKind, CompletionTriggerKind, InsertTextFormat, InsertTextMode, MarkupKind, type CompletionItem, type CompletionList, type CompletionParams,
} from 'vscode-languageserver';
import type { Checker } from '../checker';
import type { Client } from '../client';
import type { Suggestion } from '../disclosure/suggestions';
import type { OpenDocument } from '../documents';
import type { DraftSettings } from '../settings';
import { today } from '../today';
import { snippetOf } from '../workspaceEdits';
import { languageOf } from './texts';

/** Characters behind which keys, values or rules may follow. */
export const triggerCharacters = ['-', ':', '=', ' ', '"', "'", ','];

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property, value: CompletionItemKind.EnumMember, rule: CompletionItemKind.Reference, text: CompletionItemKind.Snippet,
};

/** Keys, values, rules and ready disclosures to type at a position, best first. */
export function completion({ position, context }: CompletionParams, document: OpenDocument, settings: DraftSettings, client: Client, checker: Checker): CompletionList {
  const { positions } = document, language = languageOf(settings.messages, undefined, client);
  const suggestions = checker.suggestionsAt(document.draft(settings.path, checker), positions.offset(position), {
    settings: settings.effective.settings, rules: checker.candor.rules, today: today(), language,
  });
  const items = suggestions.flatMap((suggestion, index): CompletionItem[] => {
    const { kind, label, insert, caret, start, end, means, leads, filter } = suggestion;
    // A disclosure is text: it comes only when a person asks for it.
    if (kind === 'text' && context && context.triggerKind !== CompletionTriggerKind.Invoked) return [];
    const { text, blanks } = caret === undefined ? checker.fillBlanks(insert) : { text: insert, blanks: [{ start: caret, end: caret }] };
    const isSnippet = client.snippetCompletions && blanks.length > 0;
    const newText = isSnippet ? snippetOf({ start, end, text, blanks }, 0).value : text;
    return [{
      label, kind: kinds[kind], sortText: String(index).padStart(3, '0'), ...(filter !== undefined && { filterText: filter }),
      ...(kind === 'text' ? { documentation: { kind: MarkupKind.PlainText, value: means[language] } } : { detail: means[language] }),
      textEdit: { range: positions.range(start, end), newText },
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.asIs,
      ...(leads && client.options.commands && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
    }];
  });
  return { isIncomplete: false, items };
}
