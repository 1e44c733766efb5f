import { describe, expect, it } from 'vitest';
import { namesIn } from './reported.js';

describe('they', () => {
  it.each([
    [
      'several with a house',
      'Researchers at the University of Tarn met. [They] said {it was full}.',
      'Researchers at the University of Tarn',
    ],
    ['how many', 'On Monday, three former players left. [They] said {it was full}.', 'three former players'],
    ['two names', 'Ida Berg and Max Pell run it. [They] said {it was full}.', 'Ida Berg and Max Pell'],
    [
      'one and his wife',
      'Max Pell, 61, and his wife, Ida, run it. [They] said {it was full}.',
      'Max Pell, 61, and his wife, Ida',
    ],
    ['in the clause before', 'After the farmers left, [they] said {it was full}.', 'the farmers'],
    ['not by what is said', 'Ministers came. {The farmers were late}, [they] said.', 'Ministers'],
    ['either of two', 'Ministers met farmers. [They] said {it was full}.', null],
    [
      'not an organisation past several',
      '[The Harbour Board] said {it was late}. Max Pell saw two farmers. [They] said {it was full}.',
      null,
    ],
    ['not what is written', '[The report] said {it was late}. [They] said {it was full}.', null],
    [
      'an organisation that spoke',
      '[The Harbour Board] said {it was late}. [They] said {it was full}.',
      'Harbour Board',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text).at(-1)).toBe(expected);
  });
});

describe('it', () => {
  it.each([
    [
      'what the sentence before is about',
      '[The Harbour Board] said {it was late}. The union Forge laughed. [It] said {it was full}.',
      'Forge',
    ],
    [
      'past a person',
      '[The hospital trust] said {it was late}. [Anil Rao] said {it was not}. [It] said {it was full}.',
      'The hospital trust',
    ],
    ['a body without a name', 'The council voted. [It] said {it was full}.', 'The council'],
    ['no several', '[Two farmers] said {it was late}. [It] said {it was full}.', null],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text).at(-1)).toBe(expected);
  });
});

describe('the two', () => {
  it.each([
    [
      'the couple',
      'Emma and Luke Marsh own it. It rained. [The couple] said {it was full}.',
      'Emma and Luke Marsh',
    ],
    [
      'as an object',
      'Police held Ida Berg and Max Pell. [The two] said {it was full}.',
      'Ida Berg and Max Pell',
    ],
    [
      'three',
      'Ida Berg, Max Pell and Ann Lee own it. [The three] said {it was full}.',
      'Ida Berg, Max Pell and Ann Lee',
    ],
    ['not two of three', 'Ida Berg, Max Pell and Ann Lee own it. [The two] said {it was full}.', 'The two'],
    ['nobody named together', 'Ida Berg met Max Pell. [The two] said {it was full}.', 'The two'],
    [
      'a family again',
      '[The Harwick family] said {it was late}. [The family] said {it was full}.',
      'The Harwick family',
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text).at(-1)).toBe(expected);
  });
});
