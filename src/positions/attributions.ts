import { holderOf, type Holder, type Scene } from './holders.js';
import { phraseEndingAt, phraseStartingAt, textOf, type NounPhrase } from './noun-phrase.js';
import { isBehindFronted, isFronting } from './fronted.js';
import { framingsOf } from './framings.js';
import type { Party } from './party.js';
import { isNegatedIn } from './polarity.js';
import { verbOfSaying } from './sayings.js';
import { isHolderNoun } from './party-words.js';
import type { Clause } from './clauses.js';
import { spokenFor } from './own-spokesmen.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { isSelfWord } from './commitments.js';
import { stanceWords } from './stances.js';
import { groupStart, isFinite, subjectsOf } from './subject.js';

type Words = readonly ReadWord[];

/** To whom a sentence itself attributes a clause: `Ines Roth said that …`, `…, according to officials`. */
export interface Attribution {
  /** `null` where no party is named. */
  readonly party: Party | null;
  /** As printed, where no party is known: `documents seen by the court`. */
  readonly name: string | null;
  /** Said, not merely thought. */
  readonly isSpeech: boolean;
  /** For whom a possessive makes it speak: `its minister`. */
  readonly spokenFor: Party | null;
}

/** Verbs that call what they take untrue: what stands under them is nobody's position. */
const DENIALS = new Set(['deny', 'doubt', 'dispute', 'refute']);

/** `Pell doubts that her parliament would accept`, `Pell never said that it wants`: what somebody does not believe, or has not said. */
export const isDenied = ({ words }: ReadSentence, clause: Clause): boolean =>
  words.some(
    (word, at) =>
      at < clause.at &&
      (stanceWords(word.lower).some(({ base }) => DENIALS.has(base)) || isUnsaid(words, at)) &&
      word.tag === 'VERB' &&
      speakerOf(words, at, clause) !== null,
  );

const isUnsaid = (words: Words, at: number): boolean =>
  /^(?:say|said|tell|told)$/.test(words[at]?.lower ?? '') &&
  isNegatedIn(words.slice(groupStart(words, at), at));

