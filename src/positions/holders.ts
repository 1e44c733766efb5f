import { isBodyNoun } from './bodies.js';
import { knownActor } from './known-actors.js';
import { phraseEndingAt, textOf, type NounPhrase } from './noun-phrase.js';
import type { OwnedBodies } from './owned-bodies.js';
import type { Parties } from './parties.js';
import { bodyOfLists, type Party } from './party.js';
import { isHolderNoun, isNoHolder, isOrganisationNoun, isOtherOne } from './party-words.js';
import type { Pronouns } from './pronouns.js';
import type { ReadSentence, ReadWord } from './sentence.js';

/** Who holds a position, and where the sentence says so. */
export interface Holder {
  readonly party: Party;
  /** The phrase that names the holder. */
  readonly phrase: NounPhrase;
  /** Named by `he`, `it`, `they`: the sentence alone does not tell who. */
  readonly isPronoun: boolean;
}

/** What a reading of holders needs to know of the article. */
export interface Scene {
  readonly text: string;
  readonly parties: Parties;
  readonly pronouns: Pronouns;
  readonly owned: OwnedBodies;
}

const PERSONAL = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their']);
const INDEFINITE = new Set([
  'some',
  'many',
  'others',
  'most',
  'few',
  'both',
  'all',
  'everyone',
  'nobody',
  'several',
  'each',
  'one',
]);

/** The party that a noun phrase stands for; `null` where it can hold no position, or nobody can be named honestly. */
export function holderOf(scene: Scene, sentence: ReadSentence, phrase: NounPhrase): Holder | null {
  const head = sentence.words[phrase.head];
  if (head === undefined) return null;
  if (PERSONAL.has(head.lower)) {
    const party = scene.pronouns.of(sentence, phrase.head);
    return party === null
      ? null
      : { party: scene.owned.called(party.name) ?? party, phrase, isPronoun: true };
  }
  const party = partyOf(scene, sentence, phrase);
  return party === null ? null : { party, phrase, isPronoun: false };
}

function partyOf(scene: Scene, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const head = sentence.words[phrase.head];
  if (head === undefined || head.tag === 'PRON') return null;
  if (head.named !== null) {
    const { entity } = head.named;
    // `Downing Street` is no street to whoever knows it.
    return isNoHolder(entity.name) && knownActor(entity.name) === null ? null : scene.parties.of(entity);
  }
  return isHolderNoun(head.lower)
    ? describedIn(scene, sentence, phrase)
    : bodyOfLists(textOf(sentence, phrase, scene.text).replace(DAY, ''));
}

/** `On Monday Labour rejected`: the day is none of the name. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /;

/** `Russian officials`, `the head of Russia’s delegation`, `the union`, `analysts at Norvik`. */
function describedIn(scene: Scene, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const words = sentence.words.slice(phrase.from, phrase.to);
  const head = sentence.words[phrase.head];
  if (head === undefined || INDEFINITE.has(head.lower) || isShare(sentence.words, phrase)) return null;
  const named = isOrganisationNoun(head.lower)
    ? isDefinite(words) && !isTold(sentence.words[phrase.to])
      ? scene.pronouns.organisationBefore(sentence, head.start, head.lower)
      : null
    : isBareDefinite(words) || isCommonName(words)
      ? scene.parties.called(
          words
            .slice(1)
            .map(({ text }) => text)
            .join(' '),
        )
      : null;
  const meant = named ?? scene.owned.of(sentence, phrase);
  if (meant !== null) return meant;
  return scene.parties.described(
    words.filter(({ kind, text }) => kind !== 'punctuation' || /^['’]$/u.test(text)).map(({ text }) => text),
    textOf(sentence, phrase, scene.text),
  );
}

/** `six in 10 *voters*`: a figure of a poll. */
const isShare = (words: readonly ReadWord[], { from }: NounPhrase): boolean =>
  words[from]?.tag === 'NUM' &&
  /^(?:in|of)$/.test(words[from - 1]?.lower ?? '') &&
  words[from - 2]?.tag === 'NUM';

const isBareDefinite = (words: readonly ReadWord[]): boolean =>
  words[0]?.lower === 'the' && words.length === 2;

/** `the city council`: a body by two or three common nouns. */
const isCommonName = ([first, ...rest]: readonly ReadWord[]): boolean =>
  first?.lower === 'the' &&
  rest.length < 4 &&
  rest.every(({ text, lower }) => text === lower) &&
  isBodyNoun(rest.at(-1)?.lower ?? '');

/** `the firm`, `the cereal maker`; not `the Danish firm`, `the rival firm`, which may be another. */
const isDefinite = (words: readonly ReadWord[]): boolean =>
  isBareDefinite(words) ||
  (words[0]?.lower === 'the' &&
    words.length === 3 &&
    words[1]?.tag === 'NOUN' &&
    words[1].text === words[1].lower &&
    !isOtherOne(words[1].lower));

/** `the company that owns it`, `the maker of the drug`: the words behind tell which one is meant. */
const isTold = (next: ReadWord | undefined): boolean =>
  /^(?:that|which|whose|of|behind|in)$/.test(next?.lower ?? '');

/** The holder before `at` that a possessive names: `Moscow’s`, `the union’s`, `his`. */
export function possessorAt(scene: Scene, sentence: ReadSentence, mark: number): Holder | null {
  const word = sentence.words[mark];
  if (word?.lower !== "'s" && word?.lower !== "'") return null;
  const phrase = phraseEndingAt(sentence.words, mark - 1);
  return phrase === null ? null : holderOf(scene, sentence, phrase);
}
