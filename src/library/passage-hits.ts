import type { PassageHit } from './library.js';
import type { PassageIndex } from './passage-index.js';
import { rank } from './passage-search.js';
import { mayAnswer } from './silence.js';

/** Most passages that one question shows. */
const MOST = 20;
/** Weaker passages than this share of the best are not shown. */
const TAIL = 0.5;

/** The passages that one would stand for, best first: none where the library has no answer. */
export function passageHits(text: string, passages: PassageIndex): readonly PassageHit[] {
  const { question, ranked } = rank(text, passages);
  const best = ranked[0];
  if (best === undefined || !mayAnswer(best, question, passages.size)) return [];
  return ranked
    .slice(0, MOST)
    .filter((one) => one.score >= best.score * TAIL && mayAnswer(one, question, passages.size))
    .map(({ passage: { entry, passage }, deciding, score }) => ({ entry, passage, deciding, score }));
}
