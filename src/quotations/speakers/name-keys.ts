import { acronymOf } from './acronym.js';
import type { Draft } from './entity-draft.js';
import { skeleton } from './person-name.js';

export const firstWord = (name: string): string => name.split(' ', 1)[0] ?? '';
export const lastWord = (last: string): string => last.split(' ').at(-1) ?? last;

/** A name is found again by its last word; an organisation by its acronym and its place too. */
export function keysOf({ kind, parsed }: Draft, name: string): readonly string[] {
  if (kind === 'person' && parsed.first === null) return [spellingKey(parsed.last)];
  if (kind === 'person') return [parsed.first ?? '', lastWord(parsed.last), spellingKey(parsed.last)];
  const letters = acronymOf(name);
  return letters.length >= 2 ? [letters] : [];
}

/** Shorter surnames are too easily somebody else's. */
export const SPELLABLE = 6;
export const spellingKey = (last: string): string => `~${skeleton(lastWord(last))}`;
