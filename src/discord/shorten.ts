import { firstNotBefore } from '../text/halving.js';
import { sentencesOf } from '../text/sentences.js';
import { overlaps, type Span } from '../text/span.js';

/**
 * The part of an excerpt to show where it is too long: whole sentences, from the first one if the words that answer
 * are still reached, otherwise from the sentence that holds them. Where not even one sentence fits, it ends at a
 * word's end; where not even one word does, inside it.
 *
 * @param marks the words that answer, as spans of `text`
 * @param fits whether a part can be shown; one that does not fit must not fit when it is made longer
 */
export function shorten(text: string, marks: readonly Span[], fits: (part: Span) => boolean): Span {
  const whole = { start: 0, end: text.length };
  if (fits(whole)) return whole;
  const sentences = sentencesOf(text, whole);
  const start = firstShown(sentences, marks, fits);
  const ends = sentences.map((sentence) => sentence.end).filter((end) => end > start);
  const upTo = (end: number): boolean => fits({ start, end });
  const end = last(ends, upTo) ?? last(wordEnds(text, start), upTo) ?? last(characterEnds(text, start), upTo);
  return { start, end: end ?? start };
}

function firstShown(
  sentences: readonly Span[],
  marks: readonly Span[],
  fits: (part: Span) => boolean,
): number {
  const deciding = sentences.find((sentence) => marks.some((mark) => overlaps(sentence, mark)));
  return deciding === undefined || fits({ start: 0, end: deciding.end }) ? 0 : deciding.start;
}

/** The last of ascending ends that fits, by halving: all before it fit too. */
function last(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  const behind = firstNotBefore(ends.length, (at) => {
    const end = ends[at];
    return end !== undefined && fits(end);
  });
  return ends[behind - 1];
}

const wordEnds = (text: string, start: number): number[] =>
  Array.from(text.slice(start).matchAll(/\S+/gu), (word) => start + word.index + word[0].length);

const characterEnds = (text: string, start: number): number[] =>
  Array.from(
    text.slice(start).matchAll(/./gsu),
    (character) => start + character.index + character[0].length,
  );
