import type { PassageHit } from './library.js';
import type { PassageIndex } from './passage-index.js';
import { rank, type Ranked } from './passage-search.js';

/** Most passages that one question shows. */
const MOST = 20;
/** Weaker passages than this share of the best are not shown. */
const TAIL = 0.5;
/** Share of the question's weight that the best passage must hold for the library to have an answer. */
const ENOUGH = 0.5;
/** Share that it must hold itself, the article's title aside. */
const ENOUGH_OF_ITS_OWN = 0.35;

/** The passages that one would stand for, best first: none where the library has no answer. */
export function passageHits(text: string, passages: PassageIndex): readonly PassageHit[] {
  const { ranked } = rank(text, passages);
  const best = ranked[0];
  if (best === undefined || !hasAnswer(best)) return [];
  return ranked
    .slice(0, MOST)
    .filter((one) => one.score >= best.score * TAIL && hasAnswer(one))
    .map(({ passage: { entry, passage }, deciding, score }) => ({ entry, passage, deciding, score }));
}

const hasAnswer = ({ features }: Ranked): boolean =>
  features.whole >= ENOUGH && features.coverage >= ENOUGH_OF_ITS_OWN;
