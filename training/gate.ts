import { digits } from '../server/src/engine/hunch/packed';
import { gateOf, gatePart, gateSteps, type Network, type Taught } from '../server/src/engine/hunch/network';
import { randomFrom, shuffle } from './teach';

const nodes = 16, rounds = 40, rate = 0.05, slower = 0.93;
/** The share of what a network takes for claims that the gate may keep from it. */
const lost = 0.002;

/**
 * A few nodes that tell most ordinary sentences from those that a network holds `likely` to be none, so that it need not look at them; see
 * `gate` of {@link Taught}. `sentences`: their words by row. The network has no gate yet.
 */
export function gateFor(network: Network, sentences: readonly (readonly number[])[], likely: number): Pick<Taught, 'gate' | 'gateScales'> {
  const seen = sentences.map((rows) => {
    const certainty = 1 - network.ordinariness(rows, rows.length);
    return { numbers: Float32Array.from(network.pooled), certainty };
  });
  const inputs = network.pooled.length, random = randomFrom(1), order = seen.map((_, n) => n), even = (): number => (2 * random() - 1) / Math.sqrt(inputs);
  const gate = [...Array.from({ length: nodes }, () => [...Array.from({ length: inputs }, even), 0, 2 * random() - 1]).flat(), 0];
  for (let round = 0, step = rate; round < rounds; round++, step *= slower) {
    shuffle(order, random);
    for (const index of order) {
      const { numbers, certainty } = seen[index]!;
      taughtBy(gate, numbers, (1 / (1 + Math.exp(-promise(gate, numbers))) - certainty) * step);
    }
  }
  const written = inDigits(gate, inputs), kept = gateOf({ ...written, width: inputs / 2 });
  const claims = seen.filter(({ certainty }) => certainty > likely).map(({ numbers }) => promise(kept, numbers)).sort((a, b) => a - b);
  return { ...written, gateScales: [...written.gateScales.slice(0, 3), -Number((claims[Math.floor(claims.length * lost)] as number).toFixed(2))] as unknown as Taught['gateScales'] };
}

/** What a gate makes of the numbers of a sentence, see {@link gateOf}. */
function promise(gate: ArrayLike<number>, numbers: Float32Array): number {
  const last = gate.length - 1;
  let sum = gate[last] as number;
  for (let at = 0; at < last; at += numbers.length + 2) sum += Math.max(0, active(gate, at, numbers)) * (gate[at + numbers.length + 1] as number);
  return sum;
}

function active(gate: ArrayLike<number>, at: number, numbers: Float32Array): number {
  let sum = gate[at + numbers.length] as number;
  for (let n = 0; n < numbers.length; n++) sum += (numbers[n] as number) * (gate[at + n] as number);
  return sum;
}

/** Moves all that bears on what the gate makes of a sentence against the `slope` of its mistake. */
function taughtBy(gate: number[], numbers: Float32Array, slope: number): void {
  const inputs = numbers.length, last = gate.length - 1;
  for (let at = 0; at < last; at += inputs + 2) {
    const own = active(gate, at, numbers), back = slope * (gate[at + inputs + 1] as number);
    if (own <= 0) continue;
    gate[at + inputs + 1]! -= slope * own;
    gate[at + inputs]! -= back;
    for (let n = 0; n < inputs; n++) gate[at + n]! -= back * (numbers[n] as number);
  }
  gate[last]! -= slope;
}

/** A gate as text, without what is added to all. */
function inDigits(gate: readonly number[], inputs: number): Pick<Taught, 'gate' | 'gateScales'> {
  const scales = [0, 0, 0], own = gate.slice(0, -1), part = (at: number): number => gatePart(at, inputs);
  own.forEach((weight, at) => { scales[part(at)] = Math.max(scales[part(at)] as number, Math.abs(weight)); });
  const [weights, bias, adds] = scales.map((scale) => Number(scale.toPrecision(4))) as [number, number, number];
  return { gate: own.map((weight, at) => digits[gateSteps + Math.round(weight / (scales[part(at)] as number) * gateSteps)]).join(''), gateScales: [weights, bias, adds, 0] };
}
