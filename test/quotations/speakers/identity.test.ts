import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/quotations/speaker.js';
import { likenessOf, sameSpeaker, speakerKey } from '../../../src/quotations/speakers/identity.js';

const speaker = (name: string, rest: Partial<Speaker> = {}): Speaker => ({
  name,
  kind: 'person',
  role: null,
  affiliation: null,
  variants: [name],
  ...rest,
});
const organisation = (name: string, ...variants: readonly string[]): Speaker =>
  speaker(name, { kind: 'organisation', variants: [name, ...variants] });

describe('sameSpeaker', () => {
  it.each([
    ['one full name', speaker('Ida Berg'), speaker('Ida Berg'), true],
    ['accents and case', speaker('José Peña'), speaker('Jose Pena'), true],
    ['a short form', speaker('William Hart'), speaker('Bill Hart'), true],
    ['an initial', speaker('J. Hart'), speaker('John Hart'), true],
    ['a middle initial', speaker('John F. Hart'), speaker('John Hart'), true],
    ['a spelling', speaker('Mohammed Aziz'), speaker('Muhammad Aziz'), true],
    ['two first names', speaker('John Hart'), speaker('Mary Hart'), false],
    ['two alike first names', speaker('Volodymyr Hart'), speaker('Vladimir Hart'), false],
    ['father and son', speaker('John Hart Sr.'), speaker('John Hart'), false],
    ['a surname alone', speaker('Hart'), speaker('John Hart'), false],
    [
      'a surname alone in one office',
      speaker('Hart', { role: 'President' }),
      speaker('John Hart', { role: 'U.S. President' }),
      true,
    ],
    [
      'a surname alone in another office',
      speaker('Hart', { role: 'coach' }),
      speaker('John Hart', { role: 'U.S. President' }),
      false,
    ],
    [
      'a role of the other gender',
      speaker('Hart', { role: 'spokeswoman' }),
      speaker('John Hart', { role: 'spokeswoman' }),
      false,
    ],
    [
      'a title of the other gender',
      speaker('Mrs Hart', { role: 'President' }),
      speaker('John Hart', { role: 'President' }),
      false,
    ],
    [
      'an article before an organisation',
      organisation('Port Authority'),
      organisation('the Port Authority'),
      true,
    ],
    ['an acronym', organisation('European Central Bank'), organisation('ECB'), true],
    ['a person and an organisation', speaker('Berg'), organisation('Berg'), false],
    [
      'nobody in particular',
      speaker('A senior official', { kind: 'unnamed' }),
      speaker('A senior official', { kind: 'unnamed' }),
      false,
    ],
  ])('%s', (_, one, other, same) => {
    const [a, b] = [likenessOf(one), likenessOf(other)];
    expect(sameSpeaker(a, b)).toBe(same);
    expect(sameSpeaker(b, a)).toBe(same);
  });
});

describe('speakerKey', () => {
  it.each([
    [speaker('Christine de la Rue'), 'person de la rue'],
    [speaker('José Peña'), 'person pena'],
    [organisation('The Port Authority'), 'organisation pa'],
  ])('%o', (one, key) => {
    expect(speakerKey(one)).toBe(key);
  });
});
