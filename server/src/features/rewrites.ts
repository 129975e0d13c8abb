import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Checker } from '../checker';
import type { Client } from '../client';
import type { Edit } from '../engine/finding';
import type { Checked } from '../findings';
import { today } from '../today';
import { editDraftText } from '../workspaceEdits';
import { languageOf, texts } from './texts';

/**
 * What can be done about a draft's declarations as a whole: record a review, convert other words to the W3C's. Asked for by
 * name it is there anywhere in the draft; in a list of everything it needs a declaration or a review on the line.
 */
export function draftRewrites({ range, context }: CodeActionParams, checked: Checked, client: Client, checker: Checker): CodeAction[] {
  const { document, settings } = checked, { positions, text } = document;
  const draft = document.draft(settings.path, checker);
  const lineStart = text.lastIndexOf('\n', positions.offset(range.start) - 1) + 1, next = text.indexOf('\n', positions.offset(range.end)), lineEnd = next < 0 ? text.length : next;
  const isHere = (start: number, end: number): boolean => start <= lineEnd && end >= lineStart;
  const asked = context.only !== undefined;
  const declared = asked || checker.declarationsIn(draft).some(({ start, end, scope }) => scope.document && isHere(start, end));
  const reviewed = declared || draft.frontMatter?.values.some(({ key, keyStart, end }) => /^reviewed-(?:by|on)$/.test(key) && isHere(keyStart, end));
  const say = texts[languageOf(settings.messages, undefined, client)], day = today();
  const action = (title: string, edits: readonly Edit[] | undefined): CodeAction[] => {
    const changes = edits?.filter((edit) => text.slice(edit.start, edit.end) !== edit.text) ?? [];
    return changes.length === 0 ? [] : [{ title, kind: CodeActionKind.RefactorRewrite, edit: editDraftText(document, changes, client) }];
  };
  return [
    ...(reviewed ? action(say.recordReview, checker.recordReview(draft, checker.mainLanguages(draft)[0] ?? client.language, { on: day })?.edits.map(checker.withBlanks)) : []),
    ...(declared ? action(say.convert, checker.convertToW3c(draft)) : []),
  ];
}
