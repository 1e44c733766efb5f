import { sliceOf } from '../../text/span.js';
import type { Entity, Role } from './entity.js';
import { isDemonym, isPlace, isRole, isTitle } from './lexicon.js';

/** Letters that a country and its adjective have in common: `Ukraine`, `Ukrainian`. */
const STEM = 4;
/** Characters before a name that may tell whose it is: `Ukraine’s`, `his Polish counterpart,`. */
const NEAR = 40;

/** The country, state or town that a description tells: `Ukrainian` in `the Ukrainian president`, `South Carolina`. */
export const nationIn = (printed: string): string | null => nationsIn(printed)[0] ?? null;

/** Adjectives first, then names of places. */
function nationsIn(printed: string): readonly string[] {
  const words = printed.split(/\s+/u).map((word) => word.replace(/[’']s$|,$/u, ''));
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`);
  const adjectives = words.filter((word) => isDemonym(word) || SHORT.has(word));
  return [...adjectives, ...[...pairs, ...words].filter((name) => isPlace(name))];
}

const SHORT = new Set(['U.S.', 'US', 'U.K.', 'UK', 'EU']);

export const stemOf = (nation: string): string => nation.slice(0, STEM).replaceAll('.', '\\.');

/** `Ukrainian` and `Ukraine`. */
const isSame = (one: string, other: string): boolean => stemOf(one) === stemOf(other);

/** A role that tells of other places alone: `Russian President` is no Ukrainian one. */
export function isElsewhere(text: string, { span }: Role, nation: string): boolean {
  const told = nationsIn(sliceOf(text, span));
  return told.length > 0 && !told.some((one) => isSame(one, nation));
}

/** Somebody whom a role puts elsewhere. */
export const isOfAnother = (text: string, roles: readonly Role[], nation: string): boolean =>
  roles.some((role) => isElsewhere(text, role, nation));

/** Somebody in whose role’s neighbourhood a country is named may be its own: `President Berg of Norway`. */
export const mayBeOf = (text: string, { span }: Role, nation: string): boolean =>
  text.slice(Math.max(0, span.start - NEAR), span.end + NEAR).includes(nation.slice(0, STEM));

/** Somebody right before whose name the country is: `Ukraine’s Olena Bondar`, `his Polish counterpart, Adam Zielin`. */
export function isToldOf(text: string, { mentions }: Entity, nation: string): boolean {
  const told = new RegExp(
    `\\b${stemOf(nation)}[\\p{L}.]*(?:[’']s?)?\\s+(?:(?:[\\p{L}-]+\\s+)?(?<noun>[\\p{L}-]+),?\\s+)?$`,
    'u',
  );
  return mentions.some(({ span }) => {
    const found = told.exec(text.slice(Math.max(0, span.start - NEAR), span.start));
    const noun = found?.groups?.['noun'];
    return found !== null && (noun === undefined || noun === 'counterpart' || isRole(noun) || isTitle(noun));
  });
}
