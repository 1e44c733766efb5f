import { describe, expect, it } from 'vitest';
import { authorsIn, namesIn } from '../../src/import/byline.js';

describe('authorsIn', () => {
  it.each([
    ['By Ada Brandt', ['Ada Brandt']],
    ['By Ada Brandt and Jan de Wit', ['Ada Brandt', 'Jan de Wit']],
    ['By Ada Brandt, Jan de Wit & Li Na', ['Ada Brandt', 'Jan de Wit', 'Li Na']],
    ['By Ada Brandt, Staff Writer', ['Ada Brandt']],
    ['By ADA BRANDT, Associated Press', ['ADA BRANDT']],
    ['By Ada Brandt in Ombra', ['Ada Brandt']],
    ['By Ada Brandt for the Ombra Mail', ['Ada Brandt']],
    ['By Ada Brandt | Feb. 20, 2026', ['Ada Brandt']],
    ['By Ada Brandt ada@desk.example', []],
    ['By Jean-Luc O’Neill Jr. and Sinéad Brandt', ['Jean-Luc O’Neill Jr.', 'Sinéad Brandt']],
    ['By Carl King, Jr. and Ada Brandt', ['Ada Brandt']],
    ['By Reuters', []],
    ['By the time the bridge was built', []],
  ])('names the people of %j and nobody else', (byline, names) => {
    expect(authorsIn(byline)).toEqual(names);
  });
});

describe('namesIn', () => {
  it.each([
    ['Ombra Mail', ['Ombra Mail']],
    ['by Ada Brandt; Jan de Wit', ['Ada Brandt', 'Jan de Wit']],
    ['Carl King, Jr., Ada Brandt', ['Carl King, Jr.', 'Ada Brandt']],
    ['Alexander Brand', ['Alexander Brand']],
    ['  ', []],
  ])('takes every name of the list %j', (list, names) => {
    expect(namesIn(list)).toEqual(names);
  });
});
