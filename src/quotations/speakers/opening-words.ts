import { isAdjective, isOrdinary, isOrganisationWord, isStarter } from './lexicon.js';
import { wordAt, type Token } from './reading.js';

/** `Will Marsh laughed`; not `Will Marsh laugh?`. */
export function isFirstNameToo(tokens: readonly Token[], at: number, end: number): boolean {
  if (wordAt(tokens, at) !== 'Will' || end - at !== 2) return false;
  const { sentence } = tokens[at] ?? {};
  const verb = wordAt(tokens, end);
  const isAsked = tokens
    .slice(end, end + SENTENCE)
    .some((token) => token.sentence === sentence && token.text === '?');
  return !isAsked && /^(?:,|and|\p{Ll}+(?:ed|s)|said|told|was|had|ran|won|has|is)$/u.test(verb);
}
/** Words of a sentence that are looked at for its end: keeps the whole linear. */
const SENTENCE = 40;

/** `Republicans Marsh and Lind`: of which party they are; not `Democrats Abroad`, `Republicans Club`. */
export const isParty = (word: string, next: string): boolean =>
  word.endsWith('s') &&
  isAdjective(word.slice(0, -1)) &&
  !isStarter(next) &&
  !isOrganisationWord(next) &&
  !isOrdinary(next);
