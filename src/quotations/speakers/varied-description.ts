import lists from '../../../data/names/first-said-with-the.json' with { type: 'json' };
import { sliceOf, type Span } from '../../text/span.js';
import type { Cast } from './cast.js';
import { wordsIn } from './descriptions.js';
import type { Entity } from './entity.js';
import { genderOfWord, isGroup, isRole } from './lexicon.js';
import { blockAt, type Reading } from './reading.js';

/** Offices that an article may name with `the` though nobody has been told of who holds them: `the judge`. */
const firstSaidWithThe = new Set(lists.words);
/** `the 22-year-old striker`, `the grandmother of four`: at most so many words. */
const LONGEST = 6;
const AGE = /^\d{1,3}-year-old$/u;
/** Characters that are looked back over: keeps the whole linear. */
const LOOK_BACK = 1500;
const TAIL = /\s+(?:of|from|in|at|with|who|whose)\s.*$/su;

/**
 * Whom a definite description means that says something new of a person whom the reader has in mind: `Kit Hallam scored
 * late. “I’ve ruined dinner,” said the 22-year-old striker.` It is the only person whom its paragraph has named, or the
 * last sentence of the one before. `null` where the words may as well mean somebody else.
 */
export function variedMeant(reading: Reading, cast: Cast, source: Span): Entity | null {
  const words = wordsIn(sliceOf(reading.text, source).replace(TAIL, ''));
  const head = words.at(-1) ?? '';
  if (words[0] !== 'the' || words.length > LONGEST || !tellsAPerson(words, head)) return null;
  if (isKnownOtherwise(reading, cast, source, head)) return null;
  const gender = genderOfWord(head);
  const meant = topicHere(reading, cast, source) ?? topicBefore(reading, cast, source);
  return meant === null || (gender !== null && meant.gender !== null && gender !== meant.gender)
    ? null
    : meant;
}

function tellsAPerson(words: readonly string[], head: string): boolean {
  if (words.some((word) => AGE.test(word))) return true;
  return isRole(head) && !isGroup(head) && !firstSaidWithThe.has(head);
}

/** Somebody has been told of who bears the noun, by name or not: `a striker … the striker`. */
function isKnownOtherwise(reading: Reading, cast: Cast, source: Span, head: string): boolean {
  const inRole = cast.inOffice.some(({ roles }) =>
    roles.some(({ span }) => wordsIn(sliceOf(reading.text, span)).includes(head)),
  );
  const before = reading.text.slice(Math.max(0, source.start - LOOK_BACK), source.start);
  return (
    inRole ||
    new RegExp(`\\b(?:an?|another|one|two|three)\\s+(?:[\\p{L}-]+\\s+){0,3}${head}s?\\b`, 'iu').test(before)
  );
}

/** The only person whom the paragraph has named so far, outside quotations. */
function topicHere(reading: Reading, cast: Cast, source: Span): Entity | null {
  const block = blockAt(reading, source.start);
  const here = peopleBefore(cast, source).filter(({ mention }) => mention.block === block);
  const [only, second] = [...new Set(here.map(({ entity }) => entity))];
  return second === undefined ? (only ?? null) : null;
}

const peopleBefore = (cast: Cast, source: Span): Cast['named'] =>
  cast
    .within({ start: Math.max(0, source.start - LOOK_BACK), end: source.start })
    .filter(({ entity, mention }) => !mention.isQuoted && entity.kind === 'person');

/** The only person of the last sentence of the paragraph before, and its subject, if this one has named nobody. */
function topicBefore(reading: Reading, cast: Cast, source: Span): Entity | null {
  const block = blockAt(reading, source.start);
  const late = peopleBefore(cast, source);
  if (late.some(({ mention }) => mention.block === block)) return null;
  const before = late.filter(({ mention }) => mention.block === block - 1);
  const sentence = Math.max(...before.map(({ mention }) => mention.sentence));
  const there = before.filter(({ mention }) => mention.sentence === sentence);
  const [only, second] = [...new Set(there.map(({ entity }) => entity))];
  const isSubject = there.some(({ mention }) => mention.isSubject);
  return isSubject && second === undefined ? (only ?? null) : null;
}
