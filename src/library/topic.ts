import { formsIn, synonymsOf } from './forms.js';
import { lookupOf } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import { readQuestion } from './question.js';
import { aboutness, type Statement } from './statement.js';

/** What a word of the topic is worth where a synonym of it stands. */
const SYNONYM = 0.6;
/** Share of a topic's weight that a statement must be about. */
const ENOUGH = 0.4;
/** Weaker statements than this share of the best are not shown. */
const TAIL = 0.6;

/** A statement with how much it is about the topic, 0 to 1. */
export interface OnTopic<Item> {
  readonly statement: Statement<Item>;
  readonly score: number;
}

/** The statements that are about a topic, best first; of equals in the order given. */
export function onTopic<Item>(
  topic: string,
  statements: readonly Statement<Item>[],
  passages: PassageIndex,
): readonly OnTopic<Item>[] {
  const { vocabulary, size, index } = passages;
  const question = readQuestion(topic, vocabulary, size, (asked) => [
    ...formsIn(vocabulary, index, asked),
    ...synonymsOf(asked.stem).map((stem) => ({ stem, weight: SYNONYM })),
  ]);
  const lookup = lookupOf(question.concepts, vocabulary);
  const scored = statements.map((statement) => ({
    statement,
    score: aboutness(statement, question, lookup),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= Math.max(ENOUGH, best * TAIL))
    .sort((a, b) => b.score - a.score);
}
