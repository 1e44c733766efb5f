import { NameDirectory, type Named } from './name-directory.js';
import { Form, Party } from './party.js';

/** Forms that are one party's, and the key under which it is found. */
export interface Group<Given> {
  readonly key: string;
  readonly forms: readonly Form<Given>[];
}

/** How parties are told apart. */
export interface Telling<Given> {
  /** Whose each of a family's forms is: the same whatever their order. */
  readonly groups: (forms: readonly Form<Given>[]) => readonly Group<Given>[];
  /** The name and the other names of a party. */
  readonly named: (forms: readonly Form<Given>[], key: string) => Omit<Named, 'count'>;
}

interface Family<Given> {
  readonly forms: Map<string, Form<Given>>;
  groups: readonly Group<Given>[];
}

/**
 * The parties of a library, kept while articles come and go. Forms that may be one party's (of one surname, say) are a
 * family, and are told apart from one another alone: a change costs the families that it touches.
 */
export class Parties<Given> {
  readonly #names = new NameDirectory();
  readonly #telling: Telling<Given>;
  readonly #families = new Map<string, Family<Given>>();
  readonly #groups = new Map<string, Set<Group<Given>>>();
  readonly #parties = new Map<string, Party<Given>>();
  /** Families whose forms changed. */
  readonly #stale = new Set<string>();

  constructor(telling: Telling<Given>) {
    this.#telling = telling;
  }

  /** The form of a name, put in where it is new. */
  form(family: string, key: string, given: () => Given): Form<Given> {
    const known = this.#families.get(family) ?? { forms: new Map<string, Form<Given>>(), groups: [] };
    this.#families.set(family, known);
    const form = known.forms.get(key);
    if (form !== undefined) return form;
    const made = new Form(given());
    known.forms.set(key, made);
    this.#stale.add(family);
    return made;
  }

  /** Takes out a form that nothing is ascribed to any more. */
  drop(family: string, key: string): void {
    this.#families.get(family)?.forms.delete(key);
    this.#stale.add(family);
  }

  /** Has a family's forms told apart anew. */
  touch(family: string): void {
    if (this.#families.has(family)) this.#stale.add(family);
  }

  /** Tells the forms of one changed family apart; false where nothing has changed since. */
  settleOne(): boolean {
    const [key] = this.#stale;
    if (key === undefined) return false;
    this.#stale.delete(key);
    const family = this.#families.get(key);
    if (family === undefined) return true;
    const before = family.groups;
    family.groups = this.#telling.groups([...family.forms.values()]);
    this.#replace(before, family.groups);
    if (family.forms.size === 0) this.#families.delete(key);
    return true;
  }

  /** The forms of the party of a key, once all families are told apart. */
  formsOf(key: string): readonly Form<Given>[] {
    while (this.settleOne());
    return this.#parties.get(key)?.forms ?? [];
  }

  /** All names, once all families are told apart. */
  get names(): NameDirectory {
    while (this.settleOne());
    return this.#names;
  }

  #replace(before: readonly Group<Given>[], after: readonly Group<Given>[]): void {
    for (const group of before) this.#groups.get(group.key)?.delete(group);
    for (const group of after)
      this.#groups.set(group.key, (this.#groups.get(group.key) ?? new Set()).add(group));
    for (const key of new Set([...before, ...after].map((group) => group.key))) this.#rename(key);
  }

  #rename(key: string): void {
    const known = this.#parties.get(key);
    const forms = [...(this.#groups.get(key) ?? [])].flatMap((group) => group.forms);
    if (forms.length === 0) this.#groups.delete(key);
    const named = this.#telling.named(forms, key);
    const isKnown = forms.some(({ count }) => count > 0);
    const party = known?.isNamed(named) === true ? known : new Party<Given>(named);
    if (known !== undefined && (known !== party || !isKnown)) this.#names.remove(known);
    if (party !== known && isKnown) this.#names.add(party);
    party.forms = forms;
    if (isKnown) this.#parties.set(key, party);
    else this.#parties.delete(key);
  }
}
