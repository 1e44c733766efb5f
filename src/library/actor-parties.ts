import { aliasesOf, knownActorTyped, withoutAddress } from '../positions/actors.js';
import { knownActor } from '../positions/known-actors.js';
import type { OwnActors } from '../positions/own-actors.js';
import { ActorNames, familyOf } from './actor-names.js';
import { givenName, keepsakeOf, print, type GivenName } from './given-name.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Resolution } from './library.js';
import type { NameDirectory } from './name-directory.js';
import { Parties, type Ascribed } from './parties.js';
import type { Form, Group } from './party.js';

/** So many fuller names are offered for a common noun: as many articles have a place beside them. */
const MOST_FULLER = 5;

/** Whose a position is, by a name that its article gives; `variant` is how it is printed there, where that is another name. */
export interface Holding extends Ascribed {
  readonly name: string;
  readonly variant: string | null;
}

/** Who the actors of a library are: which names are one actor's, and whom a typed name means. */
export class ActorParties implements Keeps {
  readonly #own: OwnActors;
  readonly #names: ActorNames;
  readonly #parties: Parties<GivenName>;

  constructor(own: OwnActors) {
    this.#own = own;
    this.#names = new ActorNames(own);
    this.#parties = new Parties({
      groups: (forms) => this.#groupsOf(forms),
      named: (forms, name) => ({ name, variants: this.#variantsOf(forms, name) }),
      keyOf: ({ name }) => name,
      keepsake: keepsakeOf((name, times) => {
        this.#names.know(name, times);
      }),
    });
  }

  put(holding: Holding): void {
    const { name } = holding;
    const family = familyOf(name);
    const given = this.#parties.put(family, name, () => givenName(name), holding);
    this.#recount(given, holding, 1);
  }

  take(holding: Holding): void {
    const { name } = holding;
    const given = this.#parties.take(familyOf(name), name, holding);
    this.#recount(given, holding, -1);
  }

  #recount(given: GivenName | null, { name, variant }: Holding, by: 1 | -1): void {
    const isTold = this.#names.count(name, by);
    const isPrinted = given !== null && variant !== null && print(given, variant, by);
    if (isTold || isPrinted) this.#parties.touch(familyOf(name));
  }

  /** Tells some of those apart whom changes brought together; false where none are left. */
  settleOne(): boolean {
    return this.#parties.settleOne();
  }

  /** Brings some of the best known that were kept back before they are asked for; false where none of these are left. */
  bringOne(): boolean {
    return this.#parties.bringOne();
  }

  keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return this.#parties.keep(keeping);
  }

  restore(kept: Kept): Promise<void> {
    return this.#parties.restore(kept);
  }

  /** Which actor a typed name means; one of the lists is known even where no article reports a position of it. */
  named(typed: string): Resolution {
    const known = this.#own.nameOf(typed) ?? knownActorTyped(typed);
    const resolution = this.#directory.resolve(known ?? typed);
    return resolution.kind === 'none' && known !== null ? { kind: 'one', name: known } : resolution;
  }

  completions(partial: string, most: number): readonly string[] {
    return this.#directory.completions(partial, most);
  }

  /** `Harl City Council` for `council`, the better known first; nobody means the European Union by `union`. */
  fullerThan(name: string): readonly string[] {
    return this.#directory.endingWith(name, MOST_FULLER).filter((fuller) => knownActor(fuller) === null);
  }

  /** The positions that are ascribed to an actor, each once. */
  idsOf(name: string): readonly number[] {
    return [...new Set(this.#parties.formsOf(name).flatMap((form) => form.ids))];
  }

  /** The actor's one name. Names of one family tell what each stands for: they are brought back first. */
  nameOf(name: string): string {
    this.#parties.bring(familyOf(name));
    return this.#names.nameOf(name);
  }

  get #directory(): NameDirectory {
    return this.#parties.names;
  }

  #groupsOf(forms: readonly Form<GivenName>[]): readonly Group<GivenName>[] {
    const groups = new Map<string, Form<GivenName>[]>();
    for (const form of forms) {
      const name = this.nameOf(form.given.name);
      groups.set(name, [...(groups.get(name) ?? []), form]);
    }
    return [...groups].map(([key, together]) => ({ key, forms: together }));
  }

  /** The other names of the lists, those under which articles know it, and those that they print, where these mean nobody else. */
  #variantsOf(forms: readonly Form<GivenName>[], name: string): readonly string[] {
    const given = forms.map((form) => form.given.name);
    const printed = new Set(forms.flatMap(({ given }) => [...(given.printed?.keys() ?? [])]));
    const own = [...printed].filter((variant) => {
      const surname = withoutAddress(variant);
      return [surname, name].includes(this.nameOf(surname));
    });
    return [...new Set([...aliasesOf(name), ...this.#own.aliasesOf(name), ...given, ...own])].filter(
      (variant) => variant !== name,
    );
  }
}
