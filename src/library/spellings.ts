import { spellingKey } from './spelling.js';

/** First letters whose words may share a key (see `spellingKey`). */
const SAME_START: ReadonlyMap<string, string> = new Map(
  ['yji', 'pf', 'qkc', 'wv'].flatMap((letters) =>
    letters.split('').map((letter) => [letter, letters] as const),
  ),
);

/** Finds words that are one name in several spellings. Keys of a first letter are made when they are first asked for. */
export class Spellings {
  readonly #byKey = new Map<string, number[]>();
  /** Words without a key yet, by how they begin. */
  readonly #waiting = new Map<string, [word: string, id: number][]>();

  add(word: string, id: number): void {
    const start = startOf(word);
    const waiting = this.#waiting.get(start);
    if (waiting === undefined) this.#waiting.set(start, [[word, id]]);
    else waiting.push([word, id]);
  }

  /** Words of the same key, in the order in which they were added. */
  like(word: string): readonly number[] {
    const start = startOf(word);
    for (const [one, id] of this.#waiting.get(start) ?? []) {
      const key = spellingKey(one);
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [id]);
      else same.push(id);
    }
    this.#waiting.delete(start);
    return this.#byKey.get(spellingKey(word)) ?? [];
  }
}

const startOf = (word: string): string => SAME_START.get(word.slice(0, 1)) ?? word.slice(0, 1);
