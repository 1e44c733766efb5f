import type { Named } from './name-directory.js';

/** One way in which articles name somebody, with the statements that they ascribe to that name. */
export class Form<Given> {
  readonly given: Given;
  /** The party that it stands for, once it is told. */
  party: Party<Given> | null = null;
  readonly #ids: number[] = [];
  #count = 0;

  constructor(given: Given) {
    this.given = given;
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
    this.#ids.push(id);
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
  #forms: readonly Form<Given>[] = [];
  #count: number | null = null;

  constructor({ name, variants }: Omit<Named, 'count'>) {
    this.name = name;
    this.variants = variants;
  }

  get forms(): readonly Form<Given>[] {
    return this.#forms;
  }

  set forms(forms: readonly Form<Given>[]) {
    this.#forms = forms;
    this.#count = null;
    for (const form of forms) form.party = this;
  }

  isNamed({ name, variants }: Omit<Named, 'count'>): boolean {
    return (
      name === this.name &&
      variants.length === this.variants.length &&
      variants.every((variant, at) => variant === this.variants[at])
    );
  }

  get count(): number {
    return (this.#count ??= this.forms.reduce((sum, { count }) => sum + count, 0));
  }

  recount(): void {
    this.#count = null;
  }
}
