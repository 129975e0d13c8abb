import { commands, languages, LanguageStatusSeverity, window, workspace, type Disposable, type LanguageStatusItem } from 'vscode';
import type { DraftStatus } from '../../server/src/protocol';
import { activeDraft, drafts } from './drafts';
import type { Server, ServerState } from './server';
import { aiLine, checking, draftLine, notWritten, settingsLine, starting, stopped, type Line } from './statusLines';

/** Three lines in the language status (the braces in the status bar): how the active draft stands, what it says of AI, and its settings. */
export function registerStatus(server: Server): Disposable[] {
  const known = new Map<string, DraftStatus>();
  let state: ServerState = 'starting';
  const items = { draft: languages.createLanguageStatusItem('candor.draft', drafts), ai: languages.createLanguageStatusItem('candor.ai', drafts), settings: languages.createLanguageStatusItem('candor.settings', drafts) };

  const line = (status: DraftStatus | undefined): Line =>
    state === 'starting' ? starting() : state === 'stopped' ? stopped() : !activeDraft() ? notWritten() : status ? draftLine(status) : checking();
  const show = (): void => {
    const status = known.get(activeDraft()?.uri.toString() ?? '');
    apply(items.draft, 'Candor', line(status));
    apply(items.ai, 'Candor: AI', aiLine(status?.ai, status?.languages ?? []));
    apply(items.settings, 'Candor: settings', settingsLine(status?.problems ?? []));
  };
  const update = (): void => {
    const paused = [...known.values()].filter((status) => status.state === 'paused').map(({ uri }) => uri);
    void commands.executeCommand('setContext', 'candor.pausedDocuments', paused); // for `when` clauses
    show();
  };
  show();
  return [
    items.draft, items.ai, items.settings,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => { if (known.delete(uri.toString())) update(); }),
    server.onDidCheck((status) => { known.set(status.uri, status); update(); }),
    server.onDidChangeState((next) => {
      state = next;
      if (next !== 'running') known.clear();
      update();
    }),
  ];
}

function apply(item: LanguageStatusItem, name: string, { text, detail, command, severity, busy }: Line): void {
  Object.assign(item, { name, text, detail, command, severity: severity ?? LanguageStatusSeverity.Information, busy: busy ?? false });
}
