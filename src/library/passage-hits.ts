import type { PassageHit } from './library.js';
import type { PassageIndex } from './passage-index.js';
import { IN_ORDER, rank } from './passage-search.js';
import { mayAnswer, mayStandBeside } from './silence.js';
import { standingOf } from './standing.js';

/** Passages so much less likely than the best, in log-odds, are not shown: twelve to one. */
const TAIL = 2.5;

/** The passages that one would stand for, best first: none where the library has no answer. */
export function passageHits(text: string, passages: PassageIndex): readonly PassageHit[] {
  const { question, ranked } = rank(text, passages);
  const standing = standingOf(ranked, { text, question }, passages);
  if (standing === null || !mayAnswer(standing, question, passages.size)) return [];
  const { best } = standing;
  return ranked
    .slice(0, IN_ORDER)
    .filter((one) => one.score >= best.score - TAIL && mayStandBeside(one, best))
    .map(({ passage: { entry, passage }, deciding, score }) => ({ entry, passage, deciding, score }));
}
