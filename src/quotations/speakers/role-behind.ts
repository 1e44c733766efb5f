import { isRole } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import { hasRoleHead, isDeterminer, isEnder, skipDeterminer, type Range } from './role-words.js';

/** A role behind a name has no more words than this. */
const LONGEST = 32;

/** `Abbas Gallyamov, a political analyst and former Kremlin speechwriter`, `who was a U.S. ambassador to …`, `is the chief negotiator`. */
export function roleBehindName(tokens: readonly Token[], { to }: NameRun): Range | null {
  const opening = behindParenthesis(tokens, to);
  const start = afterCopula(tokens, opening);
  if (start === null) return null;
  const end = roleEnd(tokens, start);
  const from = skipDeterminer(tokens, start);
  return hasRoleHead(tokens, [from, end]) && tokens[from]?.isQuoted === tokens[to - 1]?.isQuoted
    ? [from, end]
    : null;
}

/** `Lindsey Graham (R-SC)`: the party in brackets is passed over. */
function behindParenthesis(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '(') return at;
  for (let next = at + 1; next < at + 10; next++) if (wordAt(tokens, next) === ')') return next + 1;
  return at;
}

/** Where the role starts behind `, `, `, who was `, ` is `; `null` where none can. */
function afterCopula(tokens: readonly Token[], at: number): number | null {
  if (/^[,—–]$/.test(wordAt(tokens, at))) return afterComma(tokens, at + 1);
  const [verb, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (/^(?:is|remains)$/.test(verb)) return isDeterminer(next) || isRole(next) ? at + 1 : null;
  return /^(?:serves|works)$/.test(verb) && next === 'as' ? at + 2 : null;
}

function afterComma(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (word === 'who' && /^(?:is|was|serves|served|works|worked)$/.test(next)) {
    return wordAt(tokens, at + 2) === 'as' ? at + 3 : at + 2;
  }
  if (/^(?:who|which|whose)$/.test(word)) return null;
  // An age: `Vanessa Hill, 34, a nurse`.
  return /^\d{1,3}$/.test(word) && next === ',' ? at + 2 : at;
}

function roleEnd(tokens: readonly Token[], start: number): number {
  const { sentence, isQuoted } = tokens[start] ?? {};
  for (let at = start; at < start + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.isQuoted !== isQuoted) return at;
    if (token.kind === 'punctuation' && !/^[-/&’']$/.test(token.text)) return at;
    if (isEnder(token.text))
      return token.text === 'during' || token.text === 'as' ? endOfTime(tokens, at) : at;
  }
  return start;
}

/** `during the Obama administration` is part of a role: without it a past office would be a present one. */
function endOfTime(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (
    tokens[next]?.kind !== 'punctuation' &&
    next < at + 8 &&
    tokens[next]?.sentence === tokens[at]?.sentence
  )
    next++;
  return wordAt(tokens, at) === 'during' && /^[.,;]$/.test(wordAt(tokens, next)) ? next : at;
}
