import type { Passage } from '../news/layout.js';
import { contains } from '../text/span.js';
import type { Entry } from './library.js';

/** An article in the index. */
export interface Shelf {
  readonly entry: Entry;
  /** Its first passage's id: the others follow. */
  readonly first: number;
  /** How many passages it has. */
  readonly count: number;
  readonly title: Int32Array;
}

/** Of an article that is not there. */
export const NO_SHELF: Omit<Shelf, 'entry'> = { first: 0, count: 0, title: new Int32Array() };

/** The passage of an id, which is the shelf's. */
export function passageOn({ entry, first }: Shelf, id: number): Passage {
  const passage = entry.layout.passages[id - first];
  if (passage === undefined) throw new Error(`${entry.article.id} has no passage ${id - first}`);
  return passage;
}

/** A passage's sentences; each lies within the passage, so a hit's deciding sentence does too. */
export const sentencesWithin = ({ span, sentences }: Passage): Passage['sentences'] =>
  sentences.filter((sentence) => contains(span, sentence));
