import type { Clause } from './clauses.js';
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.js';
import { possessivePhrase } from './pronouns.js';
import { verbOfSaying } from './sayings.js';
import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

/** By whom a sentence says that something is seen so: `in Ida Brask’s view`, `as the mayor sees it`. */
export interface Framing {
  readonly phrase: NounPhrase;
  /** Said, not merely thought. */
  readonly isSpeech: boolean;
}

const SIGHTS =
  /^(?:view|opinion|eyes|telling|words|account|assessment|judg(?:e)?ment|reading|estimation|mind)$/;
const SPOKEN = /^(?:telling|words|account)$/;
/** How many words whose view it is may take. */
const LONGEST_NAME = 8;

/** The framings of a sentence that a clause stands under: what stands in front of it, or closes the sentence. */
export const framingsOf = (words: Words, clause: Clause): readonly Framing[] =>
  words.flatMap((word, at) => {
    const found = word.lower === 'in' ? inView(words, at) : word.lower === 'as' ? asSeen(words, at) : null;
    if (found === null || !isCut(words, at - 1) || !isCut(words, found.end)) return [];
    const isClosing = words[found.end]?.text !== ',';
    return at < clause.phrase.from || isClosing ? [found.framing] : [];
  });

interface Found {
  readonly framing: Framing;
  /** Index behind its last word. */
  readonly end: number;
}

/** The sentence begins or ends there, or a mark stands, or a word that joins clauses. */
const isCut = (words: Words, at: number): boolean =>
  /^(?:PUNCT|CCONJ)$/.test(words[at]?.tag ?? 'PUNCT') || words[at]?.lower === 'that';

/** `In Lena Roth’s view`, `in her opinion`, `in the eyes of the union`. */
function inView(words: Words, at: number): Found | null {
  const sight = words.findIndex(
    ({ lower }, here) => here > at && here <= at + LONGEST_NAME && SIGHTS.test(lower),
  );
  if (sight < 0) return null;
  const isSpeech = SPOKEN.test(words[sight]?.lower ?? '');
  if (words[sight + 1]?.lower === 'of') {
    const [phrase] = words[sight - 1]?.lower === 'the' ? phraseStartingAt(words, sight + 2) : [];
    return phrase === undefined ? null : { framing: { phrase, isSpeech }, end: phrase.to };
  }
  const owner = words[sight - 1]?.lower ?? '';
  const phrase = /^(?:his|her|its|their)$/.test(owner)
    ? possessivePhrase(sight - 1)
    : /^'s?$/.test(owner)
      ? phraseEndingAt(words, sight - 2)
      : null;
  return phrase === null ? null : { framing: { phrase, isSpeech }, end: sight + 1 };
}

/** `As the mayor sees it`, `as Ida Brask said`. */
function asSeen(words: Words, at: number): Found | null {
  const [phrase] = phraseStartingAt(words, at + 1);
  if (phrase === undefined) return null;
  const verb = words[phrase.to]?.lower ?? '';
  if (words[phrase.to + 1]?.lower === 'it' && /^(?:sees?|saw|tells?|told|puts?|viewed|views)$/.test(verb))
    return { framing: { phrase, isSpeech: /^(?:tells?|told|puts?)$/.test(verb) }, end: phrase.to + 2 };
  return verbOfSaying(verb) === 'speech' ? { framing: { phrase, isSpeech: true }, end: phrase.to + 1 } : null;
}
