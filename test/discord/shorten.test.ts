import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/discord/shorten.js';
import type { Span } from '../../src/text/span.js';

const TEXT = 'The vote is off. Nobody was told why. The mayor said so on Monday.';

/** The part of a text shown in `room` characters, where these words answer. */
function part(text: string, room: number, answering = ''): string {
  const start = text.indexOf(answering);
  const marks = answering === '' ? [] : [{ start, end: start + answering.length }];
  const fits = ({ start: from, end }: Span): boolean => end - from <= room;
  const { start: from, end } = shorten(text, marks, fits);
  return text.slice(from, end);
}

describe('an excerpt that is too long', () => {
  it.each([
    ['stays whole where it fits', 66, '', TEXT],
    ['ends with a sentence', 40, '', 'The vote is off. Nobody was told why.'],
    ['ends with a sentence, however short', 20, '', 'The vote is off.'],
    [
      'begins at its start where that reaches the words that answer',
      40,
      'Nobody',
      'The vote is off. Nobody was told why.',
    ],
    ['begins with the sentence that answers otherwise', 30, 'mayor', 'The mayor said so on Monday.'],
    ['ends with a word where no sentence fits', 10, '', 'The vote'],
    ['ends inside a word where no word fits', 2, '', 'Th'],
  ])('%s', (_, room, answering, expected) => {
    expect(part(TEXT, room, answering)).toBe(expected);
  });

  it('is never cut inside a character', () => {
    expect(part('\u{1F600}\u{1F600}', 3)).toBe('\u{1F600}');
  });
});
