import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const roots = new Map<string, string | undefined>();

/** The nearest folder at or above `folder` that holds `.git`; undefined outside any repository. Absolute paths. */
export function repositoryRoot(folder: string): string | undefined {
  if (roots.has(folder)) return roots.get(folder);
  const parent = dirname(folder);
  const root = existsSync(join(folder, '.git')) ? folder : parent === folder ? undefined : repositoryRoot(parent);
  roots.set(folder, root);
  return root;
}

/** `path` as seen from `folder`, with `/` on every system. */
export function pathFrom(folder: string, path: string): string {
  const shown = relative(folder, path);
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** Whether `path` is `folder` or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const shown = pathFrom(folder, path);
  return shown === '' || !(shown === '..' || shown.startsWith('../') || /^[a-z]:/i.test(shown));
}
