import lists from '../../../data/names/role-words.json' with { type: 'json' };
import { isAdjective, isGroup, isHonorific, isRole, isTitle } from './lexicon.js';
import { isCapital, wordAt, type Token } from './reading.js';
import { WordList } from './word-list.js';

/** Tokens from the first up to the second, the latter not included. */
export type Range = readonly [from: number, to: number];

const modifiers = new Set(lists.modifiers);
const enders = new Set(lists.enders);
const relations = new WordList(lists.relations);
const titleLeads = new Set(lists.titleLeads);
const owners = new Set(lists.owners);

/** `senior`, `campaign`: stands in a role before its noun. */
export const isModifier = (word: string): boolean => modifiers.has(word);
/** `Investigative`, `Presumptive`: a modifier at a sentence's start; not `House`, `State`, which own a title. */
export const isCapitalModifier = (word: string): boolean =>
  modifiers.has(word.toLowerCase()) && !isAdjective(word) && !owners.has(word);
/** `said`, `who`: a role behind a name ends before it. */
export const isEnder = (word: string): boolean => enders.has(word);
/** `wife`, `friend`, `man`: tells a gender, and no role without the one it relates to. */
export const isRelation = (word: string): boolean => relations.has(word);
/** `Press`, `Chief`, `Vice`: opens a title of two words. */
export const isTitleLead = (word: string): boolean => titleLeads.has(word);
export const isRoleWord = (word: string): boolean => (isRole(word) || isTitle(word)) && !isHonorific(word);
export const isLink = (word: string): boolean =>
  /^(?:of|for|to|at|in|on|with|from|and|the|&|a|an|['’]s|by|under|near)$/u.test(word);
export const isDeterminer = (word: string): boolean => /^(?:the|a|an)$/i.test(word);
export const isOwnPronoun = (word: string): boolean => /^(?:his|her|its|their|our|my)$/i.test(word);
/** `Sidi’s cousin, Brahim`, `her son Lee`: whoever is somebody’s relative is a person. */
export function isRelativeOf(tokens: readonly Token[], run: { readonly from: number }): boolean {
  const owner = relationOwner(tokens, run) ?? '';
  return isOwnPronoun(owner) || isPossessiveMark(owner);
}

/** `His son, Pieter Marsh`: named for whose relative he is; the surname alone goes on to mean the other. */
export const isIntroducedAsRelative = (tokens: readonly Token[], run: { readonly from: number }): boolean =>
  isOwnPronoun(relationOwner(tokens, run) ?? '');

/** `His cousin Lee Marsh`, `Lee Marsh, his cousin`: named for whose relative the bearer is. */
export const isNamedAsRelative = (
  tokens: readonly Token[],
  run: { readonly from: number; readonly to: number },
): boolean =>
  isIntroducedAsRelative(tokens, run) ||
  (wordAt(tokens, run.to) === ',' &&
    isOwnPronoun(wordAt(tokens, run.to + 1)) &&
    isRelation(wordAt(tokens, run.to + 2)));

/** The word before a relation right before a name: `his`, or `’s`; `null` where no relation is there. */
function relationOwner(tokens: readonly Token[], { from }: { readonly from: number }): string | null {
  const noun = wordAt(tokens, from - 1) === ',' ? from - 2 : from - 1;
  return isRelation(wordAt(tokens, noun)) ? wordAt(tokens, noun - 1) : null;
}

/** What parts an owner from what is owned: the `’s` of `the union ’s leader`, the `’` of `drivers ’ union`. */
export const isPossessiveMark = (word: string): boolean => word.length <= 2 && POSSESSIVE_MARKS.has(word);
const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** Behind `the`, `his`, `another`. */
export function skipDeterminer(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return isDeterminer(word) || isOwnPronoun(word) || /^another$/i.test(word) ? at + 1 : at;
}

/** A phrase that opens so says when or where, not who. */
const NO_OPENING =
  /^(?:in|at|on|to|for|by|from|of|after|before|with|when|as|if|like|unlike|one|first|only|latest|last|among|not|perhaps|also|including|and|or|both)$/i;
const LONGEST = 32;
/** A role's own noun is among its first words: `a political analyst …`. */
const HEAD_WITHIN = 9;

/** True where a phrase's first noun that can be a role comes before any `of …`, and is not a group. */
export function hasRoleHead(tokens: readonly Token[], [from, to]: Range): boolean {
  if (from >= to || to - from > LONGEST || NO_OPENING.test(wordAt(tokens, from))) return false;
  for (let at = from; at < Math.min(to, from + HEAD_WITHIN); at++) {
    const word = wordAt(tokens, at);
    // `Southwick, brought a lawyer`: what has an article of its own is no noun of the same phrase.
    if (isGroup(word) || (at > from && isDeterminer(word))) return false;
    if (isHeadAt(tokens, at, to)) return !namesBearer(tokens, at, to);
    if (at > from && /^(?:of|for|to|at|in|on|with|from|by|who|that|which)$/.test(word)) return false;
  }
  return false;
}

/** `chief` is a head in `the chief of staff`, none in `the chief negotiator`. */
function isHeadAt(tokens: readonly Token[], at: number, to: number): boolean {
  const word = wordAt(tokens, at);
  return isRoleWord(word) && (!isModifier(word) || at + 1 >= to || isLink(wordAt(tokens, at + 1)));
}

/** `Donald Trump and Sen. Ted Cruz`: the role has somebody else's name behind it. */
const namesBearer = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to && isCapital(tokens[at + 1]) && !isRoleWord(wordAt(tokens, at + 1));
