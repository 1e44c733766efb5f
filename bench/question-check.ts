import type { Answer } from '../src/answers/answer.js';

/** A question with what a right answer holds; see `questions.ts`. */
export interface Question {
  readonly q: string;
  readonly speaker?: string;
  readonly contains?: readonly string[];
  readonly kind?: string;
  readonly any?: readonly string[];
  readonly top?: number;
  readonly min?: number;
  readonly forbid?: readonly string[];
  readonly none?: boolean;
}

/** What is wrong with an answer, a line each; empty where it holds all that is asked. */
export function failuresOf(question: Question, answer: Answer): readonly string[] {
  const { findings } = answer;
  if (question.none === true) {
    return findings.length === 0
      ? []
      : [`expected nothing, found “${findings[0]?.excerpt.text.slice(0, 90)}”`];
  }
  return [...firstFailures(question, answer), ...amongFailures(question, answer)];
}

function firstFailures({ speaker, contains, kind }: Question, { findings }: Answer): readonly string[] {
  if (speaker === undefined && contains === undefined) return [];
  const first = findings[0];
  if (first === undefined) return ['nothing found'];
  const text = first.excerpt.text;
  const named = first.speaker?.name ?? 'nobody';
  return [
    ...(speaker === undefined || named.toLowerCase().includes(speaker.toLowerCase())
      ? []
      : [`speaker is ${named}, not ${speaker}`]),
    ...(contains ?? [])
      .filter((words) => !text.includes(words))
      .map((words) => `“${words}” not in “${text.slice(0, 120)}”`),
    ...(kind === undefined || first.kind === kind || (kind === 'direct' && first.kind === 'mixed')
      ? []
      : [`kind is ${first.kind}, not ${kind}`]),
  ];
}

function amongFailures(
  { any, top = 5, min = 1, forbid = [] }: Question,
  { findings }: Answer,
): readonly string[] {
  if (any === undefined && forbid.length === 0) return [];
  const shown = findings.slice(0, top).map(({ excerpt }) => excerpt.text);
  const held = (any ?? []).filter((words) => shown.some((text) => text.includes(words)));
  const wrong = forbid.filter((words) => shown.some((text) => text.includes(words)));
  return [
    ...(any === undefined || held.length >= min
      ? []
      : [
          `${held.length} of ${min} in the first ${top}: ${shown.map((text) => `“${text.slice(0, 70)}…”`).join(' ')}`,
        ]),
    ...wrong.map((words) => `“${words}” must not be there`),
  ];
}
