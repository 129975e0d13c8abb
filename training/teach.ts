import { hashOf, largest, middle, steps as levels, weightOf, type Taught } from '../server/src/engine/hunch/network';
import { digits, pack } from '../server/src/engine/hunch/packed';

/** A sentence to learn from: its words by row, and the number of what it is. */
export interface Lesson {
  readonly rows: readonly number[];
  readonly kind: number;
}

/** A network and how long it learns. */
interface Plan {
  readonly width: number;
  readonly nodes: number;
  readonly rounds: number;
  /** The share of nodes that sleep through a lesson, so that none relies on another. */
  readonly sleeping: number;
  /** The share of lessons that words of an ordinary sentence go along with: most claims are made in passing. */
  readonly passing: number;
}

/** What ships, and those that it learns from: a small network learns more from what several large ones made of a sentence than from what it is. */
const pupilPlan: Plan = { width: 16, nodes: 96, rounds: 60, sleeping: 0.1, passing: 0.3 }, teacherPlan: Plan = { width: 24, nodes: 128, rounds: 35, sleeping: 0.3, passing: 0.6 };
const teachers = 4;
/** The share of words that do not ship. */
const spared = 0.14;

/** Numbers between 0 and 1, the same on every run. */
export function randomFrom(seed: number): () => number {
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

const batch = 64, rate = 2e-3, wordRate = 3e-3, dropWord = 0.15, smoothing = 0.05;

/** A network that learns: what it makes of a sentence, and what its weights are told of that. */
class Pupil {
  readonly vectors: Weights;
  readonly toNodes: Weights;
  readonly nodeBias: Weights;
  /** Kind by kind. */
  readonly toKinds: Weights;
  readonly kindBias: Weights;
  private readonly inputs: number;
  private readonly sleeping: number;
  private readonly pooled: Float32Array;
  /** The row that the highest number of each column comes from. */
  private readonly highest: Int32Array;
  private readonly active: Float32Array;
  /** The nodes that are awake, in order, and how many. */
  private readonly awake: Int32Array;
  private awakened = 0;
  private readonly odds: Float32Array;
  private readonly nodeBack: Float32Array;
  private readonly back: Float32Array;

  constructor(words: number, private readonly kinds: number, { width, nodes, sleeping }: Plan, private readonly random: () => number) {
    const spread = (size: number): number => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random()) * size;
    const even = (inputs: number): number => (2 * random() - 1) / Math.sqrt(inputs);
    this.inputs = 2 * width;
    this.sleeping = sleeping;
    this.vectors = new Weights((words + 1) * width, () => spread(0.1));
    this.toNodes = new Weights(nodes * this.inputs, () => even(this.inputs));
    this.nodeBias = new Weights(nodes, () => 0);
    this.toKinds = new Weights(kinds * nodes, () => even(nodes));
    this.kindBias = new Weights(kinds, () => 0);
    this.pooled = new Float32Array(this.inputs);
    this.highest = new Int32Array(width);
    this.active = new Float32Array(nodes);
    this.awake = new Int32Array(nodes);
    this.nodeBack = new Float32Array(nodes);
    this.back = new Float32Array(this.inputs);
    this.odds = new Float32Array(kinds);
  }

  /** Learns from one of `size` lessons that count together, with the words `beside` it, `likely` how likely each kind is; returns how far off it was. */
  learn({ rows }: Lesson, beside: readonly number[], likely: Float32Array, size: number): number {
    const kept = rows.filter(() => this.random() >= dropWord), seen = [...(kept.length ? kept : rows), ...beside];
    this.pool(seen);
    this.wake(this.sleeping);
    this.judge();
    return this.correct(seen, likely, size);
  }

  /** How likely it holds each kind, wide awake. Overwritten by what it does next. */
  opinion({ rows }: Lesson): Float32Array {
    this.pool(rows);
    this.wake(0);
    this.judge();
    return this.odds;
  }

  /** Its next step, `share` of the largest. */
  step(share: number, steps: number): void {
    this.vectors.step(wordRate * share, steps);
    for (const one of [this.toNodes, this.nodeBias, this.toKinds, this.kindBias]) one.step(rate * share, steps);
  }

  private pool(rows: readonly number[]): void {
    const { pooled, highest } = this, vectors = this.vectors.values, width = highest.length;
    pooled.fill(0, 0, width).fill(-Infinity, width);
    const weight = weightOf(rows.length);
    for (const row of rows) {
      for (let n = 0; n < width; n++) {
        const value = rounded(vectors[row * width + n] as number);
        pooled[n]! += value * weight;
        if (value > (pooled[width + n] as number)) {
          pooled[width + n] = value;
          highest[n] = row;
        }
      }
    }
  }

  /** Wakes the nodes that what was pooled speaks to; each sleeps through it with this probability. */
  private wake(sleeping: number): void {
    const { active, awake, inputs, pooled } = this, weights = this.toNodes.values, bias = this.nodeBias.values;
    this.awakened = 0;
    for (let node = 0, from = 0; node < active.length; node++, from += inputs) {
      let sum = bias[node] as number;
      for (let n = 0; n < inputs; n++) sum += (weights[from + n] as number) * (pooled[n] as number);
      if (sum <= 0 || (sleeping && this.random() < sleeping)) continue;
      active[node] = sum / (1 - sleeping);
      awake[this.awakened++] = node;
    }
  }

  private judge(): void {
    const { kinds, odds, active, awake, awakened } = this, nodes = active.length, weights = this.toKinds.values, bias = this.kindBias.values;
    let most = -Infinity, total = 0;
    for (let kind = 0, from = 0; kind < kinds; kind++, from += nodes) {
      let sum = bias[kind] as number;
      for (let n = 0; n < awakened; n++) sum += (weights[from + (awake[n] as number)] as number) * (active[awake[n] as number] as number);
      odds[kind] = sum;
      most = Math.max(most, sum);
    }
    for (let kind = 0; kind < kinds; kind++) total += odds[kind] = Math.exp((odds[kind] as number) - most);
    for (let kind = 0; kind < kinds; kind++) odds[kind]! /= total;
  }

  private correct(rows: readonly number[], likely: Float32Array, size: number): number {
    const { kinds, odds, active, awake, awakened, inputs, pooled, highest, nodeBack, back } = this, nodes = active.length, width = highest.length;
    const vectors = this.vectors.slopes, toNodes = this.toNodes.values, toNodesSlopes = this.toNodes.slopes, toKinds = this.toKinds.values, toKindsSlopes = this.toKinds.slopes;
    nodeBack.fill(0);
    back.fill(0);
    let loss = 0;
    for (let kind = 0, from = 0; kind < kinds; kind++, from += nodes) {
      const wanted = likely[kind] as number, odd = odds[kind] as number, slope = (odd - wanted) / size;
      loss -= wanted * Math.log(odd + 1e-9);
      this.kindBias.slopes[kind]! += slope;
      for (let n = 0; n < awakened; n++) {
        const node = awake[n] as number;
        toKindsSlopes[from + node]! += slope * (active[node] as number);
        nodeBack[node]! += slope * (toKinds[from + node] as number);
      }
    }
    for (let at = 0; at < awakened; at++) {
      const node = awake[at] as number, slope = (nodeBack[node] as number) / (1 - this.sleeping), from = node * inputs;
      this.nodeBias.slopes[node]! += slope;
      for (let n = 0; n < inputs; n++) {
        toNodesSlopes[from + n]! += slope * (pooled[n] as number);
        back[n]! += slope * (toNodes[from + n] as number);
      }
    }
    const weight = weightOf(rows.length);
    for (const row of rows) for (let n = 0; n < width; n++) vectors[row * width + n]! += (back[n] as number) * weight;
    for (let n = 0; n < width; n++) vectors[(highest[n] as number) * width + n]! += back[width + n] as number;
    return loss;
  }
}

