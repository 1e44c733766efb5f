import { commitmentAt, isSelfWord, type IsSpeaker } from './commitments.js';
import { isDemand } from './demands.js';
import { NEGATIONS } from './negations.js';
import { isHolderNoun } from './party-words.js';
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';

/** People of somebody's who do not act for him. */
const OTHERS =
  /^(?:successor|predecessor|opponent|rival|critic|competitor|neighbou?r|husband|wife|son|daughter|brother|sister|father|mother|parent)s?$/;
/** How far before what is doubted `don't think` may stand. */
const DOUBT_REACH = 8;
/** `Kyiv needs to accept`, `the tax must go`: wants; `we will build`: promises; `we will never`: rejects. */
export function stanceOfSpeech(words: readonly ReadWord[], isSpeaker: IsSpeaker): Stance | null {
  for (let at = 0; at < words.length; at++) {
    const stance = isOthers(words, at) ? null : stanceAt(words, at, isSpeaker);
    if (stance !== null) return stance;
  }
  return null;
}

function stanceAt(words: readonly ReadWord[], at: number, isSpeaker: IsSpeaker): Stance | null {
  const lower = words[at]?.lower ?? '';
  if (isDemand(words, at)) return isNotWanted(words, at) ? 'rejects' : 'wants';
  const isSelf: IsSpeaker = (word) => isSelfWord(word.lower) || isOwnBody(words, word) || isSpeaker(word);
  const commitment = commitmentAt(words, at, isSelf);
  if (commitment !== null) return commitment;
  return lower === 'need' && isNotNeeded(words, at) ? 'rejects' : null;
}

/** `we don’t need a toll`; not `I don’t need to tell you`. */
const isNotNeeded = (words: readonly ReadWord[], at: number): boolean =>
  words[at - 3]?.lower === 'we' &&
  /^do(?:es)?$/.test(words[at - 2]?.lower ?? '') &&
  NEGATIONS.test(words[at - 1]?.lower ?? '') &&
  !/^(?:say|tell|look|be|know)$/.test(words[at + 2]?.lower ?? '');

/** `her country`, `its board`: in somebody's words, those he speaks of as his own. */
const isOwnBody = (words: readonly ReadWord[], word: ReadWord): boolean =>
  /^(?:my|our|his|her|its|their)$/.test(words[words.indexOf(word) - 1]?.lower ?? '') &&
  isHolderNoun(word.lower) &&
  !OTHERS.test(word.lower);

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
