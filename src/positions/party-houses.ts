import type { Entity } from '../quotations/speakers/entity.js';
import { sliceOf, type Span } from '../text/span.js';
import { wordsOf } from '../text/words.js';
import { bodyBeforeRole } from './bodies.js';
import { isFormer } from './former-roles.js';
import type { FindHouse, House } from './house.js';
import { houseOf } from './houses.js';
import { demonymActor, knownActor } from './known-actors.js';
import { actorAndState, withActors, type Party } from './party.js';

/** Whom the names of an article stand for. */
export interface Names {
  readonly find: FindHouse;
  /** True for a common noun that two of its bodies have in their names: `union`. */
  readonly isShared: (noun: string) => boolean;
}

/** Adds those for whom a role makes it speak; an organ's own name may tell it too: `Russian Foreign Ministry`. */
export function withHouses(base: Party, entity: Entity, text: string, { find, isShared }: Names): Party {
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
  const houses = [...fromName, ...fromRoles].flatMap((house) => house ?? []);
  const others = houses.filter((house) => house.name !== base.name && isClear(house, isShared));
  return withActors(base, others.flatMap(chainOf));
}

/** Not `the union` of an article that names two. */
const isClear = ({ kind, name }: House, isShared: Names['isShared']): boolean =>
  kind !== 'group' || !isShared(name);

/** `a diplomat from Norway`: where one comes from, who has an office besides. */
const isOrigin = (text: string, span: Span): boolean =>
  /^(?:an? )?[\p{Ll} -]+ from /u.test(sliceOf(text, span));

/**
 * The role with the whole name that it is read from the middle of: `Oil Association of | Norway spokesman`, `Number 10
 * | spokesman`, `school board | chair`; and with `a`.
 */
function wholeRole(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  return (NAME_BEFORE.exec(before)?.[0] ?? bodyBeforeRole(before)) + sliceOf(text, span);
}

/** Characters before a role that the name it belongs to may take. */
const LOOK_BACK = 60;
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
const chainOf = (house: House): readonly string[] => {
  const known = knownActor(house.name);
  const actors = house.actors ?? (known === null ? [house.name] : actorAndState(known));
  if (house.kind === 'person') return actors.filter((name) => name === house.name || isState(name));
  const state = house.kind === 'organisation' ? organHouse(house.name) : null;
  return state === null ? actors : [...actors, state.name];
};

/** Aides of a senator speak for him, and not for the senate; those of a president for his country too. */
const isState = (name: string): boolean => {
  const known = knownActor(name);
  return known !== null && (known.kind === 'country' || known.speaksFor !== null);
};

/** A party without a name of its own, and whom its description makes it speak for: `Russian officials`. */
export function describedParty(words: readonly string[], name: string, { find, isShared }: Names): Party {
  const house = houseOf(words, find);
  const actors = house !== null && isClear(house, isShared) ? chainOf(house) : [];
  return {
    name,
    kind: 'group',
    actors: [...new Set([name, ...actors])],
    aliases: [],
  };
}
