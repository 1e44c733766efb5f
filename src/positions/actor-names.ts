import { knownActor } from './known-actors.js';
import { OwnActors } from './own-actors.js';
import { isOrganisationName } from './party-words.js';

/** A surname alone goes to the fuller name that has at least this share of all that its bearers hold. */
const DOMINANT = 0.8;

/**
 * The one name for each name that the articles of a library give to an actor, told from how often each is given. It
 * joins `Donald J. Trump` and `Donald Trump`, and `Trump`, printed alone, to the one that is meant nearly always;
 * `Republicans` to the party of the lists; `Clinton’s campaign` to the `Clinton campaign`.
 */
export class ActorNames {
  readonly #own: OwnActors;
  readonly #counts = new Map<string, number>();
  readonly #bearers = new Map<string, Set<string>>();
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
    return (isFullName(name) && this.#changesDominant(name)) || isNewOrGone;
  }

  #changesDominant(name: string): boolean {
    const last = familyOf(name);
    const before = this.#dominant.get(last);
    const bearers = this.#bearers.get(last) ?? new Set<string>();
    if (this.#counts.has(name)) bearers.add(name);
    else bearers.delete(name);
    this.#bearers.set(last, bearers);
    this.#dominant.delete(last);
    return before !== this.#dominantOf(last);
  }

  /** The actor's one name: `Trump` is `Donald Trump` where the articles say so. */
  nameOf(name: string): string {
    const own = this.#own.nameOf(name);
    if (own !== null) return own;
    if (isFullName(name)) return this.#plain(name);
    return knownActor(name)?.name ?? this.#dominantOf(name) ?? this.#unowned(name);
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
      const name = this.#plain(bearer);
      counts.set(name, (counts.get(name) ?? 0) + (this.#counts.get(bearer) ?? 0));
    }
    const dominant = dominantIn(counts);
    this.#dominant.set(surname, dominant);
    return dominant;
  }
}

/** Names that may be one actor's, and change what others of them stand for: all of a surname. */
export const familyOf = (name: string): string =>
  isFullName(name) ? name.slice(name.lastIndexOf(' ') + 1) : withoutOwner(name);

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
