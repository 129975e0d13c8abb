import { open, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { FileEnds } from './facts';
import { headSize, tailSize } from './limits';

/** The ends of a file as it is now, and what tells this state from others. Without ends where `known` is that state. */
export interface FileState {
  readonly state: string;
  readonly ends?: FileEnds;
}

/** Reads the ends of the file at `path`. Undefined where there is no file, or a link leads out of `root`. Never rejects. */
export async function readEnds(path: string, root: string, known?: string): Promise<FileState | undefined> {
  try {
    const [file, home] = await Promise.all([realpath(path), realpath(root)]);
    if (!file.startsWith(home.endsWith(sep) ? home : home + sep)) return undefined;
    // Before it is opened: opening a pipe would wait for its writer.
    const found = await stat(file), { size, mtimeMs } = found;
    if (!found.isFile()) return undefined;
    const state = `${mtimeMs}-${size}`;
    if (state === known) return { state };
    const handle = await open(file);
    try {
      const part = async (start: number, end: number): Promise<Uint8Array> => {
        const bytes = new Uint8Array(Math.max(0, end - start));
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      };
      const head = await part(0, Math.min(size, headSize));
      return { state, ends: size > headSize ? { head, tail: await part(Math.max(headSize, size - tailSize), size) } : { head } };
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
