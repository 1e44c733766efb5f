import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { behindNegation, NEGATIONS } from './negations.js';
import { isHolderNoun } from './party-words.js';
import { isOfRelative } from './relative.js';
import type { ReadWord } from './sentence.js';

const NECESSITY = new Set(['must', 'should', 'ought', 'needs', 'need', 'shall']);
const NO_DEMAND_BEFORE = /^(?:if|no|any|the|a|in|of|like|as)$/;
/** What one should say, or should have done, is not yet to do. */
const NO_DEMAND_BEHIND = /^(?:say|tell|admit|confess|stress|have)$/;
/** What `should` tells of only as likely to come: `that should help`, `she should win`, `it should be easy`. */
const LUCK = new Set(lexicon.forecasts.luck);
const EFFECTS = new Set(lexicon.forecasts.effects);
const LIKELY = new Set(lexicon.forecasts.states);
/** Words by which what one needs is a guess or a habit: `probably needs to`. */
const LOOSELY = /^(?:probably|likely|often|usually|sometimes|always|generally)$/;
const ASKING = /^(?:how|whether|why|if)$/;
/** How many words the subject of what is asked may have. */
const ASKED_REACH = 4;
/** `she will have to wait`, `they may have to pay`: what is coming, not what ought to. */
const PREDICTION = /^(?:will|'ll|would|'d|may|might|could)$/;

/** `must`, `should`, `needs to`, `has to`, `better`: what ought to be. */
export function isDemand(words: readonly ReadWord[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return false;
  const { lower } = here;
  const isObligation = /^ha(?:s|ve)$/.test(lower) && after.lower === 'to';
  if (!isObligation && lower !== 'better' && !NECESSITY.has(lower)) return false;
  if (isOfRelative(words, at) || isAsked(words, at) || isReported(words, at) || isOfAnybody(words, at))
    return false;
  if (isObligation) return isObliged(words, at);
  return lower === 'better' ? after.tag === 'VERB' && before.tag !== 'ADJ' : isNecessity(words, at);
}

/** `the tax has to go`; not `they have to work`, which tells how they live, nor `made her have to wait`. */
const isObliged = (words: readonly ReadWord[], at: number): boolean =>
  !/^(?:they|he|she|who|which|people|to)$/.test(lastBefore(words, at)) &&
  !isOfNobody(words, at) &&
  !NO_DEMAND_BEHIND.test(words[at + 2]?.lower ?? '') &&
  !NEGATIONS.test(words[at - 1]?.lower ?? '') &&
  !PREDICTION.test(lastBefore(words, at));

/** `no campaign has to worry`. */
const isOfNobody = (words: readonly ReadWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - ASKED_REACH), at)
    .some(
      ({ lower }, here, near) =>
        /^(?:no|nobody)$/.test(lower) && !near.slice(here).some(({ tag }) => tag === 'VERB'),
    );

function isNecessity(words: readonly ReadWord[], at: number): boolean {
  if (isOfDoubt(words, at) || words[at + 1]?.kind === 'punctuation') return false;
  if (NO_DEMAND_BEFORE.test(words[at - 1]?.lower ?? '')) return false;
  if (NO_DEMAND_BEHIND.test(behindNegation(words, at)) || isForecast(words, at)) return false;
  return !(words[at]?.lower ?? '').startsWith('need') || isNeed(words, at);
}

/** `should possibly have acted`, `should she win`, `closer than it should be`, `that should help`: nothing that is still to do. */
const isForecast = (words: readonly ReadWord[], at: number): boolean => {
  const behind = words.slice(at + 1).find(({ tag }) => tag !== 'ADV');
  return (
    behind?.lower === 'have' ||
    (/^(?:should|must|shall)$/.test(words[at]?.lower ?? '') &&
      /^(?:PROPN|PRON|DET)$/.test(words[at + 1]?.tag ?? '')) ||
    words.slice(Math.max(0, at - ASKED_REACH), at).some(({ lower }) => lower === 'than') ||
    (words[at]?.lower === 'should' && isLikely(words, at + 1))
  );
};

