import { acronymOf } from './acronym.js';
import { ownString } from '../../text/own-string.js';
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
export function spellingKey(last: string): string {
  const before = spellings.get(last);
  if (before !== undefined) return before;
  if (spellings.size >= MOST_KNOWN) spellings.clear();
  const key = `~${skeleton(lastWord(last))}`;
  spellings.set(ownString(last), key);
  return key;
}

/** The same names come again in article after article. Bounds the memory. */
const MOST_KNOWN = 10_000;
const spellings = new Map<string, string>();
