import { endsInS } from './inflection.js';
import { LINKING, PASSIVE_BE } from './be.js';
import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';
import { stanceWords, type StanceWord } from './stances.js';
import { phraseStartingAt } from './noun-phrase.js';
import { hearsayStart, isReputed } from './hearsay.js';
import { isNoStance } from './no-stance.js';
import { isHalf, isNegatedIn, stanceUnder } from './polarity.js';
import { mayBeVerb } from './verb-places.js';
import { groupStart, isFinite } from './subject.js';

type Words = readonly ReadWord[];

/** A place of a sentence where a verb group, or an adjective after `be`, tells a stance. */
export interface Trigger {
  readonly word: StanceWord;
  /** Index of the verb or adjective. */
  readonly at: number;
  /** Index of the first word of its group: `*has* repeatedly urged`. */
  readonly start: number;
  /** With a negation counted in. */
  readonly stance: Stance;
  readonly form: 'finite' | 'participle' | 'passive';
  /** `is said to want`, `reportedly wants`: somebody says so who is not named. */
  readonly isHearsay: boolean;
}

const CATENATIVES = new Set(lexicon.catenatives);
const POSSIBLE = new Set(lexicon.possible);
const NEGATIONS = new Set(lexicon.negations);
/** How many words of an object may stand before a particle: `turn the whole offer down`. */
const WIDEST_GAP = 4;

/** The triggers of a sentence, in order. */
export function triggersOf(words: Words): readonly Trigger[] {
  return words.flatMap((_, at) => triggerAt(words, at) ?? []);
}

function triggerAt(words: Words, at: number): Trigger | null {
  const form = words[at]?.lower ?? '';
  const options = [...stanceWords(form)].sort((a, b) => longest(b) - longest(a));
  for (const word of options) {
    const trigger = fits(words, at, word) ? read(words, at, word) : null;
    if (trigger !== null) return trigger;
  }
  return null;
}

const longest = ({ then, isOwnOnly }: StanceWord): number => (isOwnOnly ? 0 : then.length);

