import { likelihood, type Network } from '../server/src/engine/hunch/network';
import { randomFrom, shuffle } from './teach';

const rounds = 10, rate = 0.05, slower = 0.8;
/** How certain a network is of what others will be told. */
const certain = 0.8;
/** The share of these that the gate may keep from it. */
const lost = 0.005;

/** A sum over the numbers of a sentence that tells most ordinary ones from what a network takes for claims, so that it need not look at them; see `gate` of {@link Taught}. `sentences`: their words by row. */
export function gateFor(network: Network, sentences: readonly (readonly number[])[]): number[] {
  const seen = sentences.map((rows) => {
    network.read(rows, rows.length);
    return { numbers: Float32Array.from(network.pooled), certainty: 1 - likelihood(network.scores, 0) };
  });
  const width = network.pooled.length, gate = new Float64Array(width + 1), random = randomFrom(1), order = seen.map((_, n) => n);
  const promise = (numbers: Float32Array): number => numbers.reduce((sum, number, n) => sum + number * (gate[n] as number), gate[width] as number);
  for (let round = 0, step = rate; round < rounds; round++, step *= slower) {
    shuffle(order, random);
    for (const at of order) {
      const { numbers, certainty } = seen[at]!, slope = (1 / (1 + Math.exp(-promise(numbers))) - certainty) * step;
      for (let n = 0; n < width; n++) gate[n]! -= slope * (numbers[n] as number);
      gate[width]! -= slope;
    }
  }
  const claims = seen.filter(({ certainty }) => certainty > certain).map(({ numbers }) => promise(numbers)).sort((a, b) => a - b);
  gate[width]! -= claims[Math.floor(claims.length * lost)] as number;
  return Array.from(gate, (weight) => Number(weight.toFixed(3)));
}
