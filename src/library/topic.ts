import { formsIn, synonymsOf } from './forms.js';
import { lookupOf, type Lookup } from './matching.js';
import type { PassageIndex } from './passage-index.js';
import { readQuestion, type Question } from './question.js';
import { aboutness, type Statement } from './statement.js';
import type { Vocabulary } from './vocabulary.js';
import { likeness, vectorOf } from './word-vectors.js';

/** What a word of the topic is worth where a synonym of it stands. */
const SYNONYM = 0.6;
/** Two words of this likeness mean much the same: `ceasefire` and `truce` 0.9, `wages` and `pay` 0.5, `price` and `peace` 0.1. */
const ALIKE = 0.5;
/** Share of a topic's weight that a statement must be about. */
const ENOUGH = 0.4;
/** Weaker statements than this share of the best are not shown. */
const TAIL = 0.6;

/** A statement with how much it is about the topic, 0 to 1. */
export interface OnTopic<Item> {
  readonly statement: Statement<Item>;
  readonly score: number;
}

/** Words of the statements that mean much the same as one of the topic's: `land` where `territory` was asked for. */
function withLikeWords<Item>(
  lookup: Lookup,
  { concepts }: Question,
  statements: readonly Statement<Item>[],
  vocabulary: Vocabulary,
): Lookup {
  const asked = concepts.map(({ stem }) => vectorOf(stem));
  const wider = new Map(lookup);
  const words = new Set(statements.flatMap((statement) => [...statement.words]));
  for (const word of words) {
    if (wider.has(word) || vocabulary.isStop(word)) continue;
    const vector = vectorOf(vocabulary.wordOf(word));
    const like = asked.map((one) => likeness(one, vector));
    const best = Math.max(0, ...like);
    if (best >= ALIKE) wider.set(word, { concept: like.indexOf(best), weight: best });
  }
  return wider;
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
  const lookup = withLikeWords(lookupOf(question.concepts, vocabulary), question, statements, vocabulary);
  const scored = statements.map((statement) => ({
    statement,
    score: aboutness(statement, question, lookup),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= Math.max(ENOUGH, best * TAIL))
    .sort((a, b) => b.score - a.score);
}
