import { knownActor } from './known-actors.js';
import { nameKey } from './name-key.js';

/** An actor of a library's own list, told as those of `data/actors/organisations.json` are. */
export interface OwnActor {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The actor whose positions its own are too; `null` where it speaks for itself alone. */
  readonly speaksFor: string | null;
}

/** The actors that a library adds to ours. They come first: a list knows its own articles best. */
export class OwnActors {
  readonly #byName = new Map<string, OwnActor>();

  constructor(actors: readonly OwnActor[]) {
    for (const actor of actors)
      for (const name of [actor.name, ...actor.aliases]) this.#byName.set(nameKey(name), actor);
  }

  /** The name of the actor that is called so, in any case; `null` where the list has none. */
  nameOf(name: string): string | null {
    return this.#of(name)?.name ?? null;
  }

  aliasesOf(name: string): readonly string[] {
    return this.#of(name)?.aliases ?? [];
  }

  /** Whose positions those of an actor of the list are besides, the nearest first: its town, and its town's country. */
  housesOf(name: string): readonly string[] {
    const houses = new Set<string>();
    let house = this.#of(name)?.speaksFor ?? null;
    while (house !== null && !houses.has(house)) {
      houses.add(house);
      house = (this.#of(house) ?? knownActor(house))?.speaksFor ?? null;
    }
    return [...houses].map((one) => this.nameOf(one) ?? knownActor(one)?.name ?? one);
  }

  #of(name: string): OwnActor | null {
    return this.#byName.get(nameKey(name)) ?? null;
  }
}
