import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import type { Answer } from '../src/answers/answer.js';
import { answerTyped } from '../src/command.js';
import { importLibrary } from '../src/import/library-paths.js';
import { buildLibrary } from '../src/library/build.js';
import type { Library } from '../src/library/library.js';
import { wordsOf } from '../src/text/words.js';

const SAMPLE = fileURLToPath(new URL('../data/articles', import.meta.url));

let library: Library;
beforeAll(async () => {
  library = buildLibrary((await importLibrary([SAMPLE])).articles);
});

/** Every excerpt is a slice of its article, every mark lies inside its excerpt, every role is printed in the article. */
function expectVerbatim({ findings }: Answer): void {
  for (const { excerpt, marks, speaker, alsoIn } of findings) {
    const { article, start, end } = excerpt.citation;
    const text = library.entries.find((entry) => entry.article.id === article)!.article.text;
    expect(excerpt.text).toBe(text.slice(start, end));
    expect(excerpt.text.trim()).not.toBe('');
    for (const mark of marks)
      expect(start <= mark.start && mark.start < mark.end && mark.end <= end).toBe(true);
    if (typeof speaker?.role === 'string') expect(text).toContain(speaker.role);
    for (const citation of alsoIn) expect(citation.end).toBeGreaterThan(citation.start);
  }
}

describe('every answer is verbatim', () => {
  it('for a question made of each sentence, by every command', () => {
    for (const { article, layout } of library.entries) {
      for (const { sentences } of layout.passages) {
        const words = wordsOf(article.text, sentences[0])
          .map((word) => word.text)
          .slice(0, 12)
          .join(' ');
        for (const { name } of commands) expectVerbatim(answerTyped(`/${name} ${words}`, commands, library));
      }
    }
  });

  it('for every speaker and every actor that can be completed', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      for (const name of library.completions('speaker', letter)) {
        const answer = answerTyped(`/quotes ${name}`, commands, library);
        expectVerbatim(answer);
        // A surname that several bear is answered by offering them.
        expect(answer.total + answer.suggestions.length, `/quotes ${name}`).toBeGreaterThan(0);
      }
      for (const name of library.completions('actor', letter))
        expectVerbatim(answerTyped(`/position ${name}`, commands, library));
    }
  });

  it('for whatever is typed', () => {
    const words = library.entries.flatMap(({ article }) => wordsOf(article.text).map((word) => word.text));
    const question = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...commands), question, ({ name }, parts) => {
        expectVerbatim(answerTyped(`/${name} ${parts.join(' ')}`, commands, library));
      }),
      { numRuns: 300 },
    );
  });
});