/** A number of a word as it ships. */
function rounded(value: number): number {
  return Math.round(Math.max(-largest, Math.min(largest, value)) * levels / largest) * largest / levels;
}

export function shuffle(order: number[], random: () => number): void {
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [order[n], order[other]] = [order[other] as number, order[n] as number];
  }
}

/** Teaches a network the `lessons`; `words`: those it knows, by row from 1, in the order of their hashes. It is never sure and looks at every sentence: when it is and need not, others say. */
export function teach(lessons: readonly Lesson[], words: readonly string[], kinds: readonly string[]): Taught {
  const facts = lessons.map(({ kind }) => Float32Array.from(kinds, (_, n) => smoothing / kinds.length + (n === kind ? 1 - smoothing : 0)));
  const opinions = lessons.map(() => new Float32Array(kinds.length));
  for (let n = 1; n <= teachers; n++) {
    const teacher = grown(`teacher ${n} of ${teachers}`, lessons, facts, words.length, kinds.length, teacherPlan, n);
    lessons.forEach((lesson, at) => teacher.opinion(lesson).forEach((odd, kind) => { (opinions[at] as Float32Array)[kind]! += odd / teachers; }));
  }
  const pupil = grown('pupil', lessons, opinions, words.length, kinds.length, pupilPlan, 0);
  return written(pupil, tellingRows(pupil, lessons), words, kinds, pupilPlan);
}

