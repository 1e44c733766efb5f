import type { Span } from '../../text/span.js';
import { isCapital, tokenAt, wordAt, type Reading } from './reading.js';

/** Words of a phrase that a place closes: `a woman in Worcester, | Ohio`. */
const LONGEST = 9;
const OPENING = /^(?:an?|one|another|the|some|many|several|most|two|three|his|her|their)$/i;
const PLACING = /^(?:in|at|near|from|of|outside)$/;

/** What a place that was taken for a source belongs to. */
export interface Placed {
  /** The whole phrase; `null` where the words before the place are none. */
  readonly phrase: Span | null;
}

/** `A woman in Worcester, Ohio, said`: the place is where somebody is, and it is she who speaks. `null` for a place that speaks itself. */
export function placedSource(reading: Reading, { start, end }: Span): Placed | null {
  const { tokens } = reading;
  const own = tokenAt(reading, start);
  const at = placing(reading, own);
  if (at === null) return null;
  for (let from = at - 1; from > own - LONGEST && tokens[from]?.sentence === tokens[own]?.sentence; from--) {
    if (tokens[from]?.kind === 'punctuation' || tokens[from]?.isQuoted !== tokens[own]?.isQuoted) break;
    const first = tokens[from];
    if (first !== undefined && OPENING.test(first.text)) return { phrase: { start: first.start, end } };
  }
  return { phrase: null };
}

/** Index of the preposition that governs a place, before it or before the town that it tells of. */
function placing({ tokens }: Reading, own: number): number | null {
  if (PLACING.test(wordAt(tokens, own - 1))) return own - 1;
  if (wordAt(tokens, own - 1) !== ',') return null;
  let at = own - 2;
  while (at > own - LONGEST && isCapital(tokens[at])) at--;
  return at < own - 2 && PLACING.test(wordAt(tokens, at)) ? at : null;
}
