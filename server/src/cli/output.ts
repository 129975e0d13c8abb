import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WrongUse } from './exit';

/** Where a report goes. */
export interface Output {
  /** Resolves once the text is out, or at once where nobody reads any more, as after `| head`. */
  write(text: string | Uint8Array): Promise<void>;
  close(): void;
}

/** Standard output or standard error. */
export function streamOutput(stream: NodeJS.WriteStream): Output {
  let open = true;
  stream.on('error', () => { open = false; });
  return {
    write: (text) => (text.length === 0 || !open ? Promise.resolve() : new Promise((done) => stream.write(text, () => done()))),
    close: () => undefined,
  };
}

/** A new file at `path`, its folders included. Throws {@link WrongUse} where there can be none. */
export function fileOutput(path: string): Output {
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'w');
  } catch (error) {
    throw new WrongUse(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  return {
    write: async (text) => writeFileSync(file, text),
    close: () => closeSync(file),
  };
}

/** `NO_COLOR` and `FORCE_COLOR` decide; without them a terminal gets colour and nothing else does. */
export function wantsColor(stream: NodeJS.WriteStream, env = process.env): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
