import { isDemand } from './demands.js';
import { behindNegation, NEGATIONS } from './negations.js';
import { isHolderNoun } from './party-words.js';
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';

/** What befalls one rather than what one does. */
const NO_DEED = /^(?:see|know|find|learn|lose|forget|remember|regret|wait|receive|if|tell|say)$/;
const GUESSING =
  /^(?:think|believe|guess|suspect|hope|expect|doubt|predict|imagine|feel|confident|sure|certain|hopeful|optimistic|how)$/;
/** People of somebody's who do not act for him. */
const OTHERS =
  /^(?:successor|predecessor|opponent|rival|critic|competitor|neighbou?r|husband|wife|son|daughter|brother|sister|father|mother|parent)s?$/;
/** How far before what is doubted `don't think` may stand. */
const DOUBT_REACH = 8;
const SELVES = new Set(['we', 'i']);

/** `I` and `we`: in somebody's words, the speaker. */
export const isSelfWord = (lower: string): boolean => SELVES.has(lower);

/** `Kyiv needs to accept`, `the tax must go`: wants; `we will build`: promises; `we will never`: rejects. */
export function stanceOfSpeech(words: readonly ReadWord[]): Stance | null {
  for (let at = 0; at < words.length; at++) {
    const stance = isOthers(words, at) ? null : stanceAt(words, at);
    if (stance !== null) return stance;
  }
  return null;
}

function stanceAt(words: readonly ReadWord[], at: number): Stance | null {
  const lower = words[at]?.lower ?? '';
  if (isDemand(words, at)) return isNotWanted(words, at) ? 'rejects' : 'wants';
  if (/^(?:will|'ll|wo)$/.test(lower) && isSelf(words, at - 1) && !isForeseen(words, at))
    return isNegated(words, at) ? 'rejects' : 'promises';
  const isNotNeeded =
    lower === 'need' && isSelfWord(words[at - 2]?.lower ?? '') && words[at - 1]?.lower === "n't";
  return isNotNeeded ? 'rejects' : null;
}

/** `we will`, `her country will`, `the club will` is left open: another may be meant. */
const isSelf = (words: readonly ReadWord[], at: number): boolean =>
  isSelfWord(words[at]?.lower ?? '') ||
  (/^(?:my|our|his|her|its|their)$/.test(words[at - 1]?.lower ?? '') &&
    isHolderNoun(words[at]?.lower ?? '') &&
    !OTHERS.test(words[at]?.lower ?? ''));

/** `I think we will have a new tax`, `we will see`, `we will have to accept it`: what is to come, and no promise. */
const isForeseen = (words: readonly ReadWord[], at: number): boolean => {
  const opening = words[at - 2]?.lower === 'that' ? words[at - 3] : words[at - 2];
  return (
    GUESSING.test(opening?.lower ?? '') ||
    NO_DEED.test(behindNegation(words, at)) ||
    (words[at + 1]?.lower === 'have' && words[at + 2]?.lower === 'to') ||
    isBefalling(words, at)
  );
};

/** `I’ll be stopped at the border`: done to one, and not by one. */
const isBefalling = (words: readonly ReadWord[], at: number): boolean =>
  words[at + 1]?.lower === 'be' &&
  words[at + 2]?.tag === 'VERB' &&
  (words[at + 2]?.lower ?? '').endsWith('ed');

/** Inside single marks, within a direct quotation: somebody else's words, or a message put into words. */
export const isOthers = (words: readonly ReadWord[], at: number): boolean => {
  const marks = words.slice(0, at).flatMap((word, here) => markAt(words, word, here) ?? []);
  return marks.at(-1) === 'opening';
};

/** A straight mark opens where it leans on the word behind it, and closes where it leans on the one before. */
function markAt(
  words: readonly ReadWord[],
  { text, start, end }: ReadWord,
  at: number,
): 'opening' | 'closing' | null {
  if (text === '‘') return 'opening';
  if (text !== '’' && text !== "'") return null;
  const isFree =
    at === 0 || (words[at - 1]?.end ?? start) < start || /^["“,]$/u.test(words[at - 1]?.text ?? '');
  return text === "'" && isFree && words[at + 1]?.start === end ? 'opening' : 'closing';
}

const isNegated = (words: readonly ReadWord[], at: number): boolean =>
  NEGATIONS.test(words[at + 1]?.lower ?? '') && words[at]?.lower !== 'needs';

const isNotWanted = (words: readonly ReadWord[], at: number): boolean =>
  isNegated(words, at) || isDoubted(words, at);

/** `I don't think it should be done`: the doubt is about what ought to be. */
const isDoubted = (words: readonly ReadWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - DOUBT_REACH), at)
    .some(
      ({ lower }, here, before) =>
        lower === "n't" && /^(?:think|believe)$/.test(before[here + 1]?.lower ?? ''),
    );
