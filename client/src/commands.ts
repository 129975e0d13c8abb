import { commands, l10n, window, type Disposable, type LogOutputChannel, type Memento, type TextDocument } from 'vscode';
import { ClientCommand, Message, type Counts } from '../../server/src/protocol';
import { declareAiUse, exportDisclosure, recordReview, type AiUse } from './aiUse';
import { convertDraft, convertWorkspace } from './conversion';
import { directed } from './direction';
import { activeDraft } from './drafts';
import { settingsPage } from './pages';
import { openRulePage } from './rulePage';
import type { Server } from './server';
import { findingsText, named } from './statusLines';

/** The commands of the category Candor. */
export function registerCommands(server: Server, memory: Memento, output: LogOutputChannel): Disposable[] {
  const onDraft = <Given>(command: string, run: (draft: TextDocument, uri: string, given?: Given) => Promise<unknown>): Disposable =>
    commands.registerCommand(command, async (given?: Given) => {
      const draft = activeDraft();
      if (draft) return run(draft, draft.uri.toString(), given);
      void window.showInformationMessage(l10n.t('Open a draft first: Markdown, MDX, HTML or plain text.'));
    });
  return [
    commands.registerCommand('candor.restartServer', () => server.restart()),
    commands.registerCommand('candor.showOutput', () => output.show()),
    commands.registerCommand(ClientCommand.openRulePage, (rule?: string) => openRulePage(server, rule)),
    onDraft('candor.showEffectiveSettings', async ({ uri }) => window.showTextDocument(settingsPage(uri), { preview: true })),
    onDraft('candor.checkDocument', async (_, uri) => {
      window.setStatusBarMessage(named(findingsText(await server.request<Counts>(Message.check, { uri }))), 5000);
    }),
    onDraft<AiUse>('candor.declareAiUse', ({ uri }, _, use) => told(declareAiUse(server, memory, uri, use?.level === undefined ? undefined : use))),
    onDraft<string>('candor.recordReview', ({ uri }, _, name) => told(recordReview(server, memory, uri, name))),
    onDraft<string>('candor.exportDisclosure', ({ uri }, _, form) => told(exportDisclosure(server, uri, form))),
    onDraft('candor.convertDisclosures', ({ uri }) => told(convertDraft(server, uri))),
    commands.registerCommand('candor.convertWorkspace', () => told(convertWorkspace(server))),
    onDraft('candor.pauseDocument', (_, uri) => server.notify(Message.pause, { uri, paused: true })),
    onDraft('candor.resumeDocument', (_, uri) => server.notify(Message.pause, { uri, paused: false })),
  ];
}

/** Says in the editor's words why something could not be done: an answer to the one who asked for it. */
async function told<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return work.catch((error: unknown) => void window.showWarningMessage(directed(error instanceof Error ? error.message : String(error))));
}
