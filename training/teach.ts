import { digits, hashOf, largest, middle, steps as levels, type Taught } from '../server/src/engine/hunch/network';

/** A sentence to learn from: its words by row, and the number of what it is. */
export interface Lesson {
  readonly rows: readonly number[];
  readonly kind: number;
}

export interface Plan {
  readonly width: number;
  readonly nodes: number;
  readonly rounds: number;
}

/** Numbers between 0 and 1, the same on every run. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weights that learn by Adam. */
class Weights {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(readonly size: number, start: (n: number) => number) {
    this.values = Float32Array.from({ length: size }, (_, n) => start(n));
    this.slopes = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  step(rate: number, steps: number): void {
    const { values, slopes, mean, square } = this, byMean = 1 - 0.9 ** steps, bySquare = 1 - 0.999 ** steps;
    for (let n = 0; n < this.size; n++) {
      const slope = (slopes[n] as number) + 1e-5 * (values[n] as number);
      slopes[n] = 0;
      const first = (mean[n] = 0.9 * (mean[n] as number) + 0.1 * slope), second = (square[n] = 0.999 * (square[n] as number) + 0.001 * slope * slope);
      values[n]! -= rate * (first / byMean) / (Math.sqrt(second / bySquare) + 1e-8);
    }
  }
}

const batch = 64, rate = 2e-3, wordRate = 3e-3, dropNode = 0.4, dropWord = 0.15, smoothing = 0.05;

/** Teaches a network the `lessons`; `words`: those it knows, by row from 1, in the order of their hashes. It is never sure: that is for others to say. */
export function teach(lessons: readonly Lesson[], words: readonly string[], kinds: readonly string[], { width, nodes, rounds }: Plan): Taught {
  const random = randomFrom(1), spread = (size: number): number => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random()) * size;
  const vectors = new Weights((words.length + 1) * width, () => spread(0.1));
  const inputs = 2 * width;
  const toNodes = new Weights(nodes * inputs, () => (2 * random() - 1) / Math.sqrt(inputs)), nodeBias = new Weights(nodes, () => 0);
  const toKinds = new Weights(kinds.length * nodes, () => (2 * random() - 1) / Math.sqrt(nodes)), kindBias = new Weights(kinds.length, () => 0);
  const rounded = (value: number): number => Math.round(Math.max(-largest, Math.min(largest, value)) * levels / largest) * largest / levels;
  const pooled = new Float32Array(inputs), highest = new Int32Array(width), active = new Float32Array(nodes), odds = new Float32Array(kinds.length), back = new Float32Array(inputs), nodeBack = new Float32Array(nodes);
  const order = lessons.map((_, n) => n), steps = Math.ceil(lessons.length / batch) * rounds;
  for (let round = 0, step = 0; round < rounds; round++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      const size = Math.min(batch, order.length - from);
      for (const index of order.slice(from, from + size)) {
        const { rows, kind } = lessons[index] as Lesson;
        const kept = rows.filter(() => random() >= dropWord), seen = kept.length ? kept : rows;
        pooled.fill(0, 0, width).fill(-Infinity, width);
        for (const row of seen) {
          for (let n = 0; n < width; n++) {
            const value = rounded(vectors.values[row * width + n] as number);
            pooled[n]! += value / seen.length;
            if (value > (pooled[width + n] as number)) {
              pooled[width + n] = value;
              highest[n] = row;
            }
          }
        }
        for (let node = 0; node < nodes; node++) {
          let sum = nodeBias.values[node] as number;
          for (let n = 0; n < inputs; n++) sum += (toNodes.values[node * inputs + n] as number) * (pooled[n] as number);
          active[node] = sum > 0 && random() >= dropNode ? sum / (1 - dropNode) : 0;
        }
        let most = -Infinity, total = 0;
        for (let k = 0; k < kinds.length; k++) {
          let sum = kindBias.values[k] as number;
          for (let node = 0; node < nodes; node++) sum += (toKinds.values[k * nodes + node] as number) * (active[node] as number);
          odds[k] = sum;
          most = Math.max(most, sum);
        }
        for (let k = 0; k < kinds.length; k++) total += odds[k] = Math.exp((odds[k] as number) - most);
        nodeBack.fill(0);
        back.fill(0);
        for (let k = 0; k < kinds.length; k++) {
          const wanted = smoothing / kinds.length + (k === kind ? 1 - smoothing : 0), odd = (odds[k] as number) / total, slope = (odd - wanted) / size;
          loss -= wanted * Math.log(odd + 1e-9);
          kindBias.slopes[k]! += slope;
          for (let node = 0; node < nodes; node++) {
            toKinds.slopes[k * nodes + node]! += slope * (active[node] as number);
            nodeBack[node]! += slope * (toKinds.values[k * nodes + node] as number);
          }
        }
        for (let node = 0; node < nodes; node++) {
          if (!active[node]) continue;
          const slope = (nodeBack[node] as number) / (1 - dropNode);
          nodeBias.slopes[node]! += slope;
          for (let n = 0; n < inputs; n++) {
            toNodes.slopes[node * inputs + n]! += slope * (pooled[n] as number);
            back[n]! += slope * (toNodes.values[node * inputs + n] as number);
          }
        }
        for (const row of seen) for (let n = 0; n < width; n++) vectors.slopes[row * width + n]! += (back[n] as number) / seen.length;
        for (let n = 0; n < width; n++) vectors.slopes[(highest[n] as number) * width + n]! += back[width + n] as number;
      }
      const slower = (1 + Math.cos(Math.PI * step / steps)) / 2;
      step++;
      vectors.step(wordRate * slower, step);
      for (const one of [toNodes, nodeBias, toKinds, kindBias]) one.step(rate * slower, step);
    }
    process.stderr.write(`\r  round ${round + 1} of ${rounds}: loss ${(loss / lessons.length).toFixed(3)} ${round + 1 === rounds ? '\n' : ''}`);
  }
  const inDigits = (values: Float32Array): { readonly text: string; readonly scale: number } => {
    const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
    return { text: Array.from(values, (value) => digits[middle + Math.round(value / scale * (middle - 1))]).join(''), scale };
  };
  const parts = [toNodes.values, nodeBias.values, Float32Array.from(toKinds.values, (_, n) => toKinds.values[(n % kinds.length) * nodes + Math.floor(n / kinds.length)] as number), kindBias.values].map(inDigits), [a, b, c, d] = parts.map(({ scale }) => Number(scale.toPrecision(4)));
  const hashes = words.map(hashOf), distances = hashes.map((hash, n) => hash - (hashes[n - 1] ?? 0));
  if (distances.some((distance) => distance >= 64 * 64)) throw new Error('Two words are too far apart for two digits: give the network more words.');
  return {
    kinds, sure: 0, width, nodes,
    words: [...distances.map((distance) => digits[distance >> 6]), ...distances.map((distance) => digits[distance & 63])].join(''),
    vectors: Array.from(vectors.values, (value) => String.fromCharCode(97 + levels + Math.round(rounded(value) * levels / largest))).join(''),
    weights: parts.map(({ text }) => text).join(''), scales: [a as number, b as number, c as number, d as number],
  };
}
