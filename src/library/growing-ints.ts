/**
 * Numbers of a page: a longer list has several, so that it grows without being copied and is never half empty. A page
 * of a quarter of a megabyte is made and filled within a fraction of a millisecond.
 */
const BITS = 16;
const PAGE = 1 << BITS;
const PLACE = PAGE - 1;

/** A list of whole numbers that grows, kept in typed arrays: four bytes a number, nothing for the collector. */
export class GrowingInts {
  readonly #pages: Int32Array[];
  #length = 0;

  constructor(room = 16) {
    this.#pages = [new Int32Array(room)];
  }

  /** A list of numbers that were kept elsewhere; they are not copied. */
  static of(values: Int32Array): GrowingInts {
    const list = new GrowingInts(0);
    list.become(values);
    return list;
  }

  /** Holds these numbers in place of its own; they are not copied. */
  become(values: Int32Array): void {
    this.#pages.length = 0;
    for (let at = 0; at === 0 || at < values.length; at += PAGE)
      this.#pages.push(values.subarray(at, at + PAGE));
    this.#length = values.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 beyond the end. */
  at(place: number): number {
    return this.#pages[place >> BITS]?.[place & PLACE] ?? 0;
  }

  set(place: number, value: number): void {
    const page = this.#pages[place >> BITS];
    if (page !== undefined) page[place & PLACE] = value;
  }

  push(value: number): void {
    this.#reserve(this.#length + 1);
    this.set(this.#length++, value);
  }

  append(values: ArrayLike<number>): void {
    this.#reserve(this.#length + values.length);
    for (let at = 0; at < values.length; at++) this.set(this.#length + at, values[at] ?? 0);
    this.#length += values.length;
  }

  /** Lengthens the list with zeros; one that is long enough stays as it is. */
  extendTo(length: number): void {
    this.#reserve(length);
    this.#length = Math.max(this.#length, length);
  }

  /** The numbers of a stretch, copied only where it lies on two pages. They stay as they are when the list grows. */
  view(start: number, end: number): Int32Array {
    const [first, last] = [start >> BITS, Math.max(start, end - 1) >> BITS];
    const page = this.#pages[first] ?? new Int32Array();
    if (first === last) return page.subarray(start & PLACE, (start & PLACE) + end - start);
    const copy = new Int32Array(end - start);
    for (let at = 0; at < copy.length; at++) copy[at] = this.at(start + at);
    return copy;
  }

  /** All numbers, page by page. */
  pages(): readonly Int32Array[] {
    return this.#pages.map((page, at) => page.subarray(0, Math.max(0, this.#length - at * PAGE)));
  }

  #reserve(length: number): void {
    for (let at = this.#pages.length - 1; at * PAGE < length; at++) {
      const page = this.#pages[at] ?? new Int32Array();
      const needed = Math.min(PAGE, length - at * PAGE);
      if (needed > page.length) this.#pages[at] = larger(page, needed, at);
    }
  }
}

/** A page with room for more: the first of a list grows by halves, the others are whole. */
function larger(page: Int32Array, needed: number, at: number): Int32Array {
  const room = at > 0 ? PAGE : Math.min(PAGE, Math.max(needed, Math.ceil(page.length * 1.5) + 16));
  const made = new Int32Array(room);
  made.set(page);
  return made;
}
