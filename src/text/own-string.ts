/** Shorter slices are copied by the engine, with its own header: they hold nothing else. */
const SLICED = 13;

/**
 * The same letters in a string of their own, for what is kept for long: a word that was cut out of an article is a slice,
 * and keeps the whole text in memory for as long as itself.
 */
export const ownString = (string: string): string =>
  string.length < SLICED ? string : (JSON.parse(JSON.stringify(string)) as string);
