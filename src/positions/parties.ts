import type { Layout } from '../news/layout.js';
import type { Entity } from '../quotations/speakers/entity.js';
import { withoutDescriptor } from './descriptors.js';
import { mayBeCompany } from './firms.js';
import { nameKey } from './name-key.js';
import { describedParty, withHouses, type Names } from './party-houses.js';
import { basicParty, bodyOfLists, withActors, type Party } from './party.js';
import { isOrganisationNoun } from './party-words.js';

/** The parties of one article. */
export interface Parties {
  /** The party that an entity stands for. */
  readonly of: (entity: Entity) => Party;
  /** The party of that name; `null` where the article names none so. */
  readonly named: (name: string) => Party | null;
  /** The one with this word in its name (`the union` is `Harbour Workers’ Union`); `null` for none, or for two. */
  readonly called: (word: string) => Party | null;
  /** True for a common noun that two of its bodies have in their names: `union`. */
  readonly isShared: (noun: string) => boolean;
  /** A party known by description alone, with the one it speaks for: `Russian officials`. */
  readonly described: (words: readonly string[], name: string) => Party;
}

/** Reads who speaks for whom from an article's entities and their roles, and from what is told of them besides. */
export function partiesOf(
  { article: { text } }: Layout,
  entities: readonly Entity[],
  told: ReadonlyMap<number, Party> = new Map(),
): Parties {
  const ids = idsByName(entities);
  const basic = new Map(entities.map((entity) => [entity.id, basicParty(entity, text)]));
  const companies = entities.filter(mayBeCompany).flatMap(({ id }) => basic.get(id) ?? []);
  const findIn = (byId: ReadonlyMap<number, Party>): ((name: string) => Party | null) => {
    const parties = [...byId.values()];
    return (name) => byId.get(ids.get(nameKey(name)) ?? -1) ?? calledParty(parties, companies, name);
  };
  const bare = [...basic.values()];
  const isShared = (noun: string): boolean => /^\p{Ll}/u.test(noun) && partiesWith(bare, noun).length > 1;
  const names: Names = { find: findIn(basic), isShared };
  const fullParty = (entity: Entity): Party => {
    const party = withHouses(basic.get(entity.id) ?? basicParty(entity, text), entity, text, names);
    return withActors(party, told.get(entity.id)?.actors.filter((name) => !isShared(name)) ?? []);
  };
  const full = new Map(entities.map((entity) => [entity.id, fullParty(entity)]));
  const findFull = findIn(full);
  const find = (name: string): Party | null => findFull(name) ?? bodyOfLists(name);
  const parties = [...full.values()];
  return {
    of: (entity) => full.get(entity.id) ?? basicParty(entity, text),
    named: find,
    called: (word) => partyWith(parties, word),
    isShared,
    described: (words, name) => describedParty(words, name, { find, isShared }),
  };
}

/** Which entity a name is of; the first of a name has it. */
function idsByName(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { id, name, variants } of entities)
    for (const one of [name, ...variants, withoutDescriptor(name)])
      ids.set(nameKey(one), ids.get(nameKey(one)) ?? id);
  return ids;
}

/** `union`, `city council` is the only organisation with that in its name, `company` the only one that may be a company. */
function calledParty(parties: readonly Party[], companies: readonly Party[], noun: string): Party | null {
  if (!/^[\p{Ll} ’'-]+$/u.test(noun)) return null;
  return partyWith(parties, noun) ?? (isOrganisationNoun(noun) ? onlyOne(companies) : null);
}

const partyWith = (parties: readonly Party[], noun: string): Party | null =>
  onlyOne(partiesWith(parties, noun));

const partiesWith = (parties: readonly Party[], noun: string): readonly Party[] =>
  parties.filter(({ kind, name }) => kind === 'organisation' && name.includes(' ') && hasWords(name, noun));

const hasWords = (name: string, words: string): boolean =>
  ` ${nameKey(name)} `.includes(` ${nameKey(words)} `);

const onlyOne = (parties: readonly Party[]): Party | null => {
  const names = new Set(parties.map(({ name }) => name));
  return names.size === 1 ? (parties[0] ?? null) : null;
};
