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

/** How much a position tells of its holder, 0 to 1. */
export const tellingOf = ({ stance, voice, sureness }: Position): number =>
  STANCE[stance] * VOICE[voice] * sureness;

/** How much it tells of an actor whose position it is: of the holder itself, or of one for whom the holder speaks. */
export const strengthOf = (telling: number, isHolder: boolean): number =>
  telling * (isHolder ? 1 : SPOKESMAN);
