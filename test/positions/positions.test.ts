import { describe, expect, it } from 'vitest';
import { linesOf } from './read.js';
import { COMMITMENTS } from './commitments.js';
import { LOOK_ALIKES } from './look-alikes.js';
import { SENTENCES } from './sentences.js';
import { TURNS } from './turns.js';

describe('positionsOf', () => {
  it.each(
    [...SENTENCES, ...LOOK_ALIKES, ...TURNS, ...COMMITMENTS].map(([text, ...positions]) => ({
      text,
      positions,
    })),
  )('$text', ({ text, positions }) => {
    expect([...linesOf(text)].sort()).toEqual([...positions].sort());
  });
});
