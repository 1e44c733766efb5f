import lists from '../../../data/names/passing-descriptions.json' with { type: 'json' };
import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { onlyPersonHere } from './in-mind.js';
import { isAdjective, type Gender } from './lexicon.js';
import type { Reading } from './reading.js';

const male = new Set(lists.male);
const female = new Set(lists.female);
const any = new Set(lists.any);

const PASSING = /^the (?:\p{Ll}+[- ])?(?<noun>\d{1,3}-year-old|New (?:Yorker|Zealander)|\p{Lu}\p{Ll}+)$/iu;

/**
 * True for a description that tells nothing but where somebody comes from or how old they are. It names nobody: it is
 * a second word for a person that the reader has in mind: `the Dane`, `the 34-year-old`.
 */
export function isPassing(printed: string): boolean {
  const noun = PASSING.exec(printed)?.groups?.['noun'];
  return noun !== undefined && (/^\d/u.test(noun) || isNational(noun));
}

const isNational = (noun: string): boolean =>
  male.has(noun) || female.has(noun) || any.has(noun) || isAdjective(noun);

/** Whom a passing description means: the only person whom its paragraph has named so far. `null` otherwise. */
export function passingMeant(reading: Reading, cast: Cast, source: Span): Entity | null {
  const meant = onlyPersonHere(reading, cast, source);
  const gender = genderIn(sliceOf(reading.text, source));
  const fits = gender === null || (meant?.gender ?? gender) === gender;
  return fits ? meant : null;
}

function genderIn(printed: string): Gender | null {
  const noun = printed.split(' ').at(-1) ?? '';
  if (male.has(noun)) return 'male';
  return female.has(noun) ? 'female' : null;
}
