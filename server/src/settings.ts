import { URI } from 'vscode-uri';
import type { Checker } from './checker';
import type { ConfigHost, Effective } from './config/effective';
import { configName } from './config/name';
import { pathBelow } from './config/places';
import type { Language } from './engine/finding';

/** What the settings need from the editor. */
export interface EditorSettings {
  /** The `candor` section that applies at `uri`, as one object or as `{ default, user, workspace, folder }`; undefined where there is none. */
  read(uri: string): Promise<unknown>;
  folders(): readonly string[];
  /** The editor's own language. */
  readonly language: Language;
}

/** Everything that decides how one open draft is checked. */
export interface DraftSettings {
  readonly effective: Effective;
  /** Uri of the workspace folder; undefined outside every folder. */
  readonly root: string | undefined;
  /** Relative to `root`, with `/`. */
  readonly path: string | undefined;
  readonly enabled: boolean;
  /** Check at open and save only. */
  readonly onSave: boolean;
  readonly quietWhileTyping: boolean;
  readonly messages: Language | 'passage';
}

interface Levels {
  /** What the editor assumes where nobody set anything; the settings of rules have defaults of their own. */
  readonly default?: unknown;
  readonly user?: unknown;
  readonly workspace?: unknown;
  readonly folder?: unknown;
}

/** The settings of each open draft, remembered until something they may depend on changes. */
export class SettingsStore {
  private readonly drafts = new Map<string, Promise<DraftSettings>>();
  private readonly texts = new Map<string, Promise<string | undefined>>();
  /** Every settings file that was ever read or looked for. */
  private readonly files = new Set<string>();

  constructor(private readonly host: ConfigHost, private readonly editor: EditorSettings, private readonly load: () => Promise<Checker>) {}

  of(uri: string): Promise<DraftSettings> {
    return remember(this.drafts, uri, () => this.compute(uri));
  }

  /** The text of a settings file; each is read once until the next change. */
  readonly readFile = (uri: string): Promise<string | undefined> => remember(this.texts, uri, () => this.host.readFile(uri));

  isConfig(uri: string): boolean {
    return uri.endsWith(`/${configName}`) || this.files.has(URI.parse(uri).toString());
  }

  /** The workspace folder of a draft or settings file. */
  root(uri: string): string | undefined {
    return innermost(this.editor.folders(), uri);
  }

  forget(uri?: string): void {
    if (uri !== undefined) {
      this.drafts.delete(uri);
      return;
    }
    this.drafts.clear();
    this.texts.clear();
  }

  private async compute(uri: string): Promise<DraftSettings> {
    const folders = this.editor.folders();
    const root = innermost(folders, uri);
    const levels = asLevels(await this.editor.read(uri)), { user, workspace, folder } = levels;
    // An unsaved draft lies in no folder; in a workspace of one folder it is meant for that one.
    const home = root === undefined && URI.parse(uri).scheme === 'untitled' && folders.length === 1 ? folders[0] : undefined;
    const { effectiveSettings } = await this.load();
    const effective = await effectiveSettings({ draft: uri, root: root ?? home, editor: { user, workspace, folder } }, { readFile: this.readFile });
    for (const file of effective.files) this.files.add(file);
    const value = (name: string): unknown => [levels.folder, levels.workspace, levels.user, levels.default].map((level) => property(level, name)).find((found) => found !== undefined && found !== null);
    return {
      effective,
      root: root ?? home,
      path: root === undefined ? undefined : pathBelow(root, uri),
      enabled: value('enable') !== false,
      onSave: value('run') === 'onSave',
      quietWhileTyping: value('quietWhileTyping') === true,
      messages: effective.messages === 'editor' ? this.editor.language : effective.messages,
    };
  }
}

function innermost(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => pathBelow(folder, uri) !== undefined).sort((a, b) => b.length - a.length)[0];
}

/** A client that knows where each value was set says so; from any other, all of them count as the user's. */
function asLevels(section: unknown): Levels {
  if (typeof section !== 'object' || section === null) return {};
  const isLevels = Object.keys(section).some((key) => ['default', 'user', 'workspace', 'folder'].includes(key));
  return isLevels ? section : { user: section };
}

function property(level: unknown, name: string): unknown {
  return typeof level === 'object' && level !== null ? (level as Record<string, unknown>)[name] : undefined;
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (!value) {
    value = make();
    known.set(key, value);
    // A failure is not remembered: the next question asks again.
    value.catch(() => known.get(key) === value && known.delete(key));
  }
  return value;
}
