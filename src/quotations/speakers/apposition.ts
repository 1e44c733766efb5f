import type { Span } from '../../text/span.js';
import { isBodyWord } from './body-words.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { isGroup, isRole } from './lexicon.js';
import { tokenAt, wordAt, type Reading } from './reading.js';

/**
 * The name right behind a description that was taken for a source without it: `according to the operator, NorthRail.`
 * Marks must stand on both sides of the name, and the description be of its kind.
 */
export function namedBehind(reading: Reading, cast: Cast, source: Span): Entity | null {
  const { tokens } = reading;
  const comma = tokenAt(reading, source.end);
  const noun = wordAt(tokens, comma - 1);
  const start = tokens[comma + 1]?.start;
  if (wordAt(tokens, comma) !== ',' || start === undefined || isGroup(noun)) return null;
  const found = cast.within({ start, end: start + 1 }).find(({ mention }) => mention.whole.start === start);
  if (found === undefined || found.mention.isPossessive) return null;
  const behind = wordAt(tokens, tokenAt(reading, found.mention.span.end));
  const fits =
    found.entity.kind === 'person' ? isRole(noun) : isBodyWord(noun) && found.entity.kind !== 'place';
  return fits && /^[,.;:—–)]?$/u.test(behind) ? found.entity : null;
}
