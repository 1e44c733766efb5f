import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';
import { stanceOfNoun } from './stances.js';

type Words = readonly ReadWord[];

/** The stance that a noun tells of whose it is: `demand` for wants; `null` where it tells none. */
export function nounStance(words: Words, at: number): Stance | null {
  const stance = stanceAt(words, at);
  return stance === null ||
    isFigure(words, at) ||
    isRating(words, at) ||
    isDanger(words, at) ||
    isOutlook(words, at) ||
    isOfIt(words, at, stance)
    ? null
    : stance;
}

/** A `bid` to do something is no offer, nor is every `plea` a wish: one is made in court. */
function stanceAt(words: Words, at: number): Stance | null {
  const [noun = '', next = ''] = [words[at]?.lower, words[at + 1]?.lower];
  if (/^bids?$/.test(noun) && next === 'to') return 'wants';
  if (noun === 'insistence' && next === 'that') return 'says';
  return /^pleas?$/.test(noun) && !/^(?:for|to)$/.test(next) ? null : stanceOfNoun(noun);
}

/** `20 percent support`: how many do. */
const isFigure = (words: Words, at: number): boolean =>
  /^(?:percent|%|points?)$/.test(words[at - 1]?.lower ?? '');

/** `her approval rating`: how many approve of her. */
const isRating = (words: Words, at: number): boolean =>
  /^(?:ratings?|numbers|figures)$/.test(words[at + 1]?.lower ?? '');

/** A `threat` that is not one to do something is a danger, and nobody's plan: `threats from Russia`, `a threat to peace`. */
const isDanger = (words: Words, at: number): boolean =>
  /^threats?$/.test(words[at]?.lower ?? '') &&
  !(words[at + 1]?.lower === 'to' && words[at + 2]?.tag === 'VERB') &&
  words[at + 1]?.lower !== 'that';

/** `Kyiv’s view of the world`, `the club’s position on fees`: how somebody sees or stands, or on what; not what it holds. */
const isOutlook = (words: Words, at: number): boolean =>
  /^(?:of|on|about|regarding|over|toward|towards)$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:view|position|stance|assessment|argument|message|rhetoric)s?$/.test(words[at]?.lower ?? '');

/** `her view is based on`, `his position was filled`: something about it, and not what it is. */
const isOfIt = (words: Words, at: number, stance: Stance): boolean =>
  stance === 'says' &&
  /^(?:is|are|was|were|remains?)$/.test(words[at + 1]?.lower ?? '') &&
  !/^(?:that|to|not|clear|["“‘])$/u.test(words[at + 2]?.lower ?? '');
