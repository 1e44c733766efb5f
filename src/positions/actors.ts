import lists from '../../data/actors/houses.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import { knownActor, knownActors } from './known-actors.js';
import { nameKey } from './name-key.js';
import { isHolderNoun } from './party-words.js';
import type { Position } from './position.js';

const ANYBODY = new Set(lists.anybody);

const typedKnown = new Map(
  knownActors.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((one): [string, string] => [nameKey(one), name]),
  ),
);

/**
 * The actor that the lists know under a typed name, in any case: `moscow` is `Russia`, `argentina` is `Argentina`,
 * whether or not a library has a position of it; `null` for others.
 */
export const knownActorTyped = (typed: string): string | null => typedKnown.get(nameKey(typed)) ?? null;

/** The other names of an actor of the lists. */
export const aliasesOf = (name: string): readonly string[] =>
  knownActor(name)?.name === name ? (knownActor(name)?.aliases ?? []) : [];

/** Whether a position makes its holder known by that name: not `people`, nor `Russian officials`, who are found under Russia alone. */
export const makesKnown = (name: string, { actors }: Position): boolean =>
  !isAnybody(name) && !(actors.length > 1 && name === actors[0] && isDescription(name));

/** `people`, `the groups`: anybody may be called so, and nobody is known by it. */
const isAnybody = (name: string): boolean =>
  ANYBODY.has(withoutArticle(name).toLowerCase()) ||
  MEMBER.test(name) ||
  UNTOLD.test(name) ||
  TEXT.test(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);

/** `data from the Larkfield Clinic`, `court documents`: what somebody wrote, and nobody. */
const TEXT =
  /^(?:\p{Ll}+ )*(?:data|documents?|records|reports?|study|studies|surveys?|polls?|analysis|lawsuit|complaint|filings?|figures|research)(?:$| (?:from|by|of|in|on|filed|obtained|released|published) )/u;

/** `his campaign`, `one resident`, `a source`: whose, or who, only the sentence tells. */
const UNTOLD =
  /^an? |^(?:his|her|its|their|our|my|your|one|both|some|several|many|most|few|other|another|these|those|all|two|three|any|each|no)(?: \p{Ll}|$)/iu;

/** `the Ohio Republican`: said of whoever was named before. */
const MEMBER = /^(?:\p{Lu}\S* )*(?:Republican|Democrat|Tory|Independent)$/u;

const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|its|his|her|their) /i, '');

/** A description ends in a common noun, or begins with one: `Russian officials`, `spokeswoman for Norvik`. */
const isDescription = (name: string): boolean =>
  /^\p{Ll}/u.test(name.split(' ').at(-1) ?? '') ||
  name.split(' ').some((word) => word === word.toLowerCase() && isHolderNoun(word));

/** A position's holder as printed, where that is another name for it and no pronoun; `null` where it is none. */
export function variantIn(text: string, { holder, holderName }: Position): string | null {
  const printed = sliceOf(text, holder).trim();
  const isName =
    printed !== holderName &&
    /^(?:the )?\p{Lu}/iu.test(printed) &&
    /\p{Lu}/u.test(printed.slice(1)) &&
    printed.split(' ').length < 5 &&
    // `Castellano spokeswoman Tess Moran` is no name of hers.
    !/\s\p{Ll}{4,}\s\p{Lu}/u.test(printed) &&
    !/[,;]/.test(printed);
  return isName ? printed : null;
}

/** The name without a form of address: `Mr. Trump` is `Trump`. */
export const withoutAddress = (name: string): string => name.replace(/^(?:M(?:r|rs|s)|Dr)\.? /u, '');
