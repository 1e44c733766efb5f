import { mayBeSame, parseName, type PersonName } from '../quotations/speakers/person-name.js';
import { dominantOf } from './dominant.js';

/** A name that begins with a first name, and its parts. */
interface Fuller {
  readonly name: string;
  readonly parts: PersonName;
}

/**
 * The names in full that the articles of a library give to those of one surname. For whom each of them stands is told
 * again only when one has come or is gone: how often each is given changes with every article.
 */
export class Bearers {
  /** How often the articles give each name, these and others. */
  readonly #counts: ReadonlyMap<string, number>;
  readonly #names = new Set<string>();
  /** For whom those stand that stand for another; `null` until it is told. */
  #meant: ReadonlyMap<string, string> | null = null;
  /** `undefined` until it is told. */
  #dominant: string | null | undefined;

  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  /** Takes in that one of the names is given more, or less, often than before. */
  recount(name: string): void {
    const isThere = this.#counts.has(name);
    if (isThere !== this.#names.has(name)) this.forget();
    if (isThere) this.#names.add(name);
    else this.#names.delete(name);
    this.#dominant = undefined;
  }

  /** Has it told again for whom each name stands. */
  forget(): void {
    this.#meant = null;
  }

  /** `R. K. Castell` is `Robert K. Castell` where he is the only one whom the initials fit. */
  inFull(name: string): string {
    return this.#names.has(name) ? (this.#meantByEach().get(name) ?? name) : this.#teller()(name);
  }

  /** Whom the surname alone stands for; `null` where that may be one or the other. */
  get dominant(): string | null {
    if (this.#dominant === undefined) this.#dominant = dominantOf(this.#timesMeant());
    return this.#dominant;
  }

  #timesMeant(): ReadonlyMap<string, number> {
    const meant = this.#meantByEach();
    const times = new Map<string, number>();
    for (const name of this.#names) {
      const inFull = meant.get(name) ?? name;
      times.set(inFull, (times.get(inFull) ?? 0) + (this.#counts.get(name) ?? 0));
    }
    return times;
  }

  #meantByEach(): ReadonlyMap<string, string> {
    if (this.#meant !== null) return this.#meant;
    const tell = this.#teller();
    const told = [...this.#names].map((name) => [name, tell(name)] as const);
    const others = told.filter(([name, meant]) => name !== meant);
    return (this.#meant = others.length === 0 ? ALL_THEMSELVES : new Map(others));
  }

  /** Tells for whom a name stands; the others are taken apart when the first name with initials is told. */
  #teller(): (name: string) => string {
    let fuller: readonly Fuller[] | null = null;
    return (name) => {
      if (!beginsWithInitial(name)) return this.#plain(name);
      const initials = parseName(name.replace(/\.(?=\p{Lu})/gu, '. '));
      const fitting = (fuller ??= this.#thoseInFull()).filter(({ parts }) => fits(initials, parts));
      return onlyOne([...new Set(fitting.map((one) => this.#plain(one.name)))]) ?? this.#plain(name);
    };
  }

  #thoseInFull(): readonly Fuller[] {
    return [...this.#names]
      .filter((name) => !beginsWithInitial(name))
      .map((name) => ({ name, parts: parseName(name) }));
  }

  /** Without the middle initial where the articles give that too, and as the shortest of them spells the surname. */
  #plain(name: string): string {
    const short = name.replace(/ \p{Lu}\.(?= )/gu, '');
    return this.#shortest(this.#counts.has(short) ? short : name);
  }

  /** Those of one family differ in the spelling alone where all before the surname is the same. */
  #shortest(name: string): string {
    if (!/sk[yij]+$/u.test(name)) return name;
    const given = name.slice(0, name.lastIndexOf(' '));
    const like = [...this.#names].filter((one) => one.slice(0, one.lastIndexOf(' ')) === given);
    return like.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? name;
  }
}

const ALL_THEMSELVES: ReadonlyMap<string, string> = new Map();

/** `R. Castell`, `RK Castell`, `J.K. Oren`; not `Jo Oren`. */
const beginsWithInitial = (name: string): boolean => /^\p{Lu}(?:\.|\p{Lu}? )/u.test(name);

/** `R. K. Castell` fits `Robert K. Castell`; `J.J. Oren` does not fit `Jon Oren`, who may be another. */
const fits = (initials: PersonName, bearer: PersonName): boolean =>
  mayBeSame(initials, bearer) &&
  initials.middle.every((word, at) => bearer.middle[at]?.startsWith(word.charAt(0)));

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);
