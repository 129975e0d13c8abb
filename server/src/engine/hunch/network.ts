import { digits, unpack, type Packed } from './packed';

/** What a network was taught, as text: `npm run train` writes it. */
export interface Taught {
  /** What a sentence may be; the first is an ordinary one. */
  readonly kinds: readonly string[];
  /** How unlikely it must hold that a sentence is ordinary, from 0 to 1: one by itself, and one among many, of which some are unlike the rest by chance. */
  readonly likely: number;
  readonly sure: number;
  /** How likely it must hold that a sentence is ordinary although it has a phrase of a rule, from 0 to 1. */
  readonly plain: number;
  /** Numbers for each word, and nodes between words and kinds. */
  readonly width: number;
  readonly nodes: number;
  /** The hashes of the words it knows, in order: the distance from each to the next in two digits of 64, first all higher digits, then all lower. */
  readonly words: string;
  /** The numbers of each word in steps from the least, packed. The first row is that of every other word. */
  readonly vectors: Packed;
  /** A digit of 64 for each weight: to the nodes, their bias, to the kinds (node by node), their bias. And what the largest stands for in each of the four. */
  readonly weights: string;
  readonly scales: readonly [number, number, number, number];
  /** A few nodes that tell beforehand which sentences are plainly ordinary. A digit of 64 for each of their numbers: node by node the weights of the numbers of a sentence, its bias, and what it adds. */
  readonly gate: string;
  /** What the largest stands for in each of the three, and what is added to all: below 0 a sentence is plainly ordinary. */
  readonly gateScales: readonly [number, number, number, number];
}

/** Numbers of words lie between -1.5 and 1.5, in steps of a seventh of that. */
export const largest = 1.5, steps = 7;
/** The share of what speaks against an ordinary sentence with which it is of one kind about as often as not, and the least where it is surely none: readers are told which. With the highest it mostly is. */
const likely = 0.4, told = 0.25, known = 0.6;
/** How many times as likely as elsewhere an ordinary sentence is that resembles a claim faintly. */
const fainter = 1.5;
const hashBits = 20;

/** What each of `count` words weighs in the sum of a sentence. Not a part of it: a claim made in passing would not be heard in a long sentence, and two words would say as much as twenty. */
export function weightOf(count: number): number {
  return 1 / Math.sqrt(10 * count);
}

/** What a word is called in a network. */
export function hashOf(word: string): number {
  let hash = 0x811C9DC5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x9E3779B1) >>> (32 - hashBits));
}

/** That it is no ordinary sentence: sure enough for a whole draft; likely, for one of a few sentences or beside others; or faint, beside several alone. */
export type Sureness = 'sure' | 'likely' | 'faint';

export interface Resemblance {
  readonly kind: string;
  readonly sureness: Sureness;
  /** That it is of this kind and hardly of another, if it is no ordinary sentence. */
  readonly isKnown: boolean;
}

/** A small network that tells from the words of a sentence, in any order, what it resembles. */
export class Network {
  private readonly rows = new Map<number, number>();
  /** In steps: a quarter of the memory. */
  private readonly vectors: Int8Array;
  private readonly toNodes: Float32Array;
  private readonly nodeBias: Float32Array;
  private readonly toKinds: Float32Array;
  private readonly kindBias: Float32Array;
  private readonly gate: Float32Array;
  /** The numbers of a sentence: the sums of its words', weighed, then their maxima. Overwritten by the next {@link read}. */
  readonly pooled: Float32Array;
  /** By which the score of an ordinary sentence may at most lead that of the likeliest other kind. */
  private readonly farthest: number;
  /** How unlikely it must hold that a sentence is ordinary where others are none. */
  private readonly faint: number;
  /** By kind, see {@link likelihood}. Overwritten by the next {@link read}. */
  readonly scores: Float32Array;

  constructor(private readonly taught: Taught) {
    const { kinds, width, nodes, scales } = taught;
    const digit = (at: number): number => digits.indexOf(taught.words[at] as string), words = taught.words.length / 2;
    for (let word = 0, hash = 0; word < words; word++) this.rows.set((hash += digit(word) * 64 + digit(words + word)), word + 1);
    this.vectors = Int8Array.from(unpack(taught.vectors, (words + 1) * width), (step) => step - steps);
    let from = 0;
    const [toNodes, nodeBias, toKinds, kindBias] = [nodes * 2 * width, nodes, kinds.length * nodes, kinds.length].map((count, part) => Float32Array.from(taught.weights.slice(from, from += count), (weight) => (digits.indexOf(weight) - middle) * (scales[part] as number) / (middle - 1)));
    this.toNodes = toNodes!;
    this.nodeBias = nodeBias!;
    this.toKinds = toKinds!;
    this.kindBias = kindBias!;
    this.gate = gateOf(taught);
    this.pooled = new Float32Array(2 * width);
    this.faint = Math.max(0, 1 - fainter * (1 - taught.likely));
    this.farthest = Math.log((1 / this.faint - 1) * (kinds.length - 1));
    this.scores = new Float32Array(kinds.length);
  }

  knows(word: string): boolean {
    return this.rows.has(hashOf(word));
  }

  /** The row of a known word; 0 for any other. */
  row(word: string | undefined): number {
    return word === undefined ? 0 : this.rows.get(hashOf(word)) ?? 0;
  }

