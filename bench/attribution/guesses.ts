/** A probability and whether it came true. */
export interface Guess {
  readonly probability: number;
  readonly isTrue: boolean;
}

/** Mean negative log likelihood: what a guess costs; natural logarithm. */
export const logLoss = (guesses: readonly Guess[]): number =>
  guesses.reduce(
    (sum, { probability, isTrue }) => sum - Math.log(isTrue ? probability : 1 - probability),
    0,
  ) / guesses.length;

/** Share of the pairs of a true and a false one in which the true one is guessed likelier (Hanley and McNeil, 1982). */
export function areaUnderCurve(guesses: readonly Guess[]): number {
  const ordered = [...guesses].sort((a, b) => a.probability - b.probability);
  let [falseBefore, pairs] = [0, 0];
  for (const { isTrue } of ordered) {
    if (isTrue) pairs += falseBefore;
    else falseBefore++;
  }
  return pairs / (falseBefore * (guesses.length - falseBefore));
}

const BINS = 10;

/** Expected calibration error (Naeini et al., AAAI 2015): how far each tenth's probabilities are from what came true. */
export function calibrationError(guesses: readonly Guess[]): number {
  const off = Array.from({ length: BINS }, () => 0);
  for (const { probability, isTrue } of guesses) {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    off[bin] = (off[bin] ?? 0) + probability - (isTrue ? 1 : 0);
  }
  return off.reduce((sum, gap) => sum + Math.abs(gap), 0) / guesses.length;
}
