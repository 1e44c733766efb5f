import lists from '../../../data/names/body-words.json' with { type: 'json' };
import type { NameRun } from './name-scan.js';
import { isCapital, wordAt, type Token } from './reading.js';
import { isPossessiveMark } from './role-words.js';

const has = new Set(lists.bodyHas);
const owns = new Set(lists.bodysOwn);
const parties = new Set(lists.partyLetters);

/**
 * What only a firm has stands around a name: `Pepper Creek (PPCR)`, `Pepper Creek stores`, `Pepper Creek’s shareholders`,
 * `Pepper Creek CEO Ann Wells`. A person has spokesmen and a staff too, which tell nothing.
 */
export const isBodyBySigns = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  hasTicker(tokens, from, to) ||
  has.has(wordAt(tokens, to)) ||
  hasChief(tokens, to) ||
  (isPossessiveMark(wordAt(tokens, to)) && (owns.has(wordAt(tokens, to + 1)) || isChief(tokens, to + 1)));

/** `Pepper Creek` of `Pepper Creek CEO Ann Wells`, which is printed as one run of capitals; empty where there is none. */
export const firmBefore = (tokens: readonly Token[], { opening, from }: NameRun): string =>
  IN_CAPITALS.test(wordAt(tokens, from - 1))
    ? tokens
        .slice(opening, from - 1)
        .map(({ text }) => text)
        .join(' ')
    : '';

/** Letters in brackets that begin as the name does and are no party’s: `(DLTR)`. */
function hasTicker(tokens: readonly Token[], from: number, to: number): boolean {
  const letters = wordAt(tokens, to + 1);
  const isBracketed = wordAt(tokens, to) === '(' && wordAt(tokens, to + 2) === ')';
  const isAlike = wordAt(tokens, from).startsWith(letters.charAt(0));
  return isBracketed && isAlike && /^\p{Lu}{2,5}$/u.test(letters) && !parties.has(letters);
}

/** `Pepper Creek CEO Ann Wells`: the office of a firm between its name and somebody’s. */
function hasChief(tokens: readonly Token[], to: number): boolean {
  if (!isChief(tokens, to)) return false;
  let at = to + 1;
  while (at < to + LONGEST_OFFICE && !isCapital(tokens[at])) at++;
  return isCapital(tokens[at]) && tokens[at]?.sentence === tokens[to]?.sentence;
}

/** Words of `chief financial officer`. */
const LONGEST_OFFICE = 3;

const IN_CAPITALS = /^C[EFOT]O$/;

const isChief = (tokens: readonly Token[], at: number): boolean =>
  IN_CAPITALS.test(wordAt(tokens, at)) ||
  (wordAt(tokens, at) === 'chief' &&
    /^(?:executive|financial|operating|technology)$/.test(wordAt(tokens, at + 1)));
