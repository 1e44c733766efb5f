import { endsInS } from './inflection.js';
import type { NounPhrase } from './noun-phrase.js';
import type { ReadWord } from './sentence.js';
import type { Trigger } from './triggers.js';

// Subjects by which nobody, or neither of two, is said to want anything.

type Words = readonly ReadWord[];

/** How far before its auxiliary the negation may stand: `under no circumstances will`. */
const FRONTED_REACH = 3;

/** `No minister wants`, `Nobody in Kyiv wants`, `Not all ministers want`. */
export const isNegative = (words: Words, from: number): boolean =>
  /^(?:no|neither|nobody|few|zero)$/.test(words[from]?.lower ?? '') ||
  (words[from]?.kind === 'punctuation' && words[from + 1]?.lower === 'zero') ||
  (words[from - 1]?.kind === 'punctuation' && words[from - 2]?.lower === 'zero') ||
  words[from - 1]?.lower === 'not' ||
  (words[from - 1]?.tag === 'ADP' && isIndefinite(words, from - 2));

/** `nobody in Kyiv`, `everyone at the bank`: people there, and not the place. */
const isIndefinite = (words: Words, at: number): boolean =>
  /^(?:nobody|none|anybody|anyone|everybody|everyone|somebody|someone|no-one)$/.test(
    words[at]?.lower ?? '',
  ) ||
  (words[at]?.lower === 'one' && words[at - 1]?.lower === 'no');

/** The subjects of a verb that is said of neither, or with a negation before them; `null` where nothing turns it. */
export function underNegative(words: Words, phrases: readonly NounPhrase[]): readonly NounPhrase[] | null {
  const [first, ...others] = phrases;
  if (first === undefined) return null;
  if (others.length > 0 && words[first.from]?.lower === 'neither')
    return [{ ...first, from: first.from + 1 }, ...others];
  return (others.length > 0 && words[first.from - 1]?.lower === 'neither') || isBehindNegation(words, first)
    ? phrases
    : null;
}

/** `Nor does Kyiv want`, `Under no circumstances will Kyiv accept`. */
const isBehindNegation = (words: Words, { from }: NounPhrase): boolean =>
  words[from - 1]?.tag === 'AUX' &&
  words
    .slice(Math.max(0, from - 1 - FRONTED_REACH), from - 1)
    .some(({ lower }) => /^(?:nor|neither|never|no|not)$/.test(lower));

/** `Kyiv and Moscow disagree over the port`: with each other, and neither with the port. */
export const isAmongThemselves = (
  words: Words,
  phrases: readonly NounPhrase[],
  { at, word: { base } }: Trigger,
): boolean => {
  const isMany = phrases.length > 1 || phrases.some(({ head }) => endsInS(words[head]?.lower ?? ''));
  const isWithOther = words[at + 1]?.lower === 'with' && words[at + 2]?.lower !== 'each';
  // `The mayor says so, but residents disagree.`
  const isWithWhatWasSaid = /^(?:but|though|although)$/.test(words[(phrases[0]?.from ?? 0) - 1]?.lower ?? '');
  return (
    base === 'disagree' && isMany && !isWithWhatWasSaid && !isWithOther && words[at + 1]?.lower !== 'that'
  );
};
