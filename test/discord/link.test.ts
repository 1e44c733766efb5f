import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/discord/link.js';

const PAGE = 'https://example.org/vote';

describe('a link leads to the words', () => {
  it.each([
    ['all of a short excerpt', '“It is off,” she said.', '#:~:text=It%20is%20off%2C%E2%80%9D%20she%20said'],
    [
      'the ends of a long one',
      'One two three four five six seven eight nine ten eleven.',
      '#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
    ['the ends of paragraphs', 'One two.\n\nThree four.', '#:~:text=One%20two,Three%20four'],
    ['with a hyphen that is no grammar', 'A cease-fire (now)', '#:~:text=A%20cease%2Dfire%20%28now'],
    ['not at all where there are none', '…', ''],
  ])('%s', (_, excerpt, expected) => {
    expect(linkTo(PAGE, excerpt)).toBe(PAGE + expected);
  });

  it('behind the place that the link names itself', () => {
    expect(linkTo(`${PAGE}#top`, 'Off.')).toBe(`${PAGE}#top:~:text=Off`);
  });
});

describe('a link that cannot be shown', () => {
  it.each([
    ['is none', null],
    ['is no link', 'the vote'],
    ['runs code', 'javascript:alert(1)'],
    ['hides where it leads behind a name', 'https://example.org@example.com/'],
    ['is longer than an excerpt', `${PAGE}/${'a'.repeat(700)}`],
  ])('%s', (_, url) => {
    expect(linkTo(url, 'Off.')).toBeNull();
  });

  it('loses its way to the words first', () => {
    const url = `${PAGE}/${'a'.repeat(560)}`;
    expect(linkTo(url, 'Nothing was decided.')).toBe(url);
  });

  it('is encoded where it would end the mask', () => {
    expect(linkTo('https://example.org/a_(b)|c`d\\e', '…')).toBe('https://example.org/a_%28b%29%7Cc%60d/e');
  });
});
