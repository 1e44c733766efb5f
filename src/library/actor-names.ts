import { knownActor } from '../positions/known-actors.js';
import { withoutOpeningCapital } from '../positions/opening-capital.js';
import { OwnActors } from '../positions/own-actors.js';
import { isHolderNoun, isOrganisationName, isSeveral } from '../positions/party-words.js';
import { acronymOf } from '../quotations/speakers/acronym.js';
import { isAdjective, isFirstName } from '../quotations/speakers/lexicon.js';
import { Bearers } from './bearers.js';

/** Fewer initials are too many bodies'. */
const FEWEST_INITIALS = 3;

/**
 * The one name for each name that the articles of a library give to an actor, told from how often each is given. It
 * joins `Donald J. Trump` and `Donald Trump`, and `Trump`, printed alone, to the one that is meant nearly always;
 * `R. Castell` to the only Castell whom that fits, `LTA` to the only body with these initials; `Republicans` to the party of the lists; `Clinton’s campaign` to the `Clinton campaign`.
 */
export class ActorNames {
  readonly #own: OwnActors;
  readonly #counts = new Map<string, number>();
  /** Names of people in full, by their surname. */
  readonly #bearers = new Map<string, Bearers>();
  readonly #nobody = new Bearers(this.#counts);
  /** Names of bodies in full, by their initials. */
  readonly #spelt = new Map<string, Set<string>>();

  /** `own` are the actors that the library adds to ours: what they are called, they are. */
  constructor(own = new OwnActors([])) {
    this.#own = own;
  }

  /**
   * Adds to how often a name is given (`by` 1), or takes away from it (`by` -1). True where that may change what other
   * names of its family stand for.
   */
  count(name: string, by: 1 | -1): boolean {
    const bearers = isFullName(name) ? this.#bearersLike(name) : null;
    const before = bearers?.dominant;
    const isNewOrGone = this.#add(name, by);
    bearers?.recount(name);
    return before !== bearers?.dominant || isNewOrGone;
  }

  /** Takes in how often a name is given whose family is told already. */
  know(name: string, times: number): void {
    this.#add(name, times);
    if (isFullName(name)) this.#bearersLike(name).recount(name);
  }

  /** True where it is the first time that the name is given, or was the last. */
  #add(name: string, by: number): boolean {
    const before = this.#counts.get(name) ?? 0;
    const count = before + by;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
    const isNewOrGone = before > 0 !== count > 0;
    if (!isNewOrGone) return false;
    this.#spell(name);
    this.#bearers.get(surnameOf(name))?.forget();
    return true;
  }

  /** Lists a body that is given under its initials, or strikes one that is no more. */
  #spell(name: string): void {
    const initials = name.includes(' ') ? initialsOf(name) : null;
    if (initials === null) return;
    const spelt = this.#spelt.get(initials) ?? new Set<string>();
    if (this.#counts.has(name)) spelt.add(name);
    else spelt.delete(name);
    this.#spelt.set(initials, spelt);
  }

  /** All of the surname of a name in full. */
  #bearersLike(name: string): Bearers {
    const surname = surnameOf(name);
    const bearers = this.#bearers.get(surname) ?? new Bearers(this.#counts);
    this.#bearers.set(surname, bearers);
    return bearers;
  }

  /** The actor's one name: `Trump` is `Donald Trump` where the articles say so. */
  nameOf(name: string): string {
    const own = this.#own.nameOf(name);
    if (own !== null) return own;
    const plain = plainName(name);
    if (plain !== name && (this.#counts.has(plain) || knownActor(plain) !== null)) return this.nameOf(plain);
    if (isFullName(name)) return (this.#bearers.get(surnameOf(name)) ?? this.#nobody).inFull(name);
    const dominant = this.#bearers.get(oneSpelling(name))?.dominant;
    return knownActor(name)?.name ?? dominant ?? this.#speltOut(name) ?? this.#unowned(name);
  }

  /** `LTA` is the `Larkfield Transport Authority` where no other body has these initials. */
  #speltOut(name: string): string | null {
    const letters = name.replaceAll('.', '');
    const spelt = onlyOne([...(this.#spelt.get(letters) ?? [])]);
    return spelt ?? (letters !== name && this.#counts.has(letters) ? letters : null);
  }

  #unowned(name: string): string {
    const bare = withoutOwner(name);
    return [withoutOpeningCapital(bare), bare].find((one) => this.#counts.has(one)) ?? name;
  }
}

/** Names that may be one actor's, and change what others of them stand for: all of a surname, or of a body's initials. */
export function familyOf(given: string): string {
  const name = plainName(given);
  return isFullName(name)
    ? surnameOf(name)
    : (initialsOf(name) ?? oneSpelling(withoutOpeningCapital(withoutOwner(name))));
}

/** `The Larkfield Post` is the `Larkfield Post`, `U.S. Lake Service` the `Lake Service`, `drivers' union` the `drivers’ union`. */
const plainName = (name: string): string =>
  name
    .replaceAll("'", '’')
    .replace(/^The (?=\p{Lu})/u, '')
    .replace(/^(?:US|U\.S\.) (?=\p{Lu}.*\b(?:Agency|Bureau|Service|Centers|Survey|Administration)\b)/u, '')
    .replace(/^(?:US|U\.S\.) (Department of .*)$/u, (whole, rest: string) =>
      knownActor(rest) === null ? whole : rest,
    );

const surnameOf = (name: string): string => oneSpelling(name.slice(name.lastIndexOf(' ') + 1));

/** `Zelenskyy`, `Zelenskiy` and `Zelenski` are `Zelensky`: one ending of Slavic surnames, spelt in as many ways as there are papers. */
const oneSpelling = (name: string): string => name.replace(/(?<=\p{L}sk)(?:yy|iy|ij|yj|i|y)$/u, 'y');

/** `LTA` of the `Larkfield Transport Authority`, and of `L.T.A.`; `null` for what has none. */
function initialsOf(name: string): string | null {
  if (/^(?:\p{Lu}\.){2,}$/u.test(name)) return name.replaceAll('.', '');
  const letters = !isFullName(name) && /^\p{Lu}.* \p{Lu}\S*$/u.test(name) ? acronymOf(name) : '';
  return letters.length < FEWEST_INITIALS ? null : letters.toUpperCase();
}

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);

/** `Clinton’s campaign` is `Clinton campaign`. */
const withoutOwner = (name: string): string => name.replace(/['’]s (?=\p{Ll})/u, ' ');

const isFullName = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every(mayBeOfPerson) &&
  knownActor(name) === null &&
  !isOrganisationName(name) &&
  !beginsWithNation(name) &&
  !isOfSeveral(name);

/** Not `Lake-based`, `DREAD`, `5G`, `A&B`. */
const mayBeOfPerson = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !/\d|&|\p{Lu}{4}|-\p{Ll}/u.test(word);

/** `Norwegian Shield`: no name of a person, as `German Holm` is. */
const beginsWithNation = (name: string): boolean => {
  const [first = ''] = name.split(' ', 1);
  return isAdjective(first) && !isFirstName(first);
};

/** `Harbour Watch Officials`, run into one name: no surname of theirs; `Blake Masters` has a first name. */
function isOfSeveral(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return isHolderNoun(last) && isSeveral(last) && !isFirstName(name.split(' ', 1)[0] ?? '');
}