const isLikely = (words: readonly ReadWord[], at: number): boolean => {
  const [verb, state] = words.slice(at).filter(({ tag }) => tag !== 'ADV' && tag !== 'DET');
  return (
    LUCK.has(verb?.lower ?? '') ||
    (EFFECTS.has(verb?.lower ?? '') && isOfThing(words, at - 2)) ||
    (verb?.lower === 'be' && LIKELY.has(state?.lower ?? ''))
  );
};

/** `the storm should help`, `that should mean`; not `the mayor should help`. */
const isOfThing = (words: readonly ReadWord[], at: number): boolean => {
  const subject = words.slice(0, at + 1).findLast(({ tag }) => tag !== 'ADV');
  const isPerson = /^(?:i|we|you|he|she|they|who)$/.test(subject?.lower ?? '') || subject?.tag === 'PROPN';
  return !isPerson && !isHolderNoun(subject?.lower ?? '');
};

/** `needs to go`, `the port needs help`; not `a need`, `does not need`, `she needs him`, `they need somebody`. */
const isNeed = (words: readonly ReadWord[], at: number): boolean =>
  words[at]?.tag !== 'NOUN' &&
  words[at - 1]?.lower !== "n't" &&
  !LOOSELY.test(words[at - 1]?.lower ?? '') &&
  !PREDICTION.test(lastBefore(words, at)) &&
  !/^(?:that|which|who|what|people|everyone|everybody)$/.test(lastBefore(words, at)) &&
  !/^(?:him|her|them|me|you)$/.test(words[at + 1]?.lower ?? '') &&
  !isEachOther(words, at + 1) &&
  (words[at + 1]?.lower === 'to' || !isSomebody(words, at));

/** `he needs help`, `Hale needs Roth to wait`: how it is with him. */
const isSomebody = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:he|she|they|people)$/.test(lastBefore(words, at)) ||
  words.slice(0, at).findLast(({ tag }) => tag !== 'ADV')?.named?.entity.kind === 'person';

/** `they both need one another`: how two stand to each other. */
const isEachOther = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:one|each)$/.test(words[at]?.lower ?? '') && /^(?:an)?other$/.test(words[at + 1]?.lower ?? '');

/** The word before that is no adverb: `may` of `may yet have to`. */
const lastBefore = (words: readonly ReadWord[], at: number): string =>
  words.slice(0, at).findLast(({ tag }) => tag !== 'ADV')?.lower ?? '';

/** `you have to deal with it`, `you need to smile`: what everybody must. */
const isOfAnybody = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:need|have)$/.test(words[at]?.lower ?? '') && lastBefore(words, at) === 'you';

/** `there should be no doubt`: an assurance. */
const isOfDoubt = (words: readonly ReadWord[], at: number): boolean =>
  words[at - 1]?.lower === 'there' &&
  words[at + 1]?.lower === 'be' &&
  /^(?:no|little|doubt)$/.test(words[at + 2]?.lower ?? '');

/** `how we should answer`, `whether they must pay`: what ought to be is asked, not told. */
const isAsked = (words: readonly ReadWord[], at: number): boolean =>
  words
    .slice(Math.max(0, at - ASKED_REACH), at)
    .some(
      ({ lower }, here, near) => ASKING.test(lower) && !near.slice(here).some(({ tag }) => tag === 'VERB'),
    );

/** `Some have said that he should not`: within somebody's words, what another says. */
const isReported = (words: readonly ReadWord[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      ({ lower, tag }, verb) =>
        tag === 'VERB' &&
        /^(?:says?|said|claims?|claimed|argues?|argued|thinks?|believes?)$/.test(lower) &&
        isAnother(words.slice(0, verb).findLast((word) => !/^(?:AUX|ADV)$/.test(word.tag))) &&
        !words.slice(verb, at).some(({ tag: between, text }) => between === 'CCONJ' || /^[;.]$/.test(text)),
    );

const isAnother = (subject: ReadWord | undefined): boolean =>
  /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(subject?.tag ?? '') &&
  !/^(?:i|we|you|it)$/.test(subject?.lower ?? '');
