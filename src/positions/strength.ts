import type { Position, Stance, Voice } from './position.js';

/**
 * How much a stance tells of what an actor is after: what it wants and rejects before what it merely says. Our own
 * order, after the one in which a reader asks: what do they want, what do they refuse, what is on offer.
 */
const STANCE: Readonly<Record<Stance, number>> = {
  wants: 1,
  rejects: 1,
  offers: 0.9,
  agrees: 0.85,
  promises: 0.85,
  fears: 0.7,
  blames: 0.7,
  says: 0.5,
};

/** What an actor says itself and what the paper reports come before what others claim about it. */
const VOICE: Readonly<Record<Voice, number>> = { own: 1, reported: 1, claimed: 0.6 };

/** A position of somebody who speaks for the actor tells less than the actor's own: he may mean himself. */
const SPOKESMAN = 0.8;

/**
 * How telling a position is for an actor, 0 to 1; 0 where it is not that actor's. `nameOf` gives an actor's one name
 * in a library (see `ActorNames`).
 */
export function strengthOf(
  position: Position,
  actor: string,
  nameOf = (name: string): string => name,
): number {
  if (!position.actors.some((name) => nameOf(name) === actor)) return 0;
  const isOwn = nameOf(position.holderName) === actor;
  return STANCE[position.stance] * VOICE[position.voice] * (isOwn ? 1 : SPOKESMAN) * position.sureness;
}
