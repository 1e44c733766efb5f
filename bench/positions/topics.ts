import type { Position } from '../../src/positions/position.js';
import { sliceOf } from '../../src/text/span.js';
import { wordsOf } from '../../src/text/words.js';
import type { Gold } from './gold.js';

/** How well a position's topic fits its label, by the words that both have. */
export interface TopicFit {
  /** Harmonic mean of the shares of words that agree, 0 to 1; 1 where neither has a topic. */
  readonly f1: number;
  readonly isExact: boolean;
}

const FUNCTION = /^(?:the|an?|to|that|for|of|on|in|with)$/;

const contentWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ text: word }) => word.toLowerCase())
    .filter((word) => !FUNCTION.test(word));

export function topicFit(text: string, gold: Gold, { topic }: Position): TopicFit {
  if (gold.topic === null || topic === null) {
    const isSame = gold.topic === topic;
    return { f1: isSame ? 1 : 0, isExact: isSame };
  }
  const [one, other] = [contentWords(sliceOf(text, gold.topic)), contentWords(sliceOf(text, topic))];
  const both = one.filter((word) => other.includes(word)).length;
  const f1 = both === 0 ? 0 : (2 * both) / (one.length + other.length);
  return { f1, isExact: one.join(' ') === other.join(' ') };
}
