import { aliasesOf, knownActorTyped, makesKnown, variantIn, withoutAddress } from '../positions/actors.js';
import type { OwnActors } from '../positions/own-actors.js';
import type { Position } from '../positions/position.js';
import { partsOf } from '../positions/parts.js';
import { strengthOf } from '../positions/strength.js';
import { ActorNames, familyOf } from './actor-names.js';
import type { GrowingInts } from './growing-ints.js';
import type { Keeping, Keeps, Kept } from './keeping.js';
import type { Entry, PositionHit, Resolution } from './library.js';
import type { NameDirectory } from './name-directory.js';
import { Parties } from './parties.js';
import type { Steps } from './pauses.js';
import type { Form, Group } from './party.js';
import type { PassageIndex } from './passage-index.js';
import { FoundPosition } from './position-hit.js';
import { Reports, type Kind } from './reports.js';
import { StringList } from './string-list.js';
import type { StringTable } from './string-table.js';
import { Tellings } from './tellings.js';
import { onTopic } from './topic.js';

/** A name that articles give to an actor, with the other names that they print for it, and how often each. */
interface Given {
  readonly name: string;
  printed: Map<string, number> | null;
}

/** A position in its article. */
interface Held {
  readonly entry: Entry;
  readonly position: Position;
}

/** The actors of a library, and the positions of each: kept while articles come and go. */
export class Actors implements Keeps {
  readonly #positions: Reports<Position, Held>;
  readonly #own: OwnActors;
  readonly #names: ActorNames;
  readonly #parties: Parties<Given>;
  readonly #passages: PassageIndex;
  readonly #tellings = new Tellings();
  /** What each position's holder is called there, where that is another name for it. */
  readonly #printed = new StringList();

  constructor(passages: PassageIndex, own: OwnActors) {
    this.#passages = passages;
    this.#own = own;
    this.#names = new ActorNames(own);
    this.#positions = new Reports(POSITIONS, passages);
    this.#parties = new Parties({
      groups: (forms) => this.#groupsOf(forms),
      named: (forms, name) => ({ name, variants: this.#variantsOf(forms, name) }),
      keyOf: ({ name }) => name,
      keepsake: {
        keep: givenKept,
        restore: (numbers, strings, times) => {
          const given = givenFrom(numbers, strings);
          this.#names.know(given.name, times);
          return given;
        },
      },
    });
  }

  /** Tells some of those apart whom changes brought together; false where none are left. */
  settleOne(): boolean {
    return this.#parties.settleOne();
  }

  /** Brings some of the best known that were kept back before they are asked for; false where none of these are left. */
  bringOne(): boolean {
    return this.#parties.bringOne();
  }

