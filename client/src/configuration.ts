import { Uri, workspace, type Extension } from 'vscode';
import type { ConfigurationParams } from 'vscode-languageclient';

type Level = Record<string, unknown>;

/**
 * Settings that only an editor has, so their defaults are the editor's to tell. The defaults of all others must not
 * be sent: they would count more than what a team's configuration `extends`.
 */
const editorOnly = new Set(['enable', 'run', 'quietWhileTyping']);

/** Answers the server's question for the section `candor`: what was set, by whom, so that it can tell where a value comes from. */
export function configurationLevels({ packageJSON }: Extension<unknown>): (params: ConfigurationParams) => unknown[] {
  const names = Object.keys(packageJSON.contributes.configuration.properties).map((key) => key.slice('candor.'.length));
  return ({ items }) => items.map(({ scopeUri }) => levelsAt(names, scopeUri === undefined ? undefined : Uri.parse(scopeUri)));
}

function levelsAt(names: readonly string[], scope: Uri | undefined): { user: Level; workspace: Level; folder: Level } {
  const section = workspace.getConfiguration('candor', scope);
  const levels = { user: {} as Level, workspace: {} as Level, folder: {} as Level };
  for (const name of names) {
    const found = section.inspect(name);
    levels.user[name] = found?.globalValue ?? (editorOnly.has(name) ? found?.defaultValue : undefined);
    levels.workspace[name] = found?.workspaceValue;
    levels.folder[name] = found?.workspaceFolderValue;
  }
  return levels; // what is undefined does not cross to the server
}
