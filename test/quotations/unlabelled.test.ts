import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { sliceOf } from '../../src/text/span.js';

/** Who says what in an article of these paragraphs. */
function said(...paragraphs: readonly string[]): (readonly [string | null, string])[] {
  const text = paragraphs.join('\n\n');
  const article = { id: 'a', title: null, outlet: null, authors: [], date: null, url: null, text };
  return extractQuotations(layoutOf(article))
    .filter(({ type }) => type === 'direct')
    .map(({ speaker, content }) => [speaker?.name ?? null, sliceOf(text, content)]);
}

const INTRO = 'Mara Olde has run the tide mill for nine years. We spoke to her in May.';
const ANSWERS = [
  'My aunt left it to me. I had no plan to stay.',
  'Barely. The flour pays for the roof.',
  'Never. I would rather burn it down.',
] as const;
const [FIRST, SECOND, THIRD] = ANSWERS;

describe('an interview without labels', () => {
  it.each([
    ['plain', '', ''],
    ['bold', '**', '**'],
    ['as headings', '### ', ''],
  ])('with questions that stand %s', (_, open, close) => {
    const asks = (question: string): string => `${open}${question}${close}`;
    expect(
      said(
        INTRO,
        asks('How did you come to the mill?'),
        FIRST,
        asks('Do you make a living?'),
        SECOND,
        asks('Will you sell it?'),
        THIRD,
      ),
    ).toEqual(ANSWERS.map((answer) => ['Mara Olde', answer]));
  });

  it.each([
    [
      'a column that asks its readers',
      [
        'I grew up by the mill, as Mara Olde did.',
        'Do you know it?',
        FIRST,
        'Do you want it back?',
        SECOND,
        'Will you pay?',
        THIRD,
      ],
    ],
    [
      'a page of help',
      [
        INTRO,
        'Who pays the tax?',
        'Every owner pays it.',
        'How can you pay?',
        'At the office.',
        'When must you pay?',
        'By the end of May.',
      ],
    ],
    ['two questions', [INTRO, 'How did you come to the mill?', FIRST, 'Will you sell it?', THIRD]],
  ])('is not %s', (_, paragraphs) => {
    expect(said(...paragraphs)).toEqual([]);
  });
});

it('knows whose initials stand before a turn', () => {
  const turns = said(
    'Mara Olde runs the tide mill. She spoke to Ben Tarr of the Gazette.',
    'BEN TARR: How did you come to the mill?',
    `MARA OLDE: ${FIRST}`,
    'BT: Will you sell it?',
    'MO: Never.',
    'BT: Why?',
  );
  expect(turns.map(([speaker]) => speaker)).toEqual([
    'Ben Tarr',
    'Mara Olde',
    'Ben Tarr',
    'Mara Olde',
    'Ben Tarr',
  ]);
});
