import { describe, expect, it } from 'vitest';
import { namesIn } from './reported.js';

describe('floating quotations', () => {
  it.each([
    [
      'the speaker of the paragraph',
      '{“It is full,”} said [Ida Berg]. {“Come back.”}',
      ['Ida Berg', 'Ida Berg'],
    ],
    [
      'the speaker of the paragraph before',
      '{“It is full,”} said [Ida Berg].\n\n{“Come back tomorrow.”}',
      ['Ida Berg', 'Ida Berg'],
    ],
    ['the one the sentence before names', 'Paul Stein pointed at the sea. {“It is full.”}', ['Paul Stein']],
    [
      'the other of two who talk',
      '{“It is full,”} said [Ida Berg].\n\n{“It is not,”} said [Paul Stein].\n\n{“It was yesterday.”}',
      ['Ida Berg', 'Paul Stein', 'Ida Berg'],
    ],
    [
      'whom a pronoun means that the sentence before is about, and not one named in a clause of it',
      'Ida Berg laughed. When it was put to her that Paul Stein had sunk it, she shrugged.\n\n{“It is full.”}',
      ['Ida Berg'],
    ],
    [
      'the subject of the main clause',
      'Asked whether Ida Berg would come, Paul Stein shrugged. {“It is full.”}',
      ['Paul Stein'],
    ],
    [
      'nobody, in the middle of a sentence',
      'Ida Berg sat. The film “Lost” was a {“feast of rain”} and wind.',
      [null],
    ],
    ['the only one of the sentence before', 'Applause went to Ida Berg. {“It is full.”}', ['Ida Berg']],
    ['not one beside another', 'Applause went to Ida Berg from the mayor. {“It is full.”}', [null]],
    ['nobody', 'The sea was grey. {“It is full.”}', [null]],
    ['nobody, where it is said', 'Ida Berg sat. It is said that {it was full}.', [null]],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
