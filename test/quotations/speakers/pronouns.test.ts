import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../../src/quotations/speakers/resolve.js';
import { namesIn, reported } from './reported.js';

describe('pronouns', () => {
  it.each([
    ['the one named before', 'Ida Berg came in. [She] said {it was full}.', 'Ida Berg'],
    ['by gender', 'Ida Berg met Paul Stein. [She] said {it was full}.', 'Ida Berg'],
    ['by a first name alone', 'Paul Stein came. Marta laughed. [He] said {it was full}.', 'Paul Stein'],
    ['by gender, the other', 'Ida Berg met Paul Stein. [He] said {it was full}.', 'Paul Stein'],
    [
      'the subject of two women',
      'Ida Berg phoned Susan Marsh on Monday. [She] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not one named in somebody’s words',
      'Ida Berg shook her head. “I never met Susan Marsh.” [She] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not several of a kind',
      'Ojal Brodar came in. Hospitals noticed. [She] said {it was full}.',
      'Ojal Brodar',
    ],
    [
      'whoever is named before a spokesperson without a gender',
      'Ida Berg left. {It was late}, a [Berg spokesperson] said of the time when [she] said {it was full}.',
      'Ida Berg',
    ],
    ['named behind', 'When [he] said {it was full}, Paul Stein laughed.', 'Paul Stein'],
    ['who', 'They met Ida Berg, [who] said {it was full}.', 'Ida Berg'],
    ['who, behind an aside', 'They met Ida Berg, the mayor, [who] said {it was full}.', 'Ida Berg'],
    ['who, behind a place', 'Ida Berg, a nurse from Hale, Ohio, [who] said {it was full}.', 'Ida Berg'],
    ['who, of somebody without a name', 'They met a tall woman [who] said {it was full}.', 'a tall woman'],
    [
      'not one whom only somebody’s words tell of',
      'Ida Berg said a nurse had wept. “Nobody else did,” [she] told us {it was full}.',
      'Ida Berg',
    ],
    [
      'somebody of unknown gender who opens the paragraph, not a woman of the one before',
      'Ida Berg came in.\n\nThe lawmaker Siyaso Brodar shook hands. [She] said {it was full}.',
      'Siyaso Brodar',
    ],
    [
      'not one named in what the pronoun says',
      'Susan Marsh runs the port. Ida Berg came in. [She] said {Berg was late}.',
      'Susan Marsh',
    ],
    [
      'not one whom the words in marks name',
      'Susan Marsh runs the port. Ida Berg came in. {“Berg is late,”} [she] said.',
      'Susan Marsh',
    ],
    [
      'not the interviewer',
      'Susan Marsh runs the port. In an interview with radio host Ida Berg, [she] said {it was full}.',
      'Susan Marsh',
    ],
    [
      'whoever wrote it',
      'Susan Marsh runs the port. In an opinion written by Ida Berg, [she] said {it was full}.',
      'Ida Berg',
    ],
    [
      'whoever was asked, with a title',
      'A clerk, Susan Marsh, left.\n\nI asked Dame Ida Berg how it went. {“Badly,”} [she] said.',
      'Ida Berg',
    ],
    [
      'not whoever asked',
      'Susan Marsh runs the port. Asked by Ida Berg about it, [she] said {it was full}.',
      'Susan Marsh',
    ],
    [
      'the subject of the main clause, not of the one before',
      'When Paul Stein called the vote unfair, John Marsh walked out. {“It was late,”} [he] said.',
      'John Marsh',
    ],
    [
      'the one of the clause before, where the main one has no name',
      'John Marsh sat down. When Paul Stein had counted the votes, [he] said {it was full}.',
      'Paul Stein',
    ],
    [
      'not one of whom a condition tells that is part of what is said',
      'Paul Stein is of another mind. If John Marsh loses, [he] said, {the port will close}.',
      'Paul Stein',
    ],
    [
      'whoever is president and something else besides',
      'It was late, according to John Marsh. Port Guild President and CEO Paul Stein spoke on Monday. {“It is full,”} [he] said.',
      'Paul Stein',
    ],
    [
      'a source behind according to',
      'Paul Stein spoke for an hour. The port is full, according to John Marsh. [He] said {it was late}.',
      'John Marsh',
    ],
    [
      'the subject of a clause behind and',
      'Paul Stein came in. It rained, and John Marsh left the room. [He] said {it was late}.',
      'John Marsh',
    ],
    [
      'not a name that only tells which people',
      'Paul Stein runs the port. Marsh supporters cheered. [He] said {it was full}. John Marsh was away.',
      'Paul Stein',
    ],
    [
      'not what people do for a living',
      'Ida Berg came in. Nurses will be able to give it. [She] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not a work that has a “the”',
      'The Orchard composer Jon Lind won. [He] said {it was late}.',
      'Jon Lind',
    ],
    [
      'not a name that a caption ran into',
      'Ida Berg There will be a crowd, and [she] said {it was full}.',
      'Ida Berg',
    ],
    [
      'somebody of a house, by who',
      'They met Ida Berg of Delta Weather, [who] said {it was full}.',
      'Ida Berg',
    ],
    [
      'not a village',
      'Paul Stein has a stall at Little Kestering. By Sunday [he] said {it was full}.',
      'Paul Stein',
    ],
    [
      'not one of whom a pronoun has told that it is a man',
      'Siyaso Brodar left his hat. Ida Berg came in. Brodar rose. [She] said {it was full}.',
      'Ida Berg',
    ],
    [
      'whoever wrote what speaks',
      'Paul Stein left.\n\nA statement by John Marsh was read. In it [he] said {it was full}.',
      'John Marsh',
    ],
    [
      'somebody of unknown gender who was the subject since',
      'Ida Berg runs the port.\n\nSiyaso Brodar came in. [She] said {it was full}.',
      'Siyaso Brodar',
    ],
    [
      'whoever was asked in the sentence before',
      'Susan Marsh stood up. Paul Stein asked the detective, Ida Berg, about it. {“It is full,”} [she] said.',
      'Ida Berg',
    ],
    [
      'whoever spoke by description',
      'Judge Ida Berg sat down.\n\nSusan Marsh wept. [The judge] said {it was full}. {“It is late,”} [she] said.',
      'Ida Berg',
    ],
    ['nobody to be meant', '[She] said {it was full}.', null],
  ])('%s', (_, text, name) => {
    expect(namesIn(text).at(-1)).toEqual(name);
  });

  it('stays with the one who speaks', () => {
    const text =
      '[Ida Berg] said {the port was full}. {“Nobody told Susan Marsh,”} [she] said. {“We need a new one,”} [she] added.';
    expect(namesIn(text)).toEqual(['Ida Berg', 'Ida Berg', 'Ida Berg']);
  });

  it('takes they for the group that spoke', () => {
    expect(namesIn('[Several officials] said {it was full}. [They] said {it would stay so}.')).toEqual([
      'Several officials',
      'Several officials',
    ]);
  });

  it('takes it for the organisation that spoke', () => {
    expect(namesIn('[The Port Authority] said {it was full}. [It] said {more would come}.')).toEqual([
      'Port Authority',
      'Port Authority',
    ]);
  });

  it('gives I and we to the one whose words they stand in', () => {
    const text = '“I warned them it was full,” Ida Berg recalled.';
    const { layout } = reported(text);
    const draft = { type: 'direct', cue: null, speech: true, confidence: 1 } as const;
    const whole = { ...draft, content: { start: 0, end: 28 }, source: { start: 29, end: 37 } };
    const nested = { ...draft, content: { start: 15, end: 26 }, source: { start: 1, end: 2 } };
    const names = resolveSpeakers(layout, [whole, nested]).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(['Ida Berg', 'Ida Berg']);
  });
});

describe('a pronoun in somebody’s own words', () => {
  it('is somebody else', () => {
    const { layout } = reported(
      'Ida Berg sat. Susan Marsh fell. Marsh wept. Berg: “When she called, she said it was full.”',
    );
    const draft = { cue: null, speech: true, confidence: 1 } as const;
    const turn = {
      ...draft,
      type: 'direct',
      content: { start: 50, end: 90 },
      source: { start: 44, end: 48 },
    } as const;
    const nested = {
      ...draft,
      type: 'indirect',
      content: { start: 77, end: 88 },
      source: { start: 68, end: 71 },
    } as const;
    const names = resolveSpeakers(layout, [turn, nested]).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(['Ida Berg', 'Susan Marsh']);
  });
});
