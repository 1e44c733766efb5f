import lists from '../../../data/names/body-words.json' with { type: 'json' };
import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import { isDeterminer, isOwnPronoun, isPossessiveMark, isRoleWord } from './role-words.js';

/** Two words for one thing. */
const ALSO = new Map([
  ['newspaper', ['newspaper', 'paper']],
  ['club', ['club', 'team']],
]);
const familyOf = new Map(
  lists.families.flatMap(({ general, particular }, family) =>
    [...general, ...particular].map((word) => [word, family] as const),
  ),
);
const general = new Set(lists.families.flatMap((family) => family.general));
const peopleThatMake = new Set(lists.peopleThatMake);
const isMaker = (word: string): boolean => /^\p{Ll}{3,}maker$/u.test(word) && !peopleThatMake.has(word);
const trades = new Set(lists.trades);

/** `company`, `toymaker`: what a body is called by when its name is not said again. */
export const isBodyWord = (word: string): boolean => familyOf.has(word) || isMaker(word);
/** `developer`, `brewer`: people are called so too. */
export const isTrade = (word: string): boolean => trades.has(word);
/** `company`, `group`: many a body may be called so. */
export const isGeneralBody = (word: string): boolean => general.has(word);
/** `company`, `firm`. */
export const isFirmWord = (word: string): boolean => FIRM?.includes(word) ?? false;
/** `paper`: what the article calls so, and no other body. */
export const isPaperWord = (word: string): boolean => /^(?:newspaper|paper|publication)$/.test(word);
/** `club`, `team`: a town may be one. */
export const isTeamWord = (word: string): boolean => /^(?:club|team)$/.test(word);
const FIRM = lists.families[0]?.general;
/** A bank or a toymaker may be called a company; not a ministry. */
export const mayBeCalled = (called: string, word: string): boolean =>
  general.has(word) && (familyOf.get(isMaker(called) ? 'maker' : called) ?? -1) === familyOf.get(word);

/** Words between a name and what it is called: `, one of the country’s largest private employers and a maker of`. */
const REACH = 7;
/** A body word before one of these is the noun itself: `a company that …`; not `a company director`. */
const BEHIND_NOUN =
  /^(?:[,.;:)—–]|that|which|who|whose|of|in|for|based|with|from|at|behind|and|or|to|says|said|is|was)$/;

/** What bodies' words the article calls a name by, right where it names it: `Brightling, the toymaker`, `the airline Norland Air`. */
export const bodyWordsAt = (tokens: readonly Token[], { from, to }: NameRun): readonly string[] =>
  [wordBefore(tokens, from, to), wordBehind(tokens, to), isPlayed(tokens, from, to) ? 'team' : null].filter(
    (word) => word !== null,
  );

/** `Harbour City have sacked`: in British reports one name, at a clause's start, with a plural verb is a team. */
function isPlayed(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = tokens[from]?.isOpening === true || CLAUSE_OPENS.test(wordAt(tokens, from - 1));
  return opens && /^(?:have|were|are)$/.test(wordAt(tokens, to)) && !/s$/iu.test(wordAt(tokens, to - 1));
}

const CLAUSE_OPENS = /^(?:that|but|as|while|when|because|since|though|although|where|if|whether|said|says)$/;

/** What a name says that it is: `union` in `Controllers’ Union`; a row of capitals as long as a headline says nothing. */
export function bodyWordsIn(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u);
  const isHeadline = words.length > LONGEST_NAME || (words.length > 3 && name === name.toUpperCase());
  if (isHeadline) return [];
  const own = words.slice(/^(?:of|for)$/.test(words[1] ?? '') ? 0 : 1).map((word) => word.toLowerCase());
  return [...own.filter(isBodyWord), ...(words.length > 1 ? calledBy(words.at(-1) ?? '') : [])];
}

/** `Thornley Rovers` is a club, `The Merton Gazette` a newspaper, and that is a paper too. */
const calledBy = (last: string): readonly string[] => inNames.get(last) ?? [];
const inNames = new Map(
  Object.entries(lists.inNames).flatMap(([called, names]) =>
    names.map((name) => [name, ALSO.get(called) ?? [called]] as const),
  ),
);

const LONGEST_NAME = 7;

/** `toymaker Brightling`; `the airline Norland Air said`, but `the company Marsh founded`; `Ida’s employer, Norvik,`. */
function wordBefore(tokens: readonly Token[], from: number, to: number): string | null {
  if (wordAt(tokens, from - 1) === ',') return wordBeforeComma(tokens, from - 2, to);
  const word = wordAt(tokens, from - 1);
  if (!isBodyWord(word) || tokens[from - 1]?.sentence !== tokens[from]?.sentence) return null;
  const hasThe = isDeterminer(wordAt(tokens, from - 2)) || isDeterminer(wordAt(tokens, from - 3));
  return !hasThe || tokens[to]?.kind === 'punctuation' || ACTS.test(wordAt(tokens, to)) ? word : null;
}

/** Whose it is must be told, and the name end at a mark. */
function wordBeforeComma(tokens: readonly Token[], noun: number, to: number): string | null {
  const word = wordAt(tokens, noun);
  const isOwned = [noun - 1, noun - 2, noun - 3].some(
    (at) => isPossessiveMark(wordAt(tokens, at)) || isOwnPronoun(wordAt(tokens, at)),
  );
  const isHere = tokens[noun]?.sentence === tokens[to]?.sentence && tokens[to]?.kind === 'punctuation';
  return isBodyWord(word) && !isGeneralBody(word) && isOwned && isHere ? word : null;
}

const ACTS = /^(?:said|says|has|had|is|was|will|would|announced|reported|told|in|of|and|['’]s)$/;

/** `Brightling, the toymaker`, `Northstone is a company that …`: a determiner must open the phrase, and no other noun come before. */
function wordBehind(tokens: readonly Token[], to: number): string | null {
  if (!/^(?:,|is|was|\(|—|–)$/.test(wordAt(tokens, to))) return null;
  const opening = wordAt(tokens, to + 1);
  const isOne = opening === 'one' && wordAt(tokens, to + 2) === 'of';
  if (!isDeterminer(opening) && !isOwnPronoun(opening) && !isOne) return null;
  for (let at = to + (isOne ? 3 : 2); at < to + 2 + REACH; at++) {
    const word = wordAt(tokens, at);
    if (isBodyWord(word) && BEHIND_NOUN.test(wordAt(tokens, at + 1))) return word;
    if (/^(?:[,.;:]|who|that|which|of|at|for|in|from|with|by|to)$/.test(word) || isRoleWord(word))
      return null;
  }
  return null;
}
