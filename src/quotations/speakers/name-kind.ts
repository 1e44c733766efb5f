import lists from '../../../data/names/name-words.json' with { type: 'json' };
import type { EntityKind } from './entity.js';
import {
  isAdjective,
  isCalendar,
  isFirstName,
  isOrdinary,
  isOrganisationWord,
  isParticle,
  isPlace,
  isStarter,
} from './lexicon.js';

/** `The (San Jose) Mercury News`: no name by itself. */
const ARTICLE = /^(?:The|An?)$/;
const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u;
/** A name of more words is a work or an event. */
const LONGEST_PERSON = 4;

/** What stands before a name. */
export interface Before {
  /** A title, an honorific or a role. */
  readonly hasTitle: boolean;
  readonly hasThe: boolean;
}

/** What a name's words say it is a name of; `null` for no name: a weekday, a nation. */
export function kindOf(words: readonly string[], { hasTitle, hasThe }: Before): EntityKind | null {
  const name = words.join(' ');
  if (words.every((word) => isCalendar(word))) return null;
  if (words.every((word) => ARTICLE.test(word))) return null;
  if (isPlace(name) && !hasTitle) return 'place';
  if (words.every((word) => isPeople(word))) return null;
  if (isTitledName(words) || looksPersonal(words)) return 'person';
  if (isOffice(words)) return hasTitle && isFirstName(name) ? 'person' : 'organisation';
  if (hasTitle) return 'person';
  if (words.length === 1) return /^\p{Lu}{2,6}s?$/u.test(name) ? 'organisation' : 'other';
  return hasThe || !mayBePerson(words) ? 'other' : 'person';
}

/** `Pope Francis`. */
const isTitledName = (words: readonly string[]): boolean =>
  words.length === 2 && lists.regnal.includes(words[0] ?? '');

const isOffice = (words: readonly string[]): boolean =>
  words.some((word) => isOfficial(word) || (words.length > 1 && isOfficeWord(word)));

/** A few unknown words: a person's name, unless one of them is of another kind. */
function mayBePerson(printed: readonly string[]): boolean {
  const words = printed.map(withoutShouting);
  if (words.length > LONGEST_PERSON || (words.length > 2 && isPlace(words.slice(0, 2).join(' '))))
    return false;
  if (words.some((word) => isPlace(word) || isAdjective(word) || isCalendar(word) || isStarter(word)))
    return false;
  return !words.slice(1).some((word) => isOrdinary(word) && !isParticle(word));
}

/** `FROM` is `From`: what a page shouts between its paragraphs (`BANNED FROM SWIFT`) is told by its words. */
const withoutShouting = (word: string): string =>
  /^\p{Lu}{3,}$/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word;

/** `Ukrainian`, `Americans`, `Hispanic-Americans`: of a country or a faith, and nobody's name. */
const isPeople = (word: string): boolean =>
  isAdjective(word) ||
  (word.endsWith('s') &&
    word
      .slice(0, -1)
      .split('-')
      .every((part) => isAdjective(part)));

/** A first name, then names, initials and particles alone; `Hugh Hill` is a person, `Chelsea Hospital` is not. */
function looksPersonal(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || rest.length > 5 || rest.some((word) => isOfficeWord(word))) return false;
  if (!(isFirstName(first) || INITIAL.test(first)) || isPlace(`${first} ${rest[0] ?? ''}`)) return false;
  if (COMPASS.has(first) || isOfPlace(words)) return false;
  const last = rest.at(-1) ?? '';
  const isWeak =
    isOfficial(last) &&
    rest.filter((word) => !INITIAL.test(word)).length === 1 &&
    SURNAMES_TOO.has(last) &&
    !isPlace(first);
  return isWeak || !rest.some((word) => isOfficial(word) || (isAdjective(word) && !SURNAMES_TOO.has(word)));
}

/** `Texas Historical Marker`. */
const isOfPlace = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length > 1 && isPlace(first) && rest.slice(0, -1).every((word) => isOrdinary(word));

/** `Times`, and `Sun-Times`. */
export const isOfficial = (word: string): boolean =>
  isOrganisationWord(word) ||
  (word.includes('-') && isOrganisationWord(word.slice(word.lastIndexOf('-') + 1)));

const isOfficeWord = (word: string): boolean => /^(?:of|for|on|and|&)$/.test(word);

const COMPASS = new Set(lists.compass);

/** Words of organisations that are surnames as well. */
const SURNAMES_TOO = new Set(lists.surnamesToo);
