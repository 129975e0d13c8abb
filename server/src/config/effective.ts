import { candor } from '../candor';
import type { Text } from '../engine/finding';
import type { Settings } from '../engine/settings';
import { meant } from './globs';
import { type ChannelChoice, type Layer, merge } from './merge';
import { didYouMean, unknownRule } from './mistakes';
import { configName } from './name';
import { canonical, folderOf, join, pathBelow, upwards } from './places';
import { readEditorSettings } from './read';
import type { Catalogue, ConfigBody } from './schema';
import { type Source, type Sources, sourcesOf } from './sources';

export { describeEffective } from './describe';

/** How this module reads text: by uri string, so that it works for disks, virtual workspaces and the browser alike. */
export interface ConfigHost {
  /** The text at `uri`, or undefined where nothing can be read. Must not throw. */
  readFile(uri: string): Promise<string | undefined>;
}

export interface EffectiveRequest {
  /** Uri of the draft; unsaved and virtual ones too. */
  readonly draft: string;
  /** Uri of the workspace folder or of the repository's root. Nothing outside it is read; without it only the draft's own folder is. */
  readonly root?: string | undefined;
  /** The `candor` section of the editor's settings, level by level, as the client sent it. */
  readonly editor?: { readonly user?: unknown; readonly workspace?: unknown; readonly folder?: unknown } | undefined;
  /** Uri of the configuration to use instead of looking for one (`--config`); `false` reads none (`--no-config`). */
  readonly config?: string | false | undefined;
}

/** The language of messages: that of the editor, that of the passage they are about, or a fixed one. */
export type Messages = 'editor' | 'passage' | 'en' | 'ar';

/** One value that applies, and who said so. */
export interface Origin {
  /** For example `rules.urgency-pressure.severity`. */
  readonly path: string;
  readonly value: unknown;
  readonly from: 'default' | 'preset' | 'user' | 'workspace' | 'folder' | 'file' | 'override';
  /** The file, for values that come from one. */
  readonly uri?: string;
  /** For example `candor:eu`. */
  readonly preset?: string;
  /** Counts from 1. */
  readonly line?: number;
}

/** A mistake in a configuration, at its place. */
export interface ConfigProblem {
  /** The file; empty for the editor's own settings, where `message` names the setting. */
  readonly uri: string;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** In English. */
  readonly message: string;
  /** The same in both languages. */
  readonly text: Text;
}

/** What applies to one draft. */
export interface Effective {
  readonly settings: Settings;
  /** The configuration says not to check this draft. */
  readonly ignored: boolean;
  readonly messages: Messages;
  readonly origins: readonly Origin[];
  /** Uris of the configuration files that were looked for or read: a change to one of them may change the outcome. */
  readonly files: readonly string[];
  /** All mistakes of all files; each disables only the entry it is in. */
  readonly problems: readonly ConfigProblem[];
}

const levels = ['user', 'workspace', 'folder'] as const;

/**
 * The settings that apply to one draft. Never throws for what a configuration holds: mistakes are in `problems`, and the rest applies.
 * Two drafts to which the same applies share one `settings` object.
 */
export async function effectiveSettings(request: EffectiveRequest, host: ConfigHost, catalogue: Catalogue = candor.rules): Promise<Effective> {
  const root = request.root && canonical(request.root);
  const draft = canonical(request.draft);
  const found = await findConfig(request, draft, root, host);
  const file: Sources = found.text === undefined
    ? { sources: [], files: [], problems: found.problems, incomplete: false }
    : await sourcesOf(found.uri, found.text, root, host, catalogue);
  const editor = levels.filter((level) => request.editor?.[level] !== undefined).map((level): Source => {
    const read = readEditorSettings(level, request.editor![level], catalogue);
    return { from: level, key: `${level}#${read.serial}`, config: read.config, read };
  });
  const sources = [...file.sources.slice(0, -1), ...editor, ...file.sources.slice(-1)];

  // Globs are about the tree the configuration governs; one kept elsewhere (`--config ci/candor.json`) is about the root.
  const home = found.text === undefined ? undefined : pathBelow(folderOf(found.uri), draft);
  const fromRoot = root === undefined ? undefined : pathBelow(root, draft);
  const pathFor = (source: Source): string | undefined => (levels.some((level) => level === source.from) ? fromRoot : home ?? fromRoot);

  const layers: Layer[] = [];
  let choice: ChannelChoice | undefined, ignored = false;
  for (const source of sources) {
    const path = pathFor(source);
    layers.push({ source, body: source.config });
    if (path === undefined) continue;
    for (const [override, body] of (source.config.overrides ?? []).entries()) {
      if (meant(body.files, path)) layers.push({ source, body, override });
    }
    for (const [glob, channel] of Object.entries(source.config.channels ?? {})) {
      if (!meant([glob], path)) continue;
      const line = source.read?.line(['channels', glob]);
      choice = { channel, origin: { path: 'channel', value: channel, from: source.from, ...(source.read?.uri && { uri: source.read.uri }), ...(line !== undefined && { line }) } };
    }
    ignored = meant(source.config.ignore ?? [], path) ?? ignored;
  }
  return {
    ...mergeOnce(layers, choice, knownRules(sources, catalogue), catalogue),
    ignored,
    files: [...new Set([...found.lookedFor, ...file.files])],
    problems: inOrder([...file.problems, ...editor.flatMap(({ read }) => read!.problems), ...unknownRules(sources, catalogue, file.incomplete)]),
  };
}

