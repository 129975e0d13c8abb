import { commands, l10n, window, type Disposable, type LogOutputChannel, type TextDocument } from 'vscode';
import { ClientCommand, Message, type Counts } from '../../server/src/protocol';
import { activeDraft } from './drafts';
import { settingsPage } from './pages';
import { openRulePage } from './rulePage';
import type { Server } from './server';
import { findingsText, named } from './statusLines';

/** The commands of the category Candor. */
export function registerCommands(server: Server, output: LogOutputChannel): Disposable[] {
  const onDraft = (command: string, run: (draft: TextDocument, uri: string) => Promise<unknown>): Disposable =>
    commands.registerCommand(command, async () => {
      const draft = activeDraft();
      if (draft) await run(draft, draft.uri.toString());
      else void window.showInformationMessage(l10n.t('Open a draft first: Markdown, MDX, HTML or plain text.'));
    });
  return [
    commands.registerCommand('candor.restartServer', () => server.restart()),
    commands.registerCommand('candor.showOutput', () => output.show()),
    commands.registerCommand(ClientCommand.openRulePage, (rule?: string) => openRulePage(server, rule)),
    onDraft('candor.showEffectiveSettings', async ({ uri }) => window.showTextDocument(settingsPage(uri), { preview: true })),
    onDraft('candor.checkDocument', async (_, uri) => {
      window.setStatusBarMessage(named(findingsText(await server.request<Counts>(Message.check, { uri }))), 5000);
    }),
    onDraft('candor.pauseDocument', (_, uri) => server.notify(Message.pause, { uri, paused: true })),
    onDraft('candor.resumeDocument', (_, uri) => server.notify(Message.pause, { uri, paused: false })),
  ];
}
