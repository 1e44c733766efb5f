import type { Attribution } from './attribution.js';
import { isBodyWord } from './body-words.js';
import type { Spoken } from './floating.js';
import type { Speaker } from '../speaker.js';

/** Speakers that are looked back over: keeps the whole linear, and further back another may be meant. */
const LOOK_BACK = 12;
const INDEFINITE = /^(?:an?|one|another)\s+/iu;
const DEFINITE = /^(?:the|this|that)\s+/iu;
/** Where the noun phrase ends: `a diplomat | who asked not to be named`. */
const TAIL =
  /\s*(?:,|\(|\b(?:who|whose|that|which|of|for|from|in|at|with|on|by|to|speaking|familiar|close|briefed|involved|present|based)\b).*$/isu;

/**
 * The speaker without a name whom a shorter description means again: `A senior EU diplomat … The diplomat said` is one
 * diplomat, called as at first. Every word of the second must be in the first, and the nouns be the same. A body may be
 * met with `the` at once: `The energy ministry said … The ministry said`.
 */
export function meantAgain(printed: string, spoken: readonly Spoken[]): Attribution | null {
  if (!DEFINITE.test(printed)) return null;
  const asked = wordsOf(printed.replace(DEFINITE, ''));
  const known = spoken.slice(-LOOK_BACK).findLast(({ attribution: { speaker } }) => isFirst(speaker, asked));
  return known?.attribution ?? null;
}

function isFirst(speaker: Speaker | null, asked: readonly string[]): boolean {
  const isMany = speaker?.kind === 'group';
  if (speaker?.kind !== 'unnamed' && !isMany) return false;
  if (!isMany && !isIntroduced(speaker.name, asked)) return false;
  const known = wordsOf(speaker.name.replace(INDEFINITE, '').replace(DEFINITE, ''));
  return asked.length > 0 && known.at(-1) === asked.at(-1) && asked.every((word) => known.includes(word));
}

const isIntroduced = (name: string, asked: readonly string[]): boolean =>
  INDEFINITE.test(name) || (DEFINITE.test(name) && isBodyWord(asked.at(-1) ?? ''));

const wordsOf = (phrase: string): readonly string[] =>
  phrase
    .replace(TAIL, '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
