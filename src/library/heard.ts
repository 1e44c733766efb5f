import type { Hit } from './group-places.js';
import { coverage, matchesIn, presence, type Lookup } from './matching.js';
import type { Question } from './question.js';
import type { Said } from './said.js';
import type { SaidEvidence } from './said-silence.js';
import { longestRun } from './statement.js';

/** What a word of the question is worth where it stands beside the quotation in its sentence: the asker has words of the report in mind. */
const BESIDE = 0.4;
/** … where it is a name, and the quotation has a pronoun for it. */
const PRONOUN = 0.7;
/** Share of the question's weight that has to have been said. */
const SAID_ENOUGH = 0.6;

/** They stand for a name. */
export const PRONOUNS = [
  'he', 'him', 'his', 'she', 'her', 'it', 'its', 'they', 'them', 'their', 'we', 'us', 'our', 'i', 'me', 'my',
] as const; // prettier-ignore

/** What was asked, by the numbers of its words. */
export interface Sought {
  readonly question: Question;
  /** All words in order, stop words included. */
  readonly asked: Int32Array;
  readonly lookup: Lookup;
  readonly pronouns: ReadonlySet<number>;
}

/** A quotation that holds enough of the words asked for. */
export interface Heard extends Hit {
  readonly evidence: SaidEvidence;
}

/** How well the words asked for were said, at most 3: the very words, all of them; `null` where they were not. */
export function heard(said: Said, sought: Sought): Heard | null {
  const { question, asked, lookup } = sought;
  const { words } = said;
  const count = question.concepts.length;
  const present = presence(matchesIn(words, lookup), count);
  const own = coverage(present, question);
  if (count > 0 && own < SAID_ENOUGH / 2) return null;
  const share = coverage(withSurroundings(said.around, words, present, sought), question);
  if (count > 0 && share < SAID_ENOUGH) return null;
  const run = asked.length === 0 ? 0 : longestRun(asked, words) / asked.length;
  const isWhole = run === 1 && asked.length > 1;
  if (count === 0 && !isWhole) return null;
  return {
    said,
    score: count === 0 ? 3 : share + run + (run === 1 ? 1 : 0),
    evidence: {
      own,
      share,
      run,
      words: asked.length,
      whole: isWhole ? 1 : 0,
      concepts: count,
      weight: question.weight,
      met: own * question.weight,
      length: Math.log(words.length + 1),
    },
  };
}

/** Adds what stands beside the quotation, at less worth, and the names that it has a pronoun for. */
function withSurroundings(
  around: Int32Array,
  words: Int32Array,
  present: Float64Array,
  { question: { concepts }, lookup, pronouns }: Sought,
): Float64Array {
  const filled = Float64Array.from(present);
  let hasPronoun: boolean | null = null;
  for (const { concept, weight } of matchesIn(around, lookup)) {
    const isNamed =
      concepts[concept]?.isName === true && (hasPronoun ??= words.some((word) => pronouns.has(word)));
    filled[concept] = Math.max(filled[concept] ?? 0, weight * (isNamed ? PRONOUN : BESIDE));
  }
  return filled;
}