  /** Takes in whose positions an article reports, one a step. Its passages are indexed already. */
  *adding(entry: Entry): Steps {
    yield* this.#positions.adding(entry);
    for (const id of this.#positions.idsOf(entry)) {
      this.#takeIn(id);
      yield;
    }
    for (const { name, position, id } of this.#held(entry)) {
      const family = familyOf(name);
      const ascribed = { id, makesKnown: makesKnown(name, position) };
      const given = this.#parties.put(family, name, () => ({ name, printed: null }), ascribed);
      if (this.#names.count(name, 1)) this.#parties.touch(family);
      this.#print(given, position, id, 1);
      yield;
    }
  }

  remove(entry: Entry): void {
    for (const { name, position, id } of this.#held(entry)) {
      const family = familyOf(name);
      const ascribed = { id, makesKnown: makesKnown(name, position) };
      const given = this.#parties.take(family, name, ascribed);
      if (this.#names.count(name, -1)) this.#parties.touch(family);
      if (given !== null) this.#print(given, position, id, -1);
    }
    this.#positions.remove(entry);
  }

  async keep(keeping: Keeping): Promise<readonly GrowingInts[]> {
    return [
      ...(await this.#positions.keep(keeping)),
      ...(await this.#tellings.keep(keeping)),
      ...(await this.#printed.keep(keeping)),
      ...(await this.#parties.keep(keeping)),
    ];
  }

  async restore(kept: Kept): Promise<void> {
    await this.#positions.restore(kept);
    await this.#tellings.restore(kept);
    await this.#printed.restore(kept);
    await this.#parties.restore(kept);
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

  /** Most telling first, of equals the newest; on a topic, weighed by how much each is about it. */
  positionsOf(name: string, topic: string | null): readonly PositionHit[] {
    const nameOf = once((given) => this.#nameOf(given));
    const ids = new Set(this.#parties.formsOf(name).flatMap((form) => form.ids));
    const strong = (id: number): number =>
      strengthOf(this.#tellings.at(id), nameOf(this.#tellings.holderOf(id)) === name);
    const scored =
      topic === null
        ? this.#positions.placesOf([...ids]).map(({ id }) => ({ id, score: strong(id) }))
        : onTopic(topic, this.#positions.newestFirst([...ids]), this.#passages).map(
            ({ statement: { id }, score }) => ({ id, score: score * (1 + strong(id)) }),
          );
    return scored.sort((a, b) => b.score - a.score).flatMap(({ id, score }) => this.#found(id, score) ?? []);
  }

  #found(id: number, score: number): FoundPosition | null {
    const statement = this.#positions.at(id);
    const entry = this.#positions.entryOf(id);
    if (statement === null || entry === undefined) return null;
    const place = this.#positions.placeOf(id);
    return new FoundPosition({ entry, score, place }, () => statement.item.position);
  }

  get #directory(): NameDirectory {
    return this.#parties.names;
  }

  /** Each position of an article, once for each whose it is. */
  *#held(
    entry: Entry,
  ): Iterable<{ readonly name: string; readonly position: Position; readonly id: number }> {
    for (const id of this.#positions.idsOf(entry)) {
      const position = this.#positions.at(id)?.item.position;
      if (position === undefined) continue;
      for (const name of this.#holdersOf(position)) yield { name, position, id };
    }
  }

  /** Whose position it is: those whom the article tells, and for whom they speak by the library's own list. */
  #holdersOf({ actors }: Position): readonly string[] {
    return [...new Set(actors.flatMap((name) => [name, ...this.#own.housesOf(name)]))];
  }

  #takeIn(id: number): void {
    const held = this.#positions.at(id)?.item;
    if (held === undefined) return;
    this.#printed.push(variantIn(held.entry.article.text, held.position));
    this.#tellings.push(held.position);
  }

  #print(given: Given, { holderName }: Position, id: number, by: 1 | -1): void {
    const variant = this.#printed.at(id);
    if (given.name !== holderName || variant === null) return;
    const printed = (given.printed ??= new Map<string, number>());
    const count = (printed.get(variant) ?? 0) + by;
    if (count > 0) printed.set(variant, count);
    else printed.delete(variant);
    if (count < 1 || (count === 1 && by === 1)) this.#parties.touch(familyOf(given.name));
  }

  /** Names of one family tell what each stands for: they are brought back first. */
  #nameOf(name: string): string {
    this.#parties.bring(familyOf(name));
    return this.#names.nameOf(name);
  }

  #groupsOf(forms: readonly Form<Given>[]): readonly Group<Given>[] {
    const groups = new Map<string, Form<Given>[]>();
    for (const form of forms) {
      const name = this.#nameOf(form.given.name);
      groups.set(name, [...(groups.get(name) ?? []), form]);
    }
    return [...groups].map(([key, together]) => ({ key, forms: together }));
  }

  /** The other names of the lists, those under which articles know it, and those that they print, where these mean nobody else. */
  #variantsOf(forms: readonly Form<Given>[], name: string): readonly string[] {
    const given = forms.map((form) => form.given.name);
    const printed = new Set(forms.flatMap(({ given }) => [...(given.printed?.keys() ?? [])]));
    const own = [...printed].filter((variant) => {
      const surname = withoutAddress(variant);
      return [surname, name].includes(this.#nameOf(surname));
    });
    return [...new Set([...aliasesOf(name), ...this.#own.aliasesOf(name), ...given, ...own])].filter(
      (variant) => variant !== name,
    );
  }
}

/** Stands for a name that is not there. */
const NONE = -1;

function givenKept({ name, printed }: Given, strings: StringTable): readonly number[] {
  const counts = [...(printed ?? [])].flatMap(([variant, count]) => [strings.idFor(variant), count]);
  return [strings.idFor(name), ...counts];
}

function givenFrom([name = NONE, ...counts]: Int32Array, strings: StringTable): Given {
  const printed = new Map<string, number>();
  for (let at = 0; at < counts.length; at += 2)
    printed.set(strings.at(counts[at] ?? NONE), counts[at + 1] ?? 0);
  return { name: strings.at(name), printed: printed.size === 0 ? null : printed };
}

const POSITIONS: Kind<Position, Held> = {
  listIn: ({ positions }) => positions,
  counts: () => true,
  spanOf: ({ span }) => span,
  partsOf: (position, { positions }) => partsOf(position, positions),
  item: (entry, position) => ({ entry, position }),
};

/** Asked for the same few names over and over, it looks each up once. */
function once(find: (name: string) => string): (name: string) => string {
  const found = new Map<string, string>();
  return (name) => {
    const known = found.get(name) ?? find(name);
    found.set(name, known);
    return known;
  };
}
