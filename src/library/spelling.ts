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

/** A word with each of its letters doubled: of `criminaly` that is `criminally`, whose ending a stem does not have. */
export const redoubled = (word: string): readonly string[] =>
  Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));

/**
 * Letters to insert, delete, exchange or swap with a neighbour to make one word of another (Damerau, 1964), counted
 * up to `most`; `most + 1` stands for more.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row, next]: [number[], number[], number[]] = [[], [], []];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let edits = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      edits = Math.min(edits, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next[j] = edits;
      least = Math.min(least, edits);
    }
    // A swap may still bring down the next row by the one before, by one edit.
    if (least > most + 1) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
