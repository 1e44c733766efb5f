import { withOne } from './lists.js';
import type { Named } from './name-directory.js';

/** Forms that may be one party's: they are told apart from one another alone. */
export interface Family<Given> {
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
  #ids: number[] = [];
  #count = 0;

  constructor(given: Given, family: Family<Given>) {
    this.given = given;
    this.family = family;
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

/** Somebody whom a library knows by name, with all the forms that stand for them. */
export class Party<Given> implements Named {
  readonly name: string;
  readonly variants: readonly string[];
  #groups: readonly Group<Given>[] = [];
  #count: number | null = null;

  constructor({ name, variants }: Omit<Named, 'count'>) {
    this.name = name;
    this.variants = variants;
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
    return (
      name === this.name &&
      variants.length === this.variants.length &&
      variants.every((variant, at) => variant === this.variants[at])
    );
  }
}
