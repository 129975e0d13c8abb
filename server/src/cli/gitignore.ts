import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isWithin, pathFrom, repositoryRoot } from './repository';

/** What the `.gitignore` files from `root` down to one folder leave out. */
export interface Ignored {
  readonly root: string;
  readonly patterns: Ignore;
}

/** The rules that hold in `folder`: those of the repository's root, of every folder between, and its own. */
export function ignoredIn(folder: string): Ignored {
  const root = repositoryRoot(folder) ?? folder;
  const folders: string[] = [];
  for (let at = folder; isWithin(root, at); at = dirname(at)) {
    folders.unshift(at);
    if (at === root) break;
  }
  let ignored: Ignored = { root, patterns: matcher() };
  for (const at of folders) {
    // Somebody who names an ignored folder wants it checked.
    if (isIgnored(ignored, at, true)) return withRulesOf({ root: folder, patterns: matcher() }, folder);
    ignored = withRulesOf(ignored, at);
  }
  return ignored;
}

/** `outer` and what the folder's own `.gitignore` adds; later rules win, as in git. */
export function withRulesOf(outer: Ignored, folder: string): Ignored {
  let text: string;
  try {
    text = readFileSync(join(folder, '.gitignore'), 'utf8');
  } catch {
    return outer;
  }
  const prefix = pathFrom(outer.root, folder);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return { root: outer.root, patterns: matcher().add(outer.patterns).add(lines.flatMap((line) => seenFrom(prefix, line))) };
}

/** `path` must lie below the root of the rules. */
export function isIgnored({ root, patterns }: Ignored, path: string, isFolder: boolean): boolean {
  const shown = pathFrom(root, path);
  return shown !== '' && patterns.ignores(isFolder ? `${shown}/` : shown);
}

function matcher(): Ignore {
  return ignore({ ignorecase: false });
}

/** A rule of the folder `prefix`, rewritten so that it means the same in a list kept at the root. */
function seenFrom(prefix: string, line: string): string[] {
  if (line.trim() === '' || line.startsWith('#')) return [];
  if (prefix === '') return [line];
  const negated = line.startsWith('!');
  const rule = (negated ? line.slice(1) : line).replace(/^\\(?=[#!])/, '');
  // A slash before the last character ties a rule to its folder; without one it holds at any depth below.
  const tied = rule.trimEnd().slice(0, -1).includes('/');
  const folder = prefix.replace(/[\\*?[\]]/g, '\\$&');
  return [`${negated ? '!' : ''}/${folder}/${tied ? rule.replace(/^\//, '') : `**/${rule}`}`];
}
