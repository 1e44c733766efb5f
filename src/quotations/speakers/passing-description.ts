import lists from '../../../data/names/passing-descriptions.json' with { type: 'json' };
import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { isAdjective, type Gender } from './lexicon.js';
import { tokenAt, type Reading } from './reading.js';

const male = new Set(lists.male);
const female = new Set(lists.female);
const any = new Set(lists.any);
/** Characters that the paragraph is looked back over: keeps the whole linear. */
const LOOK_BACK = 1500;

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
  const block = reading.tokens[tokenAt(reading, source.start)]?.block;
  const gender = genderIn(sliceOf(reading.text, source));
  const here = cast
    .within({ start: Math.max(0, source.start - LOOK_BACK), end: source.start })
    .filter(({ entity, mention }) => mention.block === block && !mention.isQuoted && entity.kind === 'person')
    .map(({ entity }) => entity);
  const [first, second] = [...new Set(here)];
  const fits = gender === null || first?.gender === null || first?.gender === gender;
  return second === undefined && fits ? (first ?? null) : null;
}

function genderIn(printed: string): Gender | null {
  const noun = printed.split(' ').at(-1) ?? '';
  if (male.has(noun)) return 'male';
  return female.has(noun) ? 'female' : null;
}
