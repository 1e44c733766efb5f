import { endsInS } from './inflection.js';
import { sliceOf, trimSpan, type Span } from '../text/span.js';
import type { Clause } from './clauses.js';
import { climb } from './climb.js';
import { phraseEndingAt } from './noun-phrase.js';
import type { ReadSentence, ReadWord } from './sentence.js';
import { groupStart, isFinite } from './subject.js';
import type { Trigger } from './triggers.js';

type Words = readonly ReadWord[];

/** Words between what tells a stance and what it is about: `ready *to*`, `demands *include*`, `warned *against*`. */
const LINK =
  /^(?:to|that|for|of|with|on|against|about|over|in|into|at|upon|from|is|are|was|were|includes?|included|remains?)$/;
/** What stands for something told elsewhere tells no topic by itself. */
const EMPTY =
  /^(?:it|this|that|them|these|those|him|her|so|one|not|yes|both|he|she|they|do|does|did|has|have|would|will)$/;
/** Words with which another clause begins. */
const TURN =
  /^(?:but|because|while|whereas|although|though|after|since|when|if|unless|once|despite|instead|saying|citing)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * What a position is about, as the article prints it: `a radar station` of `Norvania is demanding a radar station`,
 * `close forty branches` of `the bank plans to close forty branches`; `null` where the clause tells none (`Swiftline refused`).
 */
export function topicOf(text: string, { words, span }: ReadSentence, { at, trigger }: Clause): Span | null {
  const told =
    trigger === null
      ? ofNoun(words, at)
      : trigger.form === 'passive'
        ? before(words, trigger)
        : (ofVerb(words, trigger) ?? before(words, trigger));
  return told === null || isEmpty(text, told) ? null : clipped(told, span);
}

function ofVerb(words: Words, trigger: Trigger): Span | null {
  const from = behind(words, trigger);
  if (words[from]?.tag === 'CCONJ' || isTakenBefore(words, from, trigger)) return null;
  return spanOf(words, skipLinks(words, from), endOf(words, trigger.at + 1, trigger));
}

/** `the toll that Oslo opposes also hurts`: what it takes stands before, and its verb behind. */
function isTakenBefore(words: Words, from: number, trigger: Trigger): boolean {
  const at = words.findIndex(({ tag }, here) => here >= from && tag !== 'ADV');
  return trigger.stance !== 'says' && at > 0 && isFinite(words, at) && before(words, trigger) !== null;
}

/** `the plan for | a joint patrol | was leaked`, `demands include | a seat on the board`. */
function ofNoun(words: Words, at: number): Span | null {
  const end = endOf(words, at + 1, null);
  const isPhrase = /^(?:for|of|on|over|about|against)$/.test(words[at + 1]?.lower ?? '');
  const verb = words.findIndex((_, here) => here > at + 1 && here < end && isFinite(words, here));
  return spanOf(words, skipLinks(words, at + 1), isPhrase && verb > 0 ? verb : end);
}

/** The words of a quotation, without its marks, inside one sentence. */
export function topicOfSpeech(text: string, content: Span, sentence: Span): Span | null {
  const inside = clipped(content, sentence);
  const bare = sliceOf(text, inside);
  const start = inside.start + (/^[\s"“”'‘’,]*/u.exec(bare)?.[0].length ?? 0);
  const end = inside.end - (/[\s"“”'‘’,.]*$/u.exec(bare)?.[0].length ?? 0);
  return start < end ? { start, end } : null;
}

const clipped = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

/** The word behind a trigger with its particle: `turn down | the offer`, `stand by | its word`; not `reach | a deal`. */
function behind(words: Words, { at, word }: Trigger): number {
  const [longest = ''] = word.then
    .filter((phrase) => phrase.split(' ').every((part, ahead) => words[at + 1 + ahead]?.lower === part))
    .toSorted((a, b) => b.length - a.length);
  const isParticle = longest !== '' && (word.then.length === 1 || PARTICLE.test(longest));
  return at + 1 + (isParticle ? longest.split(' ').length : 0);
}

/** What ends in a word that takes what is wanted or rejected: `out in favour of`. */
const PARTICLE = /(?:^| )(?:of|to|for|by|behind|with|against|at|on|in|about|over|from|that)$/;

function skipLinks(words: Words, from: number): number {
  let at = from;
  while (isAdverb(words[at]) || LINK.test(words[at]?.lower ?? '') || isQuote(words[at]) || isDayOf(words, at))
    at++;
  return at;
}

/** `announced | Friday | that`. */
const isDayOf = (words: Words, at: number): boolean =>
  WEEKDAY.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'that';

/** Not `never`: `vowed | never to return`. */
const isAdverb = (word: ReadWord | undefined): boolean => word?.tag === 'ADV' && word.lower !== 'never';

const isQuote = (word: ReadWord | undefined): boolean => /^["“”‘]$/u.test(word?.text ?? '');

/** Index behind the last word of what follows a trigger. */
function endOf(words: Words, from: number, trigger: Trigger | null): number {
  let at = from;
  while (at < words.length && !isEnd(words, at, from, trigger)) at++;
  return isDay(words, at) ? at - 2 : at;
}

function isEnd(words: Words, at: number, from: number, trigger: Trigger | null): boolean {
  const word = words[at];
  if (word === undefined || (word.tag === 'PUNCT' && !isQuote(word) && word.text !== '’')) return true;
  if (at > from && TURN.test(word.lower)) return true;
  return word.tag === 'CCONJ' && isNewPredicate(words, at, from, trigger);
}

/** `wants talks and rejects …`, `supports the plan but demands`: a verb of the same subject, not of what is wanted. */
function isNewPredicate(words: Words, conjunction: number, from: number, trigger: Trigger | null): boolean {
  let at = conjunction + 1;
  while (words[at]?.tag === 'ADV') at++;
  if (!isFinite(words, at)) return false;
  const isInfinitive = words[from]?.lower === 'to';
  return (
    !isInfinitive ||
    words[at]?.tag === 'AUX' ||
    endsInS(words[at]?.lower ?? '') ||
    (words[at]?.lower ?? '').endsWith('ed') ||
    trigger === null
  );
}

const isDay = (words: Words, at: number): boolean =>
  WEEKDAY.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'on';

/** `a patrol, which Moscow rejects`, `the plan the union opposes`, `the offer was rejected by`: what stands before. */
function before(words: Words, { at, start, form }: Trigger): Span | null {
  if (form === 'passive') {
    const subject = phraseEndingAt(words, groupStart(words, at) - 1);
    return subject === null ? null : spanOf(words, subject.from, subject.to);
  }
  const relative = words.slice(0, start).findLastIndex(({ lower }) => lower === 'which' || lower === 'that');
  if (relative < 1 || start - relative > reachOf(words, relative, start)) return null;
  const phrase = phraseEndingAt(words, words[relative - 1]?.text === ',' ? relative - 2 : relative - 1);
  return phrase === null ? null : spanOf(words, climb(words, phrase).from, phrase.to);
}

const RELATIVE_REACH = 4;
const SHARED_REACH = 7;

/** How far before its verb the relative word may stand: further where another verb shares it, `which Kyiv backs and Moscow opposes`. */
const reachOf = (words: Words, relative: number, start: number): number =>
  words.slice(relative, start).some(({ tag }) => tag === 'CCONJ') ? SHARED_REACH : RELATIVE_REACH;

function spanOf(words: Words, from: number, to: number): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}

const isEmpty = (text: string, span: Span): boolean => {
  const { start, end } = trimSpan(text, span);
  const told = text.slice(start, end);
  return EMPTY.test(told.toLowerCase()) || WEEKDAY.test(told);
};
