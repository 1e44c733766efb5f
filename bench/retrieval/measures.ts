/** Grades of the right passages, by id. */
export type Grades = ReadonlyMap<string, number>;

/** Normalised discounted cumulative gain of the first `depth` (Järvelin and Kekäläinen, 2002), gain = grade. */
export function ndcg(ranking: readonly string[], grades: Grades, depth = 10): number {
  const gain = (sorted: readonly number[]): number =>
    sorted.slice(0, depth).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Share of the right passages that are among the first `depth`. */
export function recall(ranking: readonly string[], grades: Grades, depth = 10): number {
  const right = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranking.slice(0, depth));
  return right.length === 0 ? 0 : right.filter((id) => found.has(id)).length / right.length;
}

/** 1 where one of the first `depth` is right, else 0. */
export const success = (ranking: readonly string[], grades: Grades, depth: number): number =>
  ranking.slice(0, depth).some((id) => (grades.get(id) ?? 0) > 0) ? 1 : 0;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value that `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
