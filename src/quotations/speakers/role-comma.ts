import { isHonorific, isOrdinary, isRole } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { isCapital, wordAt, type Token } from './reading.js';
import {
  hasRoleHead,
  isDeterminer,
  isEnder,
  isLink,
  isModifier,
  isOwnPronoun,
  isPossessiveMark,
  isRoleWord,
  skipDeterminer,
  type Range,
} from './role-words.js';

/** A role before a comma and a name has no more words than this. */
const LONGEST = 12;

/**
 * `The head of Russia’s delegation, Vladimir Medinsky,`, `The parish’s priest, Father Paul Lee,`: the words from the clause's
 * start, with a comma before the name.
 */
export function roleBeforeComma(tokens: readonly Token[], run: NameRun): Range | null {
  const from = run.opening;
  const isTitled = tokens.slice(from, run.from).every(({ text }) => isHonorific(text));
  if (!isTitled || wordAt(tokens, from - 1) !== ',') return null;
  const { sentence } = tokens[from] ?? {};
  let at = from - 1;
  while (at > from - LONGEST && tokens[at - 1]?.sentence === sentence && isNounPhrasePart(tokens, at - 1))
    at--;
  const opens = opensClause(tokens, at);
  const start = skipDeterminer(tokens, behindAnd(tokens, at));
  const isWhole = opens || start > at || isOwnPronoun(wordAt(tokens, at - 1));
  return isWhole && hasRoleHead(tokens, [start, from - 1]) && isPlainPhrase(tokens, start, from - 1)
    ? [start, from - 1]
    : null;
}

/** `Olga Reyes, and the health minister, Dan Kohl`: the phrase begins behind what joins it to the one before. */
const behindAnd = (tokens: readonly Token[], at: number): number =>
  /^(?:and|but|while)$/i.test(wordAt(tokens, at)) ? at + 1 : at;

/** A role's noun ends the phrase or has `of …` behind it: `reporter met …` is a clause. */
function isPlainPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens.slice(start, end).findIndex(({ text }) => isRoleWord(text));
  const behind = wordAt(tokens, start + head + 1);
  return start + head + 1 >= end || isLink(behind) || isRoleWord(behind) || isModifier(behind);
}

/** First word of its sentence, or behind a mark, a cue or a conjunction. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]?.sentence || before.kind === 'punctuation')
    return true;
  return /^(?:said|says|and|but|that|told|as|when|to|by|with|from)$/i.test(before.text);
}

function isNounPhrasePart(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (tokens[at]?.kind === 'punctuation') return word === '-' || isPossessiveMark(word);
  if (isDeterminer(word)) return isLink(wordAt(tokens, at - 1)) || opensClause(tokens, at);
  const isOwner = isPossessiveMark(word) || isPossessiveMark(wordAt(tokens, at + 1));
  return isOwner || isCapital(tokens[at]) || isLink(word) || isRole(word) || isModifier(word) || isNoun(word);
}

const isNoun = (word: string): boolean =>
  isOrdinary(word) && !isEnder(word) && !isOwnPronoun(word) && !/(?:ed|ly)$/.test(word);
