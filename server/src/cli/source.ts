import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { DraftSource } from './checkDraft';

/** A file's text and what has to come back when it is written again. */
export interface Source {
  /** Without the byte order mark, as editors count. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly lineEnding: '\n' | '\r\n';
}

/** A draft in a file; `path` is absolute. */
export function fileSource(path: string): DraftSource {
  return { path, read: () => readSource(path), save: (text, source) => writeSource(path, text, source) };
}

/** Reads a draft. Throws an `Error` whose message says, for people, why it is not one. */
export function readSource(path: string): Source {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === undefined ? message : `cannot be read (${code})`);
  }
}

/** Throws an `Error` with the message "not valid UTF-8", or another that says why the bytes are no text. */
export function decode(bytes: Buffer): Source {
  if (!isUtf8(bytes)) throw new Error('not valid UTF-8');
  if (bytes.includes(0)) throw new Error('not a text file (it holds NUL bytes)');
  const all = bytes.toString('utf8');
  const byteOrderMark = all.startsWith('\uFEFF');
  const text = byteOrderMark ? all.slice(1) : all;
  return { text, byteOrderMark, lineEnding: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n' };
}

/** Replaces the file's text in one step: whoever reads it meanwhile sees the old text or the new one, never half of it. */
export function writeSource(path: string, text: string, { byteOrderMark }: Source): void {
  const file = realpathSync(path);
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const { mode } = statSync(file);
    writeFileSync(beside, encode(text, byteOrderMark), { mode, flag: 'wx' });
    // What the process may not give new files, the old one had.
    chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Error(`cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

export function encode(text: string, byteOrderMark: boolean): string {
  return byteOrderMark ? `\uFEFF${text}` : text;
}
