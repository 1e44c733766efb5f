import type { Position } from '../positions/position.js';
import type { Entry, PositionHit } from './library.js';

/** What is known of a position without its being unpacked. */
type Known = Pick<PositionHit, 'entry' | 'score' | 'place'>;

/** A position as it was found, before it is seen beside the others; it is unpacked when it is asked for. */
export class FoundPosition implements PositionHit {
  readonly entry: Entry;
  readonly score: number;
  readonly place: string;
  readonly repeats = [];
  readonly changedFrom = null;
  readonly #position: () => Position;

  constructor({ entry, score, place }: Known, position: () => Position) {
    this.entry = entry;
    this.score = score;
    this.place = place;
    this.#position = position;
  }

  get position(): Position {
    return this.#position();
  }
}
