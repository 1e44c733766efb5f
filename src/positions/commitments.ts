import lexicon from '../../data/positions/stances.json' with { type: 'json' };
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
const GUESSING = new Set(lexicon.commitments.guessing);
const SELVES = new Set(['we', 'i']);

/** `I` and `we`: in somebody's words, the speaker. */
export const isSelfWord = (lower: string): boolean => SELVES.has(lower);

/** What the speaker commits himself to, or refuses, by the word at `at`; `null` where it is none, or somebody else's. */
export function commitmentAt(words: Words, at: number, isSpeaker: IsSpeaker): Stance | null {
  const deed = deedAt(words, at);
  const subject = words[subjectEnd(words, at)];
  if (deed === null || subject === undefined || isForeseen(words, at, deed, subject) || !isSpeaker(subject))
    return null;
  return words.slice(at, deed).some(({ lower }) => NEGATIONS.test(lower)) ? 'rejects' : 'promises';
}

const subjectEnd = (words: Words, at: number): number =>
  words.slice(0, at).findLastIndex(({ tag }) => tag !== 'ADV');

/** Index of the verb that tells what will be done: `will not *sell*`, `is going to *sell*`; `null` where none is told. */
function deedAt(words: Words, at: number): number | null {
  const { lower = '' } = words[at] ?? {};
  const isWould = lower === 'would' && !isSelfWord(words[subjectEnd(words, at)]?.lower ?? '');
  const behind = words.slice(at + 1).findIndex((word) => word.tag !== 'ADV' && !NEGATIONS.test(word.lower));
  const next = at + 1 + behind;
  if (behind < 0) return null;
  if (/^(?:will|'ll|wo)$/.test(lower) || isWould)
    return words[next]?.lower === 'be' ? goingOn(words, next) : next;
  const isGoing = /^(?:am|are|is|was|were|'m|'re|'s)$/.test(lower) && words[next]?.lower === 'going';
  return isGoing && words[next + 1]?.lower === 'to' ? next + 2 : null;
}

/** `will be releasing` is done; `will be stopped`, `will be cold` befalls. */
const goingOn = (words: Words, be: number): number | null => {
  const verb = words[be + 1];
  return verb?.tag === 'VERB' && verb.lower.endsWith('ing') ? be + 1 : null;
};

/** `I think we will have a new tax`, `we will see`, `it would pass`: what is to come, and no promise. */
function isForeseen(words: Words, at: number, deed: number, { lower }: ReadWord): boolean {
  const subject = subjectEnd(words, at);
  const opening = words[subject - 1]?.lower === 'that' ? words[subject - 2] : words[subject - 1];
  const verb = words[deed];
  return (
    GUESSING.has(opening?.lower ?? '') ||
    verb === undefined ||
    verb.kind === 'punctuation' ||
    (verb.tag === 'AUX' && verb.lower !== 'do') ||
    NO_DEEDS.has(verb.lower) ||
    (!isSelfWord(lower) && OUTCOMES.has(verb.lower)) ||
    (verb.lower === 'have' && words[deed + 1]?.lower === 'to')
  );
}
