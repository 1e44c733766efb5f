import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { BE_FORMS } from './be.js';
import { NEGATIONS } from './negations.js';
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';

// What one says one will do, or will not: `we will build`, `it would not sell`, `they are going to strike`.

type Words = readonly ReadWord[];

/** Whether a subject, of which the word is the last, is the one who speaks. */
export type IsSpeaker = (word: ReadWord) => boolean;

/** What befalls one rather than what one does; of a thing, what it leads to. */
const NO_DEEDS = new Set([...lexicon.commitments.noDeeds, ...lexicon.forecasts.luck]);
const OUTCOMES = new Set([...lexicon.commitments.outcomes, ...lexicon.forecasts.effects]);
const WISHES = new Set(lexicon.commitments.wishes);
const UNSAID = new Set(lexicon.commitments.unsaid);
const GUESSING = new Set(lexicon.commitments.guessing);
const BE = new Set(BE_FORMS.filter((form) => !form.startsWith('w')).concat("'s"));
const SELVES = new Set(['we', 'i']);

/** `I` and `we`: in somebody's words, the speaker. */
export const isSelfWord = (lower: string): boolean => SELVES.has(lower);

/** What the speaker commits himself to, refuses or would like, by the word at `at`; `null` where it is none, or somebody else's. */
export function commitmentAt(words: Words, at: number, isSpeaker: IsSpeaker): Stance | null {
  const deed = deedAt(words, at);
  const subject = words[subjectEnd(words, at)];
  if (deed === null || subject === undefined || isAside(words, at) || isForeseen(words, at, deed, subject))
    return null;
  if (!isSpeaker(subject)) return null;
  if (isWish(words, at, deed)) return 'wants';
  return isNegated(words, at, deed) ? 'rejects' : 'promises';
}

/** `she would love to`, `she would rather wait`. */
const isWish = (words: Words, at: number, deed: number): boolean =>
  words[at]?.lower === 'would' && (WISHES.has(words[deed]?.lower ?? '') || isRather(words, at, deed));

const isRather = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => lower === 'rather');

const subjectEnd = (words: Words, at: number): number =>
  words.slice(0, at).findLastIndex(({ tag }) => tag !== 'ADV');

/** `what she will do`, `the day when he would return`, `areas we're going to`: no clause that tells it of itself. */
function isAside(words: Words, at: number): boolean {
  const subject = subjectEnd(words, at);
  const before = words[subject - 1];
  const isRelative = words[subject]?.tag === 'PRON' && before?.tag === 'NOUN' && !isTime(before);
  return isRelative || UNSAID.has(before?.lower ?? '');
}

/** `Next year we will`. */
const isTime = ({ lower }: ReadWord): boolean =>
  /^(?:time|today|tomorrow|tonight|day|week|month|year|morning|night)s?$/.test(lower);

/** Index of the verb that tells what will be done: `will not *sell*`, `is going to *sell*`; `null` where none is told. */
function deedAt(words: Words, at: number): number | null {
  const { lower = '' } = words[at] ?? {};
  const next = words.findIndex(
    (word, here) => here > at && word.tag !== 'ADV' && word.text !== ',' && !NEGATIONS.test(word.lower),
  );
  if (next < 0) return null;
  const isWould = lower === 'would' && !isSelfWord(words[subjectEnd(words, at)]?.lower ?? '');
  if (/^(?:will|'ll|wo)$/.test(lower) || isWould)
    return words[next]?.lower === 'be' ? deedBehindBe(words, at, next) : next;
  const isGoing = BE.has(lower) && words[next]?.lower === 'going' && words[next + 1]?.lower === 'to';
  return isGoing ? next + 2 : null;
}

/** `will be releasing` is done, `will not be cut off` is refused; `will be stopped`, `will be cold` befalls. */
function deedBehindBe(words: Words, at: number, be: number): number | null {
  const verb = words[be + 1];
  const isDone = verb?.lower.endsWith('ing') === true || isNegated(words, at, be);
  return verb?.tag === 'VERB' && isDone ? be + 1 : null;
}

const isNegated = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => NEGATIONS.test(lower));

/** `I think we will lose`, `my fear is that we will`, `we will see`, `it would pass`: what is to come, and no promise. */
function isForeseen(words: Words, at: number, deed: number, { lower }: ReadWord): boolean {
  if (isGuess(words, subjectEnd(words, at)) || !isDeed(words, deed)) return true;
  const verb = words[deed]?.lower ?? '';
  const isOfThing = !isSelfWord(lower) && !/^(?:s?he|they)$/.test(lower);
  return (NO_DEEDS.has(verb) && !isRather(words, at, deed)) || (isOfThing && OUTCOMES.has(verb));
}

function isGuess(words: Words, subject: number): boolean {
  const end = words[subject - 1]?.lower === 'that' ? subject - 2 : subject - 1;
  const opening = words[end]?.lower === 'is' ? words[end - 1] : words[end];
  return GUESSING.has(opening?.lower ?? '');
}

/** A verb of doing, or `will have a ferry`; not `will have to go`, `would have gone`, `will have fires`, nor `will, she`. */
function isDeed(words: Words, at: number): boolean {
  const { kind, tag, lower } = words[at] ?? {};
  if (lower === 'have') return /^an?$/.test(words[at + 1]?.lower ?? '');
  return kind === 'word' && (tag !== 'AUX' || lower === 'do');
}
