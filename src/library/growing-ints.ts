/** A longer list is given less room to grow: it is never half empty. */
const LONG = 1 << 18;

/** A list of whole numbers that grows, kept in one typed array: four bytes a number, nothing for the collector. */
export class GrowingInts {
  #values: Int32Array;
  #length = 0;

  constructor(room = 16) {
    this.#values = new Int32Array(room);
  }

  /** A list of numbers that were kept elsewhere; they are not copied. */
  static of(values: Int32Array): GrowingInts {
    const list = new GrowingInts(0);
    list.#values = values;
    list.#length = values.length;
    return list;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 beyond the end. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  push(value: number): void {
    this.#reserve(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  append(values: ArrayLike<number>): void {
    this.#reserve(this.#length + values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  /** Lengthens the list with zeros; one that is long enough stays as it is. */
  extendTo(length: number): void {
    this.#reserve(length);
    this.#length = Math.max(this.#length, length);
  }

  /** The numbers of a stretch, not copied. They stay as they are when the list grows. */
  view(start: number, end: number): Int32Array {
    return this.#values.subarray(start, end);
  }

  /** All numbers, not copied. */
  get all(): Int32Array {
    return this.view(0, this.#length);
  }

  #reserve(length: number): void {
    if (length <= this.#values.length) return;
    const growth = this.#values.length < LONG ? 1.5 : 1.125;
    const larger = new Int32Array(Math.max(length, Math.ceil(this.#values.length * growth) + 16));
    larger.set(this.#values.subarray(0, this.#length));
    this.#values = larger;
  }
}
