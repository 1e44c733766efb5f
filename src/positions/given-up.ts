import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import type { NounPhrase } from './noun-phrase.js';
import { isNegatedIn } from './polarity.js';
import type { ReadWord } from './sentence.js';
import { groupStart } from './subject.js';

type Words = readonly ReadWord[];

const GIVEN_UP = lexicon.givenUp.verbs.map((form) => form.split(' '));
/** How far behind a noun the verb that gives it up may stand: `its demand for the port was dropped`. */
const PASSIVE_REACH = 10;

/** `dropped its demand`, `its objection was withdrawn`: what the noun at `at` told is no longer so. */
export const isGivenUp = (words: Words, { from }: NounPhrase, at: number): boolean =>
  isDropped(words, from) || isBeingDropped(words, at);

function isDropped(words: Words, from: number): boolean {
  const end = words[from - 1]?.lower === 'all' || words[from - 1]?.tag === 'ADV' ? from - 1 : from;
  return GIVEN_UP.some((form) => isForm(words, end - form.length, form) && !isKept(words, end - form.length));
}

const isForm = (words: Words, at: number, form: readonly string[]): boolean =>
  form.every((part, ahead) => words[at + ahead]?.lower === part);

/** `has not dropped`, `refused to drop`, `did not move it to drop`: it still is so. */
const isKept = (words: Words, verb: number): boolean =>
  isNegatedIn(words.slice(groupStart(words, verb), verb)) ||
  (words[verb - 1]?.lower === 'to' &&
    words.slice(Math.max(0, verb - KEPT_REACH), verb - 1).some(({ lower }) => KEEPING.test(lower)));

/** How far before `to drop` it may stand that it is not done. */
const KEPT_REACH = 6;
const KEEPING = /^(?:not|n't|never|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reluctant|unwilling)$/;

const isBeingDropped = (words: Words, at: number): boolean =>
  words
    .slice(at, at + PASSIVE_REACH)
    .some(
      ({ lower }, here, near) =>
        /^(?:was|were|been|is|are)$/.test(lower) && GIVEN_UP.some((form) => isForm(near, here + 1, form)),
    );
