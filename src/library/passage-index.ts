import type { Passage } from '../news/layout.js';
import { contains, type Span } from '../text/span.js';
import type { Entry } from './library.js';
import { SearchIndex } from './search-index.js';
import { isStopWord, stemsOf } from './terms.js';
import { Vocabulary } from './vocabulary.js';

/** A passage with its words numbered, as ranking reads it. */
export interface IndexedPassage {
  readonly id: number;
  readonly entry: Entry;
  readonly passage: Passage;
  /** The words in order, by number, stop words included. */
  readonly words: Int32Array;
  /** The sentences, each within the passage. */
  readonly sentences: readonly Span[];
  /** Where each sentence begins in `words`, and at the end where the last one stops. */
  readonly bounds: Int32Array;
  /** The article's title, by word number; empty where there is none. */
  readonly title: Int32Array;
}

/** All passages of a library: found through the inverted index, read word by word for ranking. */
export class PassageIndex {
  readonly vocabulary = new Vocabulary();
  readonly index = new SearchIndex();
  readonly #passages = new Map<number, IndexedPassage>();
  readonly #firsts = new Map<Entry, number>();
  #nextId = 0;
  #length = 0;

  get size(): number {
    return this.#passages.size;
  }

  /** Mean number of words of a passage. */
  get meanLength(): number {
    return this.size === 0 ? 1 : this.#length / this.size;
  }

  passage(id: number): IndexedPassage | undefined {
    return this.#passages.get(id);
  }

  add(entry: Entry): void {
    const { article, passages } = entry.layout;
    const title =
      article.title === null
        ? new Int32Array()
        : this.wordsOf(article.title, { start: 0, end: article.title.length });
    const first = this.#nextId;
    this.#firsts.set(entry, first);
    for (const passage of passages) this.#addPassage({ entry, passage, title });
  }

  /** The words of a stretch of text, by number; new ones are given one. */
  wordsOf(text: string, span: Span): Int32Array {
    return this.#number(stemsOf(text, span));
  }

  /** The passages of an article, in order. */
  passagesOf(entry: Entry): readonly IndexedPassage[] {
    const first = this.#firsts.get(entry);
    if (first === undefined) return [];
    return entry.layout.passages.flatMap((_, at) => this.#passages.get(first + at) ?? []);
  }

  #addPassage(given: Pick<IndexedPassage, 'entry' | 'passage' | 'title'>): void {
    const id = this.#nextId++;
    const { text } = given.entry.article;
    const sentences = sentencesWithin(given.passage);
    const bySentence = sentences.map((sentence) => stemsOf(text, sentence));
    const stems = bySentence.flat();
    const words = this.#number(stems);
    const bounds = Int32Array.from(ends(bySentence.map(({ length }) => length)));
    this.#passages.set(id, { ...given, id, words, sentences, bounds });
    this.vocabulary.count(words, 1);
    this.#length += words.length;
    const title = [...given.title].map((word) => this.vocabulary.wordOf(word));
    this.index.add(
      id,
      [...stems, ...title].filter((stem) => !isStopWord(stem)),
    );
  }

  #number(stems: readonly string[]): Int32Array {
    return Int32Array.from(stems, (stem) => this.vocabulary.idFor(stem));
  }
}

/** A passage's sentences; each lies within the passage, so a hit's deciding sentence does too. */
const sentencesWithin = ({ span, sentences }: Passage): Passage['sentences'] =>
  sentences.filter((sentence) => contains(span, sentence));

/** Running totals from 0: `[3, 4]` gives `[0, 3, 7]`. */
function ends(lengths: readonly number[]): number[] {
  const totals = [0];
  for (const length of lengths) totals.push((totals.at(-1) ?? 0) + length);
  return totals;
}
