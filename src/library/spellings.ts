import { Lists } from './lists.js';
import { spellingKey } from './spelling.js';

/** First letters whose words may share a key (see `spellingKey`). */
const SAME_START: ReadonlyMap<string, string> = new Map(
  ['yji', 'pf', 'qkc', 'wv'].flatMap((letters) =>
    letters.split('').map((letter) => [letter, letters] as const),
  ),
);

/** Finds words that are one name in several spellings. Keys of a first letter are made when they are first asked for. */
export class Spellings {
  readonly #byKey = new Lists<string>();
  /** Words without a key yet, by how they begin. */
  readonly #waiting = new Lists<string>();

  add(word: string): void {
    this.#waiting.add(startOf(word), word);
  }

  /** Takes out a word that was added. */
  remove(word: string): void {
    if (!this.#waiting.remove(startOf(word), word)) this.#byKey.remove(spellingKey(word), word);
  }

  /** Words of the same key, in the order in which they were added. */
  like(word: string): readonly string[] {
    this.#key(startOf(word));
    return this.#byKey.of(spellingKey(word));
  }

  /** Makes the keys of the words that begin so. */
  #key(start: string): void {
    for (const word of this.#waiting.of(start)) this.#byKey.add(spellingKey(word), word);
    this.#waiting.clear(start);
  }
}

const startOf = (word: string): string => SAME_START.get(word.slice(0, 1)) ?? word.slice(0, 1);
