import { isFirstName, isOrdinary, isOrganisationWord, isParticle, isPlace, isSuffix } from './lexicon.js';
import { isCapital, wordAt, type Token } from './reading.js';

/**
 * `Ida Berg Max Olin scored twice`: a byline, a caption or a heading was run into the text, and the name of somebody else
 * begins at `at`. The one before it and this one have a first name and a surname of their own.
 */
export function isNextName(tokens: readonly Token[], start: number, at: number): boolean {
  if (at - start < 2 || !isFirstName(wordAt(tokens, start))) return false;
  const [before, first, last] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isName =
    isFirstName(first) && !isParticle(first.toLowerCase()) && isCapital(tokens[at + 1]) && !isFirstName(last);
  return (
    isName && isSurname(before) && !isOrdinary(before) && isSurname(last) && !isPlace(`${first} ${last}`)
  );
}

/** What a surname may be: no initial, suffix or particle, nor the word of a body or a thing. */
const isSurname = (word: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word) &&
  !isFirstName(word) &&
  !isSuffix(word) &&
  !isParticle(word.toLowerCase()) &&
  !PARTS.test(word) &&
  !isOrganisationWord(word);

/** Parts of Arabic surnames, which go on. */
const PARTS = /^(?:Ould|Ben|Ibn|Abu|Abd|Abdel|Abdul|Abdal|Al|El)$/;
