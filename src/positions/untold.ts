import { endsInS } from './inflection.js';
import lexicon from '../../data/positions/stances.json' with { type: 'json' };
import { demonymActor, knownActor } from './known-actors.js';
import type { NounPhrase } from './noun-phrase.js';
import type { ReadWord } from './sentence.js';
import { isFinite } from './subject.js';
import type { Trigger } from './triggers.js';

// Clauses by which nobody is said to want anything: imagined, conditional, denied, or told of a part only.

type Words = readonly ReadWord[];

const CONDITIONS = new Set(lexicon.questions);
/** How many words the subject of a proposed deed may have, with its `would`. */
const PROPOSED_REACH = 6;
const PARTS =
  /^(?:some|many|most|few|several|other|certain|more|fewer|individual|two|three|four|five|moderate|dozens)$/;

/** `Say Norway demanded`, `Suppose that the union refused`, `Perhaps it will seek help`: what follows is imagined. */
export const isImagined = (words: Words): boolean =>
  /^(?:hopefully|perhaps|maybe)$/.test(words[0]?.lower ?? '') || isSupposed(words);

const isSupposed = (words: Words): boolean =>
  /^(?:say|suppose|supposing|imagine|assume|assuming)$/.test(words[0]?.lower ?? '') &&
  !/^(?:what|so|,)$/.test(words[1]?.lower ?? ',') &&
  words.some((_, at) => at > 1 && isFinite(words, at));

/** `if Russia wants`, `whether the union accepts`, `a plan in which Norway would pledge`: not said to be so. */
export const isConditional = (words: Words, from: number): boolean =>
  CONDITIONS.has(words[modifierStart(words, from) - 1]?.lower ?? '') ||
  (words[from - 1]?.lower === 'though' && words[from - 2]?.lower === 'as') ||
  (words[from - 1]?.lower === 'because' && words[from - 2]?.lower === 'not') ||
  isInverted(words, from - 1) ||
  isWhetherOrNot(words, from - 1) ||
  isProposed(words, from);

/** `whether *then-mayor* Hale`: what stands before a name besides. */
function modifierStart(words: Words, from: number): number {
  let start = from;
  while (/^(?:NOUN|ADJ)$/.test(words[start - 1]?.tag ?? '')) start--;
  return start;
}

/** `Had Norway backed the toll, …`. */
const isInverted = (words: Words, at: number): boolean =>
  words[at]?.lower === 'had' && (words[at - 1]?.tag ?? 'PUNCT') === 'PUNCT';

const isWhetherOrNot = (words: Words, at: number): boolean =>
  words[at]?.lower === 'not' && words[at - 1]?.lower === 'or' && words[at - 2]?.lower === 'whether';

const isProposed = (words: Words, from: number): boolean =>
  words[from - 1]?.lower === 'which' &&
  /^(?:in|under|by|through)$/.test(words[from - 2]?.lower ?? '') &&
  words.slice(from, from + PROPOSED_REACH).some(({ lower }) => /^(?:would|could|might|'d)$/.test(lower));

/** `faster than the bank would like`, `knows what the union wants to do`, `asked whom it wants`: what that is is not told. */
export const isUntold = (words: Words, from: number, { at, stance }: Trigger): boolean =>
  words[from - 1]?.lower === 'than' || (stance !== 'says' && isWhatWanted(words, from, at));

const isWhatWanted = (words: Words, from: number, at: number): boolean =>
  /^(?:what|who|whom)$/.test(words[from - 1]?.lower ?? '') &&
  words[at + 1]?.tag !== 'AUX' &&
  !words.slice(from, at).some(({ tag }) => tag === 'CCONJ' || tag === 'PUNCT') &&
  /^(?:ADP|VERB)$/.test(words[from - 2]?.tag ?? '');

/** `Republicans who oppose`, `some Democrats`, `Tories hoping for`: not the party, but some of it. */
export const isPartOfParty = (words: Words, { from, to, head }: NounPhrase): boolean => {
  const { text = '' } = words[head] ?? {};
  const isParty = endsInS(text) && (knownActor(text) !== null || demonymActor(text.slice(0, -1)) !== null);
  const next = words[to];
  return (
    isParty &&
    words[from - 1]?.lower !== 'with' &&
    (/^(?:who|that)$/.test(next?.lower ?? '') ||
      (next?.tag === 'VERB' && next.lower.endsWith('ing')) ||
      words.slice(from, head).some((word) => PARTS.test(word.lower)))
  );
};
/** `the Hale *plan* to`, `let Ana Roth *endorse* it`, `asks that she *support* it`: of one person no verb that tells what is so has that form. */
export const isBare = (
  words: Words,
  [one, another]: readonly NounPhrase[],
  { form, start, at, word: { base } }: Trigger,
): boolean =>
  form === 'finite' &&
  start === at &&
  words[at]?.lower === base &&
  !/^(?:put|bid)$/.test(base) &&
  one !== undefined &&
  another === undefined &&
  !/^(?:and|or|nor)$/.test(words[one.from - 1]?.lower ?? '') &&
  (isOnePerson(words, one.head) || (isOnePerson(words, at - 1) && !isJoined(words, one, at)));

/** A person, or `she`; not `the Larssens`. */
const isOnePerson = (words: Words, at: number): boolean => {
  const { named = null, lower = '' } = words[at] ?? {};
  const isFamily = words[at - 1]?.lower === 'the' && endsInS(lower);
  return (named?.entity.kind === 'person' && !isFamily) || /^s?he$/.test(lower);
};

const isJoined = (words: Words, { from }: NounPhrase, at: number): boolean =>
  words.slice(from, at).some(({ tag }) => tag === 'CCONJ');

/** `Men backed Hale by 57 percent to 22`: how many of them do, and no position of them all. */
export const isPollFigure = (
  words: Words,
  phrases: readonly NounPhrase[],
  { at, stance }: Trigger,
): boolean => {
  const isOfMany = phrases.some(
    ({ head }) => endsInS(words[head]?.lower ?? '') && words[head]?.named?.entity.kind !== 'person',
  );
  return (
    stance !== 'says' &&
    isOfMany &&
    words
      .slice(at + 1)
      .some(
        ({ tag, lower }, here, behind) =>
          (tag === 'NUM' || /^\d/.test(lower)) &&
          behind[here - 1]?.tag !== 'DET' &&
          isShare(behind, here + 1),
      )
  );
};

const isShare = (words: Words, at: number): boolean =>
  /^(?:percent|per|percentage|points?|%|-point|percentage-point)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'to' && /^\d\d?(?:\.\d)?$/.test(words[at + 1]?.lower ?? ''));
