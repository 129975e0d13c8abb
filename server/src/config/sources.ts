import type { Text } from '../engine/finding';
import type { ConfigHost, ConfigProblem, Origin } from './effective';
import { didYouMean } from './mistakes';
import { folderOf, join, pathBelow } from './places';
import { presetNamed, presetNames } from './presets';
import { type ReadConfig, readConfig } from './read';
import type { Catalogue, Config } from './schema';

/** One file, preset or level of the editor's settings, in order of strength. */
export interface Source {
  readonly from: Exclude<Origin['from'], 'default' | 'override'>;
  /** Two sources with the same key say the same. */
  readonly key: string;
  readonly config: Config;
  /** Absent for presets. */
  readonly read?: ReadConfig;
  readonly preset?: { readonly name: string; readonly uri: string; readonly line?: number };
  /** It takes back what sources before it said about rules. */
  readonly resets?: boolean;
}

/** What reading one configuration and all it extends yields. */
export interface Sources {
  /** Weakest first; the configuration itself is the last. */
  readonly sources: readonly Source[];
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
  /** Something it extends could not be looked up. */
  readonly incomplete: boolean;
}

/**
 * Reads what `text`, found at `uri`, extends. Nothing is read outside `root` (without it: outside the configuration's own folder)
 * and the packages in it. Without a host only presets are looked up.
 */
export async function sourcesOf(uri: string, text: string, root: string | undefined, host: ConfigHost | undefined, catalogue: Catalogue): Promise<Sources> {
  const files = new Set<string>(), problems: ConfigProblem[] = [];
  const done = new Map<string, readonly Source[]>();
  let incomplete = false;
  const home = folderOf(uri);
  const allowed = (target: string): boolean => pathBelow(home, target) !== undefined || (root !== undefined && pathBelow(root, target) !== undefined);
  const readFile = (target: string): Promise<string | undefined> => {
    files.add(target);
    return host!.readFile(target);
  };

  const visit = async (here: string, content: string, above: readonly string[]): Promise<readonly Source[]> => {
    const read = readConfig(here, content, catalogue);
    if (!done.has(here)) problems.push(...read.problems);
    const chain = [...above, here];
    const weaker: Source[] = [];
    for (const [index, name] of (read.config.extends ?? []).entries()) {
      const wrong = (text: Text): void => void problems.push(read.problem(['extends', index], text));
      const preset = presetNamed(name, catalogue);
      if (preset) {
        weaker.push({ from: 'preset', key: name, config: preset.config, resets: preset.resets, preset: { name, uri: here, line: read.line(['extends', index])! } });
      } else if (name.startsWith('candor:')) {
        const hint = didYouMean(name, presetNames);
        wrong({ en: `There is no preset "${name}".${hint.en}`, ar: `لا توجد مجموعة جاهزة باسم "${name}".${hint.ar}` });
      } else if (!host) {
        incomplete = true;
      } else {
        const found = await locate(name, here, root ?? home, allowed, readFile);
        if ('text' in found) {
          incomplete = true;
          wrong(found.text);
        } else if (chain.includes(found.uri)) {
          const loop = [...chain.slice(chain.indexOf(found.uri)), found.uri].map((one) => one.slice(one.lastIndexOf('/') + 1)).join(' → ');
          wrong({ en: `This goes round in a circle: ${loop}.`, ar: `هذا استدعاء دائري: ${loop}.` });
        } else {
          const known = done.get(found.uri) ?? (await visit(found.uri, found.content, chain));
          done.set(found.uri, known);
          weaker.push(...known);
        }
      }
    }
    return lastOfEach([...weaker, { from: 'file', key: `${here}#${read.serial}`, config: read.config, read }]);
  };
  const sources = await visit(uri, text, []);
  return { sources, files: [...files], problems, incomplete };
}

/** A source that was reached twice counts where it is strongest; this also bounds what files that extend each other can cost. */
function lastOfEach(sources: readonly Source[]): readonly Source[] {
  return sources.filter((one, index) => sources.findLastIndex(({ key }) => key === one.key) === index);
}

type Located = { readonly uri: string; readonly content: string } | { readonly text: Text };

async function locate(name: string, from: string, root: string, allowed: (uri: string) => boolean, readFile: (uri: string) => Promise<string | undefined>): Promise<Located> {
  const outside: Located = { text: { en: `"${name}" lies outside the workspace folder and is not read.`, ar: `يقع "${name}" خارج مجلد العمل، فلا يُقرأ.` } };
  const missing: Located = { text: { en: `"${name}" cannot be found.`, ar: `تعذّر العثور على "${name}".` } };
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(name)) return outside;
  if (/^\.\.?(\/|$)/.test(name)) {
    const uri = join(folderOf(from), name);
    if (!allowed(uri)) return outside;
    const content = await readFile(uri);
    return content === undefined ? missing : { uri, content };
  }
  const parts = /^((?:@[^/\\]+\/)?[^@/\\.][^/\\]*)(?:\/(.+))?$/.exec(name);
  if (!parts) return missing;
  const [, packageName, inside] = parts;
  for (let folder = folderOf(from); pathBelow(root, `${folder}/.`) !== undefined || allowed(`${folder}/.`); folder = folderOf(folder)) {
    const home = join(folder, 'node_modules', packageName!);
    const manifest = await readFile(join(home, 'package.json'));
    if (manifest !== undefined) {
      const uri = join(home, inside ?? mainOf(manifest));
      if (pathBelow(home, uri) === undefined) return outside;
      const content = await readFile(uri) ?? (inside && !inside.endsWith('.json') ? await readFile(`${uri}.json`) : undefined);
      return content === undefined ? missing : { uri, content };
    }
    if (folderOf(folder) === folder) break;
  }
  return missing;
}

/** The configuration a package holds: its `main` where that is JSON, else `candor.json`. */
function mainOf(manifest: string): string {
  try {
    const { main } = JSON.parse(manifest) as { readonly main?: unknown };
    if (typeof main === 'string' && main.endsWith('.json')) return main;
  } catch {
    // A broken package.json says nothing about where the configuration is.
  }
  return 'candor.json';
}
