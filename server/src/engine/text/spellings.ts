import { grown } from './grown';

/**
 * Words as written, by number. A word is met thousands of times and looked up by itself once: what phrases and languages know
 * of it is kept under its number. Numbers count from 1, and are given anew when texts have brought too many.
 */
const most = 60_000;
const slots = new Int32Array(1 << 17);
let hashes = new Int32Array(1 << 12);
let surfaces: string[] = [''];
let generation = 0;

/** Forgets all spellings if there are too many; call it when no number is in use. */
export function forgetMany(): void {
  if (surfaces.length <= most) return;
  slots.fill(0);
  surfaces = [''];
  generation++;
}

/** The number of the word `text[start, end)`. `units`: the code units of the text. */
export function spellingOf(text: string, units: Uint16Array, start: number, end: number): number {
  let hash = noHash;
  for (let at = start; at < end; at++) hash = hashed(hash, units[at] as number);
  return spellingWith(hash, text, units, start, end);
}

/** The hash of no text, and of text with another code unit behind it (FNV-1a). */
export const noHash = 0x811C9DC5 | 0;
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** {@link spellingOf} a word whose code units were {@link hashed} on the way. */
export function spellingWith(hash: number, text: string, units: Uint16Array, start: number, end: number): number {
  hash ^= hash >>> 15;
  let slot = hash & (slots.length - 1);
  for (let number; (number = slots[slot] as number) !== 0; slot = (slot + 1) & (slots.length - 1)) {
    if (hashes[number] === hash && isSame(surfaces[number] as string, units, start, end)) return number;
  }
  const number = surfaces.push(text.slice(start, end)) - 1;
  if (number === hashes.length) hashes = grown(hashes);
  hashes[number] = hash;
  slots[slot] = number;
  return number;
}

function isSame(surface: string, units: Uint16Array, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = 0; at < surface.length; at++) if (surface.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

/** A number that `read` gives for words as written, read once for each. */
export class PerSpelling {
  private known = new Int32Array(1 << 10);
  private generation = generation;

  /** `read` returns a number from 0. */
  constructor(private readonly read: (surface: string) => number) {}

  of(spelling: number): number {
    if (this.generation !== generation) {
      this.known.fill(0);
      this.generation = generation;
    }
    while (spelling >= this.known.length) this.known = grown(this.known);
    return (this.known[spelling] ||= this.read(surfaces[spelling] as string) + 1) - 1;
  }
}
