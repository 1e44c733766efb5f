import type { GrowingInts } from './growing-ints.js';
import { numbersFor, type Keeping, type Keeps, type Kept } from './keeping.js';
import { familyKept, KeptFamilies } from './kept-families.js';
import { partiesKept, partyKept } from './kept-parties.js';
import { NameDirectory } from './name-directory.js';
import { Form, Party, type Family, type Group } from './party.js';
import { inSlices } from './pauses.js';
import { StringTable } from './string-table.js';
import type { TellingApart } from './telling-apart.js';

/** A statement that an article ascribes to somebody. */
export interface Ascribed {
  readonly id: number;
  readonly makesKnown: boolean;
}

/**
 * The parties of a library, kept while articles come and go. Forms that may be one party's (of one surname, say) are a
 * family, and are told apart from one another alone: a change costs the families that it touches.
 */
export class Parties<Given> implements Keeps {
  readonly #names = new NameDirectory();
  readonly #telling: TellingApart<Given>;
  readonly #families = new Map<string, Family<Given>>();
  /** Families that nobody has asked for since they were kept. */
  #kept = new KeptFamilies(new Int32Array(), new StringTable());
  readonly #forms = new Map<string, Form<Given>>();
  readonly #parties = new Map<string, Party<Given>>();
  /** Families whose forms changed, by name. */
  readonly #stale = new Set<string>();

  constructor(telling: TellingApart<Given>) {
    this.#telling = telling;
  }

  /** Ascribes a statement to a form; `makesKnown` where it counts for it. */
  put(family: string, key: string, given: () => Given, { id, makesKnown }: Ascribed): Given {
    this.bring(family);
    const form = this.#forms.get(key) ?? this.#made(family, key, given());
    if (makesKnown && form.count === 0) this.touch(family);
    form.put(id, makesKnown);
    return form.given;
  }

  /** Takes a statement from a form to which it was ascribed. */
  take(family: string, key: string, { id, makesKnown }: Ascribed): Given | null {
    this.bring(family);
    const form = this.#forms.get(key);
    if (form === undefined) return null;
    form.take(id, makesKnown);
    if (makesKnown && form.count === 0) this.touch(family);
    if (form.ids.length === 0) this.#drop(family, key, form);
    return form.given;
  }

  /** Has a family's forms told apart anew. */
  touch(family: string): void {
    this.bring(family);
    if (this.#families.has(family)) this.#stale.add(family);
  }

  /** Tells the forms of one changed family apart; false where nothing has changed since. */
  settleOne(): boolean {
    const [name] = this.#stale;
    if (name === undefined) return false;
    this.#stale.delete(name);
    const family = this.#families.get(name);
    if (family === undefined) return true;
    const before = new Set(family.groups);
    family.groups = this.#telling.groups(family.forms);
    if (family.forms.length === 0) this.#families.delete(name);
    for (const key of new Set([...before, ...family.groups].map((group) => group.key)))
      this.#regroup(key, before, family.groups);
    return true;
  }

  /** The forms of the party of a key, once all families are told apart. */
  formsOf(key: string): readonly Form<Given>[] {
    while (this.settleOne());
    const party = this.#partyOf(key);
    return party === undefined || party.count === 0 ? [] : party.forms;
  }

  /** All names, once all families are told apart. */
  get names(): NameDirectory {
    while (this.settleOne());
    return this.#names;
  }

  /** Takes a family that was kept out, with those that share parties with it. */
  bring(name: string): void {
    const kept = this.#kept.take(name);
    if (kept === null) return;
    const { keyOf, keepsake } = this.#telling;
    const family: Family<Given> = { name, forms: [], groups: [] };
    this.#families.set(name, family);
    const groups = kept.groups.map((key): { key: string; forms: Form<Given>[] } => ({ key, forms: [] }));
    family.groups = groups;
    family.forms = kept.forms.map(({ group, given, ids, count }) => {
      const restored = keepsake.restore(given, this.#kept.strings, ids.length);
      const form = new Form(restored, family, [...ids], count);
      this.#forms.set(keyOf(form.given), form);
      groups[group]?.forms.push(form);
      return form;
    });
    for (const group of family.groups) this.#join(group);
  }

  /**
   * Brings some large family back before it is asked for; false where all have been. Small ones take a moment when they
   * are, and most never are: they stay as they were kept.
   */
  bringOne(): boolean {
    const name = this.#kept.nextLarge();
    if (name !== null) this.bring(name);
    return name !== null;
  }

  #join(group: Group<Given>): void {
    const party = this.#parties.get(group.key);
    if (party === undefined) return;
    const { families } = party;
    party.groups = [...party.groups, group];
    for (const family of families) this.bring(family);
  }

  /** The party of a key, with all its families. */
  #partyOf(key: string): Party<Given> | undefined {
    const party = this.#parties.get(key);
    for (const family of party?.families ?? []) this.bring(family);
    return party;
  }

  /** All families must have been told apart. */
  async keep({ strings }: Keeping): Promise<readonly GrowingInts[]> {
    const { keepsake } = this.#telling;
    const families = await numbersFor(this.#kept.rest(), (kept) => kept);
    await inSlices(this.#families.values(), (family) => {
      families.append(familyKept(family, keepsake, strings));
    });
    const parties = await numbersFor(this.#parties, ([key, party]) =>
      partyKept({ key, party, compared: this.#names.comparedOf(party) }, strings),
    );
    return [families, parties];
  }

  async restore(kept: Kept): Promise<void> {
    this.#kept = new KeptFamilies(kept.next(), kept.strings);
    await inSlices(this.#kept.places(), (place) => {
      this.#kept.know(place);
    });
    await inSlices(partiesKept<Given>(kept.next(), kept.strings), ({ key, party, ...found }) => {
      this.#parties.set(key, party);
      if (party.count > 0) this.#names.add(party, found);
    });
  }

  #made(name: string, key: string, given: Given): Form<Given> {
    const family = this.#families.get(name) ?? { name, forms: [], groups: [] };
    this.#families.set(name, family);
    const form = new Form(given, family);
    this.#forms.set(key, form);
    family.forms = family.forms.concat([form]);
    this.#stale.add(name);
    return form;
  }

  #drop(name: string, key: string, form: Form<Given>): void {
    this.#forms.delete(key);
    form.family.forms = form.family.forms.filter((one) => one !== form);
    this.#stale.add(name);
  }

  #regroup(key: string, before: ReadonlySet<Group<Given>>, after: readonly Group<Given>[]): void {
    const known = this.#partyOf(key);
    const others = known?.groups.filter((group) => !before.has(group)) ?? [];
    const groups = others.concat(after.filter((group) => group.key === key));
    const named = this.#telling.named(
      groups.flatMap(({ forms }) => forms),
      key,
    );
    const wasListed = known !== undefined && this.#names.has(known);
    const party =
      known?.isNamed(named) === true
        ? known
        : new Party<Given>(named.name, { variants: named.variants, families: [] });
    party.groups = groups;
    const isListed = party.count > 0;
    if (wasListed && (known !== party || !isListed)) this.#names.remove(known);
    if (isListed && !(wasListed && known === party)) this.#names.add(party);
    if (groups.length === 0) this.#parties.delete(key);
    else this.#parties.set(key, party);
  }
}
