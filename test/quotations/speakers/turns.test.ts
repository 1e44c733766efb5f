import { describe, expect, it } from 'vitest';
import { namesIn } from './reported.js';

describe('turns without a source', () => {
  it('alternate, and only the first speaker has a name', () => {
    const text = '{“You are late,”} said [Ida Berg].\n\n[]{“I am.”}\n\n[]{“Then sit down.”}\n\nShe sat too.';
    expect(namesIn(text)).toEqual(['Ida Berg', null, 'Ida Berg']);
  });

  it('answer an examiner, and are not the examiner’s', () => {
    const text =
      '{“He wept,”} [Ida Berg], the first witness, told the court.\n\n{“And what did you do?”} asked [the prosecutor].\n\n[]{“I lent him a tissue.”}\n\nThe jury laughed.';
    expect(namesIn(text)).toEqual(['Ida Berg', 'the prosecutor', 'Ida Berg']);
  });

  it('are nobody’s where an examiner asks somebody who has not spoken', () => {
    const text =
      'The court met.\n\n{“And what did you do?”} asked [the prosecutor].\n\n[]{“I wept.”}\n\nIt rained.';
    expect(namesIn(text)).toEqual(['the prosecutor', null]);
  });

  it('go on with one speaker where they are a statement of several paragraphs', () => {
    const text = '{“The road is shut,”} said [Ida Berg].\n\n[]{“It will open in May.”}\n\nThe road is new.';
    expect(namesIn(text)).toEqual(['Ida Berg', 'Ida Berg']);
  });
});

describe('turns between two who talk', () => {
  it.each([
    [
      'the asker’s, though a third comes in behind it',
      'Ida Berg asked why it was full.\n\n{“It rains,”} [Paul Stein] said.\n\n[]{“It is dry.”}\n\n{“It rained in May,”} said [John Marsh].',
      ['Paul Stein', 'Ida Berg', 'John Marsh'],
    ],
    [
      'a question between two of one speaker is the other’s, whom the lead names',
      'Ida Berg met Paul Stein.\n\n{“Sit down,”} said [Ida Berg].\n\n[]{“Was I asked?”}\n\n{“Twice,”} said [Berg].',
      ['Ida Berg', 'Paul Stein', 'Ida Berg'],
    ],
    [
      'nobody’s, where the lead names nobody else',
      'It rained.\n\n{“Sit down,”} said [Ida Berg].\n\n[]{“Was I asked?”}\n\n{“Twice,”} said [Berg].',
      ['Ida Berg', null, 'Ida Berg'],
    ],
    [
      'a statement in paragraphs stays one speaker’s',
      'Ida Berg met Paul Stein.\n\n{“The road is shut,”} said [Ida Berg].\n\n[]{“It opens in May.”}\n\n{“We hope,”} said [Berg].',
      ['Ida Berg', 'Ida Berg', 'Ida Berg'],
    ],
    [
      'both sides tell',
      '{“Is it straight?”} asked [Ida Berg].\n\n[]{“Go left.”}\n\n[]{“Now?”}\n\n{“Perfect,”} said [Paul Stein].',
      ['Ida Berg', 'Paul Stein', 'Ida Berg', 'Paul Stein'],
    ],
    [
      'who asked before it all',
      'Paul Stein asked Ida Berg whether she had a key.\n\n{“No,”} [she] said.\n\n[]{“But you came in?”}\n\n{“By a window,”} said [Berg].',
      ['Ida Berg', 'Paul Stein', 'Ida Berg'],
    ],
    [
      'who was asked answers, not a woman named before',
      'Anna Holm sat there too. Paul Stein asked Ida Berg whether Holm had a key.\n\n{“No,”} [she] said.\n\n[]{“Really?”}',
      ['Ida Berg', 'Paul Stein'],
    ],
    [
      'who was asked answers, not the woman who asked',
      'Anna Holm asked Ida Berg whether she had a key.\n\n{“No,”} [she] said.\n\n[]{“Really?”}',
      ['Ida Berg', 'Anna Holm'],
    ],
    [
      'who asked may go on asking',
      'Anna Holm asked Ida Berg about the key.\n\n{“Is it yours?”} [she] said.',
      ['Anna Holm'],
    ],
    [
      'who acts right behind the words',
      '{“They forget me,”} said [Paul Stein].\n\n[]{“They all do.”} Ida Berg unwrapped a sweet.',
      ['Paul Stein', 'Ida Berg'],
    ],
    [
      'and goes on behind it',
      '{“They forget me,”} said [Paul Stein].\n\n[]{“They all do.”} Ida Berg shut the door. []{“And soon.”}',
      ['Paul Stein', 'Ida Berg', 'Ida Berg'],
    ],
    [
      'not who is told of right behind them',
      '{“They forget me,”} said [Paul Stein].\n\n[]{“They all do.”} Ida Berg was elected in 2015 by the members of the old society.',
      ['Paul Stein', 'Paul Stein'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
