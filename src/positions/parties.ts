import type { Layout } from '../news/layout.js';
import type { Entity } from '../quotations/speakers/entity.js';
import { sliceOf, type Span } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import type { Actor } from './actor.js';
import { isCapitalOnly } from './countries.js';
import { bodyBeforeRole } from './bodies.js';
import { withoutDescriptor } from './descriptors.js';
import { mayBeCompany } from './firms.js';
import { isFormer } from './former-roles.js';
import { houseOf, type FindHouse, type House } from './houses.js';
import { demonymActor, knownActor } from './known-actors.js';
import { nameKey } from './name-key.js';
import { isHolderNoun, isOrganisationNoun } from './party-words.js';

/** Who acts in an article, and for whom: what a position's holder is resolved to. */
export interface Party {
  readonly name: string;
  readonly kind: Actor['kind'];
  /** Whose positions its positions are: itself first, then those it speaks for: `Anna Kelly`, `White House`, `United States`. */
  readonly actors: readonly string[];
  /** Other names that the article prints for it. */
  readonly aliases: readonly string[];
  /** A town or region, which few roles speak for: a lawyer of a town comes from there. */
  readonly isPlace?: boolean;
}

/** The parties of one article. */
export interface Parties {
  /** The party that an entity stands for. */
  readonly of: (entity: Entity) => Party;
  /** The party of that name; `null` where the article names none so. */
  readonly named: (name: string) => Party | null;
  /** The one with this word in its name (`the union` is `Harbour Workers’ Union`); `null` for none, or for two. */
  readonly called: (word: string) => Party | null;
  /** A party known by description alone, with the one it speaks for: `Russian officials`. */
  readonly described: (words: readonly string[], name: string) => Party;
}

/** Reads who speaks for whom from an article's entities and their roles, and from what is told of them besides. */
export function partiesOf(
  { article }: Layout,
  entities: readonly Entity[],
  told: ReadonlyMap<number, Party> = new Map(),
): Parties {
  const { text } = article;
  const byId = new Map(entities.map((entity) => [entity.id, basicParty(entity, text)]));
  const ids = new Map<string, number>();
  for (const { id, name, variants } of entities)
    for (const one of [name, ...variants, withoutDescriptor(name)])
      ids.set(nameKey(one), ids.get(nameKey(one)) ?? id);
  const basic = [...byId.values()];
  const companies = entities.filter(mayBeCompany).flatMap(({ id }) => byId.get(id) ?? []);
  const isShared = (noun: string): boolean => /^\p{Ll}/u.test(noun) && partiesWith(basic, noun).length > 1;
  const find: FindHouse = (name) =>
    byId.get(ids.get(nameKey(name)) ?? -1) ?? calledParty(basic, companies, name);
  const toldOf = ({ id }: Entity): readonly string[] => told.get(id)?.actors ?? [];
  const full = new Map(
    entities.map((entity) => {
      const party = withHouses(byId.get(entity.id) ?? basicParty(entity, text), entity, text, {
        find,
        isShared,
      });
      return [
        entity.id,
        withActors(
          party,
          toldOf(entity).filter((name) => !isShared(name)),
        ),
      ];
    }),
  );
  const parties = [...full.values()];
  const findFull = (name: string): Party | null => {
    const id = ids.get(nameKey(name));
    return id === undefined
      ? (calledParty(parties, companies, name) ?? bodyOfLists(name))
      : (full.get(id) ?? null);
  };
  return {
    of: (entity) => full.get(entity.id) ?? basicParty(entity, text),
    named: findFull,
    called: (word) => partyWith(parties, word),
    described: (words, name) => describedParty(words, name, { find: findFull, isShared }),
  };
}

