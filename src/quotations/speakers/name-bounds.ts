import lists from '../../../data/names/name-words.json' with { type: 'json' };
import {
  isCalendar,
  isFirstName,
  isGroup,
  isHonorific,
  isOrdinary,
  isOrganisationHead,
  isOrganisationWord,
  isPlace,
  isRole,
  isStarter,
  isTitle,
} from './lexicon.js';
import { opensAnew } from './capital-runs.js';
import { afterTitles } from './leading-titles.js';
import { isFirstNameToo, isParty } from './opening-words.js';
import { isOpeningParticle } from './person-name.js';
import { wordAt, type Token } from './reading.js';

/** Where in a run of capitals the name stands. */
export interface Bounds {
  /** First token of the name proper. */
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  /** First token of what stands before it with a capital: `Former Florida Gov.`; equals `from` where nothing does. */
  readonly opening: number;
}

/** The name in a run of capitals without what is none of it; `null` where nothing is left. */
export function boundsOf(
  tokens: readonly Token[],
  [start, end]: readonly [start: number, end: number],
  pairs: ReadonlySet<string> = NO_PAIRS,
): Bounds | null {
  const opening = afterStarters(tokens, [start, end], pairs);
  const to = beforeTail(tokens, opening, end);
  const named = afterTitles(tokens, opening, to);
  const from = named === opening ? withParticles(tokens, named) : named;
  return from < to ? { from, to, opening: Math.min(from, opening) } : null;
}

const NO_PAIRS: ReadonlySet<string> = new Set();

/** Two words in a row that an article prints with capitals where no sentence begins: `Common Ground`. */
export function pairsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < tokens.length - 1; at++)
    if (isInside(tokens[at]) && tokens[at + 1]?.isCapital === true) pairs.add(wordsOf(tokens, at, at + 2));
  return pairs;
}

/** A capital that no sentence’s start and no headline gives. */
const isInside = (token: Token | undefined): boolean =>
  token?.isCapital === true && !token.isOpening && !token.isHeadline;

const LEADING_PARTICLES = new Set(lists.leadingParticles);

/** `von der Aue`: a surname alone begins with its particles. */
function withParticles(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    LEADING_PARTICLES.has(wordAt(tokens, from - 1)) &&
    tokens[from - 1]?.sentence === tokens[at]?.sentence
  )
    from--;
  return from;
}

/** `Meanwhile Trump`, `Critics`, `Monday President Roth`: words that are none of the name. */
function afterStarters(
  tokens: readonly Token[],
  [start, end]: readonly [start: number, end: number],
  pairs: ReadonlySet<string>,
): number {
  let at = start;
  for (let token = tokens[at]; token !== undefined && at < end; token = tokens[++at]) {
    const opens = token.isHeadline || (at === start && (token.isOpening || opensAnew(token)));
    const isSkipped =
      isBefore(token.text, at + 1 < end ? wordAt(tokens, at + 1) : null) ||
      isShouted(token.text, wordAt(tokens, at + 1)) ||
      (opens && isPlain(token.text)) ||
      ((opens || at > start) && isStarter(token.text));
    if (!isSkipped || opensName(tokens, at, end) || isPair(tokens, at, pairs)) break;
  }
  return at;
}

/** `Monday President Roth`, `Republicans Marsh and Lind`, `the EVs GM sells`: when, of which party, or several things. */
const isBefore = (word: string, next: string | null): boolean =>
  next !== null && (isWeekday(word) || isParty(word, next) || /^\p{Lu}{2,}s$/u.test(word));

/**
 * `Little Hanning Parish Council`, `Old Havana`, `Bank of Larkfield`, `Transit Authority`: the word with which a
 * sentence opens is the name’s.
 */
function opensName(tokens: readonly Token[], at: number, end: number): boolean {
  if (isFirstNameToo(tokens, at, end) || (at + 1 < end && isOpeningParticle(wordAt(tokens, at)))) return true;
  const [word, next, last] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, end - 1)];
  const isBody = end - at > 2 ? isOrganisationWord(last) : isHeadOnly(last);
  const isOfPlace = isPlace(wordsOf(tokens, at + 1, end)) || isPlace(wordsOf(tokens, at, end));
  if (OPENING_NAMES.has(word) && (isBody || isOfPlace)) return true;
  if (isStarter(word) || !isPlain(word)) return false;
  const isNoun = end - at < 3 || !/(?:ing|ly)$/.test(word);
  return (
    isLinked(word, next, { length: end - at, whose: wordAt(tokens, at + 2) }) ??
    (end - at > 1 && isBody && isNoun)
  );
}

/** `Bank of China`; `Marks and Spencer`, for a run goes over `and` inside one name alone. `null` where nothing links the word. */
function isLinked(
  word: string,
  next: string,
  { length, whose }: { readonly length: number; readonly whose: string },
): boolean | null {
  if (/^(?:of|for)$/.test(next)) return isOrganisationHead(word) && !arePeople(word, whose);
  return /^(?:and|&)$/.test(next) && length > 2 ? true : null;
}

/** `Friends of Mr Lee`, `Friends of Ann Lee` are no society. */
const arePeople = (word: string, whose: string): boolean =>
  isGroup(word) && (isHonorific(whose) || isTitle(whose) || isFirstName(whose));

const isPair = (tokens: readonly Token[], at: number, pairs: ReadonlySet<string>): boolean =>
  !isStarter(wordAt(tokens, at)) && isPlain(wordAt(tokens, at)) && pairs.has(wordsOf(tokens, at, at + 2));

const OPENING_NAMES = new Set(lists.openingNames);

/** `Authority`: what no name is alone. */
const isHeadOnly = (word: string): boolean => isOrganisationHead(word) && !STANDS_ALONE.has(word);
const STANDS_ALONE = new Set(lists.standsAlone);

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** `WATCHED Liz Cheney`: a word of a headline, run into the text. */
const isShouted = (word: string, next: string): boolean =>
  /^\p{Lu}{4,}$/u.test(word) && /\p{Ll}/u.test(next) && isFirstName(next) && !isFirstName(word);

/** Nothing but a word with a capital: `Critics`, `Interestingly`. */
const isPlain = (word: string): boolean =>
  (isOrdinary(word) || word.endsWith('ly')) && !isFirstName(word) && !isTitle(word) && !isRole(word);

/** `Trump Tuesday`, `Council on Monday`: what has a capital of its own behind a name; not `Theresa May`. */
function beforeTail(tokens: readonly Token[], start: number, end: number): number {
  let to = end;
  while (to - 1 > start && (isOfDate(tokens, to - 1, start) || isLink(wordAt(tokens, to - 1)))) to--;
  while (to - 2 > start && isHonour(wordAt(tokens, to - 1))) to -= wordAt(tokens, to - 2) === ',' ? 2 : 1;
  return to;
}

/** `Council on Monday`: what led to the day ends no name. */
const isLink = (word: string): boolean => /^(?:on|of|for|the)$/.test(word);

function isOfDate(tokens: readonly Token[], at: number, start: number): boolean {
  const word = wordAt(tokens, at);
  const isDate = /^\d/u.test(wordAt(tokens, at + 1));
  const isSurname = !isWeekday(word) && !isDate && at > start && isFirstName(wordAt(tokens, at - 1));
  return word === ',' || (isCalendar(word) && !isSurname);
}

/** `KC`, `OBE`, `PhD`: letters behind a name of two words or more. */
const HONOURS = new Set(lists.honours);
export const isHonour = (word: string): boolean => HONOURS.has(word);

const WEEKDAYS = new Set(lists.weekdays);
const isWeekday = (word: string): boolean => WEEKDAYS.has(word);
