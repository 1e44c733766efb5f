import SearchableMap from 'minisearch/SearchableMap';

/**
 * Finds words within a few letters of a misspelt one that begin as it does: MiniSearch's radix tree, the one place that
 * knows it. The tree of a letter grows when it is first asked for: few words are misspelt.
 */
export class NearWords {
  readonly #trees = new Map<string, SearchableMap<number>>();
  /** Words that no tree has yet, by their first letter. */
  readonly #waiting = new Map<string, string[]>();

  add(word: string): void {
    if (word === '') return;
    const letter = word.slice(0, 1);
    const waiting = this.#waiting.get(letter);
    if (waiting === undefined) this.#waiting.set(letter, [word]);
    else waiting.push(word);
  }

  /** Words at most `distance` letters (put in, left out, or replaced) away that begin as it does, the word itself not. */
  near(word: string, distance: number): readonly string[] {
    const found = [...this.#treeOf(word.slice(0, 1)).fuzzyGet(word, distance).keys()];
    return found.filter((one) => one !== word);
  }

  #treeOf(letter: string): SearchableMap<number> {
    const tree = this.#trees.get(letter) ?? new SearchableMap<number>();
    this.#trees.set(letter, tree);
    for (const word of this.#waiting.get(letter) ?? []) tree.set(word, 1);
    this.#waiting.delete(letter);
    return tree;
  }
}
