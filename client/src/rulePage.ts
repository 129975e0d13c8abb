import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import { Message, type RuleSummary } from '../../server/src/protocol';
import { rulePages } from './pages';
import type { Server } from './server';

/** Shows the page of `rule`, or of the one the writer chooses, in the language of the editor. */
export async function openRulePage(server: Server, rule?: string): Promise<void> {
  const id = rule ?? await chooseRule(server);
  if (!id) return;
  const page = await firstThatOpens(env.language.startsWith('ar') ? [`${id}.ar.md`, `${id}.md`] : [`${id}.md`]);
  if (!page) return void window.showWarningMessage(l10n.t('There is no page for the rule "{0}".', id));
  await commands.executeCommand('vscode.open', page); // as a preview: the manifest associates it
}

async function chooseRule(server: Server): Promise<string | undefined> {
  const rules = server.request<RuleSummary[]>(Message.rules, {})
    .then((all) => all.map(({ id, title, why }) => ({ label: title, description: id, detail: why, id })));
  const chosen = await window.showQuickPick(rules, { placeHolder: l10n.t('Which rule?'), matchOnDescription: true, matchOnDetail: true });
  return chosen?.id;
}

async function firstThatOpens(names: readonly string[]): Promise<Uri | undefined> {
  for (const name of names) {
    const page = Uri.parse(`${rulePages}/${name}`);
    const opened = await workspace.openTextDocument(page).then(() => true, () => false);
    if (opened) return page;
  }
  return undefined;
}
