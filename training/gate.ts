import { likelihood, type Network } from '../server/src/engine/hunch/network';
import { randomFrom, shuffle } from './teach';

const nodes = 8, rounds = 12, rate = 0.05, slower = 0.8;
/** How certain a network is of what others will be told. */
const certain = 0.7;
/** The share of these that the gate may keep from it. */
const lost = 0.005;

/** A few nodes that tell most ordinary sentences from what a network takes for claims, so that it need not look at them; see `gate` of {@link Taught}. `sentences`: their words by row. */
export function gateFor(network: Network, sentences: readonly (readonly number[])[]): number[] {
  const seen = sentences.map((rows) => {
    network.read(rows, rows.length);
    return { numbers: Float32Array.from(network.pooled), certainty: 1 - likelihood(network.scores, 0) };
  });
  const inputs = network.pooled.length, random = randomFrom(1), order = seen.map((_, n) => n), even = (): number => (2 * random() - 1) / Math.sqrt(inputs);
  const gate = [...Array.from({ length: nodes }, () => [...Array.from({ length: inputs }, even), 0, 2 * random() - 1]).flat(), 0], last = gate.length - 1;
  const active = (at: number, numbers: Float32Array): number => numbers.reduce((sum, number, n) => sum + number * (gate[at + n] as number), gate[at + inputs] as number);
  const promise = (numbers: Float32Array): number => {
    let sum = gate[last] as number;
    for (let at = 0; at < last; at += inputs + 2) sum += Math.max(0, active(at, numbers)) * (gate[at + inputs + 1] as number);
    return sum;
  };
  for (let round = 0, step = rate; round < rounds; round++, step *= slower) {
    shuffle(order, random);
    for (const index of order) {
      const { numbers, certainty } = seen[index]!, slope = (1 / (1 + Math.exp(-promise(numbers))) - certainty) * step;
      for (let at = 0; at < last; at += inputs + 2) {
        const own = active(at, numbers), back = slope * (gate[at + inputs + 1] as number);
        if (own <= 0) continue;
        gate[at + inputs + 1]! -= slope * own;
        gate[at + inputs]! -= back;
        for (let n = 0; n < inputs; n++) gate[at + n]! -= back * (numbers[n] as number);
      }
      gate[last]! -= slope;
    }
  }
  gate.forEach((weight, n) => { gate[n] = Number(weight.toFixed(2)); });
  const claims = seen.filter(({ certainty }) => certainty > certain).map(({ numbers }) => promise(numbers)).sort((a, b) => a - b);
  gate[last] = Number((gate[last]! - (claims[Math.floor(claims.length * lost)] as number)).toFixed(2));
  return gate;
}
