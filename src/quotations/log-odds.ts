/** What is all but certain has so small a rest of doubt at least. */
const LEAST_DOUBT = 1e-4;

/** Log-odds of a probability; of none and of certainty a large number, which the doubt that always remains bounds. */
export function logOdds(probability: number, leastDoubt = LEAST_DOUBT): number {
  const p = Math.max(leastDoubt, Math.min(1 - leastDoubt, probability));
  return Math.log(p / (1 - p));
}
