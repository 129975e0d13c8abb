import { CodeActionKind, type CodeAction, type CodeActionParams, type Command, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { Checker } from '../checker';
import type { Client } from '../client';
import type { Finding } from '../engine/finding';
import { shortened } from '../engine/message';
import type { Checked } from '../findings';
import { ClientCommand } from '../protocol';
import { safeEdits } from '../safeEdits';
import { isAt } from '../positions';
import { editDraftText, editFile } from '../workspaceEdits';
import { draftRewrites } from './rewrites';
import { switchOff, type FindFile } from './ruleSwitch';
import { languageOf, texts } from './texts';

/** The command of a client that cannot take edits: the server asks it to apply the edit in the first argument. */
export const applyEditCommand = 'candor.applyEdit';

const fixAll = `${CodeActionKind.SourceFixAll}.candor`;

/** Quick fixes for the findings in the range, best first; then what to do about the finding itself; then "fix all". */
export async function codeActions({ range, context }: CodeActionParams, checked: Checked, client: Client, checker: Checker, findFile: FindFile): Promise<(CodeAction | Command)[]> {
  const { document, shown } = checked;
  const { positions } = document;
  const wants = (kind: string): boolean => !context.only || context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const from = positions.offset(range.start), to = positions.offset(range.end);
  const findings = shown.filter(({ start, end }) => (start < to && end > from) || ((from === to || start === end) && start <= to && end >= from));
  const actions: CodeAction[] = [];
  // A check that waits for a save is older than the text; its findings have moved with it, and so must what fixes are worked out in.
  const draft = checked.draft && document.draft(checked.settings.path, checker);

  const diagnosticsOf = ({ rule, start, end }: Finding): Diagnostic[] => {
    const at = positions.range(start, end);
    return context.diagnostics.filter((diagnostic) => diagnostic.code === rule && isAt(diagnostic.range.start, at.start) && isAt(diagnostic.range.end, at.end));
  };
  const quickFix = (title: string, finding: Finding, edit: WorkspaceEdit, kind: string = CodeActionKind.QuickFix): void => {
    actions.push({ title, kind, diagnostics: diagnosticsOf(finding), edit });
  };

  // The same rewrites answer to "Refactor…", but are not listed twice where everything is asked for.
  const rewriteKind = wants(CodeActionKind.QuickFix) ? CodeActionKind.QuickFix : wants(CodeActionKind.RefactorRewrite) ? CodeActionKind.RefactorRewrite : undefined;
  if (rewriteKind) {
    for (const finding of findings) {
      for (const [index, fix] of finding.fixes.entries()) {
        quickFix(fix.title, finding, editDraftText(document, fix.edits, client), rewriteKind);
        if (index === 0 && client.preferred) actions.at(-1)!.isPreferred = true;
      }
    }
    const { messages, effective } = checked.settings, [first] = findings;
    const whole = draft && checker.sentenceFix(draft, findings, checked.result.findings, (now) => checker.candor.lint(now, effective.settings, { messages }).findings);
    if (whole && first) quickFix(texts[languageOf(messages, first, client)].mendSentence(shortened(whole.text, 70)), first, editDraftText(document, [whole], client), rewriteKind);
  }

  if (wants(CodeActionKind.QuickFix)) {
    for (const finding of findings) {
      const fix = checker.suppressionFix(draft ?? document.draft(checked.settings.path, checker), finding, languageOf(checked.settings.messages, finding, client));
      if (fix) quickFix(fix.title, finding, editDraftText(document, fix.edits, client));
    }
    const onePerRule = new Map(findings.map((finding) => [finding.rule, finding]));
    for (const [rule, finding] of onePerRule) {
      const say = texts[languageOf(checked.settings.messages, finding, client)];
      for (const { folder, change } of await switchOff(rule, checked.settings, document.uri, findFile, checker.setRule)) {
        quickFix(folder === undefined ? say.turnOffInWorkspace(rule) : say.turnOffInFolder(rule, folder), finding, editFile(change, client));
      }
      if (client.options.commands) {
        const title = say.openPage(rule);
        actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(finding), command: { title, command: ClientCommand.openRulePage, arguments: [rule] } });
      }
    }
  }

  if (wants(CodeActionKind.RefactorRewrite) && checked.state !== 'off') actions.push(...draftRewrites({ range, context, textDocument: document }, checked, client, checker));

  // Asked for by name it is about the whole draft; in a list of what can be done here it needs something to be here.
  if (wants(fixAll) && draft && (context.only || findings.length > 0)) {
    // Who asks by name, or saves, has finished: what waits for the end of a sentence waits no longer.
    const { edits, mended } = safeEdits(draft, context.only ? checked.result.findings : shown);
    const title = texts[languageOf(checked.settings.messages, undefined, client)].fixAllSafe;
    if (edits.length > 0) actions.push({ title, kind: fixAll, diagnostics: mended.flatMap(diagnosticsOf), edit: editDraftText(document, edits, client) });
  }

  return client.codeActions ? actions : actions.flatMap((action) => asCommand(action, client));
}

function asCommand({ title, edit, command }: CodeAction, client: Client): Command[] {
  if (command) return [command];
  return edit && client.appliesEdits ? [{ title, command: applyEditCommand, arguments: [edit] }] : [];
}