function fits(words: Words, at: number, word: StanceWord): boolean {
  if (word.base === 'would like' && !/^(?:would|'d)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (!isFollowed(words, at, word)) return false;
  if (word.isAdjective) return LINKING.has(words[groupStart(words, at)]?.lower ?? '') || isLinked(words, at);
  if (isNoStance(words, at)) return false;
  if (isDeed(words, at, word)) return false;
  return isVerb(words, at, word) && !isCourtesy(words, at, word) && isRightForm(words, at, word);
}

/** `is considering` where only that tells a plan; `offers to` where `offers` alone is what a shop does. */
function isRightForm(
  words: Words,
  at: number,
  { isOnlyIng, presentBefore, isOfThings, base }: StanceWord,
): boolean {
  const form = words[at]?.lower ?? '';
  if (isOnlyIng && !form.endsWith('ing')) return false;
  if (isOfThings && takesPerson(words, at)) return false;
  const isPresent = (form === base && words[at - 1]?.tag !== 'AUX') || endsInS(form);
  return presentBefore.length === 0 || !isPresent || presentBefore.includes(words[at + 1]?.lower ?? '');
}

/** `pursued Hale`, `welcoming the singer Hale`; not `welcomed Hale’s plan`. */
function takesPerson(words: Words, at: number): boolean {
  const behind = words.slice(at + 1);
  const end = behind.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
  return behind[end - 1]?.named?.entity.kind === 'person' && behind[end]?.lower !== "'s";
}

/** `claimed 12 seats`, `denied him a seat`, `maintains a lead`: what is done, and not said. */
const isDeed = (words: Words, at: number, { base }: StanceWord): boolean =>
  (base === 'deny' && isOfTwo(words, at)) ||
  (base === 'claim' && words[at + 1]?.tag === 'NUM') ||
  (base === 'maintain' && isOfThing(words, at));

/** `maintains the lead`; not `maintains the lead is safe`, `maintains her innocence`. */
function isOfThing(words: Words, at: number): boolean {
  const [object] = phraseStartingAt(words, at + 1);
  if (object === undefined || words[object.head]?.lower === 'innocence') return false;
  const next = words.findIndex(({ tag }, here) => here >= object.to && tag !== 'ADV');
  return next < 0 || !isFinite(words, next);
}

/** `denied the party its victory`. */
function isOfTwo(words: Words, at: number): boolean {
  const [object] = phraseStartingAt(words, at + 1);
  const next = object === undefined ? undefined : words[object.to];
  return next?.tag === 'DET' && next.lower !== 'that';
}

/** A verb that links, among the auxiliaries and adverbs before an adjective. */
function isLinked(words: Words, at: number): boolean {
  for (let back = at - 1; back >= at - 5; back--) {
    const { lower = '', tag } = words[back] ?? {};
    if (LINKING.has(lower)) return true;
    if (tag !== 'ADV' && !NEGATIONS.has(lower) && lower !== 'longer' && lower !== 'no') return false;
  }
  return false;
}

const isVerb = (words: Words, at: number, { isAlsoNoun }: StanceWord): boolean =>
  words[at]?.tag === 'VERB' ||
  words[at]?.tag === 'AUX' ||
  (!isAlsoNoun && words[at]?.tag !== 'PROPN' && words[at]?.tag !== 'ADJ' && mayBeVerb(words, at));

/** What must follow does, adverbs skipped; with a gap, within a few words. */
function isFollowed(words: Words, at: number, { then, hasGap }: StanceWord): boolean {
  if (then.length === 0) return true;
  let here = at + 1;
  while (words[here]?.tag === 'ADV' && !then.some((phrase) => startsAt(words, here, phrase))) here++;
  const last = hasGap ? here + WIDEST_GAP : here;
  for (let place = here; place <= last; place++) {
    if (words[place]?.tag === 'PUNCT') return false;
    if (then.some((phrase) => startsAt(words, place, phrase))) return true;
  }
  return false;
}

/** `~` stands for a verb: `looking to ~`. */
const startsAt = (words: Words, at: number, phrase: string): boolean =>
  phrase
    .split(' ')
    .every((part, ahead) =>
      part === '~' ? words[at + ahead]?.tag === 'VERB' : words[at + ahead]?.lower === part,
    );

/** `declined to comment`, `refused to say`: no position. */
function isCourtesy(words: Words, at: number, { notBefore }: StanceWord): boolean {
  const here = words[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  return notBefore.some((phrase) => startsAt(words, words[here]?.tag === 'ADV' ? here + 1 : here, phrase));
}

function read(words: Words, at: number, word: StanceWord): Trigger | null {
  const start = wholeStart(words, at, word);
  const group = words.slice(start, at);
  const isNegated = isNegatedIn(group);
  const stance = stanceUnder(group, word);
  if (stance === null || words[start - 1]?.lower === 'to') return null;
  if (isNegated && isHalf(words, at, group, word)) return null;
  if (!isNegated && group.some(({ lower }) => POSSIBLE.has(lower))) return null;
  if (
    stance === 'says' &&
    group.some(({ lower }) => lower === 'would' || (word.base === 'say' && lower === 'will'))
  )
    return null;
  const isHeard = hearsayStart(words, at) === start;
  const form = formOf(words, at, isHeard ? words.slice(groupStart(words, at), at) : group, word);
  const isHearsay = isHeard || isReputed(words, start, at);
  return form === null ? null : { word, at, start, stance, form, isHearsay };
}

/** The group with the verbs that only carry it: `keeps repeating`, `continues to reject`, `has returned to blaming`. */
function wholeStart(words: Words, at: number, word: StanceWord): number {
  const heard = hearsayStart(words, at);
  if (heard !== null) return heard;
  return carriedStart(words, at, groupStart(words, at), word);
}

function carriedStart(words: Words, at: number, start: number, { isAdjective }: StanceWord): number {
  const before = words[start - 1];
  // `appears ready`, `remains opposed`: a verb, and no auxiliary.
  if (isAdjective && before?.tag === 'VERB' && LINKING.has(before.lower)) return groupStart(words, start - 1);
  const isInfinitive = before?.lower === 'to';
  const back = isInfinitive ? start - 2 : start - 1;
  const isCarried = isInfinitive || (words[at]?.lower ?? '').endsWith('ing');
  return isCarried && CATENATIVES.has(words[back]?.lower ?? '') ? groupStart(words, back) : start;
}

function formOf(words: Words, at: number, group: Words, word: StanceWord): Trigger['form'] | null {
  if (word.isAdjective) return 'finite';
  const form = words[at]?.lower ?? '';
  const auxiliaries = group.filter(
    ({ tag, lower }) => tag === 'AUX' || LINKING.has(lower) || CATENATIVES.has(lower),
  );
  if (form.endsWith('ing')) return auxiliaries.length > 0 ? 'finite' : 'participle';
  const isPast = !isBase(form, word) && !endsInS(form);
  if (isPast && auxiliaries.some(({ lower }) => PASSIVE_BE.has(lower))) return 'passive';
  // `a plan backed by the union`, `people accused of fraud`.
  if (isPast && auxiliaries.length === 0 && /^(?:by|of)$/.test(words[at + 1]?.lower ?? '')) return 'passive';
  return 'finite';
}

const isBase = (form: string, { base }: StanceWord): boolean => form === base || base.endsWith(` ${form}`);
