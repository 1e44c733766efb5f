import type { Span } from '../../text/span.js';
import { isBodyWord } from './body-words.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { isGroup, isRole } from './lexicon.js';
import { isNamedAsPerson } from './may-be-person.js';
import { isModifier } from './role-words.js';
import { tokenAt, wordAt, type Reading } from './reading.js';

/** The name right before what was taken for a source without it: `Ida Berg, | from Delta, said`, `Ida Berg, | senior director of Delta, said`. */
export function namedBefore(reading: Reading, cast: Cast, source: Span): Entity | null {
  const { tokens } = reading;
  const first = tokenAt(reading, source.start);
  if (
    wordAt(tokens, first - 1) !== ',' ||
    (!MODIFIES.test(wordAt(tokens, first)) && !isBareRole(tokens, first))
  )
    return null;
  const name = tokens[first - 2];
  const found =
    name === undefined ? undefined : cast.within(name).find(({ mention }) => mention.span.end === name.end);
  return found !== undefined && isNamedAsPerson(found.entity) && found.mention.isSubject
    ? found.entity
    : null;
}

const MODIFIES = /^(?:from|of|with)$/;

/** `senior director of Delta Life`: a role in small letters without an article. */
function isBareRole(tokens: Reading['tokens'], first: number): boolean {
  for (let at = first; at < first + LONGEST_ROLE; at++) {
    const word = wordAt(tokens, at);
    if (isRole(word)) return !isGroup(word);
    if (!isModifier(word)) return false;
  }
  return false;
}

const LONGEST_ROLE = 4;

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
