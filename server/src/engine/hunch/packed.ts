/** Digits of 64. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Small whole numbers as digits, each in as many bits as it is rare: what compresses a package after that finds nothing left. */
export interface Packed {
  readonly text: string;
  /** How often each number occurs, of {@link all}. */
  readonly often: readonly number[];
}

// An asymmetric numeral system: all numbers are one large number, of which the decoder sees so much at a time that it takes or gives a digit.
const all = 4096, least = 2 ** 20;

/** `values` from 0 on, not all the same. */
export function pack(values: ArrayLike<number>): Packed {
  const counts = Array.from({ length: Math.max(...Array.from(values)) + 1 }, () => 0);
  for (let n = 0; n < values.length; n++) counts[values[n] as number]!++;
  const often = counts.map((count) => Math.max(1, Math.round(count / values.length * all)));
  often[often.indexOf(Math.max(...often))]! += all - often.reduce((sum, one) => sum + one, 0);
  const starts = startsOf(often), text: string[] = [];
  let state = least;
  const give = (): void => {
    text.push(digits[state % 64] as string);
    state = Math.floor(state / 64);
  };
  for (let n = values.length - 1; n >= 0; n--) {
    const value = values[n] as number, share = often[value] as number;
    while (state >= (least / all) * 64 * share) give();
    state = Math.floor(state / share) * all + state % share + (starts[value] as number);
  }
  while (state > 0) give();
  return { text: text.reverse().join(''), often };
}

/** The first `count` of the numbers that were packed. */
export function unpack({ text, often }: Packed, count: number): Uint8Array {
  const starts = startsOf(often), values = new Uint8Array(count), valueOf = new Uint8Array(all);
  often.forEach((share, value) => valueOf.fill(value, starts[value], (starts[value] as number) + share));
  for (let n = 0, state = 0, at = 0; n < count; n++) {
    while (state < least && at < text.length) state = state * 64 + digits.indexOf(text[at++] as string);
    const place = state % all, value = values[n] = valueOf[place] as number;
    state = (often[value] as number) * Math.floor(state / all) + place - (starts[value] as number);
  }
  return values;
}

function startsOf(often: readonly number[]): number[] {
  let start = 0;
  return often.map((share) => (start += share) - share);
}
