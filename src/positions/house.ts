import type { Actor } from './actor.js';

/** A party as far as houses go: a known actor, or one that the article names. */
export interface House extends Pick<Actor, 'name' | 'kind'> {
  readonly isPlace?: boolean;
  readonly isUnsure?: boolean;
  /** Of one that the article names: itself and those it speaks for. */
  readonly actors?: readonly string[];
}

/** Whom a name of the article stands for; `null` where it names no party. */
export type FindHouse = (name: string) => House | null;
