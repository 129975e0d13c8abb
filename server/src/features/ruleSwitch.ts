import { URI, Utils } from 'vscode-uri';
import type { Checker } from '../checker';
import { configName } from '../config/name';
import { pathBelow } from '../config/places';
import type { DraftSettings } from '../settings';
import type { FileChange } from '../workspaceEdits';

/** A settings file as it is now, in the editor or on the disk. `text` undefined: there is none yet. */
export type FindFile = (uri: string) => Promise<{ readonly uri: string; readonly text: string | undefined; readonly version: number | undefined }>;

/** A way to turn a rule off. `folder` undefined: in the whole workspace. */
export interface Switch {
  readonly folder: string | undefined;
  readonly change: FileChange;
}

/**
 * How `rule` can be turned off for a draft: by the nearest `.candor.json`, or a new one in the workspace folder, for everything it rules;
 * and by an override in it for the draft's own folder. A file further up would change nothing, because the nearest one wins.
 */
export async function switchOff(rule: string, { root, path }: DraftSettings, draft: string, findFile: FindFile, setRule: Checker['setRule']): Promise<readonly Switch[]> {
  const top = root ?? (URI.parse(draft).scheme === 'untitled' ? undefined : Utils.dirname(URI.parse(draft)).toString());
  if (top === undefined) return [];
  const place = (path ?? pathBelow(top, draft) ?? '').split('/').slice(0, -1);
  for (let depth = place.length; depth >= 0; depth--) {
    const file = await findFile(Utils.joinPath(URI.parse(top), ...place.slice(0, depth), configName).toString());
    if (file.text === undefined && depth > 0) continue;
    const offFor = (folder: string | undefined, globs?: readonly string[]): Switch => ({
      folder,
      change: { uri: file.uri, version: file.version, before: file.text, after: setRule(file.text, rule, 'off', globs) },
    });
    const below = place.slice(depth);
    const own = depth > 0 ? place.slice(0, depth).join('/') : root === undefined ? Utils.basename(URI.parse(top)) : undefined;
    const switches = [offFor(own)];
    if (below.length > 0) switches.push(offFor(place.join('/'), [`${below.map(escapeGlob).join('/')}/**`]));
    return switches.filter(({ change }) => change.after !== change.before);
  }
  return [];
}

/** A folder's name that a glob takes literally. */
function escapeGlob(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
