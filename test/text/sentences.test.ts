import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';
import { sliceOf } from '../../src/text/span.js';

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span));

describe('sentencesOf', () => {
  it.each([
    ['two plain sentences', 'The vote failed. Nobody was surprised.', 2],
    ['a caption run into the text', 'A pier falls. Ann Lee/Getty Images The mayor wept.', 3],
    ['a credit in brackets', 'A pier falls (Image credit: Ann Lee/Pool) The mayor wept.', 2],
    ['two houses that ask together', 'A Gazette/AP poll found it. A Herald/Reuters survey did not.', 2],
    ['a title', 'Mr. Okafor met Gov. Lind and Dr. Amis. They left early.', 2],
    ['a country inside a sentence', 'The U.S. Senate sat late.', 1],
    ['a country at a sentence end', 'He flew to the U.S. The talks had begun.', 2],
    ['a time of day', 'It closed at 5 p.m. on Friday. It reopened at 9 a.m. The doors were locked.', 3],
    ['initials', 'J. K. Marsh and George W. Pryce signed.', 1],
    ['a single letter that ends', 'They chose plan B. The mayor agreed.', 2],
    ['a decimal', 'Prices rose 3.5 percent. Wages did not.', 2],
    ['a month', 'The court sits on Feb. 3 and Sept. 12.', 1],
    ['a company', 'Northwind Inc. Chief Executive Lea Roth resigned. Shares fell.', 2],
    ['a company at the end', 'She sold it to Northwind Inc. The price was not given.', 2],
    ['an ellipsis that cuts', 'One reason … was the cost.', 1],
    ['an ellipsis that ends', 'I was not sure... Then it rang.', 2],
    ['a quotation that ends a sentence', '“We lost.” The room fell silent.', 2],
    ['a straight quotation mark behind the stop', '"We lost." The room fell silent.', 2],
    ['a question and its speaker in lower case', '“Why now?” she asked.', 1],
    ['a question and its speaker by name', '“Why now?” Ana Lind asked. Nobody knew.', 2],
    ['a question inside a quotation', '“Why now? Nobody knows,” she said.', 2],
    ['several marks', 'Really?! Yes.', 2],
    ['a number', 'No. 10 refused. No comment came.', 2],
    ['a bracket', 'He left. (She stayed.) They met again.', 3],
    ['a lost space', 'They backed the talks.The minister did not.', 2],
    ['British single marks', '‘We lost.’ The room fell silent.', 2],
    ['a sentence that starts with a figure', 'It passed. 40 members abstained.', 2],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('gives every word to exactly one sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '…', '”', '"', ' ', '\n', 'Mr.', '9') }),
        (text) => {
          expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
