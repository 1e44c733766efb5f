import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import { rarityOfWord } from './rarity.js';
import { UNKNOWN, type Vocabulary } from './vocabulary.js';
import {
  addVector,
  likenesses,
  NO_VECTOR,
  vectorOf,
  vectorsOf,
  type Vectors,
  type VectorSum,
} from './word-vectors.js';

/** Words for which there is room at first: fifty passages hold some twelve hundred different ones. */
const FIRST_ROOM = 2048;

/**
 * The words of passages as one question sees them: each is weighed and compared with the question's words when it is
 * first met. All likenesses are in one array, since a thousand small ones are dear to make.
 */
export class SeenWords {
  readonly #vocabulary: Vocabulary;
  readonly #size: number;
  readonly #asked: Vectors;
  readonly #concepts: number;
  /** The place of each word, by number; `UNKNOWN` for a stop word and for one without a vector. */
  readonly #places = new Map<number, number>();
  readonly #vectors: number[] = [];
  readonly #rarities: number[] = [];
  /** Of each place the likeness to each of the question's words. */
  #likes: Float64Array;

  constructor({ concepts }: Question, { vocabulary, size }: PassageIndex) {
    this.#vocabulary = vocabulary;
    this.#size = size;
    this.#asked = vectorsOf(concepts.map(({ stem }) => vectorOf(stem)));
    this.#concepts = concepts.length;
    this.#likes = new Float64Array(FIRST_ROOM * concepts.length);
  }

  /** The place of a word, `UNKNOWN` where it tells nothing. */
  placeOf(word: number): number {
    if (this.#vocabulary.isStop(word)) return UNKNOWN;
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const vector = vectorOf(this.#vocabulary.wordOf(word));
    const place = vector === NO_VECTOR ? UNKNOWN : this.#take(word, vector);
    this.#places.set(word, place);
    return place;
  }

  /** Adds a word's vector to a sum, weighed by its rarity. */
  add(place: number, sum: VectorSum): void {
    addVector(sum, this.#vectors[place] ?? NO_VECTOR, this.#rarities[place] ?? 0);
  }

  /** Raises values, one for each of the question's words, to how like the word is to each. */
  raise(place: number, values: Float64Array): void {
    const from = place * this.#concepts;
    for (let at = 0; at < values.length; at++) {
      const like = this.#likes[from + at] ?? 0;
      if (like > (values[at] ?? 0)) values[at] = like;
    }
  }

  #take(word: number, vector: number): number {
    const place = this.#vectors.length;
    if ((place + 1) * this.#concepts > this.#likes.length) this.#likes = doubled(this.#likes);
    this.#vectors.push(vector);
    this.#rarities.push(rarityOfWord(word, this.#vocabulary, this.#size));
    likenesses(vector, this.#asked, this.#likes, place * this.#concepts);
    return place;
  }
}

function doubled(values: Float64Array): Float64Array {
  const larger = new Float64Array(2 * values.length);
  larger.set(values);
  return larger;
}
