import { phraseEndingAt } from './noun-phrase.js';
import type { ReadWord } from './sentence.js';
import { groupStart } from './subject.js';

/** Words that a clause without its object tells more of: `all I needed`, `what you have to do`. */
const OPEN = /^(?:all|what|whatever|everything|anything|nothing)$/;

/**
 * Whether a verb stands in a clause that only tells which thing is meant: `the work that you have to do`, `the chance she
 * has to speak`, `all we needed to do`. Nobody is said to want it.
 */
export function isOfRelative(words: readonly ReadWord[], verb: number): boolean {
  const subject =
    phraseEndingAt(words, groupStart(words, verb) - 1) ?? pronounAt(words, groupStart(words, verb) - 1);
  if (subject === null) return false;
  const link = words[subject.from - 1];
  if (link === undefined) return false;
  if (OPEN.test(link.lower)) return true;
  const before = /^(?:that|which)$/.test(link.lower) ? words[subject.from - 2] : link;
  return before?.tag === 'NOUN' && !isOfOpinion(before);
}

/** `his view that the tax must go`: the clause is the view itself. */
const isOfOpinion = ({ lower }: ReadWord): boolean =>
  /^(?:view|belief|opinion|fact|conviction|idea|feeling|hope|fear|claim|argument|conclusion|message|point|time|today|tomorrow|day|week|month|year)s?$/.test(
    lower,
  );

const pronounAt = (words: readonly ReadWord[], at: number): { readonly from: number } | null =>
  words[at]?.tag === 'PRON' ? { from: at } : null;
