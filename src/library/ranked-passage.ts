import { sliceOf, type Span } from '../text/span.js';
import { answersKind } from './answer-kind.js';
import { weigh, withKind, type Closeness } from './closeness.js';
import { decidingSentence } from './deciding.js';
import type { Scored } from './features.js';
import type { Question } from './question.js';

/** A passage that was read closely against a question. */
export interface Ranked extends Scored {
  /** Relative log-odds to be the one that answers: they compare passages for one question. */
  readonly score: number;
  /** The sentence that answers. */
  readonly deciding: Span;
  readonly closeness: Closeness;
}

/** A passage whose deciding sentence is looked for when it is asked for: it takes the article's text. */
export class RankedPassage implements Ranked {
  readonly passage: Scored['passage'];
  readonly matches: Scored['matches'];
  readonly present: Scored['present'];
  readonly presentOrTitled: Scored['presentOrTitled'];
  readonly features: Scored['features'];
  readonly closeness: Closeness;
  readonly score: number;
  readonly #question: Question;
  #deciding: Span | null = null;

  constructor(
    { passage, matches, present, presentOrTitled, features }: Scored,
    question: Question,
    closeness: Closeness,
  ) {
    this.passage = passage;
    this.matches = matches;
    this.present = present;
    this.presentOrTitled = presentOrTitled;
    this.features = features;
    this.closeness = closeness;
    this.score = weigh(closeness);
    this.#question = question;
  }

  get deciding(): Span {
    this.#deciding ??= decidingSentence(this, this.#question);
    return this.#deciding;
  }

  /** The same, weighed with whether the deciding sentence holds a thing of the kind asked for. */
  withKind(): RankedPassage {
    const sentence = sliceOf(this.passage.entry.article.text, this.deciding);
    if (!answersKind(sentence, this.#question)) return this;
    const closeness = withKind(this.closeness, this.#question.wants);
    return new RankedPassage(this, this.#question, closeness);
  }
}
