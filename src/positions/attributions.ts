import { holderOf, type Scene } from './holders.js';
import { phraseEndingAt, phraseStartingAt, textOf, type NounPhrase } from './noun-phrase.js';
import { isBehindFronted, isFronting } from './fronted.js';
import type { Party } from './parties.js';
import { isHolderNoun } from './party-words.js';
import type { Clause } from './clauses.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { isSelfWord } from './speech-stance.js';
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
}

/** Verbs that a clause depends on without being named in the stance words. */
const MORE_SPEECH = new Set([
  'told',
  'added',
  'adds',
  'explained',
  'explains',
  'replied',
  'suggested',
  'suggests',
  'insisted',
  'insists',
  'complained',
  'testified',
  'reported',
  'indicated',
  'signalled',
  'signaled',
  'adding',
  'explaining',
  'replying',
  'suggesting',
  'complaining',
  'testifying',
  'indicating',
]);
const SPEECH_BASES = new Set([
  'say',
  'state',
  'argue',
  'maintain',
  'contend',
  'claim',
  'assert',
  'allege',
  'declare',
  'announce',
  'stress',
  'emphasise',
  'emphasize',
  'reiterate',
  'repeat',
  'warn',
  'predict',
  'insist',
  'note',
  'caution',
]);

/** Verbs that call what they take untrue: what stands under them is nobody's position. */
const DENIALS = new Set(['deny', 'doubt', 'dispute', 'refute']);

/** `Pell doubts that her parliament would accept`: the clause is what somebody does not believe. */
export const isDenied = ({ words }: ReadSentence, clause: Clause): boolean =>
  words.some(
    (word, at) =>
      at < clause.at &&
      stanceWords(word.lower).some(({ base }) => DENIALS.has(base)) &&
      word.tag === 'VERB' &&
      speakerOf(words, at, clause) !== null,
  );

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

/** Whether a form is a verb that people speak with, or at least think with; `null` for any other. */
export function verbOfSaying(form: string): 'speech' | 'thought' | null {
  if (MORE_SPEECH.has(form)) return 'speech';
  const words = stanceWords(form);
  if (words.some(({ base }) => SPEECH_BASES.has(base))) return 'speech';
  return words.some(({ stance, isAdjective }) => stance === 'says' || (isAdjective && stance === 'fears')) ||
    words.some(({ base }) => /^(?:fear|hope|worry|admit|acknowledge|concede|deny)$/.test(base))
    ? 'thought'
    : null;
}

/** The attributions of one sentence that a clause stands under. */
export function attributionsOf(scene: Scene, sentence: ReadSentence, clause: Clause): readonly Attribution[] {
  const { words } = sentence;
  const said = words.flatMap((word, at) => {
    const kind = at === clause.at || word.tag !== 'VERB' ? null : verbOfSaying(word.lower);
    const subject = kind === null ? null : speakerOf(words, at, clause);
    return kind === null || subject === null || isSelfWord(words[subject.head]?.lower ?? '')
      ? []
      : [attributionTo(scene, sentence, subject, kind === 'speech')];
  });
  const [source] = accordingTo(words);
  return source === undefined ? said : [attributionTo(scene, sentence, source, true), ...said];
}

function attributionTo(
  scene: Scene,
  sentence: ReadSentence,
  subject: NounPhrase,
  isSpeech: boolean,
): Attribution {
  const phrase = nameBeside(sentence.words, subject) ?? subject;
  const party = holderOf(scene, sentence, phrase)?.party ?? null;
  return {
    party,
    name: party === null && !isPronoun(sentence.words, phrase) ? textOf(sentence, phrase, scene.text) : null,
    isSpeech,
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
  if (isTrailing && /^(?:PUNCT|ADP|ADV|PROPN)$/.test(words[verb + 1]?.tag ?? 'PUNCT')) return subject;
  return inverted(words, verb);
}

/** `Although the club refused, Hale said on Monday that …`: what he said comes behind. */
const isAfterFronted = (words: Words, verb: number): boolean =>
  isFronting(words[0]?.lower ?? '') &&
  words.slice(verb + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
  words[verb + 1]?.tag !== 'PUNCT';

/** `…, said X`; in `X, who opposed the plan, said he was ill` it is none. */
function inverted(words: Words, verb: number): NounPhrase | null {
  const isInverted = /^[,”"’]$/u.test(words[verb - 1]?.text ?? '');
  const [subject] = isInverted ? phraseStartingAt(words, verb + 1) : [];
  return subject === undefined || isFinite(words, subject.to) ? null : subject;
}

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
