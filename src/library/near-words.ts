import SearchableMap from 'minisearch/SearchableMap';

/** Words within a few letters of a misspelt one: MiniSearch's radix tree, the one place that knows it. */
export class NearWords {
  readonly #tree = new SearchableMap<number>();

  add(word: string): void {
    if (word !== '') this.#tree.set(word, 1);
  }

  /** Words at most `distance` letters (put in, left out, or replaced) away, the word itself not. */
  near(word: string, distance: number): readonly string[] {
    const found = [...this.#tree.fuzzyGet(word, distance).keys()];
    return found.filter((one) => one !== word);
  }
}