/** The rows without those that change least in all lessons: their words are like any unknown one. */
function tellingRows({ vectors: { values } }: Pupil, lessons: readonly Lesson[]): number[] {
  const { width } = pupilPlan, told = new Float64Array(values.length / width);
  for (const { rows, kind } of lessons) for (const row of new Set(rows)) told[row]! += kind ? 1 : 0.3;
  const change = (row: number): number => {
    let sum = 0;
    for (let n = 0; n < width; n++) sum += (rounded(values[row * width + n] as number) - rounded(values[n] as number)) ** 2;
    return sum * (told[row] as number);
  };
  const changes = Array.from(told, (_, row) => (row ? change(row) : Infinity)), least = [...changes].sort((a, b) => a - b)[Math.floor(changes.length * spared)] as number;
  return [...changes.keys()].filter((row) => changes[row]! >= least);
}

/** A network that has learnt how likely each kind is of each lesson. */
function grown(name: string, lessons: readonly Lesson[], likely: readonly Float32Array[], words: number, kinds: number, plan: Plan, seed: number): Pupil {
  const random = randomFrom(seed), pupil = new Pupil(words, kinds, plan, random);
  const order = lessons.map((_, n) => n), ordinary = lessons.filter(({ kind }) => !kind), { rounds, passing } = plan, steps = Math.ceil(lessons.length / batch) * rounds;
  for (let round = 0, step = 0; round < rounds; round++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      for (const index of some) loss += pupil.learn(lessons[index] as Lesson, random() < passing ? piece(ordinary, random) : [], likely[index] as Float32Array, some.length);
      const share = (1 + Math.cos(Math.PI * step / steps)) / 2;
      pupil.step(share, ++step);
    }
    process.stderr.write(`\r  ${name}: round ${round + 1} of ${rounds}, loss ${(loss / lessons.length).toFixed(3)} ${round + 1 === rounds ? '\n' : ''}`);
  }
  return pupil;
}

/** A few words side by side of one of the `lessons`. */
function piece(lessons: readonly Lesson[], random: () => number): readonly number[] {
  const { rows } = lessons[Math.floor(random() * lessons.length)] as Lesson, words = Math.min(rows.length, 2 + Math.floor(random() * 7)), from = Math.floor(random() * (rows.length - words + 1));
  return rows.slice(from, from + words);
}

/** What the pupil knows as text; `rows`: those that stay, the first among them. */
function written({ vectors, toNodes, nodeBias, toKinds, kindBias }: Pupil, rows: readonly number[], words: readonly string[], kinds: readonly string[], { width, nodes }: Plan): Taught {
  const byNode = Float32Array.from(toKinds.values, (_, n) => toKinds.values[(n % kinds.length) * nodes + Math.floor(n / kinds.length)] as number);
  const parts = [toNodes.values, nodeBias.values, byNode, kindBias.values].map(inDigits), [a, b, c, d] = parts.map(({ scale }) => Number(scale.toPrecision(4)));
  const hashes = rows.slice(1).map((row) => hashOf(words[row - 1] as string)), distances = hashes.map((hash, n) => hash - (hashes[n - 1] ?? 0));
  if (distances.some((distance) => distance >= 64 * 64)) throw new Error('Two words are too far apart for two digits: give the network more words.');
  return {
    kinds, likely: 0, sure: 0, plain: 1, width, nodes,
    words: [...distances.map((distance) => digits[distance >> 6]), ...distances.map((distance) => digits[distance & 63])].join(''),
    vectors: pack(rows.flatMap((row) => Array.from(vectors.values.subarray(row * width, (row + 1) * width), (value) => levels + Math.round(rounded(value) * levels / largest)))),
    weights: parts.map(({ text }) => text).join(''), scales: [a as number, b as number, c as number, d as number],
    gate: '', gateScales: [1, 1, 1, 0],
  };
}

function inDigits(values: Float32Array): { readonly text: string; readonly scale: number } {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return { text: Array.from(values, (value) => digits[middle + Math.round(value / scale * (middle - 1))]).join(''), scale };
}
