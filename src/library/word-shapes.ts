import { distance } from './spelling.js';

interface Shape {
  readonly word: string;
  /** A bit for each letter that it has. */
  readonly letters: number;
}

/**
 * Finds words a few letters off one that was typed without a look at all of them: those of about its length that have
 * nearly all of its letters.
 */
export class WordShapes {
  readonly #byLength = new Map<number, Shape[]>();

  add(word: string): void {
    const shapes = this.#byLength.get(word.length) ?? [];
    shapes.push({ word, letters: lettersOf(word) });
    this.#byLength.set(word.length, shapes);
  }

  remove(word: string): void {
    const shapes = this.#byLength.get(word.length) ?? [];
    const at = shapes.findIndex((shape) => shape.word === word);
    if (at >= 0) shapes.splice(at, 1);
  }

  /** Words at most so many letters away, with how many it is. */
  near(typed: string, most: number): readonly { readonly word: string; readonly away: number }[] {
    const letters = lettersOf(typed);
    const found: { readonly word: string; readonly away: number }[] = [];
    for (let length = typed.length - most; length <= typed.length + most; length++) {
      for (const shape of this.#byLength.get(length) ?? []) {
        // Each edit brings at most one letter that the other word lacks.
        if (bitsIn(letters & ~shape.letters) > most || bitsIn(shape.letters & ~letters) > most) continue;
        const away = distance(typed, shape.word, most);
        if (away <= most) found.push({ word: shape.word, away });
      }
    }
    return found;
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
