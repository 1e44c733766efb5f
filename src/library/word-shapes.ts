import { distance } from './spelling.js';

/** Words of one length. */
interface Shapes {
  readonly words: string[];
  /** A bit for each letter that a word has: of the first ones, the others are looked at when they are asked for. */
  readonly letters: number[];
}

/**
 * Finds words a few letters off one that was typed without a look at all of them: those of about its length that have
 * nearly all of its letters.
 */
export class WordShapes {
  readonly #byLength = new Map<number, Shapes>();

  add(word: string): void {
    const shapes = this.#byLength.get(word.length);
    if (shapes === undefined) this.#byLength.set(word.length, { words: [word], letters: [] });
    else shapes.words.push(word);
  }

  remove(word: string): void {
    const shapes = this.#byLength.get(word.length);
    const at = shapes?.words.indexOf(word) ?? -1;
    if (at < 0) return;
    shapes?.words.splice(at, 1);
    shapes?.letters.splice(at, 1);
  }

  /** Words at most so many letters away, with how many it is. */
  near(typed: string, most: number): readonly { readonly word: string; readonly away: number }[] {
    const own = lettersOf(typed);
    const found: { readonly word: string; readonly away: number }[] = [];
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      const { words, letters } = this.#ofLength(length);
      for (const [at, word] of words.entries()) {
        const others = letters[at] ?? 0;
        // Each edit brings at most one letter that the other word lacks.
        if (bitsIn(own & ~others) > most || bitsIn(others & ~own) > most) continue;
        const away = distance(typed, word, most);
        if (away <= most) found.push({ word, away });
      }
    }
    return found;
  }

  #ofLength(length: number): Shapes {
    const shapes = this.#byLength.get(length) ?? { words: [], letters: [] };
    for (const word of shapes.words.slice(shapes.letters.length)) shapes.letters.push(lettersOf(word));
    return shapes;
  }
}

/** Letters share bits with those of other alphabets 32 places on: then fewer are told apart, and none is lost. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
