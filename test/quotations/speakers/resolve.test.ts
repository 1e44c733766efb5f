import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, sliceOf } from '../../../src/text/span.js';
import { resolveSpeakers } from '../../../src/quotations/speakers/resolve.js';
import { attributed, namesIn, reported } from './reported.js';

describe('names', () => {
  it.each([
    ['a surname', 'Mara Lindqvist runs the port. [Lindqvist] said {it was full}.', 'Mara Lindqvist'],
    [
      'a full name given later',
      '[Lindqvist] said {it was full}. Mara Lindqvist runs the port.',
      'Mara Lindqvist',
    ],
    [
      'a title that is part of a name',
      'Pope Ignatius met the crew. [The pope] said {it was full}.',
      'Pope Ignatius',
    ],
    ['one of two of that title', 'King Olav met King Haro. [The king] said {it was full}.', 'The king'],
    [
      'the sister whose own words are behind the verb',
      'Ida Berg met Paul Berg. Paul Berg left early. [Berg] {revealed her plans for the port}.',
      'Ida Berg',
    ],
    [
      'the brother who is told of more, where the other is only spoken of',
      'Ida Berg met Paul Berg. Paul Berg left early. [Berg] {described her as a friend}.',
      'Paul Berg',
    ],
    ['a role before', 'Then [harbour spokeswoman Ida Berg] said {it was full}.', 'Ida Berg'],
    ['a role with a comma', '[The port’s director, Ida Berg], said {it was full}.', 'Ida Berg'],
    [
      'a role, a comma and a role',
      '[The port’s director, marine biologist Ida Berg], said {it was full}.',
      'Ida Berg',
    ],
    [
      'a role, a comma and what else somebody is',
      '[The chair of the jury, the novelist Ida Berg], said {it was full}.',
      'Ida Berg',
    ],
    ['an acting one', '[The first witness, acting director Ida Berg], said {it was full}.', 'Ida Berg'],
    [
      'somebody whose house was taken for the source',
      'It was late. However Ida Berg, [from Delta,] said {it was full}.',
      'Ida Berg',
    ],
    [
      'somebody whose office was taken for the source',
      'It was late. Ida Berg, [senior director at Delta Life,] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not whom it is said of',
      '{“He never swam,”} says [Mara Lindqvist of her partner Bo Renn].',
      'Mara Lindqvist',
    ],
    ['a mark', 'It was full[,] said {the paper}.', null],
    ['one of two jobs', '[Co-moderator Ida Berg] said {it was full}.', 'Ida Berg'],
    [
      'the head of a long-named body',
      'It was late. [The Council on Ports National Director Ida Berg] said {it was full}.',
      'Ida Berg',
    ],
    ['an adverb behind', '[John Marsh flatly] said {it was full}.', 'John Marsh'],
    ['a constable', '[PC Ida Berg] said {it was full}.', 'Ida Berg'],
    ['a detective', 'It rained and [DC Ida Berg] said {it was full}.', 'Ida Berg'],
    ['a judge by his style', '[The judge, His Honour Paul Stein,] said {it was full}.', 'Paul Stein'],
    [
      'somebody’s friends',
      'Paul Stein left. [Friends of Mr Stein] said {it was full}.',
      'Friends of Mr Stein',
    ],
    [
      'what is told of a house behind it',
      '[A man from the trust, which owns it,] said {it was full}.',
      'A man from the trust',
    ],
    ['how it came to be read', '[Her study, published in May,] says {it was full}.', 'Her study'],
    ['what some of them did', '[The band, a dozen of whom sang,] said {it was full}.', 'The band'],
    [
      'whom somebody supports is not the speaker',
      'John Marsh runs. [One pastor supporting Mr. Marsh, Darren Whitley of Mill Street,] said {it was full}.',
      'Darren Whitley',
    ],
    [
      'nor is the house that somebody is in',
      '[One guard inside Marsh Tower] said {it was full}.',
      'One guard inside Marsh Tower',
    ],
    [
      'nor the place where somebody is',
      'Then a woman in Wexford, [Ohio,] said {it was full}.',
      'a woman in Wexford, Ohio',
    ],
    [
      'one of two with a pronoun',
      'John Marsh sat. {It was full}, [he and Mr. Allen] said.',
      'he and Mr. Allen',
    ],
    [
      'a surname that is somebody else’s first name',
      'John Marsh met Tom John, the port’s director. Marsh left. [John] said {it was full}.',
      'Tom John',
    ],
    [
      'whom somebody advises is not the speaker',
      '[The lawyer, advising director Ida Berg], said {it was full}.',
      'The lawyer, advising director Ida Berg',
    ],
    ['an aside behind', '{“It is full,”} said [Ida Berg, a lawyer for the Port of Oslo].', 'Ida Berg'],
    [
      'an aside that joins two words',
      '[Ida Berg, head of the Office of Fish and Game], said {it was full}.',
      'Ida Berg',
    ],
    ['a trade for a surname', 'They met Ann Carpenter. {“It is full,”} [Carpenter] said.', 'Ann Carpenter'],
    ['an organisation', '[The Port Authority] said {it was full}.', 'Port Authority'],
    ['a place', '[Moscow] said {it was full}.', 'Moscow'],
    [
      'a possessor is not the speaker',
      'John Marsh sat. [Marsh’s lawyer] said {it was full}.',
      'Marsh’s lawyer',
    ],
    [
      'nor is whom somebody speaks for',
      '[A spokesman for John Marsh] said {it was full}.',
      'A spokesman for John Marsh',
    ],
    [
      'two together are a group',
      'John Marsh met Ida Berg. [Marsh and Berg] said {it was full}.',
      'Marsh and Berg',
    ],
    ['the two', 'John Marsh met Ida Berg. [The two] said {it was full}.', 'The two'],
    ['both', 'John Marsh met Ida Berg. [Both] said {it was full}.', 'Both'],
    ['Jr.', 'Robert Kane, Jr., is the mayor. [Kane] said {it was full}.', 'Robert Kane, Jr.'],
    [
      'a hyphen and a particle',
      'They met Karim al-Haddad. [Al-Haddad] said {it was full}.',
      'Karim al-Haddad',
    ],
    [
      'the namesake just named',
      'John Marsh spoke. Mary Marsh spoke. [Mrs. Marsh] said {it was full}.',
      'Mary Marsh',
    ],
    [
      'the namesake who is in the scene',
      'John Marsh ran. Marsh won. Marsh spoke. Marsh left.\n\nHis nephew, Piers Marsh, laughed. {“No,”} said [Marsh].',
      'Piers Marsh',
    ],
    [
      'not the one named in full beside whom the surname means another',
      'John Marsh ran. Marsh won. Marsh spoke. Marsh left.\n\nHis wife, Ann Marsh, confirmed that Marsh’s son was ill. {“No,”} said [Marsh].',
      'John Marsh',
    ],
    [
      'the namesake whom a pronoun has told of',
      'Ann Marsh ran. Marsh won. Marsh spoke. Her brother, Piers Marsh, left.\n\nToday he laughs. {“No,”} says [Marsh].',
      'Piers Marsh',
    ],
    [
      'the namesake who speaks of herself',
      'John Marsh ran. Marsh won. Mary Marsh spoke.\n\n[Marsh] told the court that {she was late}.',
      'Mary Marsh',
    ],
    [
      'the namesake who goes on as he',
      'Mary Marsh ran. Marsh won. John Marsh spoke. Mary Marsh left.\n\n{“No,”} [Marsh] said. “Not now,” he added.',
      'John Marsh',
    ],
    [
      'the namesake of whom his wife is told',
      'Mary Marsh ran. Marsh won. John Marsh spoke. Mary Marsh left.\n\n[Marsh], 61, said {his wife was late}.',
      'John Marsh',
    ],
    [
      'not by a pronoun that may mean another',
      'Mary Marsh ran. Marsh won. John Marsh spoke. Mary Marsh left.\n\n{“No,”} [Marsh] said. The vicar shrugged. “Not now,” he added.',
      'Mary Marsh',
    ],
    [
      'not the one whom the words name',
      'Ann Marsh ran. Marsh won. Marsh spoke.\n\nPiers Marsh was arrested. {“Piers is a good boy,”} [Marsh] said.',
      'Ann Marsh',
    ],
    [
      'not one whose relative somebody is',
      'Ann Marsh ran.\n\nHowever, Ida Lisk, mother of pilot Sean Lisk, was angry. {“No,”} [Lisk] said.',
      'Ida Lisk',
    ],
    [
      'a son told by his Jr.',
      'Joe Marsh sat with his sons, Joe Marsh Jr. and Lee. [Joe Marsh] said {it was full}.',
      'Joe Marsh',
    ],
    [
      'a clause that begins with which',
      'The Port Authority, [which runs the docks], said {it was full}.',
      'Port Authority',
    ],
    [
      'not a clause that names who speaks',
      'It was a park, [which fellow director Ida Berg] called {too small}.',
      'Ida Berg',
    ],
    ['a first name alone', 'Heidi Marsh came in. Later [Heidi] said {it was full}.', 'Heidi Marsh'],
    ['the people of a country', '[Five Norwegians] said {it was full}.', 'Five Norwegians'],
    [
      'a headline does not make a name',
      'Ida Berg Slams Port Chief\n\nThe port’s critic Ida Berg came. [Berg] said {it was full}.',
      'Ida Berg',
    ],
    [
      'nor one that ends in a full stop',
      'Berg Don’t Know Port Rates Have Fallen Since May.\n\nIda Berg came. [Berg] said {it was full}.',
      'Ida Berg',
    ],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('what a speaker is said to be', () => {
  it('has a role that the article gives elsewhere', () => {
    const [first] = attributed('[Berg] said {it was full}. The port’s director, Ida Berg, left.');
    expect(first?.speaker).toMatchObject({
      name: 'Ida Berg',
      role: 'port’s director',
      variants: ['Ida Berg', 'Berg'],
    });
  });

  it('keeps what makes an office a former one', () => {
    const [first] = attributed('Then [former parish clerk Derek Stoat] said {it was full}.');
    expect(first?.speaker?.role).toBe('former parish clerk');
  });

  it('prefers a role that tells more than a bare title', () => {
    const [first] = attributed(
      'President Berg came. [Berg] said {it was full}. Norwegian President Ida Berg left.',
    );
    expect(first?.speaker).toMatchObject({ role: 'Norwegian President', affiliation: 'Norwegian' });
  });
});

describe('promises', () => {
  const word = fc.constantFrom(
    'Ida Berg',
    'Berg',
    'she',
    'He',
    'the mayor',
    '“',
    '”',
    '"',
    '.',
    ',',
    'said',
    'Mr.',
    'of',
    'and',
    'U.S.',
    '\n\n',
    '’s',
    'who',
    'President',
    '(',
    ')',
    'Jr.',
  );
  const anyText = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('gives an attribution for each draft, with a slice for a role and a probability', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const { layout, drafts } = reported(`{${text}}`);
        const start = a % (text.length + 1);
        const source = { start, end: Math.min(text.length, start + (b % 20)) };
        const all = resolveSpeakers(
          layout,
          drafts.map((draft) => ({ ...draft, source })),
        );
        expect(all).toHaveLength(drafts.length);
        for (const { speaker, confidence } of all) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(text).toContain(speaker?.role ?? '');
        }
      }),
    );
  });

  it('keeps the source as printed', () => {
    const text = 'Ida Berg came in. [She] said {it was full}.';
    const { layout, drafts } = reported(text);
    const [first] = resolveSpeakers(layout, drafts);
    expect(first?.source).toEqual(drafts[0]?.source);
    expect(contains({ start: 0, end: text.length }, first?.source ?? { start: -1, end: 0 })).toBe(true);
    expect(sliceOf(layout.article.text, first?.source ?? { start: 0, end: 0 })).toBe('She');
  });
});