  /** The kind that the words in `rows[0, count)` resemble, where it is not `only` one that they can be; undefined where that is not even faint. */
  read(rows: ArrayLike<number>, count: number, only?: string): Resemblance | undefined {
    const { taught, scores } = this, { kinds } = taught;
    this.pool(rows, count);
    if (this.isOrdinary()) return undefined;
    this.weigh();
    const best = likeliest(scores);
    // Nearly every sentence is ordinary.
    if ((scores[0] as number) - (scores[best] as number) > this.farthest) return undefined;
    const certainty = 1 - likelihood(scores, 0), share = only === undefined ? likelihood(scores, best) / certainty : 1;
    const sureness = certainty > taught.sure ? 'sure' : certainty > taught.likely ? 'likely' : 'faint';
    return certainty > this.faint && share >= (sureness === 'sure' ? told : likely) ? { kind: only ?? kinds[best] as string, sureness, isKnown: share >= known } : undefined;
  }

  /** How likely it holds that the words in `rows[0, count)` are an ordinary sentence, from 0 to 1. */
  ordinariness(rows: ArrayLike<number>, count: number): number {
    this.pool(rows, count);
    this.weigh();
    return likelihood(this.scores, 0);
  }

  /** Gives each kind its score, by the numbers of a sentence. */
  private weigh(): void {
    const { pooled, scores, toNodes, toKinds, nodeBias } = this, nodes = nodeBias.length, inputs = pooled.length, kinds = scores.length;
    scores.set(this.kindBias);
    for (let node = 0; node < nodes; node++) {
      const active = (nodeBias[node] as number) + product(toNodes, node * inputs, pooled);
      // Half of the nodes are still.
      if (active > 0) for (let kind = 0, from = node * kinds; kind < kinds; kind++, from++) scores[kind]! += active * (toKinds[from] as number);
    }
  }

  /** Nine of ten sentences are told to be ordinary for a sixth of the work. */
  private isOrdinary(): boolean {
    const { gate, pooled } = this, inputs = pooled.length, last = gate.length - 1;
    let promise = gate[last] as number;
    for (let at = 0; at < last; at += inputs + 2) {
      const active = (gate[at + inputs] as number) + product(gate, at, pooled);
      if (active > 0) promise += active * (gate[at + inputs + 1] as number);
    }
    return promise < 0;
  }

  /** Four numbers at a time, for which each word is looked up once; a network has as many as four go into. */
  private pool(rows: ArrayLike<number>, count: number): void {
    const { vectors, pooled, taught: { width } } = this, step = largest / steps, weight = weightOf(count) * step;
    for (let n = 0; n < width; n += 4) {
      let a = 0, b = 0, c = 0, d = 0, mostA = -steps, mostB = -steps, mostC = -steps, mostD = -steps;
      for (let word = 0; word < count; word++) {
        const at = (rows[word] as number) * width + n, valueA = vectors[at] as number, valueB = vectors[at + 1] as number, valueC = vectors[at + 2] as number, valueD = vectors[at + 3] as number;
        a += valueA;
        b += valueB;
        c += valueC;
        d += valueD;
        if (valueA > mostA) mostA = valueA;
        if (valueB > mostB) mostB = valueB;
        if (valueC > mostC) mostC = valueC;
        if (valueD > mostD) mostD = valueD;
      }
      pooled[n] = a * weight;
      pooled[n + 1] = b * weight;
      pooled[n + 2] = c * weight;
      pooled[n + 3] = d * weight;
      pooled[width + n] = mostA * step;
      pooled[width + n + 1] = mostB * step;
      pooled[width + n + 2] = mostC * step;
      pooled[width + n + 3] = mostD * step;
    }
  }
}

/** The numbers of the gate node by node, and at last what is added to all. */
export function gateOf({ gate, gateScales, width }: Pick<Taught, 'gate' | 'gateScales' | 'width'>): Float32Array {
  return Float32Array.from([...Array.from(gate, (digit, at) => (digits.indexOf(digit) - gateSteps) / gateSteps * (gateScales[gatePart(at, 2 * width)] as number)), gateScales[3]]);
}

/** Which of its three scales the number at `at` of a gate for so many inputs has. */
export function gatePart(at: number, inputs: number): number {
  return Math.max(0, at % (inputs + 2) - inputs + 1);
}

/** The steps on either side of 0 of a number of the gate. */
export const gateSteps = 31;

/** The sum of each number of a sentence by its weight, from `at`. Four sums at a time, none of which waits for the one before it; a network has as many numbers as four go into. */
function product(weights: Float32Array, at: number, numbers: Float32Array): number {
  let a = 0, b = 0, c = 0, d = 0;
  for (let n = 0; n < numbers.length; n += 4, at += 4) {
    a += (weights[at] as number) * (numbers[n] as number);
    b += (weights[at + 1] as number) * (numbers[n + 1] as number);
    c += (weights[at + 2] as number) * (numbers[n + 2] as number);
    d += (weights[at + 3] as number) * (numbers[n + 3] as number);
  }
  return a + b + c + d;
}

/** The likeliest kind but for an ordinary sentence. */
function likeliest(scores: Float32Array): number {
  let best = 1;
  for (let kind = 2; kind < scores.length; kind++) if ((scores[kind] as number) > (scores[best] as number)) best = kind;
  return best;
}

/** How likely one of the kinds is, by their scores. */
export function likelihood(scores: Float32Array, kind: number): number {
  let sum = 0;
  for (let other = 0; other < scores.length; other++) sum += Math.exp((scores[other] as number) - (scores[kind] as number));
  return 1 / sum;
}

/** The digit of a weight of 0: ten steps on either side of it cost nothing that can be measured, and pack better than all of 64. */
export const middle = 11;
