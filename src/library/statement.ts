import { coverage, matchesIn, presence, type Lookup } from './matching.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { Question } from './question.js';

/** Something an article reports (a quotation, a position), with its words numbered. */
export interface Statement<Item> {
  readonly id: number;
  readonly item: Item;
  /** What was said or is wanted. */
  readonly words: Int32Array;
  /** The sentences that hold it. */
  readonly around: Int32Array;
  /** The passage in which it begins; `null` for words outside the passages. */
  readonly passage: IndexedPassage | null;
}

/** What a word of the question is worth where the statement's surroundings hold it, not the statement itself. */
const AROUND = 0.5;
const PASSAGE = 0.35;
const TITLE = 0.25;

/** Share of a topic's weight that a statement is about, 0 to 1: its own words count most, its title least. */
export function aboutness<Item>(statement: Statement<Item>, topic: Question, lookup: Lookup): number {
  const count = topic.concepts.length;
  const own = presence(matchesIn(statement.words, lookup), count);
  const places = [
    { words: statement.around, worth: AROUND },
    { words: statement.passage?.words ?? EMPTY, worth: PASSAGE },
    { words: statement.passage?.title ?? EMPTY, worth: TITLE },
  ];
  for (const { words, worth } of places) {
    for (const { concept, weight } of matchesIn(words, lookup))
      own[concept] = Math.max(own[concept] ?? 0, weight * worth);
  }
  return coverage(own, topic);
}

const EMPTY = new Int32Array();

/** Length of the longest run of the asked words, stop words counted, that stands in the words as it is. */
export function longestRun(asked: Int32Array, words: Int32Array): number {
  let best = 0;
  // How long a run ends at each asked word with the word before, read from the last asked word to the first.
  const runs = new Int32Array(asked.length + 1);
  for (const word of words) {
    for (let at = asked.length - 1; at >= 0; at--) {
      const run = asked[at] === word ? (runs[at] ?? 0) + 1 : 0;
      runs[at + 1] = run;
      if (run > best) best = run;
    }
  }
  return best;
}
