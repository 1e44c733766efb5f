/** Numbers for one window: so short a list costs a third of a typed array, of which the engine makes a buffer each. */
export const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** Room for numbers that are needed until the next window is read: nothing is made anew for each. */
export class Room {
  private numbers = new Float32Array(0);

  /** Room for at least so many numbers, those all 0; it overwrites what was given before. */
  cleared(count: number): Float32Array {
    if (count > this.numbers.length) this.numbers = new Float32Array(2 * count);
    else this.numbers.fill(0, 0, count);
    return this.numbers;
  }
}
