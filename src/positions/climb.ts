import { phraseEndingAt, type NounPhrase } from './noun-phrase.js';
import { isHolderNoun } from './party-words.js';
import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

const RELATIVES = /^(?:who|which|that)$/;
/** Words by which one phrase hangs on another. */
const LINKS = new Set([
  'of',
  'in',
  'from',
  'for',
  'at',
  'on',
  'with',
  'to',
  'against',
  'behind',
  'near',
  'across',
  'within',
  'by',
  'between',
  'among',
  'over',
  'about',
  'representing',
  'involved',
  'after',
]);

/** `hundreds of *pensioners*`: how many, and not who. */
const QUANTITY = /^(?:tens|dozens|scores|hundreds|thousands|millions|handful|number|plenty|lots)$/;

/** Adjectives that stand behind their noun with what they take: `a source *close* to the talks`. */
const isPostposed = (word: ReadWord | undefined): boolean =>
  /^(?:close|familiar|loyal|sympathetic|responsible|friendly|hostile)$/.test(word?.lower ?? '');

/** `the head of the delegation`, `officials briefed on the talks`: from the last noun to the one it all hangs on. */
export function climb(words: Words, phrase: NounPhrase): NounPhrase {
  let here = phrase;
  for (;;) {
    const outer = outerOf(words, here);
    if (outer === null || words[outer.head]?.tag === 'PRON') return here;
    const isCount = QUANTITY.test(words[outer.head]?.lower ?? '');
    here = { from: outer.from, to: phrase.to, head: isCount ? here.head : outer.head };
  }
}

/** The phrase that another one hangs on. */
export function outerOf(words: Words, phrase: NounPhrase): NounPhrase | null {
  const { from } = phrase;
  const link = words[from - 1];
  if (link === undefined || (!LINKS.has(link.lower) && !isParticiple(link))) return null;
  if (link.lower === 'after' && isParty(words, phrase)) return null;
  const before = words[from - 2];
  if (before?.text === ',') return personOf(words, from - 3);
  if (before?.tag !== 'VERB') return phraseEndingAt(words, isPostposed(before) ? from - 3 : from - 2);
  return RELATIVES.test(words[from - 3]?.lower ?? '')
    ? phraseEndingAt(words, from - 4)
    : isParticiple(before)
      ? phraseEndingAt(words, from - 3)
      : null;
}

/** `came to the mayor after *the union* ruled`: who can act is the subject; not so `the mayor after a meeting`. */
const isParty = (words: Words, { head }: NounPhrase): boolean =>
  (words[head]?.named ?? null) !== null || isHolderNoun(words[head]?.lower ?? '');

/** `Karl Watson, 37, of London plans`, `Karl Watson, of London plans`: the person before where he comes from. */
function personOf(words: Words, at: number): NounPhrase | null {
  const isAge = words[at]?.tag === 'NUM' && words[at - 1]?.text === ',';
  const person = phraseEndingAt(words, isAge ? at - 2 : at);
  return person !== null && words[person.head]?.named?.entity.kind === 'person' ? person : null;
}

const isParticiple = ({ tag, lower }: ReadWord): boolean => tag === 'VERB' && /(?:ed|ing)$/.test(lower);
