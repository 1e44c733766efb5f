import { describe, expect, it } from 'vitest';
import { namesIn } from './reported.js';

describe('an office and its country mean', () => {
  it.each([
    [
      'a president by his country in a short lede',
      'French President Emile Garant met Portuguese President Ana Duarte in Lyon on Monday. [The French president] said {it was full}.',
      'Emile Garant',
    ],
    [
      'American is U.S.',
      'Later U.S. President Carl Stone came to dinner. [The American president] said {it was full}.',
      'Carl Stone',
    ],
    [
      'a president by the country told before the name',
      'President Carl Stone met his Polish counterpart, Adam Zielin, for lunch. [The Polish president] said {it was full}.',
      'Adam Zielin',
    ],
    [
      'a president in mind, though another one is known',
      'An envoy of President Carl Stone waited.\n\nAdam Zielin came late. {“It is full,”} [the Polish president] wrote.',
      'Adam Zielin',
    ],
    [
      'not one of another country',
      'Polish President Adam Zielin came late. {“It is full,”} [the American president] wrote.',
      'the American president',
    ],
    [
      'not an office that needs no telling, of a country that nobody has told of',
      'Adam Zielin came late. [The Polish president] said {it was full}.',
      'The Polish president',
    ],
    [
      'what says something new of the person in mind',
      'Kit Hallam scored late and did not celebrate. {“It hurts,”} said [the 22-year-old striker].',
      'Kit Hallam',
    ],
    [
      'not of whom another trade was told',
      'Kit Hallam, a harbour pilot, came late. {“The roof leaks,”} [the builder] said.',
      'the builder',
    ],
    [
      'in a word that news has for any trade',
      'Kit Hallam, a harbour pilot, came late. {“I will win,”} [the candidate] said.',
      'Kit Hallam',
    ],
    [
      'not an office that needs no telling',
      'Kit Hallam was fined in May. {“You were late,”} [the judge] said.',
      'the judge',
    ],
    [
      'not where somebody else was told of so',
      'A striker waited outside. Kit Hallam came. {“Too late,”} [the striker] said.',
      'the striker',
    ],
    [
      'two with the role: as printed',
      'Gov. Paul Stein met Gov. Ida Berg. Later [the governor] said {it was full}.',
      'the governor',
    ],
    [
      'not the former one',
      'Former mayor Paul Stein came in. Later [the mayor] said {it was full}.',
      'the mayor',
    ],
    [
      'not the man for a congresswoman',
      'Rep. Paul Stein came in. Later [the congresswoman] said {it was full}.',
      'the congresswoman',
    ],
    [
      'not a president of whom another country is told, or none',
      'President Carl Stone came late. {“It is full,”} [the Polish president] wrote.',
      'the Polish president',
    ],
    [
      'nor whoever goes to that country',
      'Adam Zielin flew to Poland. {“He is welcome,”} [the Polish president] said.',
      'the Polish president',
    ],
    [
      'nor who is named as an owner alone',
      'In calling Carl Stone’s plan “a show,” [the Polish pope] said {it was full}.',
      'the Polish pope',
    ],
    [
      'a president by the country told behind the name',
      'President Ida Berg of Norway came late. {“It is full,”} [the Norwegian president] wrote.',
      'Ida Berg',
    ],
    [
      'a senator by the state',
      'Sen. Tom Varga held a meeting. Later [the South Carolina senator] said {it was full}.',
      'Tom Varga',
    ],
    [
      'not a senator of another state',
      'Kentucky Sen. Tom Varga held a meeting. {“It is full,”} [the Ohio senator] said.',
      'the Ohio senator',
    ],
    [
      'nor a governor for a senator',
      'Gov. Tom Varga held a meeting. {“It is full,”} [the Ohio senator] said.',
      'the Ohio senator',
    ],
    [
      'nor somebody without an office',
      'Tom Varga spoke about taxes. Later [the Ohio senator] said {it was full}.',
      'the Ohio senator',
    ],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});
