import { FEATURES } from './closeness.js';
import { coverage } from './matching.js';
import type { Concept, Question } from './question.js';
import type { Standing } from './standing.js';

/** A lead over the next passages beyond this is no greater certainty. */
const [WIDEST_LEAD, WIDEST_LEAD_OF_MANY, WIDEST_LEAD_OF_ARTICLE] = [5, 8, 6];

/** What the decision weighs, by the names of its learned weights. */
export const EVIDENCE = [
  ...FEATURES,
  'score', 'leadOfTwo', 'leadOfFive', 'leadOfArticle', 'gravest', 'gravestName', 'unknown', 'names', 'notInArticle',
  'weight', 'words', 'kindAsked', 'length', 'size',
  'leadOfTen', 'shareOfTen', 'coverageOfTen', 'gravestOfTen', 'agreement', 'likeFocus', 'besidesFocus',
] as const; // prettier-ignore
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/**
 * The evidence that the best passage answers, in a library of `size` passages: the larger the library, the more of a
 * question is met by chance; the longer the passage, the more of it too.
 */
export function evidenceOf(standing: Standing, question: Question, size: number): Evidence {
  const { best, second, fifth, tenth, ofAnother, focus } = standing;
  const { concepts, weight } = question;
  const missing = missingFrom(best.present, concepts);
  const unnamed = missingFrom(standing.whole, concepts).filter((_, at) => concepts[at]?.isName === true);
  const lead = (other: number | undefined, widest: number, without = widest): number =>
    Math.min(widest, best.score - (other ?? best.score - without));
  return {
    ...best.closeness,
    score: best.score,
    leadOfTwo: lead(second, WIDEST_LEAD),
    leadOfFive: lead(fifth, WIDEST_LEAD_OF_MANY, WIDEST_LEAD),
    leadOfArticle: lead(ofAnother, WIDEST_LEAD_OF_ARTICLE),
    gravest: Math.max(0, ...missing),
    gravestName: Math.max(0, ...unnamed),
    unknown: sum(concepts.map(({ forms, rarity }) => (forms.length === 0 ? rarity : 0))) / (weight || 1),
    names: sum(missing.filter((_, at) => concepts[at]?.isName === true)),
    notInArticle: sum(missingFrom(standing.inArticle, concepts)),
    weight,
    words: concepts.length,
    kindAsked: question.wants === null ? 0 : 1,
    length: Math.log(best.passage.words.length || 1),
    size: Math.log(size),
    leadOfTen: lead(tenth, WIDEST_LEAD_OF_MANY),
    shareOfTen: standing.share,
    coverageOfTen: coverage(standing.inTen, question),
    gravestOfTen: Math.max(0, ...missingFrom(standing.inTen, concepts)),
    agreement: standing.agreement,
    likeFocus: Math.max(standing.likeFocus, standing.whole[focus] ?? 0),
    besidesFocus: coverageBeside(standing.whole, concepts, focus),
  };
}

/** Share of the concepts' weight that is present, that of the concept `focus` left out. */
function coverageBeside(present: Float64Array, concepts: readonly Concept[], focus: number): number {
  const others = concepts.map(({ rarity }, at) => (at === focus ? 0 : rarity));
  return sum(others.map((rarity, at) => rarity * (present[at] ?? 0))) / (sum(others) || 1);
}

/** What each concept weighs, as far as it is not there. */
const missingFrom = (present: Float64Array, concepts: readonly Concept[]): readonly number[] =>
  concepts.map(({ rarity }, at) => rarity * (1 - (present[at] ?? 0)));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
