import { acronymOf } from '../quotations/speakers/acronym.js';
import { mayBeSame, parseName } from '../quotations/speakers/person-name.js';
import { knownActor } from './known-actors.js';
import { OwnActors } from './own-actors.js';
import { isOrganisationName } from './party-words.js';

/** A surname alone goes to the fuller name that has at least this share of all that its bearers hold. */
const DOMINANT = 0.8;
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
  readonly #bearers = new Map<string, Set<string>>();
  /** Names of bodies in full, by their initials. */
  readonly #spelt = new Map<string, Set<string>>();
  /** The dominant bearers, as far as they were asked for. */
  readonly #dominant = new Map<string, string | null>();

  /** `own` are the actors that the library adds to ours: what they are called, they are. */
  constructor(own = new OwnActors([])) {
    this.#own = own;
  }

  /**
   * Adds to how often a name is given (`by` 1), or takes away from it (`by` -1). True where that may change what other
   * names of its family stand for.
   */
  count(name: string, by: 1 | -1): boolean {
    const before = this.#counts.get(name) ?? 0;
    const count = before + by;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
    const isNewOrGone = before > 0 !== count > 0;
    if (isNewOrGone) this.#spell(name);
    return (isFullName(name) && this.#changesDominant(name)) || isNewOrGone;
  }

  #spell(name: string): void {
    const initials = name.includes(' ') ? initialsOf(name) : null;
    if (initials !== null) this.#list(this.#spelt, initials, name);
  }

  /** Lists a name that is given, or strikes one that is no more. */
  #list(lists: Map<string, Set<string>>, key: string, name: string): void {
    const list = lists.get(key) ?? new Set<string>();
    if (this.#counts.has(name)) list.add(name);
    else list.delete(name);
    lists.set(key, list);
  }

  #changesDominant(name: string): boolean {
    const last = familyOf(name);
    const before = this.#dominant.get(last);
    this.#list(this.#bearers, last, name);
    this.#dominant.delete(last);
    return before !== this.#dominantOf(last);
  }

  /** The actor's one name: `Trump` is `Donald Trump` where the articles say so. */
  nameOf(name: string): string {
    const own = this.#own.nameOf(name);
    if (own !== null) return own;
    if (isFullName(name)) return this.#inFull(name);
    return knownActor(name)?.name ?? this.#dominantOf(name) ?? this.#speltOut(name) ?? this.#unowned(name);
  }

  /** `LTA` is the `Larkfield Transport Authority` where no other body has these initials. */
  #speltOut(name: string): string | null {
    const letters = name.replaceAll('.', '');
    const spelt = onlyOne([...(this.#spelt.get(letters) ?? [])]);
    return spelt ?? (letters !== name && this.#counts.has(letters) ? letters : null);
  }

  /** `R. K. Castell` is `Robert K. Castell` where he is the only one of that surname whom the initials fit. */
  #inFull(name: string): string {
    if (!beginsWithInitial(name)) return this.#plain(name);
    const fitting = [...(this.#bearers.get(familyOf(name)) ?? [])].filter(
      (bearer) => !beginsWithInitial(bearer) && fits(name, bearer),
    );
    return onlyOne([...new Set(fitting.map((bearer) => this.#plain(bearer)))]) ?? this.#plain(name);
  }

  #plain(name: string): string {
    const short = name.replace(/ \p{Lu}\.(?= )/gu, '');
    return this.#counts.has(short) ? short : name;
  }

  #unowned(name: string): string {
    const bare = withoutOwner(name);
    return this.#counts.has(bare) ? bare : name;
  }

  #dominantOf(surname: string): string | null {
    const known = this.#dominant.get(surname);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const bearer of this.#bearers.get(surname) ?? []) {
      const name = this.#inFull(bearer);
      counts.set(name, (counts.get(name) ?? 0) + (this.#counts.get(bearer) ?? 0));
    }
    const dominant = dominantIn(counts);
    this.#dominant.set(surname, dominant);
    return dominant;
  }
}

/** Names that may be one actor's, and change what others of them stand for: all of a surname, or of a body's initials. */
export const familyOf = (name: string): string =>
  isFullName(name) ? name.slice(name.lastIndexOf(' ') + 1) : (initialsOf(name) ?? withoutOwner(name));

/** `LTA` of the `Larkfield Transport Authority`, and of `L.T.A.`; `null` for what has none. */
function initialsOf(name: string): string | null {
  if (/^(?:\p{Lu}\.){2,}$/u.test(name)) return name.replaceAll('.', '');
  const letters = !isFullName(name) && /^\p{Lu}.* \p{Lu}\S*$/u.test(name) ? acronymOf(name) : '';
  return letters.length < FEWEST_INITIALS ? null : letters.toUpperCase();
}

/** `R. Castell`, `RK Castell`, `J.K. Oren`; not `Jo Oren`. */
const beginsWithInitial = (name: string): boolean => /^\p{Lu}(?:\.|\p{Lu}? )/u.test(name);

/** `R. K. Castell` fits `Robert K. Castell`; `J.J. Oren` does not fit `Jon Oren`, who may be another. */
function fits(name: string, full: string): boolean {
  const initials = parseName(name.replace(/\.(?=\p{Lu})/gu, '. '));
  const bearer = parseName(full);
  const areMiddle = initials.middle.every((word, at) => bearer.middle[at]?.startsWith(word.charAt(0)));
  return mayBeSame(initials, bearer) && areMiddle;
}

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);

/** `Clinton’s campaign` is `Clinton campaign`. */
const withoutOwner = (name: string): string => name.replace(/['’]s (?=\p{Ll})/u, ' ');

const isFullName = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
  knownActor(name) === null &&
  !isOrganisationName(name);

function dominantIn(bearers: ReadonlyMap<string, number>): string | null {
  const [first] = [...bearers].sort((a, b) => b[1] - a[1]);
  const all = [...bearers.values()].reduce((sum, count) => sum + count, 0);
  return first !== undefined && first[1] >= DOMINANT * all ? first[0] : null;
}