/** The mistakes of one configuration text. With a host, what it extends is looked up too, inside `root`. */
export async function configProblems(uri: string, text: string, host?: ConfigHost, root?: string, catalogue: Catalogue = candor.rules): Promise<readonly ConfigProblem[]> {
  const here = canonical(uri);
  const { sources, problems, incomplete } = await sourcesOf(here, text, root && canonical(root), host, catalogue);
  const own = [...problems, ...unknownRules(sources, catalogue, incomplete)].filter((problem) => problem.uri === here);
  return inOrder(own).map((problem) => ({ ...problem, uri }));
}

/** File by file, from top to bottom. */
function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const files = [...new Set(problems.map(({ uri }) => uri))];
  return files.flatMap((file) => problems.filter(({ uri }) => uri === file).sort((a, b) => a.start - b.start));
}

async function findConfig({ config }: EffectiveRequest, draft: string, root: string | undefined, host: ConfigHost): Promise<{ uri: string; text?: string; lookedFor: readonly string[]; problems: readonly ConfigProblem[] }> {
  if (config === false) return { uri: '', lookedFor: [], problems: [] };
  if (config !== undefined) {
    const uri = canonical(config), text = await host.readFile(uri);
    if (text !== undefined) return { uri, text, lookedFor: [uri], problems: [] };
    const missing: Text = { en: 'This configuration cannot be read.', ar: 'تعذّرت قراءة ملف الإعدادات هذا.' };
    return { uri, lookedFor: [uri], problems: [{ uri, start: 0, end: 0, line: 1, column: 1, message: missing.en, text: missing }] };
  }
  // A draft that lies nowhere yet, as one that was never saved, is governed by the root.
  const nearest = root !== undefined && pathBelow(root, draft) === undefined ? root : folderOf(draft);
  const lookedFor: string[] = [];
  for (const folder of upwards(nearest, root)) {
    const uri = join(folder, configName);
    lookedFor.push(uri);
    const text = await host.readFile(uri);
    if (text !== undefined) return { uri, text, lookedFor, problems: [] };
  }
  return { uri: '', lookedFor, problems: [] };
}

/** The rules of the catalogue and the team's own. */
function knownRules(sources: readonly Source[], catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...catalogue.keys(), ...sources.flatMap(({ read }) => read?.names.phrases ?? [])]);
}

/** Where something could not be looked up, a name may come from there: only a likely slip is reported then. */
function unknownRules(sources: readonly Source[], catalogue: Catalogue, incomplete: boolean): readonly ConfigProblem[] {
  const known = knownRules(sources, catalogue), names = [...known];
  return sources.flatMap(({ read }) => read?.names.rules ?? []).filter(({ id }) => !known.has(id) && (!incomplete || didYouMean(id, names).en !== '')).map(({ id, problem }) => problem(unknownRule(id, names)));
}

const merged = new WeakMap<Catalogue, Map<string, ReturnType<typeof merge>>>();

/** What is the same for many drafts is laid together once. */
function mergeOnce(layers: readonly Layer[], choice: ChannelChoice | undefined, known: ReadonlySet<string>, catalogue: Catalogue): ReturnType<typeof merge> {
  let results = merged.get(catalogue);
  if (!results) merged.set(catalogue, (results = new Map()));
  const key = JSON.stringify([layers.map(({ source, override }) => [source.key, override]), choice?.origin, [...known]]);
  let result = results.get(key);
  if (!result) {
    if (results.size > 200) results.clear();
    results.set(key, (result = merge(layers.map((layer) => ({ ...layer, body: withoutUnknown(layer.body, known) })), choice, catalogue)));
  }
  return result;
}

function withoutUnknown(body: ConfigBody, known: ReadonlySet<string>): ConfigBody {
  return body.rules ? { ...body, rules: Object.fromEntries(Object.entries(body.rules).filter(([id]) => known.has(id))) } : body;
}
