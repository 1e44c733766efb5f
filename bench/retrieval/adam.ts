/** Step length and decay rates of Adam (Kingma and Ba, ICLR 2015). */
const RATE = 0.05;
const [DECAY, DECAY_SQUARED] = [0.9, 0.99];

interface Descent {
  readonly start?: Float64Array;
  readonly rate?: number;
  readonly signs?: readonly (1 | -1)[] | null;
}

/**
 * Goes down a slope by Adam, so many steps from 0 or from the weights given: `slopeAt` gives the slope of what is to become least. No chance is in
 * it: the same slope gives the same weights. `signs` keeps each weight from becoming of the other sign.
 */
export function descend(
  size: number,
  steps: number,
  slopeAt: (weights: Float64Array) => Float64Array,
  { start = new Float64Array(size), rate = RATE, signs = null }: Descent = {},
): Float64Array {
  const weights = start.slice();
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = slopeAt(weights);
    for (let at = 0; at < size; at++) {
      const here = slope[at] ?? 0;
      first[at] = DECAY * (first[at] ?? 0) + (1 - DECAY) * here;
      second[at] = DECAY_SQUARED * (second[at] ?? 0) + (1 - DECAY_SQUARED) * here * here;
      const along = (first[at] ?? 0) / (1 - DECAY ** step);
      const length = Math.sqrt((second[at] ?? 0) / (1 - DECAY_SQUARED ** step));
      const next = (weights[at] ?? 0) - (rate * along) / (length + 1e-8);
      weights[at] = next * (signs?.[at] ?? next) < 0 ? 0 : next;
    }
  }
  return weights;
}
