import { endsInS } from './inflection.js';
import { climb, outerOf } from './climb.js';
import { phraseEndingAt, type NounPhrase } from './noun-phrase.js';
import { isHolderNoun } from './party-words.js';
import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

/** Adds what `and` joins to the subject, where it is no object of a verb before it. */
export function withPartners(words: Words, phrase: NounPhrase, verb: number): readonly NounPhrase[] {
  const isSingular = endsInS(words[verb]?.lower ?? '');
  const conjunction = words[phrase.from - 1];
  const isNor = conjunction?.lower === 'nor';
  if (!isNor && (conjunction?.tag !== 'CCONJ' || !/^(?:and|or)$/.test(conjunction.lower) || isSingular))
    return [phrase];
  const end = words[phrase.from - 2]?.text === ',' ? phrase.from - 3 : phrase.from - 2;
  const partner = phraseEndingAt(words, end);
  const whole = partner === null ? null : wholeOf(words, partner, phrase);
  if (whole !== null) return [whole];
  if (partner === null || isObject(words, partner)) return [phrase];
  return [...withPartners(words, climb(words, partner), verb), phrase];
}

/** `*officials* in Norway and Sweden fear`: people of both places, and neither place. */
function wholeOf(words: Words, partner: NounPhrase, { from, head: last }: NounPhrase): NounPhrase | null {
  if (words[last]?.named === null || words[from - 2]?.text === ',') return null;
  const isWhere = /^(?:in|of|from|at)$/.test(words[partner.from - 1]?.lower ?? '');
  const people = isWhere ? outerOf(words, partner) : null;
  const head = people === null ? undefined : words[people.head];
  return head?.named === null && isHolderNoun(head.lower) ? climb(words, partner) : null;
}

function isObject(words: Words, { from }: NounPhrase): boolean {
  const before = words[from - 1];
  return (
    before !== undefined &&
    (before.tag === 'VERB' || before.tag === 'ADP' || before.tag === 'AUX' || before.lower === 'to')
  );
}

/** `bragged to *voters* now wants`: people in the plural are not the subject of a form in -s. */
export const isOutOfNumber = (words: Words, { head }: NounPhrase, verb: number): boolean =>
  words[head]?.tag === 'NOUN' &&
  words[head].named === null &&
  endsInS(words[head].lower) &&
  isHolderNoun(words[head].lower) &&
  isSingularForm(words, verb);

/** The first verb of a group: `wants`, `has`, `is`. */
function isSingularForm(words: Words, group: number): boolean {
  const { lower = '', tag } = words.slice(group).find((word) => word.tag !== 'ADV') ?? {};
  return /^(?:is|has|does)$/.test(lower) || (tag === 'VERB' && endsInS(lower));
}
