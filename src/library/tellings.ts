import type { Position } from '../positions/position.js';
import { tellingOf } from '../positions/strength.js';
import { GrowingInts } from './growing-ints.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import { StringTable } from './string-table.js';

/** How much a position tells is kept in whole parts of this. */
const PARTS = 1_000_000;

/**
 * How much each position tells, and what its holder is called: enough to put an actor's thousands in order, when the
 * few that are shown are all that has to be unpacked.
 */
export class Tellings implements Keeps {
  readonly #tells = new GrowingInts();
  readonly #holders = new GrowingInts();
  readonly #names = new StringTable();
  /** The holders of the first positions, as they were kept: there are too many to number them anew. */
  #kept: KeptHolders = { numbers: new Int32Array(), strings: this.#names };

  /** Takes in the position of the next number. */
  push(position: Position): void {
    this.#tells.push(Math.round(tellingOf(position) * PARTS));
    this.#holders.push(this.#names.idFor(position.holderName));
  }

  /** How much a position tells of its holder, 0 to 1. */
  at(id: number): number {
    return this.#tells.at(id) / PARTS;
  }

  /** The holder's name as the article gives it. */
  holderOf(id: number): string {
    const { numbers, strings } = this.#kept;
    const known = numbers[id];
    return known === undefined ? this.#names.at(this.#holders.at(id - numbers.length)) : strings.at(known);
  }

  /** What was restored is kept again as it was: it is the same table. */
  async keep({ strings }: Keeping): Promise<readonly GrowingInts[]> {
    const later = this.#holders.view(0, this.#holders.length);
    const holders = await numbersFor(later, (name) => [strings.idFor(this.#names.at(name))]);
    const all = new GrowingInts(this.#kept.numbers.length + holders.length);
    all.append(this.#kept.numbers);
    all.append(holders.view(0, holders.length));
    return [this.#tells, all];
  }

  restore(kept: Kept): Promise<void> {
    kept.fill([this.#tells]);
    this.#kept = { numbers: kept.next(), strings: kept.strings };
    return Promise.resolve();
  }
}

interface KeptHolders {
  /** Of each position, by its number. */
  readonly numbers: Int32Array;
  readonly strings: StringTable;
}
