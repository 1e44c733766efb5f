import { describe, expect, it } from 'vitest';
import { linesOf } from './read.js';
import { SENTENCES } from './sentences.js';

describe('positionsOf', () => {
  it.each(SENTENCES.map(([text, ...positions]) => ({ text, positions })))('$text', ({ text, positions }) => {
    expect([...linesOf(text)].sort()).toEqual([...positions].sort());
  });
});
