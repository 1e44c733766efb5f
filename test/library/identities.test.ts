import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { articleOf } from '../positions/read.js';

/** Whom a library of these articles means by a name, and how many quotations it has of them. */
function asked(name: string, ...texts: readonly string[]): string {
  const library = buildLibrary(texts.map((text, at) => articleOf(text, `a${at}`)));
  const found = library.speakerNamed(name);
  if (found.kind !== 'one') return found.kind === 'several' ? found.names.join(', ') : 'nobody';
  return `${found.name} ${library.quotationsOf(found.name, null).length}`;
}

const IN_FULL = 'Ida Holm said on Monday that the lock was full. Holm said that the weir held.';
const ALONE = 'On Friday Holm said that the gate was shut.';

describe('a surname alone', () => {
  it.each([
    ['is the only bearer’s', 'holm', [IN_FULL, ALONE], 'Ida Holm 3'],
    [
      'is the bearer’s who is quoted far more than the others',
      'ida holm',
      [IN_FULL, IN_FULL, 'Bo Holm said that it rained.', ALONE],
      'Ida Holm 3',
    ],
    [
      'is neither’s of two',
      'ida holm',
      [IN_FULL, 'Bo Holm said that it rained. Holm said that it snowed.', ALONE],
      'Ida Holm 2',
    ],
    [
      'is not hers where it is of another office',
      'ida holm',
      [`President ${IN_FULL}`, 'On Friday Sheriff Holm said that the gate was shut.'],
      'Ida Holm 2',
    ],
  ])('%s', (_, name, texts, found) => {
    expect(asked(name, ...texts)).toBe(found);
  });
});
