import { GrowingInts } from './growing-ints.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import { StringTable } from './string-table.js';

/** Stands for no string. */
const NONE = -1;

/** A list of strings of which most come often, or of none at all in some places: four bytes a place. */
export class StringList implements Keeps {
  readonly #numbers = new GrowingInts();
  readonly #strings = new StringTable();
  /** The first places as they were kept: there are too many to number their strings anew. */
  #kept: KeptStrings = { numbers: new Int32Array(), strings: this.#strings };

  push(string: string | null): void {
    this.#numbers.push(string === null ? NONE : this.#strings.idFor(string));
  }

  at(place: number): string | null {
    const { numbers, strings } = this.#kept;
    const known = numbers[place];
    return known === undefined
      ? stringOf(this.#strings, this.#numbers.at(place - numbers.length))
      : stringOf(strings, known);
  }

  /** What was taken back is kept again as it was: it is the same table. */
  async keep({ strings }: Keeping): Promise<readonly GrowingInts[]> {
    const later = await numbersFor(this.#numbers.view(0, this.#numbers.length), (number) => {
      const string = stringOf(this.#strings, number);
      return [string === null ? NONE : strings.idFor(string)];
    });
    const all = new GrowingInts(this.#kept.numbers.length + later.length);
    all.append(this.#kept.numbers);
    all.append(later.view(0, later.length));
    return [all];
  }

  restore(kept: Kept): Promise<void> {
    this.#kept = { numbers: kept.next(), strings: kept.strings };
    return Promise.resolve();
  }
}

interface KeptStrings {
  readonly numbers: Int32Array;
  readonly strings: StringTable;
}

const stringOf = (strings: StringTable, number: number): string | null =>
  number === NONE ? null : strings.at(number);
