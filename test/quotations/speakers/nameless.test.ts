import { describe, expect, it } from 'vitest';
import { namesIn } from './reported.js';

describe('a speaker without a name', () => {
  it.each([
    [
      'is meant by a pronoun behind',
      'John Marsh left. [A spokesman for the port] said {it was full}. [He] said {it was late}.',
      'A spokesman for the port',
    ],
    [
      'not where somebody is named between',
      '[A spokesman] said {it was full}. Then John Marsh came. [He] said {it was late}.',
      'John Marsh',
    ],
    [
      'is the subject of the clause behind, whoever is named between',
      '[The senator] gave John Marsh some credit, saying {it was full}, but [he] said {it was late}.',
      'The senator',
    ],
    [
      'not by the other gender',
      'Ida Berg left. [A spokesman] said {it was full}. [She] said {it was late}.',
      'Ida Berg',
    ],
    [
      'is meant again by less of it',
      '[A senior EU diplomat] said {it was full}. [The diplomat] said {it was late}.',
      'A senior EU diplomat',
    ],
    [
      'is meant again by what stands before close to',
      '[A source close to the board] said {it was full}. [The source] said {it was late}.',
      'A source close to the board',
    ],
    [
      'comes in with an aside',
      'Belmark sent two men. A second official, from the port, was gloomy. {“It is late,”} [she] said.',
      'A second official',
    ],
    [
      'is not whoever asked',
      'John Marsh was asked by [a caller] {why it was full}. {“It is late,”} [he] said.',
      'John Marsh',
    ],
    [
      'is a body met with “the”',
      '[The energy ministry] said {it was full}. [The ministry] said {it was late}.',
      'The energy ministry',
    ],
    [
      'not by another noun',
      '[A senior EU diplomat] said {it was full}. [The envoy] said {it was late}.',
      'The envoy',
    ],
    [
      'not by more than was said',
      '[A diplomat] said {it was full}. [The French diplomat] said {it was late}.',
      'The French diplomat',
    ],
  ])('%s', (_, text, name) => {
    expect(namesIn(text).at(-1)).toBe(name);
  });
});
