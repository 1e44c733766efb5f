/** A surname alone goes to the bearer who has at least this share of all that its bearers hold. */
const DOMINANT = 0.8;

/** The one that has nearly all, of some with how much each has; `null` where that may be one or the other. */
export function dominantOf<Bearer>(times: ReadonlyMap<Bearer, number>): Bearer | null {
  let [first, most, all]: [Bearer | null, number, number] = [null, 0, 0];
  for (const [bearer, count] of times) {
    if (first === null || count > most) [first, most] = [bearer, count];
    all += count;
  }
  return most >= DOMINANT * all ? first : null;
}
