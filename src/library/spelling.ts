/**
 * A key that spellings of one name share: transliterations exchange `y`, `i` and `j`, `w` and `v`, `ph` and `f`, `kh`,
 * `ck` and `k`, and double letters. `zelensky`, `zelenskyy`, `zelenskiy` and `zelenskij` are one.
 */
export const spellingKey = (word: string): string =>
  word
    .replace(/[yj]/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/ck|kh|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/(.)\1+/gu, '$1');

/**
 * Letters to insert, delete, exchange or swap with a neighbour to make one word of another (Damerau, 1964), counted
 * up to `most`; `most + 1` stands for more.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const edits = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...edits));
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
