export interface Example {
  readonly row: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.05;
/** Pull of the weights, at unit spread, towards 0. */
const PULL = 1e-3;
const [DECAY, DECAY_SQUARED] = [0.9, 0.99];

/** Logistic regression by Adam over all examples at once: the same examples give the same weights. */
export function logistic(examples: readonly Example[]): {
  readonly weights: readonly number[];
  readonly bias: number;
} {
  const size = examples[0]?.row.length ?? 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const middle = Float64Array.from({ length: size }, (_, at) => average(({ row }) => row[at] ?? 0));
  const spread = middle.map((mean, at) => Math.sqrt(average(({ row }) => ((row[at] ?? 0) - mean) ** 2)) || 1);
  const rows = examples.map(({ row }) =>
    Float64Array.from([...row.map((value, at) => (value - (middle[at] ?? 0)) / (spread[at] ?? 1)), 1]),
  );
  const weights = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < size ? PULL * weight : 0));
    rows.forEach((row, at) => {
      const { isTrue, weight } = examples[at] ?? { isTrue: false, weight: 0 };
      const sum = row.reduce((score, value, i) => score + value * (weights[i] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0)) * weight) / total;
      for (let i = 0; i <= size; i++) slope[i] = (slope[i] ?? 0) + error * (row[i] ?? 0);
    });
    for (let i = 0; i <= size; i++) {
      const here = slope[i] ?? 0;
      first[i] = DECAY * (first[i] ?? 0) + (1 - DECAY) * here;
      second[i] = DECAY_SQUARED * (second[i] ?? 0) + (1 - DECAY_SQUARED) * here * here;
      const along = (first[i] ?? 0) / (1 - DECAY ** round);
      const length = Math.sqrt((second[i] ?? 0) / (1 - DECAY_SQUARED ** round));
      weights[i] = (weights[i] ?? 0) - (RATE * along) / (length + 1e-8);
    }
  }
  const plain = Array.from(weights.subarray(0, size), (weight, at) => weight / (spread[at] ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (middle[at] ?? 0), 0);
  return { weights: plain, bias: (weights[size] ?? 0) - shift };

  function average(of: (example: Example) => number): number {
    return examples.reduce((sum, example) => sum + example.weight * of(example), 0) / total;
  }
}
