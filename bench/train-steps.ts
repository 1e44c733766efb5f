/** A table that is being learned: a row for each hashed feature, `feature & mask`, and a column for each label. */
export interface Learning {
  readonly mask: number;
  readonly labels: number;
  readonly table: Float32Array;
}

/** Shrinks a weight a little each time it is touched: L2 regularisation. */
const DECAY = 1e-5;
/** Keeps the first steps of a weight from being too long. */
const SOFTENER = 1e-2;

/** AdaGrad (Duchi et al., JMLR 2011): each weight's step shrinks with the gradients it has seen. */
export function adaGrad(table: Float32Array, rate: number): (index: number, gradient: number) => void {
  const seen = new Float32Array(table.length);
  return (index, gradient) => {
    const g = gradient + DECAY * table[index]!;
    seen[index]! += g * g;
    table[index]! -= (rate * g) / (Math.sqrt(seen[index]!) + SOFTENER);
  };
}

/** The mean of a table over the moments at which it is taken: steadier than its last state. */
export class Average {
  private readonly sum: Float32Array;
  private taken = 0;

  constructor(private readonly table: Float32Array) {
    this.sum = new Float32Array(table.length);
  }

  take(): void {
    this.taken++;
    for (let i = 0; i < this.table.length; i++) this.sum[i]! += this.table[i]!;
  }

  mean(scale = 1): Float32Array {
    return Float32Array.from(this.sum, (sum) => (scale * sum) / Math.max(1, this.taken));
  }
}

/** Pseudo-random numbers in [0, 1): the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The items in an order that depends on the seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  const random = randomFrom(seed * 7919 + 17);
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
