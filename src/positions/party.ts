import type { Entity } from '../quotations/speakers/entity.js';
import { isFirstName } from '../quotations/speakers/lexicon.js';
import type { Actor } from './actor.js';
import { isCapitalOnly } from './countries.js';
import { withoutDescriptor } from './descriptors.js';
import { knownActor } from './known-actors.js';
import { isHolderNoun } from './party-words.js';

/** Who acts in an article, and for whom: what a position's holder is resolved to. */
export interface Party {
  readonly name: string;
  readonly kind: Actor['kind'];
  /** Whose positions its positions are: itself first, then those it speaks for: `Anna Kelly`, `White House`, `United States`. */
  readonly actors: readonly string[];
  /** Other names that the article prints for it. */
  readonly aliases: readonly string[];
  /** A town or region, which few roles speak for: a lawyer of a town comes from there. */
  readonly isPlace?: boolean;
  /** A name that may be a town’s for all that is known of it: `Anchorage`, `Boca Raton`. */
  readonly isUnsure?: boolean;
}

/** The party without those it speaks for by role. A capital alone is its country only where the article is about it. */
export function basicParty({ name, kind, variants }: Entity, text: string): Party {
  const known = kind === 'person' ? null : knownActor(name);
  if (known !== null && !(isCapitalOnly(name) && !mentions(text, known))) {
    return partyOfLists(known, variants);
  }
  const bare = withoutDescriptor(name);
  const isPerson = kind === 'person' && bare === name;
  return {
    name: bare,
    kind: isPerson ? 'person' : 'organisation',
    actors: [bare],
    aliases: variants,
    isPlace: kind === 'place',
    isUnsure: kind === 'other' || (isPerson && mayBeTown(bare)),
  };
}

/** `Boca Raton`: two capitals without a first name. */
const mayBeTown = (name: string): boolean => name.includes(' ') && !isFirstName(name.split(' ', 1)[0] ?? '');

/** `Labour`, `Number 10`, `the GOP`: what the reading of names takes for no name, and whoever knows the body does; not `Republicans`, who are people. */
export function bodyOfLists(name: string): Party | null {
  const known = isHolderNoun(name.replace(/^the /i, '')) ? null : knownActor(name);
  return known?.kind === 'organisation' ? partyOfLists(known, [name]) : null;
}

/** An actor of the lists, as an article prints it. */
const partyOfLists = (known: Actor, aliases: readonly string[]): Party => ({
  name: known.name,
  kind: known.kind,
  actors: actorAndState(known),
  aliases,
});

/** Itself, and the state it speaks for: `Kremlin`, `Russia`. */
export const actorAndState = ({ name, speaksFor }: Actor): readonly string[] =>
  speaksFor === null ? [name] : [name, speaksFor];

const mentions = (text: string, { name, aliases, demonyms }: Actor): boolean =>
  [name, ...aliases.filter((alias) => !isCapitalOnly(alias)), ...demonyms].some((word) =>
    text.includes(word),
  );

/** The party, speaking for others too. */
export const withActors = (party: Party, more: readonly string[]): Party => ({
  ...party,
  actors: [...new Set([...party.actors, ...more])],
});
