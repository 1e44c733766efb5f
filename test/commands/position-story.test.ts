import { describe, expect, it } from 'vitest';
import { compare } from '../../commands/compare.js';
import { position } from '../../commands/position.js';
import { buildLibrary } from '../../src/library/build.js';
import { article } from '../library/articles.js';

/** A story of our own over three days and two outlets: a union that rejects a roster and then accepts it. */
const STORY = [
  article(
    'monday',
    [
      'The Dockers’ Union rejected the new night roster on Monday.',
      'Harbour Trust wants the night roster to begin in May.',
      'According to the analyst Ivo Lund, the union fears losing members.',
    ],
    { title: 'Union says no', outlet: 'The Quay', date: '2026-03-02' },
  ),
  article('monday-too', ['The Dockers’ Union has rejected the new night roster, it emerged on Monday.'], {
    title: 'No to nights',
    outlet: 'Port Mail',
    date: '2026-03-02',
  }),
  article('friday', ['The Dockers’ Union agreed to the new night roster on Friday.'], {
    title: 'Union gives way',
    outlet: 'The Quay',
    date: '2026-03-06',
  }),
];
const library = buildLibrary(STORY);
const findings = position.answer({ actor: 'Dockers’ Union', topic: null }, library).findings;

describe('/position over several articles', () => {
  it('stands under the headings of the kinds', () => {
    const groups = findings.map(({ group }) => group);
    expect([...new Set(groups)].sort()).toEqual(expect.arrayContaining(['Agrees', 'Rejects']));
    expect(groups).toEqual([...groups].sort((a, b) => groups.indexOf(a) - groups.indexOf(b)));
  });

  it('shows a report that two papers have once, with the other paper', () => {
    const rejected = findings.filter(({ position: held }) => held?.stance === 'rejects');
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.alsoIn).toHaveLength(1);
  });

  it('shows a changed position as a change, with the day of the opposite', () => {
    const agreed = findings.find(({ position: held }) => held?.stance === 'agrees');
    expect(agreed?.position?.changedFrom).toMatchObject({
      stance: 'rejects',
      citation: { date: '2026-03-02' },
    });
    const rejected = findings.find(({ position: held }) => held?.stance === 'rejects');
    expect(rejected?.position?.changedFrom).toBeNull();
  });

  it.each([
    ['that each article has residents of its own', 'residents', 1],
    ['nothing of a name', 'Harbour Trust', 0],
  ])('says %s', (_, actor, notes) => {
    const two = buildLibrary([
      article('one', ['The residents want a bridge. The Harbour Trust wants a lock.']),
      article('two', ['The residents rejected the ferry. The Harbour Trust opposes the toll.']),
    ]);
    const reply = position.answer({ actor, topic: null }, two);
    expect([reply.findings.length, reply.notes.length]).toEqual([2, notes]);
  });

  it('asks which council is meant where each article has its own', () => {
    const two = buildLibrary([
      article('one', ['The council wants a bridge.'], { title: 'Harl votes' }),
      article('two', ['The council rejected the ferry.'], { title: 'Lesk waits' }),
    ]);
    expect(position.answer({ actor: 'council', topic: 'tolls' }, two)).toMatchObject({
      heading: 'Which “council” is meant?',
      findings: [],
      suggestions: ['/position council in “Harl votes” tolls', '/position council in “Lesk waits” tolls'],
    });
  });

  it('does not ask whether a union is the European one', () => {
    const three = buildLibrary([
      article('one', ['The union wants a bridge.'], { title: 'Harl votes' }),
      article('two', ['The union rejected the ferry.'], { title: 'Lesk waits' }),
      article('three', ['The European Union wants a lock.'], { title: 'Brussels digs' }),
    ]);
    expect(position.answer({ actor: 'union', topic: null }, three).suggestions).toEqual([
      '/position union in “Harl votes”',
      '/position union in “Lesk waits”',
    ]);
  });

  it('has nothing on an actor of whom no article tells, and says so', () => {
    const none = position.answer({ actor: 'Brazil', topic: null }, library);
    expect(none.findings).toEqual([]);
    expect(none.heading).toBe('Nothing in this library on the position of Brazil.');
  });
});

describe('/compare', () => {
  it.each([
    ['Opposed', 'Dockers’ Union', 'Harbour Trust'],
    ['Opposed', 'Harbour Trust', 'Dockers’ Union'],
  ])(
    'sets the two against each other where one wants what the other rejects: %s, %s and %s',
    (group, actor, other) => {
      const reply = compare.answer({ actor, other, topic: null }, library);
      const opposed = reply.findings.filter((finding) => finding.group === group);
      expect(opposed.map(({ position: held }) => held?.stance).sort()).toEqual(['rejects', 'wants']);
    },
  );

  it('reads two names and a topic out of one line', () => {
    const { heading } = compare.answerLine('dockers’ union and harbour trust night roster', library);
    expect(heading).toBe('Dockers’ Union and Harbour Trust on “night roster”');
  });

  it('does not compare one with itself', () => {
    expect(
      compare.answer({ actor: 'Harbour Trust', other: 'Harbour Trust', topic: null }, library).findings,
    ).toEqual([]);
  });
});
