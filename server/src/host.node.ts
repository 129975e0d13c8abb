import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { readEnds } from './media/disk';
import type { Host } from './server';

/** The disk of this machine. `home` is the folder of the package, which holds the rules' pages. */
export function nodeHost(home: string): Host {
  return {
    version,
    load: () => import('./checker.js'),
    loadMetadata: () => import('./metadata.js'),
    docs: URI.file(resolve(home, 'docs', 'rules')).toString(),
    async findDrafts(folder) {
      const { scheme, fsPath } = URI.parse(folder);
      if (scheme !== 'file') return [];
      const { findDrafts } = await import('./cli/files');
      return findDrafts([fsPath], fsPath).drafts.map((path) => URI.file(path).toString());
    },
    async readFile(uri) {
      const file = URI.parse(uri);
      return file.scheme === 'file' ? readFile(file.fsPath, 'utf8').then((text) => text.replace(/^\uFEFF/, ''), () => undefined) : undefined;
    },
    async readFileEnds(uri, root, known) {
      const [file, home] = [URI.parse(uri), URI.parse(root)];
      return file.scheme === 'file' && home.scheme === 'file' ? readEnds(file.fsPath, home.fsPath, known) : undefined;
    },
  };
}
