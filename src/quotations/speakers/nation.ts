import { sliceOf } from '../../text/span.js';
import type { Entity, Role } from './entity.js';
import { isDemonym } from './lexicon.js';

/** Letters that a country and its adjective have in common: `Ukraine`, `Ukrainian`. */
const STEM = 4;
/** Characters before a name that may tell whose it is: `Ukraine’s`, `his Polish counterpart,`. */
const NEAR = 40;

/** The adjective of a description that tells a country: `Ukrainian` in `the Ukrainian president`. */
export const nationIn = (printed: string): string | null =>
  printed.split(' ').find((word) => isDemonym(word) || SHORT.has(word)) ?? null;

const SHORT = new Set(['U.S.', 'US', 'U.K.', 'UK', 'EU']);

/** Somebody whom a role puts elsewhere: `Russian President` is no Ukrainian one. */
export const isOfAnother = (text: string, roles: readonly Role[], nation: string): boolean =>
  roles.some(({ span }) => {
    const told = nationIn(sliceOf(text, span));
    return told !== null && told !== nation;
  });

/** Somebody in whose role’s neighbourhood a country is named may be its own: `President Berg of Norway`. */
export const mayBeOf = (text: string, { span }: Role, nation: string): boolean =>
  text.slice(Math.max(0, span.start - NEAR), span.end + NEAR).includes(nation.slice(0, STEM));

/** Somebody right before whose name the country is: `Ukraine’s Olena Bondar`, `his Polish counterpart, Adam Zielin`. */
export const isToldOf = (text: string, { mentions }: Entity, nation: string): boolean =>
  mentions.some(({ span }) =>
    text.slice(Math.max(0, span.start - NEAR), span.start).includes(nation.slice(0, STEM)),
  );
