import type { Span } from '../../text/span.js';
import type { Attribution } from './attribution.js';
import type { Cast } from './cast.js';
import type { Spoken } from './floating.js';
import { genderOfWord, isGroup, isRole, type Gender } from './lexicon.js';
import { blockAt, tokenAt, wordAt, type Reading } from './reading.js';

export const GENDER: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** Where a description's noun phrase ends: `A spokesman | for the trust`. */
const TAIL = /\s*(?:,|\b(?:for|of|at|in|from|with|who|whose|on|by|to)\b).*$/su;

/**
 * Whoever spoke last and has no name, where `he` or `she` goes on in the same paragraph and nobody of that gender has been
 * named since, or the clause is joined to the one before: `A spokesman for the trust said it was sorry. “Very sorry,” he said.` `null` otherwise.
 */
export function namelessBefore(
  reading: Reading,
  cast: Cast,
  { start, word }: { readonly start: number; readonly word: string },
  spoken: readonly Spoken[],
): Attribution | null {
  const gender = GENDER[word];
  const last = spoken.at(-1)?.attribution;
  const source = last?.source ?? null;
  if (gender === undefined || source === null || last?.speaker?.kind !== 'unnamed') return null;
  if (blockAt(reading, source.start) !== blockAt(reading, start) || source.start > start) return null;
  if (isAsker(reading, source.start)) return null;
  const named = cast
    .within({ start: source.end, end: start })
    .some(
      ({ entity, mention }) =>
        !mention.isQuoted && entity.kind === 'person' && entity.gender !== other(gender),
    );
  const isGoingOn = !named || goesOn(reading, source.start, start);
  const isMeant = mayBeOne(last.speaker.name, gender) && !isOwners(cast, source, last.speaker.name, gender);
  return isMeant && isGoingOn ? last : null;
}

/** `Berg was asked by a caller why … “…,” he said`: Berg answers. */
function isAsker(reading: Reading, source: number): boolean {
  const { tokens } = reading;
  const at = tokenAt(reading, source);
  return (
    wordAt(tokens, at - 1) === 'by' &&
    /^(?:asked|pressed|questioned|challenged)$/.test(wordAt(tokens, at - 2))
  );
}

/** `The senator gave Berg some credit, but he added`: a clause joined to the one of which the description is the subject. */
function goesOn(reading: Reading, source: number, pronoun: number): boolean {
  const { tokens } = reading;
  const [from, at] = [tokenAt(reading, source), tokenAt(reading, pronoun)];
  const opensSentence = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  const isSame = tokens[from]?.sentence === tokens[at]?.sentence;
  return opensSentence && isSame && /^(?:and|but|yet|though)$/.test(wordAt(tokens, at - 1));
}

/** `A Berg spokesperson … she`: she may be Berg; not where it is `a spokeswoman`, or `a spokesperson for Berg`. */
function isOwners(cast: Cast, { start }: Span, description: string, gender: Gender): boolean {
  const end = start + description.replace(TAIL, '').length;
  return (
    !tellsGender(description, gender) &&
    cast
      .within({ start, end })
      .some(
        ({ entity, mention }) =>
          entity.kind === 'person' && entity.gender === gender && mention.span.end < end,
      )
  );
}

/** `A spokesman` is `he`; `a diplomat` may be either. */
export function mayBeOne(description: string, gender: Gender): boolean {
  const noun = nounOf(description);
  return (
    (tellsGender(description, gender) || (genderOfWord(noun) === null && isRole(noun))) && !isGroup(noun)
  );
}

const tellsGender = (description: string, gender: Gender): boolean =>
  genderOfWord(nounOf(description)) === gender;

const nounOf = (description: string): string =>
  description.replace(TAIL, '').split(' ').at(-1)?.toLowerCase() ?? '';

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');
