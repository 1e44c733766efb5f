import { withOne } from './lists.js';
import type { Named } from './name-directory.js';

/** Forms that may be one party's: they are told apart from one another alone. */
export interface Family<Given> {
  readonly name: string;
  forms: readonly Form<Given>[];
  groups: readonly Group<Given>[];
}

/** Forms that are one party's, and the key under which it is found. */
export interface Group<Given> {
  readonly key: string;
  readonly forms: readonly Form<Given>[];
}

/** One way in which articles name somebody, with the statements that they ascribe to that name. */
export class Form<Given> {
  readonly given: Given;
  readonly family: Family<Given>;
  /** The party that it stands for, once it is told. */
  party: Party<Given> | null = null;
  #ids: number[];
  #count: number;

  constructor(given: Given, family: Family<Given>, ids: number[] = [], count = 0) {
    this.given = given;
    this.family = family;
    this.#ids = ids;
    this.#count = count;
  }

  /** Numbers of the statements. */
  get ids(): readonly number[] {
    return this.#ids;
  }

  /** How many of them make it known. */
  get count(): number {
    return this.#count;
  }

  put(id: number, makesKnown: boolean): void {
    this.#ids = withOne(this.#ids, id);
    this.#count += Number(makesKnown);
    this.party?.recount();
  }

  take(id: number, makesKnown: boolean): void {
    this.#ids.splice(this.#ids.indexOf(id), 1);
    this.#count -= Number(makesKnown);
    this.party?.recount();
  }
}

/** What is known of a party before its forms are: its other names, and the families whose groups are its own. */
export interface Known {
  readonly variants: readonly string[];
  readonly families: readonly string[];
}

/** Somebody whom a library knows by name, with all the forms that stand for them. */
export class Party<Given> implements Named {
  readonly name: string;
  readonly #known: Known;
  #groups: readonly Group<Given>[] = [];
  #count: number | null;

  /** One that was kept has its count; its families give its groups when they are brought back. */
  constructor(name: string, known: Known, count: number | null = null) {
    this.name = name;
    this.#known = known;
    this.#count = count;
  }

  get variants(): readonly string[] {
    return this.#known.variants;
  }

  /** Families whose groups are its own. */
  get families(): readonly string[] {
    return this.#groups.length > 0 ? familiesOf(this.#groups) : this.#known.families;
  }

  get groups(): readonly Group<Given>[] {
    return this.#groups;
  }

  set groups(groups: readonly Group<Given>[]) {
    this.#groups = groups;
    this.#count = null;
    for (const form of this.forms) form.party = this;
  }

  get forms(): readonly Form<Given>[] {
    return this.#groups.flatMap(({ forms }) => forms);
  }

  get count(): number {
    return (this.#count ??= this.forms.reduce((sum, { count }) => sum + count, 0));
  }

  recount(): void {
    this.#count = null;
  }

  isNamed({ name, variants }: Omit<Named, 'count'>): boolean {
    const own = this.variants;
    return (
      name === this.name &&
      variants.length === own.length &&
      variants.every((variant, at) => variant === own[at])
    );
  }
}

const familiesOf = (groups: readonly Group<unknown>[]): readonly string[] => [
  ...new Set(groups.flatMap(({ forms: [first] }) => first?.family.name ?? [])),
];
