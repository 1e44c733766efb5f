import { isAdjective, isPlace, isStarter, isTitle } from './lexicon.js';
import { isCapital, wordAt, type Token } from './reading.js';
import {
  isCapitalModifier,
  isPossessiveMark,
  isRoleWord,
  isTitleLead,
  skipDeterminer,
  type Range,
} from './role-words.js';

/** Whom a role belongs to, as the role itself names it; `null` where it does not. */
export const affiliationOf = (tokens: readonly Token[], [from, to]: Range): Range | null =>
  possessorOf(tokens, from, to) ??
  capitalOwner(tokens, from, to) ??
  behindPreposition(tokens, from, to) ??
  leadingOwner(tokens, from, to);

/** `Ukraine’s chief negotiator`, `the head of Russia’s delegation`. */
function possessorOf(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) {
    if (isPossessiveMark(wordAt(tokens, at)) && isCapital(tokens[at - 1]))
      return [capitalStart(tokens, at - 1, from), at];
  }
  return null;
}

/** `a fellow at the Council on Foreign Relations`. */
function behindPreposition(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:at|of|for|with|to|in)$/.test(wordAt(tokens, at))) continue;
    const start = skipDeterminer(tokens, at + 1);
    if (!isCapital(tokens[start]) || start >= to) continue;
    if (wordAt(tokens, at) === 'of' && wordAt(tokens, start) === 'State' && isTitle(wordAt(tokens, at - 1)))
      continue;
    return [start, capitalEnd(tokens, start, to)];
  }
  return null;
}

/** `United Nations High Commissioner for Refugees`: the owner opens the role and its title has a capital too. */
const capitalOwner = (tokens: readonly Token[], from: number, to: number): Range | null => {
  const owner = isCapital(tokens[from]) ? leadingOwner(tokens, from, to) : null;
  return owner !== null && owner[1] < to && isCapital(tokens[owner[1]]) ? owner : null;
};

/** `White House spokeswoman`, `U.S. special envoy`, `former Kremlin speechwriter`. */
function leadingOwner(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  while (
    start < to &&
    (!isCapital(tokens[start]) ||
      isStarter(wordAt(tokens, start)) ||
      isCapitalModifier(wordAt(tokens, start)))
  )
    start++;
  let end = start;
  while (
    end < to &&
    isCapital(tokens[end]) &&
    !(isRoleWord(wordAt(tokens, end)) || isTitleLead(wordAt(tokens, end)))
  )
    end++;
  const isOwner =
    end > start && (end < to || isPlace(wordAt(tokens, start)) || isAdjective(wordAt(tokens, start)));
  return isOwner ? [start, end] : null;
}

function capitalStart(tokens: readonly Token[], at: number, least: number): number {
  let start = at;
  while (start > least && isCapital(tokens[start - 1])) start--;
  return start;
}

function capitalEnd(tokens: readonly Token[], at: number, most: number): number {
  let end = at + 1;
  while (end < most) {
    if (isCapital(tokens[end])) end++;
    else if (/^(?:of|on|for|and|&)$/.test(wordAt(tokens, end)) && isCapital(tokens[end + 1])) end += 2;
    else if (wordAt(tokens, end) === 'of' && wordAt(tokens, end + 1) === 'the' && isCapital(tokens[end + 2]))
      end += 3;
    else break;
  }
  return Math.min(end, most);
}
