import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { draftExtensions, formatOf } from '../draftNames';
import { ignoredIn, isIgnored, withRulesOf, type Ignored } from './gitignore';
import { pathFrom } from './repository';

/** For messages: `.md .markdown …`. */
export const knownExtensions = draftExtensions.join(' ');

export interface FoundDrafts {
  /** Absolute, each once, in the order of their paths as seen from the working directory. */
  readonly drafts: readonly string[];
  /** Arguments that led to no draft. */
  readonly unmatched: readonly string[];
  /** What was passed over and why, for people. */
  readonly notes: readonly string[];
}

/**
 * The drafts that files, folders and globs stand for, without those that a path or glob behind `!` takes back; where nothing but these is named, from the
 * working directory. Folders and globs leave out what `.gitignore` files name, and never enter `node_modules` or `.git`; a file named outright is always taken.
 */
export function findDrafts(paths: readonly string[], cwd: string): FoundDrafts {
  const found = new Map<string, string>();
  const unmatched: string[] = [];
  const notes: string[] = [];
  const add = (path: string): void => void found.set(path, pathFrom(cwd, path));

  const takenBack = paths.filter((argument) => argument.startsWith('!') && kindOf(resolve(cwd, argument)) === undefined);
  for (const argument of takenBack.length === paths.length ? [...paths, '.'] : paths) {
    if (takenBack.includes(argument)) continue;
    const path = resolve(cwd, argument);
    const kind = kindOf(path);
    if (kind === 'file' && formatOf(path) === undefined) {
      // A shell expands `posts/*` to pictures too: not worth failing for as long as something is checked.
      notes.push(`${argument}: passed over, Candor reads ${knownExtensions}`);
      continue;
    }
    let drafts = 0;
    if (kind === 'file') add(path), drafts++;
    else for (const draft of kind === 'folder' ? walk(path, ignoredIn(path), notes) : matching(argument, cwd, notes)) add(draft), drafts++;
    if (drafts === 0) unmatched.push(argument);
  }

  for (const argument of takenBack) {
    const glob = argument.slice(1).replace(/^\.\//, '').replace(/\/+$/, '');
    const isMatch = picomatch([glob, `${glob}/**`], { dot: true });
    for (const [path, seen] of found) if (isMatch(seen)) found.delete(path);
  }
  const drafts = [...found].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([path]) => path);
  if (drafts.length === 0 && unmatched.length === 0) unmatched.push(...paths);
  return { drafts, unmatched, notes };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // What is there but out of reach is a file that cannot be read, and reported as one.
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'file' : undefined;
  }
}

function* matching(pattern: string, cwd: string, notes: string[]): Generator<string> {
  const { base, glob } = picomatch.scan(sep === '/' ? pattern : pattern.replaceAll(sep, '/'));
  const folder = resolve(cwd, base);
  if (glob === '' || kindOf(folder) !== 'folder') return;
  const matches = picomatch(glob, { dot: true });
  for (const path of walk(folder, ignoredIn(folder), notes)) if (matches(pathFrom(folder, path))) yield path;
}

/** Links to folders are not followed, so a walk always ends. */
function* walk(folder: string, ignored: Ignored, notes: string[]): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    notes.push(`${folder}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name === '.git' || isIgnored(ignored, path, true)) continue;
      yield* walk(path, withRulesOf(ignored, path), notes);
    } else if (entry.isFile() && formatOf(path) !== undefined && !isIgnored(ignored, path, false)) {
      yield path;
    }
  }
}
