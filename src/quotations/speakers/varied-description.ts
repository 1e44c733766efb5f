import lists from '../../../data/names/first-said-with-the.json' with { type: 'json' };
import seconds from '../../../data/names/second-descriptions.json' with { type: 'json' };
import { sliceOf, type Span } from '../../text/span.js';
import { isBodyWord, isTrade } from './body-words.js';
import type { Cast } from './cast.js';
import { isPast, wordsIn } from './descriptions.js';
import type { Entity, Role } from './entity.js';
import { LOOK_BACK, peopleHere, topicBefore } from './in-mind.js';
import { genderOfWord, isGroup, isRole, isTitle } from './lexicon.js';
import { isOfAnother, isToldOf, mayBeOf, nationIn } from './nation.js';
import { isOfficeOf } from './office-of-country.js';
import type { Reading } from './reading.js';

/** Offices that an article may name with `the` though nobody has been told of who holds them: `the judge`. */
const firstSaidWithThe = new Set(lists.words);
/** `the 22-year-old striker`, `the grandmother of four`: at most so many words. */
const LONGEST = 6;
const AGE = /^\d{1,3}-year-old$/u;
const TAIL = /\s+(?:of|from|in|at|with|who|whose)\s.*$/su;

/**
 * Whom a definite description means that says something new of a person whom the reader has in mind: `Kit Hallam scored
 * late. “I’ve ruined dinner,” said the 22-year-old striker.` It is the only person whom its paragraph has named, or the
 * last sentence of the one before. `null` where the words may as well mean somebody else.
 */
export function variedMeant(reading: Reading, cast: Cast, source: Span): Entity | null {
  const words = wordsIn(sliceOf(reading.text, source).replace(TAIL, ''));
  const head = words.at(-1) ?? '';
  if (words[0] !== 'the' || words.length > LONGEST || !tellsAPerson(words)) return null;
  // `The state’s party leader`: whose office it is need not be told.
  if (isOffice(head) && /\p{Ll}[’']s\s/u.test(sliceOf(reading.text, source))) return null;
  const nation = nationIn(sliceOf(reading.text, source));
  const meant = inMind(reading, cast, source, nation);
  if (meant === null || !isOfGender(meant, head)) return null;
  if (words.length === BARE && nation === null && hasAnotherTrade(reading.text, meant, head)) return null;
  const described: Described = { source, head, nation, meant };
  const isMeant =
    nation !== null && isOffice(head)
      ? isOfficeOf(reading.text, cast, { ...described, nation })
      : !isOther(reading, described) && !isKnownOtherwise(reading, cast, described);
  return isMeant ? meant : null;
}

const isOffice = (head: string): boolean => firstSaidWithThe.has(head) || isTitle(head) || head === 'leader';

/** The only person in mind; of several in the paragraph, the only one of whom the country has been told. */
function inMind(reading: Reading, cast: Cast, source: Span, nation: string | null): Entity | null {
  const here = peopleHere(reading, cast, source);
  const told = nation === null ? [] : here.filter((one) => isToldOf(reading.text, one, nation));
  if (here.length > 1) return told.length === 1 ? (told[0] ?? null) : null;
  return here[0] ?? topicBefore(reading, cast, source);
}

function isOfGender({ gender }: Entity, head: string): boolean {
  const told = genderOfWord(head);
  return told === null || gender === null || told === gender;
}

/** The words of `the builder`. */
const BARE = 2;
/** Nouns that tell again of whoever has another trade. */
const tellAgain = new Set(seconds.words);

/** `Jill Castor, the mayor, … the builder said`: of whom another trade has been told, a bare one is somebody else's. */
const hasAnotherTrade = (text: string, { roles }: Entity, head: string): boolean =>
  roles.length > 0 &&
  !isTitle(head) &&
  !tellAgain.has(head) &&
  !roles.some(({ span }) => wordsIn(sliceOf(text, span)).includes(head));

function tellsAPerson(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  return tellsAge(words) || (isRole(head) && !isGroup(head) && (isTrade(head) || !isBodyWord(head)));
}

const tellsAge = (words: readonly string[]): boolean => words.some((word) => AGE.test(word));

/** An office that needs no telling (`the judge`), or what somebody of another country is. */
function isOther({ text }: Reading, { source, head, nation, meant }: Described): boolean {
  return nation === null
    ? firstSaidWithThe.has(head) && !tellsAge(wordsIn(sliceOf(text, source)))
    : isOfAnother(text, meant.roles, nation);
}

interface Described {
  readonly source: Span;
  readonly head: string;
  /** The country that the description tells. */
  readonly nation: string | null;
  readonly meant: Entity;
}

/** `Pavel Renk, who is not related to the councillor`: where a sentence about somebody has the words, they are another's. */
function isSetBeside(
  text: string,
  { source, head, meant }: Pick<Described, 'source' | 'head' | 'meant'>,
): boolean {
  const words = new RegExp(`(?<!,) the ${head}\\b`, 'u');
  return meant.mentions
    .filter(
      ({ span, isQuoted }) => !isQuoted && span.end <= source.start && span.end > source.start - LOOK_BACK,
    )
    .some(({ span }) => {
      const [sentence = ''] = text.slice(span.end, source.start).split(/(?<=[.!?])\s|["“”]/u, 1);
      return words.test(sentence);
    });
}

/** Somebody has been told of who bears the noun, by name or not: `a striker … the striker`; with a country, of that one. */
function isKnownOtherwise(reading: Reading, cast: Cast, { source, head, nation, meant }: Described): boolean {
  const { text } = reading;
  const isTold = nation !== null && isToldOf(text, meant, nation);
  const isFormer = isPast(new Set(wordsIn(sliceOf(text, source))));
  const mayBear = (role: Role): boolean => {
    const printed = sliceOf(text, role.span);
    if (!wordsIn(printed).includes(head) || isPast(new Set(wordsIn(printed))) !== isFormer) return false;
    if (nation === null) return true;
    const other = nationIn(printed);
    return other === null ? !isTold && mayBeOf(text, role, nation) : other === nation;
  };
  const before = text.slice(Math.max(0, source.start - LOOK_BACK), source.start);
  return (
    cast.inOffice.some(({ roles }) => roles.some(mayBear)) ||
    isSetBeside(text, { source, head, meant }) ||
    new RegExp(
      `\\b(?:an?|another|one|two|three)\\s+(?:(?!(?:the|who|that|of|for|to|in)\\b)[\\p{L}-]+\\s+){0,3}${head}s?\\b`,
      'iu',
    ).test(before)
  );
}
