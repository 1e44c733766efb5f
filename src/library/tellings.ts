import type { Position } from '../positions/position.js';
import { tellingOf } from '../positions/strength.js';
import { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import { StringList } from './string-list.js';

/** How much a position tells is kept in whole parts of this. */
const PARTS = 1_000_000;

/**
 * How much each position tells, and what its holder is called: enough to put an actor's thousands in order, when the
 * few that are shown are all that has to be unpacked.
 */
export class Tellings implements Keeps {
  readonly #tells = new GrowingInts();
  readonly #holders = new StringList();

  /** Takes in the position of the next number. */
  push(position: Position): void {
    this.#tells.push(Math.round(tellingOf(position) * PARTS));
    this.#holders.push(position.holderName);
  }

  /** How much a position tells of its holder, 0 to 1. */
  at(id: number): number {
    return this.#tells.at(id) / PARTS;
  }

  /** The holder's name as the article gives it. */
  holderOf(id: number): string {
    return this.#holders.at(id) ?? '';
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return [this.#tells, ...(await this.#holders.keep(keeping))];
  }

  restore(kept: Kept): Promise<void> {
    kept.fill([this.#tells]);
    return this.#holders.restore(kept);
  }
}
