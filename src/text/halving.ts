/**
 * The first of `count` places, in order, that is not before what is sought; `count` where all are. `isBefore` holds for
 * the places up to it and for none from it on: found by halving.
 *
 * ```
 * firstNotBefore(4, (at) => [2, 3, 5, 8][at]! < 5)    2
 * ```
 */
export function firstNotBefore(count: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