/** Whom the names of an article stand for. */
interface Names {
  readonly find: FindHouse;
  /** True for a common noun that two of its bodies have in their names: `union`. */
  readonly isShared: (noun: string) => boolean;
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

/** The party without those it speaks for by role. A capital alone is its country only where the article is about it. */
function basicParty({ name, kind, variants }: Entity, text: string): Party {
  const known = kind === 'person' ? null : knownActor(name);
  if (known !== null && !(isCapitalOnly(name) && !mentions(text, known))) {
    return partyOfLists(known, variants);
  }
  const bare = withoutDescriptor(name);
  const isPerson = kind === 'person' && bare === name;
  return {
    name: bare,
    kind: isPerson ? 'person' : 'organisation',
    actors: [bare],
    aliases: variants,
    isPlace: kind === 'place',
  };
}

/** `Labour`, `Number 10`, `the GOP`: what the reading of names takes for no name, and whoever knows the body does; not `Republicans`, who are people. */
export function bodyOfLists(name: string): Party | null {
  const known = isHolderNoun(name.replace(/^the /i, '')) ? null : knownActor(name);
  return known?.kind === 'organisation' ? partyOfLists(known, [name]) : null;
}

/** An actor of the lists, as an article prints it. */
const partyOfLists = (known: Actor, aliases: readonly string[]): Party => ({
  name: known.name,
  kind: known.kind,
  actors: chain(known),
  aliases,
});

const chain = ({ name, speaksFor }: Actor): readonly string[] =>
  speaksFor === null ? [name] : [name, speaksFor];

const mentions = (text: string, { name, aliases, demonyms }: Actor): boolean =>
  [name, ...aliases.filter((alias) => !isCapitalOnly(alias)), ...demonyms].some((word) =>
    text.includes(word),
  );

/** Adds those for whom a role makes it speak; an organ's own name may tell it too: `Russian Foreign Ministry`. */
function withHouses(base: Party, entity: Entity, text: string, { find, isShared }: Names): Party {
  const fromName = base.kind === 'organisation' ? [organHouse(entity.name)] : [];
  const roles = entity.roles.filter(
    ({ span }) => !isFormer(text, span) && !(entity.roles.length > 1 && isOrigin(text, span)),
  );
  const fromRoles =
    base.kind === 'country'
      ? []
      : roles.map(({ span, affiliation }) =>
          roleHouse(wholeRole(text, span), affiliation === null ? null : sliceOf(text, affiliation), find),
        );
  const houses = [...fromName, ...fromRoles].filter(
    (house) =>
      house !== null && house.name !== base.name && !(house.kind === 'group' && isShared(house.name)),
  );
  return withActors(
    base,
    houses.flatMap((house) => (house === null ? [] : chainOf(house))),
  );
}

const withActors = (party: Party, more: readonly string[]): Party => ({
  ...party,
  actors: [...new Set([...party.actors, ...more])],
});

/** `a diplomat from Norway`: where one comes from, who has an office besides. */
const isOrigin = (text: string, span: Span): boolean =>
  /^(?:an? )?[\p{Ll} -]+ from /u.test(sliceOf(text, span));

/**
 * The role with the whole name that it is read from the middle of: `Oil Association of | Norway spokesman`, `Number 10
 * | spokesman`, `school board | chair`; and with `a`.
 */
function wholeRole(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  return (NAME_BEFORE.exec(before)?.[0] ?? bodyBeforeRole(before)) + sliceOf(text, span);
}

const NAME_BEFORE = /(?:(?:\p{Lu}[\p{L}.]* )+(?:of|for)|\b(?:No\.?|Number) 1[01]) $/u;

const plainWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ kind, text: word }) => kind !== 'punctuation' || /^['’]$/u.test(word))
    .map((word) => word.text);

function roleHouse(role: string, affiliation: string | null, find: FindHouse): House | null {
  const words = plainWords(role);
  return (
    houseOf(words, find) ??
    (affiliation === null || role.includes(affiliation)
      ? null
      : houseOf([...plainWords(affiliation), ...words], find))
  );
}

/** `Russian Foreign Ministry` speaks for Russia, `Kyiv City Council` for nobody else. */
function organHouse(name: string): House | null {
  const words = name.split(' ');
  const first = words[0] ?? '';
  const house = demonymActor(first) ?? demonymActor(words.slice(0, 2).join(' '));
  return house !== null && words.length > 1
    ? houseOf([first, ...words.slice(1).map((word) => word.toLowerCase())], () => house)
    : null;
}

/** A house with those it speaks for, as its name tells too: who speaks for the Russian Foreign Ministry speaks for Russia. */
const chainOf = (house: House & { readonly actors?: readonly string[] }): readonly string[] => {
  const known = knownActor(house.name);
  const actors = house.actors ?? (known === null ? [house.name] : chain(known));
  if (house.kind === 'person') return actors.filter((name) => name === house.name || isState(name));
  const state = house.kind === 'organisation' ? organHouse(house.name) : null;
  return state === null ? actors : [...actors, state.name];
};

/** Aides of a senator speak for him, and not for the senate; those of a president for his country too. */
const isState = (name: string): boolean => {
  const known = knownActor(name);
  return known !== null && (known.kind === 'country' || known.speaksFor !== null);
};

function describedParty(words: readonly string[], name: string, { find, isShared }: Names): Party {
  const house = houseOf(words, find);
  const isClear = house !== null && !(house.kind === 'group' && isShared(house.name));
  return {
    name,
    kind: 'group',
    actors: [...new Set([name, ...(isClear ? chainOf(house) : [])])],
    aliases: [],
  };
}
