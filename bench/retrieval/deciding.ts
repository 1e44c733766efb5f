import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageIndex } from '../../src/library/passage-index.js';
import { rank } from '../../src/library/passage-search.js';
import { fold } from '../../src/library/terms.js';
import { sliceOf } from '../../src/text/span.js';
import { readJsonLines } from './data-set.js';
import { mean } from './measures.js';

/** Findings that are looked at, as many as one reads. */
const SHOWN = 5;

/**
 * In what share of a set's questions with known answers (`answers.jsonl`) the answer stands in one of the first five
 * passages, and in the sentence of it that is marked as deciding; nothing for a set without that file.
 */
export function decidingShares(folder: string, index: PassageIndex): string {
  const file = join(folder, 'answers.jsonl');
  if (!existsSync(file)) return '';
  const asked = readJsonLines<{ text: string; answers: readonly string[] }>(file);
  const found = asked.map(({ text, answers }) => {
    const shown = rank(text, index).ranked.slice(0, SHOWN);
    const of = ({ passage: { entry, passage }, deciding }: (typeof shown)[number]): [string, string] => [
      sliceOf(entry.article.text, passage.span),
      sliceOf(entry.article.text, deciding),
    ];
    const texts = shown.map(of);
    return [0, 1].map((part) => (texts.some((one) => holds(one[part] ?? '', answers)) ? 1 : 0));
  });
  const [passage, sentence] = [0, 1].map((at) => mean(found.map((one) => one[at] ?? 0)).toFixed(3));
  return ` · answer in the first ${SHOWN} passages ${passage}, in their marked sentences ${sentence} (${asked.length} questions)`;
}

/** True where one of the answers stands in some words. */
export const holds = (words: string, answers: readonly string[]): boolean =>
  answers.some((answer) => plain(words).includes(plain(answer)));

/** Lower case, words only, without articles: `the Tony Awards.` is `tony awards`. */
const plain = (text: string): string =>
  fold(text)
    .replace(/\b(?:the|an?)\b/gu, ' ')
    .replace(/[^\p{L}\p{N}%$.,]+/gu, ' ')
    .replace(/[.,](?=\s|$)/gu, '')
    .trim();
