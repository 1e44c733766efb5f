import { isHolderNoun } from './party-words.js';
import { isOfRelative } from './relative.js';
import type { Stance } from './position.js';
import type { ReadWord } from './sentence.js';

const NECESSITY = new Set(['must', 'should', 'ought', 'needs', 'need', 'shall']);
const NO_DEMAND_BEFORE = /^(?:if|no|any|the|a|in|of|like|as)$/;
const NEGATIONS = /^(?:not|n't|never|no)$/;
/** People of somebody's who do not act for him. */
const OTHERS = /^(?:successor|predecessor|opponent|rival|critic|competitor|neighbou?r)s?$/;
/** `she will have to wait`, `they may have to pay`: what is coming, not what ought to. */
const PREDICTION = /^(?:will|'ll|would|'d|may|might|could)$/;
/** How far before what is doubted `don't think` may stand. */
const DOUBT_REACH = 8;
const SELVES = new Set(['we', 'i']);

/** `I` and `we`: in somebody's words, the speaker. */
export const isSelfWord = (lower: string): boolean => SELVES.has(lower);

/** `Kyiv needs to accept`, `the tax must go`: wants; `we will build`: promises; `we will never`: rejects. */
export function stanceOfSpeech(words: readonly ReadWord[]): Stance | null {
  for (let at = 0; at < words.length; at++) {
    const lower = words[at]?.lower ?? '';
    if (isOthers(words, at)) continue;
    if (isDemand(words, at)) return isNotWanted(words, at) ? 'rejects' : 'wants';
    if (/^(?:will|'ll|wo)$/.test(lower) && isSelf(words, at - 1))
      return isNegated(words, at) ? 'rejects' : 'promises';
    if (lower === 'need' && isSelfWord(words[at - 2]?.lower ?? '') && words[at - 1]?.lower === "n't")
      return 'rejects';
  }
  return null;
}

/** `we will`, `her country will`, `the club will` is left open: another may be meant. */
const isSelf = (words: readonly ReadWord[], at: number): boolean =>
  isSelfWord(words[at]?.lower ?? '') ||
  (/^(?:my|our|his|her|its|their)$/.test(words[at - 1]?.lower ?? '') &&
    isHolderNoun(words[at]?.lower ?? '') &&
    !OTHERS.test(words[at]?.lower ?? ''));

/** Inside single marks, within a direct quotation: somebody else's words, or a message put into words. */
const isOthers = (words: readonly ReadWord[], at: number): boolean => {
  const marks = words
    .slice(0, at)
    .filter(({ text, kind }) => kind === 'punctuation' && /^[‘’']$/u.test(text));
  return marks.at(-1)?.text === '‘';
};

/** `must`, `should`, `needs to`, `has to`, `better`: what ought to be. */
function isDemand(words: readonly ReadWord[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return false;
  const { lower, tag } = here;
  if (isOfRelative(words, at)) return false;
  if (/^ha(?:s|ve)$/.test(lower) && after.lower === 'to')
    return !NEGATIONS.test(before.lower) && !PREDICTION.test(before.lower);
  if (lower === 'better') return after.tag === 'VERB' && before.tag !== 'ADJ';
  if (/^(?:say|tell|admit|confess|stress|have)$/.test(after.lower)) return false;
  if (!NECESSITY.has(lower) || NO_DEMAND_BEFORE.test(before.lower)) return false;
  return !lower.startsWith('need') || (tag !== 'NOUN' && before.lower !== "n't");
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
