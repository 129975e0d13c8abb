import { l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { Message, ServerCommand, type Conversion } from '../../server/src/protocol';
import type { Server } from './server';

/** Converts what one draft declares to the words of the W3C. */
export async function convertDraft(server: Server, draft: Uri): Promise<void> {
  tell(await server.execute<number>(ServerCommand.convertDisclosures, draft.toString()));
}

/** Shows which drafts of the workspace declare AI use in other words, and converts those that stay chosen. */
export async function convertWorkspace(server: Server): Promise<void> {
  const found = await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading the drafts of the workspace') }, async () => {
    const files = await workspace.findFiles('**/*.{md,markdown,mdx,html,htm,txt}', '**/{node_modules,.git}/**');
    return server.request<Conversion[]>(Message.conversions, { uris: files.map((file) => file.toString()).sort() });
  });
  if (found.length === 0) return tell(0);
  const items = found.map(({ uri, from, to }) => ({ uri, label: workspace.asRelativePath(Uri.parse(uri)), description: `${from.join(', ')} → ${to.join(', ')}`.replace(/\s+/g, ' '), picked: true }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, title: l10n.t('Convert to the W3C words'), placeHolder: l10n.t('Drafts to change') });
  if (chosen?.length) tell(await server.execute<number>(ServerCommand.convertDisclosures, chosen.map(({ uri }) => uri)));
}

function tell(count: number): void {
  window.setStatusBarMessage(count === 0 ? l10n.t('Every declaration is in the words of the W3C already') : count === 1 ? l10n.t('1 draft converted') : l10n.t('{0} drafts converted', count), 5000);
}
