import type { NameRun } from './name-scan.js';
import { genderOfWord, isFirstName, isGroup, isPlace, isRole, isStarter, type Gender } from './lexicon.js';
import { genderOfWords } from './mentions.js';
import { isCapital, wordAt, type Token } from './reading.js';
import { isRelation } from './role-words.js';

/** Words behind a name that are looked at: keeps the whole linear. */
const REACH = 80;

/**
 * The gender that the words behind a surname tell of whoever it means, where others bear it too: what its bearer says of
 * himself or herself, whose husband is told of, and the next subject in its paragraph, unless somebody else comes first.
 *
 * ```
 * Berg thanked him. “That helps,” she said.    a woman
 * ```
 */
export function genderTold(tokens: readonly Token[], { to: end }: Pick<NameRun, 'to'>): Gender | null {
  const to = afterAside(tokens, end);
  return genderOfWords(tokens, { to }) ?? genderOfSpouse(tokens, to) ?? genderOfNext(tokens, to);
}

/** Behind `, 61,` and `, a banker,`. */
function afterAside(tokens: readonly Token[], to: number): number {
  if (wordAt(tokens, to) !== ',') return to;
  const close = tokens.slice(to + 1, to + NEAR).findIndex(({ text }) => text === ',');
  return close < 0 ? to : to + close + 2;
}

/** `Berg said her husband`; not `her brother`, which may be said of a man’s wife. */
function genderOfSpouse(tokens: readonly Token[], to: number): Gender | null {
  for (let at = to; at < to + NEAR && tokens[at]?.sentence === tokens[to]?.sentence; at++) {
    if (isSomebody(tokens, at)) return null;
    const isOwn = /^(?:his|her)$/.test(wordAt(tokens, at)) && tokens[at]?.isQuoted === false;
    const gender = isOwn ? genderOfWord(wordAt(tokens, at + 1)) : null;
    if (gender !== null && SPOUSE.test(wordAt(tokens, at + 1))) return gender === 'male' ? 'female' : 'male';
  }
  return null;
}

const NEAR = 8;
const SPOUSE = /^(?:wife|husband|widow|widower)$/;

function genderOfNext(tokens: readonly Token[], to: number): Gender | null {
  const block = tokens[to - 1]?.block;
  for (let at = to; at < to + REACH && tokens[at]?.block === block; at++) {
    if (tokens[at]?.isQuoted === true) continue;
    const word = wordAt(tokens, at);
    if (/^(?:s?he)$/i.test(word) || isOwn(tokens, to, at)) return FEMALE.test(word) ? 'female' : 'male';
    if (isSomebody(tokens, at)) return null;
  }
  return null;
}

const FEMALE = /^(?:she|her)$/i;

/**
 * `Berg was blamed for her haste`: in one sentence, and a few words behind. Of 777 such pronouns in PolNeAR’s training articles and news of
 * 2022, 705 have the gender of whoever is named before them.
 */
const isOwn = (tokens: readonly Token[], to: number, at: number): boolean =>
  /^(?:his|her)$/.test(wordAt(tokens, at)) &&
  !ENDS_CLAUSE.test(wordAt(tokens, at + 1)) &&
  at - to < NEAR &&
  tokens[at]?.sentence === tokens[to]?.sentence;

/** `Berg described her as late`: nothing is hers. */
const ENDS_CLAUSE =
  /^(?:[,.;:—–“"]|as|to|in|of|for|at|on|with|and|or|but|that|when|by|from|an?|the|into|out|how|what|why|if|over|about|after|before|during)$/;

/** Whom a pronoun behind may mean as well: a name, somebody’s role or relative. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (tokens[at]?.isQuoted === true) return false;
  if (isRelation(word) || isRole(word) || isGroup(word)) return true;
  return isCapital(tokens[at]) && !isStarter(word) && (isFirstName(word) || !isPlace(word));
}
