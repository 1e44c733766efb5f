import { isAdjective } from '../quotations/speakers/lexicon.js';
import { isPossessiveMark } from '../quotations/speakers/role-words.js';
import { isBodyNoun, isVagueBody } from './bodies.js';
import { speaksFor } from './house-roles.js';
import { phraseEndingAt, textOf, type NounPhrase } from './noun-phrase.js';
import { ownedName } from './owned-name.js';
import type { Parties } from './parties.js';
import type { Party } from './party.js';
import { isOrganisationNoun } from './party-words.js';
import { possessivePhrase, type Pronouns } from './pronouns.js';
import type { NamedPlace, ReadSentence, ReadWord } from './sentence.js';

/** Bodies that an article tells by whose they are: `the Hale campaign`, `her campaign`, `the drivers’ union`. */
export interface OwnedBodies {
  /** The one that a phrase means, `the campaign` too where the article tells of one alone; `null` for no such body. */
  readonly of: (sentence: ReadSentence, phrase: NounPhrase) => Party | null;
  /** The one that a bare noun means (`union`, for which a pronoun stood), where the article tells of one alone. */
  readonly called: (noun: string) => Party | null;
}

/** What is read of an article. */
interface Read {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly parties: Parties;
  readonly pronouns: Pronouns;
}

/** All bodies of one kind that the article tells apart; `null` stands for one of whom it does not tell whose it is. */
type Told = readonly (Party | null)[];

export function ownedBodies(read: Read): OwnedBodies {
  const told = new Map<string, Told>();
  const toldOf = (noun: string): Told => {
    const known = told.get(noun) ?? bodiesCalled(read, noun);
    told.set(noun, known);
    return known;
  };
  return {
    of: (sentence, phrase) => {
      const noun = sentence.words[phrase.head]?.lower ?? '';
      if (!isOwnable(noun)) return null;
      return isBare(sentence, phrase) ? onlyOne(toldOf(noun)) : ownedBody(read, sentence, phrase);
    },
    called: (noun) => (isOwnable(noun) ? onlyOne(toldOf(noun)) : null),
  };
}

/** `campaign`, `administration` of a person, `council`, `union` of others. */
const isOwnable = (noun: string): boolean =>
  (isBodyNoun(noun) || isOfPerson(noun)) && !isOrganisationNoun(noun);

const isOfPerson = (noun: string): boolean => /^(?:campaign|administration|camp|team|office)$/.test(noun);

const isBare = ({ words }: ReadSentence, { from, to }: NounPhrase): boolean =>
  to - from === 2 && words[from]?.lower === 'the';

function bodiesCalled(read: Read, noun: string): Told {
  if (read.parties.isShared(noun)) return [];
  return read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at) => {
      const phrase = word.text === noun ? phraseEndingAt(sentence.words, at) : null;
      if (phrase === null || sentence.words[at + 1]?.tag === 'NOUN') return [];
      const isOwned = isPronoun(sentence.words[phrase.from]) || tellsWhose(sentence, phrase);
      return isOwned ? [ownedBody(read, sentence, phrase)] : [];
    }),
  );
}

const onlyOne = (told: Told): Party | null => {
  const [first = null] = told;
  return told.every((one) => one !== null && one.name === first?.name) ? first : null;
};

/** The body of a phrase that tells whose it is; `null` where it tells nobody. */
function ownedBody(read: Read, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const owner = ownerOf(read, sentence, phrase);
  const noun = sentence.words[phrase.head]?.lower ?? '';
  if (owner?.kind === 'person' && !speaksFor(noun, owner)) return null;
  if (owner?.kind === 'person')
    return read.parties.described([owner.name, '’s', noun], ownedName(owner.name, noun));
  if (isOfPerson(noun) || (owner === null && isPronoun(sentence.words[phrase.from]))) return null;
  if (owner !== null && isPronoun(sentence.words[phrase.from])) {
    return read.parties.described([owner.name, '’s', noun], `${owner.name}’s ${noun}`);
  }
  return tellsWhose(sentence, phrase) ? asPrinted(read, sentence, phrase) : null;
}

/** `the Hale campaign`, `Hale’s campaign`, `his campaign`: Hale. */
function ownerOf(
  { parties, pronouns }: Read,
  sentence: ReadSentence,
  { from, head }: NounPhrase,
): Party | null {
  const { words } = sentence;
  if (isPronoun(words[from])) return pronouns.of(sentence, possessivePhrase(from).head);
  const named = namesIn(words.slice(from, head)).at(-1);
  return named === undefined ? null : parties.of(named.entity);
}

const namesIn = (words: readonly ReadWord[]): readonly NamedPlace[] =>
  words.flatMap(({ named }) => named ?? []);

const isPronoun = (word: ReadWord | undefined): boolean => /^(?:his|her|its|their)$/.test(word?.lower ?? '');

const isMark = (word: ReadWord | undefined): boolean => word !== undefined && isPossessiveMark(word.text);

/** `the drivers’ union`, `the Harl council`, `the school board`; not `the new board`, `a rival campaign`, `a trade group`. */
function tellsWhose({ words }: ReadSentence, { from, head }: NounPhrase): boolean {
  if (namesIn(words.slice(from, head)).length > 0) return true;
  const before = words[head - 1];
  if (before === undefined || head <= from || isAdjective(before.lower)) return false;
  return isMark(before) || (before.tag === 'NOUN' && !isVagueBody(words[head]?.lower ?? ''));
}

function asPrinted({ text, parties }: Read, sentence: ReadSentence, phrase: NounPhrase): Party {
  const words = sentence.words.slice(phrase.from, phrase.to).map((word) => word.text);
  return parties.described(words, textOf(sentence, phrase, text).replace(/^an? /i, ''));
}
