import own from '../../data/actors/organisations.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { countries } from './countries.js';
import { nameKey } from './name-key.js';

const SAME_AS: Readonly<Record<string, readonly string[] | undefined>> = own.sameAs;

const named: readonly Actor[] = [
  ...countries,
  ...own.countries.map((one): Actor => ({ ...one, kind: 'country', speaksFor: null })),
  ...own.organs.map((one): Actor => ({ ...one, kind: 'organisation', demonyms: [] })),
  ...own.organisations.map((one): Actor => ({ ...one, kind: 'organisation', speaksFor: null })),
  ...own.parties.map((one): Actor => ({ ...one, kind: 'organisation', demonyms: [], speaksFor: null })),
];

/** Actors that news names without explaining them: countries, seats of power, organs, world bodies. */
export const knownActors: readonly Actor[] = named.map((actor) => ({
  ...actor,
  aliases: [...actor.aliases, ...(SAME_AS[actor.name] ?? [])],
}));

const byName = indexed((actor) => [actor.name, ...actor.aliases]);
const byDemonym = indexed((actor) => actor.demonyms);

/** Whom a name stands for: `Moscow` and `the Kremlin` for Russia; `null` for one that no list knows. */
export const knownActor = (name: string): Actor | null =>
  isShortCapitals(name) ? (byName.get(nameKey(name)) ?? null) : null;

/** Which country or union an adjective belongs to: `Russian` to Russia, `EU` to the European Union. */
export const demonymActor = (word: string): Actor | null =>
  isShortCapitals(word) ? (byDemonym.get(nameKey(word)) ?? null) : null;

const PARTY_NAMES = new Map(
  own.parties.flatMap(({ name, adjectives }) => adjectives.map((word) => [nameKey(word), name] as const)),
);

/** Which party an adjective before a leader or spokesman belongs to: `Tory` to the Conservative Party. */
export const partyActor = (word: string): Actor | null =>
  /^\p{Lu}/u.test(word) ? knownActor(PARTY_NAMES.get(nameKey(word)) ?? '') : null;

/** Most words that a name of the lists has: how far a reader must look ahead. */
export const LONGEST_NAME = Math.max(...[...byName.keys()].map((key) => key.split(' ').length));

/** A short form of capitals must be printed so: `us`, `Us` and `who` are no countries. */
const isShortCapitals = (name: string): boolean =>
  /^\p{Lu}/u.test(name.replace(/^[Tt]he /, '')) && !/^(?:Us|Who|It|Un|Eu|Uk|Sec|House|Commons)$/.test(name);

function indexed(namesOf: (actor: Actor) => readonly string[]): ReadonlyMap<string, Actor> {
  const index = new Map<string, Actor>();
  for (const actor of knownActors)
    for (const name of namesOf(actor)) index.set(nameKey(name), index.get(nameKey(name)) ?? actor);
  return index;
}
