import { EventEmitter, l10n, Uri, workspace, type Disposable } from 'vscode';
import { Message, type EffectiveSettings, type PageResult } from '../../server/src/protocol';
import type { Server } from './server';

const scheme = 'candor';

/** Where the rules' pages are. An address of our own works the same on the desktop and in the browser, and is not a draft to check. */
export const rulePages = `${scheme}:/docs/rules`;

/** The page of the settings that apply to `draft`; it follows the settings as they change. */
export function settingsPage(draft: Uri): Uri {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1);
  return Uri.from({ scheme, path: `/settings/${l10n.t('Settings for {0}', name)}.jsonc`, query: draft.toString() });
}

/** Serves the read-only documents of the scheme `candor`: the rules' pages and the effective settings. */
export function registerPages(server: Server): Disposable[] {
  const changes = new EventEmitter<Uri>();
  const open = (): readonly Uri[] => workspace.textDocuments.map(({ uri }) => uri).filter((uri) => uri.scheme === scheme);
  return [
    changes,
    server.onDidCheck(({ uri }) => open().filter(({ query }) => query === uri).forEach((page) => changes.fire(page))),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent({ path, query }) {
        if (query) return (await server.request<EffectiveSettings>(Message.effectiveSettings, { uri: query })).text;
        const { text } = await server.request<PageResult>(Message.page, { name: path.slice(path.lastIndexOf('/') + 1) });
        if (text === null) throw new Error(l10n.t('There is no page for the rule "{0}".', path));
        return text;
      },
    }),
  ];
}
