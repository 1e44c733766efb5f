import { isHonorific, isRole, isStarter, isTitle } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { isCapital, wordAt, type Token } from './reading.js';
import { isEnder, isLink, isModifier, isRoleWord, type Range } from './role-words.js';

/** A role before a name has no more words than this. */
const LONGEST = 12;

/** `White House spokeswoman Anna Kelly`, `Ukrainian President Volodymyr Zelensky`. */
export function roleBeforeName(tokens: readonly Token[], { from }: NameRun): Range | null {
  if (!isRoleWord(wordAt(tokens, from - 1)) && !isOffice(tokens, from)) return null;
  const start = roleStart(tokens, from);
  return start < from && !isQuotedApart(tokens, start, from) ? [start, from] : null;
}

/** `Secretary of State`: the role's own noun stands before `of`. */
const isOffice = (tokens: readonly Token[], to: number): boolean =>
  [2, 3, 4, 5].some(
    (back) =>
      /^(?:of|for|to)$/.test(wordAt(tokens, to - back)) &&
      isTitle(wordAt(tokens, to - back - 1)) &&
      isCapital(tokens[to - 1]) &&
      tokens.slice(to - back + 1, to).every((token) => isCapital(token) || token.text === 'the'),
  );

/** Walks left from a role's last word over its other words. */
function roleStart(tokens: readonly Token[], to: number): number {
  const { sentence } = tokens[to - 1] ?? {};
  let at = to - 1;
  while (at > to - LONGEST && tokens[at - 1]?.sentence === sentence && isRolePart(tokens, at - 1)) at--;
  while (
    at < to - 1 &&
    (/^(?:['’]s|and|of|to|for|&)$/u.test(wordAt(tokens, at)) || isOpener(wordAt(tokens, at)))
  )
    at++;
  return pastBefore(tokens, at) ?? at;
}

/** `Former parish clerk`: whose office is past must not be given it, whatever the words between. */
function pastBefore(tokens: readonly Token[], at: number): number | null {
  for (
    let back = at - 1;
    back >= at - MOST_BETWEEN && tokens[back]?.sentence === tokens[at]?.sentence;
    back--
  ) {
    const word = wordAt(tokens, back);
    if (PAST.test(word)) return back;
    if (tokens[back]?.kind !== 'word' || isLink(word) || isEnder(word) || isRole(word)) return null;
  }
  return null;
}

const MOST_BETWEEN = 3;
const PAST = /^(?:former|ex|retired|acting|interim|then|onetime|one-time|late)$/i;

/** `When`, `Today`: has its capital from the sentence's start; not `Former`, `Acting`. */
const isOpener = (word: string): boolean =>
  isStarter(word) && !isModifier(word.toLowerCase()) && word !== 'Ex';

function isRolePart(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (isCapital(tokens[at])) return !isHonorific(word);
  if (isRole(word) || isModifier(word)) return true;
  if (/^['’]s$/u.test(word)) return isCapital(tokens[at - 1]);
  if (/^(?:of|to|for)$/.test(word)) return isTitle(wordAt(tokens, at - 1)) && isCapital(tokens[at + 1]);
  if (word === 'the') return /^(?:of|to)$/.test(wordAt(tokens, at - 1)) && isTitle(wordAt(tokens, at - 2));
  if (word === 'and') return isRole(wordAt(tokens, at - 1));
  return tokens[at]?.kind === 'word' && word.includes('-') && !word.endsWith('ly');
}

const isQuotedApart = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens[start]?.isQuoted !== tokens[at]?.isQuoted;