/** `I don’t think the court will accept`, `nobody believes that Norway wants`: the opposite is meant. */
export const isDoubted = ({ words }: ReadSentence, clause: Clause): boolean =>
  words.some(
    ({ lower, tag }, at) =>
      at < clause.phrase.from &&
      tag === 'VERB' &&
      /^(?:think|thinks|thought|believe|believes|believed|expect|expects|expected)$/.test(lower) &&
      words.slice(groupStart(words, at), at).some((word) => /^(?:not|n't|never)$/.test(word.lower)) &&
      speakerOf(words, at, clause) !== null,
  );

/** The attributions of one sentence that a clause stands under, but those by a verb of which is known already who said it. */
export function attributionsOf(
  scene: Scene,
  sentence: ReadSentence,
  clause: Clause,
  holder: Holder,
  isKnown: (verb: ReadWord) => boolean,
): readonly Attribution[] {
  const { words } = sentence;
  const to = (subject: NounPhrase, isSpeech: boolean): Attribution =>
    attributionTo(scene, sentence, subject, isSpeech, holder);
  const said = words.flatMap((word, at) => {
    const kind = at === clause.at || word.tag !== 'VERB' || isKnown(word) ? null : verbOfSaying(word.lower);
    const subject = kind === null ? null : speakerOf(words, at, clause);
    return kind === null || subject === null || isSelfWord(words[subject.head]?.lower ?? '')
      ? []
      : [to(subject, kind === 'speech')];
  });
  const [source] = accordingTo(words);
  const seen = framingsOf(words, clause).map(({ phrase, isSpeech }) => to(phrase, isSpeech));
  return source === undefined ? [...seen, ...said] : [to(source, true), ...seen, ...said];
}

function attributionTo(
  scene: Scene,
  sentence: ReadSentence,
  subject: NounPhrase,
  isSpeech: boolean,
  next: Holder,
): Attribution {
  const phrase = nameBeside(sentence.words, subject) ?? subject;
  const party = holderOf(scene, sentence, phrase)?.party ?? null;
  return {
    party,
    name: party === null && !isPronoun(sentence.words, phrase) ? textOf(sentence, phrase, scene.text) : null,
    isSpeech,
    spokenFor: spokenFor(scene, sentence, phrase, next),
  };
}

/** `Martin Hale, president of the union, … said`: the name before a role that stands without an article. */
function nameBeside(words: Words, { from }: NounPhrase): NounPhrase | null {
  if (words[from - 1]?.text !== ',' || !isHolderNoun(words[from]?.lower ?? '')) return null;
  const name = phraseEndingAt(words, from - 2);
  return name !== null && words[name.head]?.named?.entity.kind === 'person' ? name : null;
}

const isPronoun = (words: Words, { head }: NounPhrase): boolean => words[head]?.tag === 'PRON';

function accordingTo(words: Words): readonly NounPhrase[] {
  const at = words.findIndex(({ lower }, here) => lower === 'according' && words[here + 1]?.lower === 'to');
  return at < 0 ? [] : phraseStartingAt(words, at + 2);
}

/** Whose verb of saying the clause depends on: before it (`X says that …`), or behind (`…, X said`; `…, said X`). */
function speakerOf(words: Words, verb: number, clause: Clause): NounPhrase | null {
  if (!isFinite(words, verb)) return null;
  const [subject] = subjectsOf(words, groupStart(words, verb));
  if (verb < clause.at)
    return subject !== undefined && governs(words, verb, clause, subject) ? subject : null;
  const isTrailing =
    subject !== undefined && words[subject.from - 1]?.text === ',' && subject.from > clause.at;
  if (isTrailing && isAfterFronted(words, verb)) return null;
  if (
    isTrailing &&
    (/^(?:PUNCT|ADP|ADV|PROPN)$/.test(words[verb + 1]?.tag ?? 'PUNCT') || isToldTo(words, verb))
  )
    return subject;
  return inverted(words, verb);
}

/** `Although the club refused, Hale said on Monday that …`: what he said comes behind. */
const isAfterFronted = (words: Words, verb: number): boolean =>
  isFronting(words[0]?.lower ?? '') &&
  words.slice(verb + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
  words[verb + 1]?.tag !== 'PUNCT';

/** `…, a minister told the Herald.`: nothing behind it that was told. */
function isToldTo(words: Words, verb: number): boolean {
  const behind = words.slice(verb + 1);
  const end = behind.findIndex(({ tag }) => tag === 'PUNCT');
  const object = end < 0 ? behind : behind.slice(0, end);
  return /^(?:told|tells)$/.test(words[verb]?.lower ?? '') && !object.some((_, at) => isFinite(object, at));
}

/** Verbs that do not stand before who speaks: `Norway, which Oslo blames, *denies* any role`. */
const NEVER_INVERTED =
  /^(?:tell|tells|told|warn|deny|denies|denied|doubt|question|suspect|fear|caution|announce|regard|see|saw|view|expect|deem|consider|describe|find|found|dispute|acknowledge|admit|report|reveal|confirm)(?:s|ed)?$/;

/** `…, said X`; in `X, who opposed the plan, said he was ill` it is none, nor in `X, whom Y blames, claims a victory`. */
function inverted(words: Words, verb: number): NounPhrase | null {
  if (NEVER_INVERTED.test(words[verb]?.lower ?? '')) return null;
  const isInverted = /^[,”"’]$/u.test(words[verb - 1]?.text ?? '');
  const [subject] = isInverted ? phraseStartingAt(words, verb + 1) : [];
  return subject === undefined || isFinite(words, subject.to) || !isSomebody(words, subject) ? null : subject;
}

const isSomebody = (words: Words, { head }: NounPhrase): boolean =>
  (words[head]?.named ?? null) !== null ||
  words[head]?.tag === 'PRON' ||
  isHolderNoun(words[head]?.lower ?? '');

/** The clause is what the verb takes: it follows at once, or after `that`; between commas it is said of all around it. */
function governs(words: Words, verb: number, { phrase }: Clause, subject: NounPhrase): boolean {
  const between = words.slice(verb + 1, phrase.from);
  const isInserted = words[verb + 1]?.text === ',' && words[subject.from - 1]?.text === ',';
  if (isInserted) return true;
  if (phrase.from <= verb) return false;
  if (between.some(({ text }) => text === ';')) return false;
  if (isBehindFronted(words, subject, phrase)) return false;
  if (between.length === 0 || between.at(-1)?.lower === 'that' || between[0]?.lower === 'that')
    return !hasTurn(between);
  return (
    between.length < 4 &&
    between.every(({ tag }) => tag === 'ADV' || tag === 'ADP' || tag === 'PROPN' || tag === 'NOUN') &&
    !hasTurn(between)
  );
}

/** `…, but Kyiv`, `… while Moscow`: a clause that the verb no longer governs. */
const hasTurn = (between: Words): boolean =>
  between.some(
    ({ lower }, at) => /^(?:but|while|whereas|although|though)$/.test(lower) && between[at - 1]?.text === ',',
  );
