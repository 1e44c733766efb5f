const FIRST_LETTER = 97;
const LETTERS = 26;
/** A bit for each length that a word may have; all longer ones share the last. */
const LONGEST = 31;

/**
 * Words in small letters, asked for in any: most others are told from them by their first letter and their length, and
 * need not be looked up. A reader asks some twenty such lists about each word beside a name.
 */
export class WordList {
  private readonly words: ReadonlySet<string>;
  /** The lengths of the words that begin with each letter. */
  private readonly lengths = new Int32Array(LETTERS);

  constructor(words: Iterable<string>) {
    this.words = new Set(Array.from(words, (word) => word.toLowerCase()));
    for (const word of this.words) {
      const letter = letterOf(word);
      if (letter >= 0 && letter < LETTERS)
        this.lengths[letter] = (this.lengths[letter] ?? 0) | lengthOf(word);
    }
  }

  has(word: string): boolean {
    const letter = letterOf(word);
    const isNone = letter >= 0 && letter < LETTERS && ((this.lengths[letter] ?? 0) & lengthOf(word)) === 0;
    return !isNone && this.words.has(word.toLowerCase());
  }
}

/** The number of a word's first letter, be it small or a capital; out of range for other characters. */
const letterOf = (word: string): number => (word.charCodeAt(0) | 32) - FIRST_LETTER;

const lengthOf = (word: string): number => 1 << Math.min(LONGEST, word.length);
