import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { answerTyped } from '../../src/command.js';
import { buildLibrary } from '../../src/library/build.js';
import { articleOf } from '../positions/read.js';

const library = buildLibrary([
  {
    ...articleOf(
      'Ardania and Lesk said the door was open. Ardania wants a corridor. Lesk rejects the draft. The Harbour Union wants more pay.',
      'strait',
    ),
    title: 'Talks on the strait end',
  },
]);

describe('/compare', () => {
  it.each([
    ['takes two names', 'ardania lesk', 'Ardania and Lesk'],
    ['with a word between', 'ardania and lesk', 'Ardania and Lesk'],
    ['with a topic', 'ardania vs lesk the draft', 'Ardania and Lesk on “the draft”'],
    ['names of several words', 'harbour union lesk', 'Harbour Union and Lesk'],
    ['one behind an article', 'the harbour union and lesk', 'Harbour Union and Lesk'],
    ['not one name alone', 'ardania', '/compare needs to know the other.'],
    [
      'nor an unknown one first',
      'atlantis ardania',
      'Nothing in this library on the position of “atlantis”.',
    ],
    ['nor an unknown one', 'ardania atlantis', 'Nothing in this library on the position of “atlantis”.'],
  ])('%s', (_, typed, heading) => {
    expect(answerTyped(`/compare ${typed}`, commands, library).heading).toBe(heading);
  });
});

it.each([
  ['one side', 'ardania brazil', ['Nothing in this library on the position of Brazil.']],
  [
    'one side on the topic',
    'lesk ardania draft',
    ['Nothing in this library on the position of Ardania on “draft”.'],
  ],
  ['neither', 'ardania lesk', []],
])('/compare says where %s has no position', (_, typed, notes) => {
  expect(answerTyped(`/compare ${typed}`, commands, library).notes).toEqual(notes);
});

/** What is shown of two as opposed or alike: `Opposed: Ardania wants, Lesk rejects`. */
function paired(...texts: readonly string[]): readonly string[] {
  const two = buildLibrary(texts.map((text, at) => articleOf(text, `a${at}`)));
  const { findings } = answerTyped('/compare ardania lesk', commands, two);
  const groups = ['Opposed', 'Alike'].map((group) => {
    const shown = findings.filter((finding) => finding.group === group);
    return `${group}: ${shown.map(({ position }) => `${position?.holder} ${position?.stance}`).join(', ')}`;
  });
  return groups.filter((line) => !line.endsWith(': '));
}

describe('what /compare sets side by side', () => {
  it.each([
    [
      'an offer that the other rejects',
      ['Ardania is proposing a mutual pullback of troops, which Lesk rejects.'],
      ['Opposed: Ardania offers, Lesk rejects'],
    ],
    [
      'a matter that both want',
      ['Ardania wants a ban on night fishing. Lesk supports the ban on night fishing.'],
      ['Alike: Ardania wants, Lesk agrees'],
    ],
    [
      'who says to agree',
      ['Lesk agreed with Ardania that the ferry should stay. Ardania wants a corridor.'],
      ['Alike: Lesk agrees'],
    ],
    [
      'who backs the other',
      ['On Monday Lesk backed Ardania in the vote. Ardania wants a corridor.'],
      ['Alike: Lesk agrees'],
    ],
    [
      'who says to disagree',
      ['Lesk disagreed with Ardania over the ban. Ardania wants a corridor.'],
      ['Opposed: Lesk rejects'],
    ],
    [
      'not who backs a plan of the other alone',
      ['Lesk backed Ardania’s rival. Ardania wants a corridor.'],
      [],
    ],
    ['not what each does of its own', ['Ardania and Lesk offered different cures for night fishing.'], []],
    [
      'not two matters that share a common word',
      ['Ardania wants a new school. Lesk rejects a new road.'],
      [],
    ],
    [
      'not the same words in two articles, which may be on two matters',
      ['Ardania wants a radical change of the law.', 'Lesk rejects a radical change of the coast.'],
      [],
    ],
    [
      'but a matter that is told at length in both',
      [
        'Ardania wants a moratorium on nuclear dredging in the estuary.',
        'Lesk rejects the moratorium on nuclear dredging in the estuary.',
      ],
      ['Opposed: Ardania wants, Lesk rejects'],
    ],
  ])('%s', (_, texts, lines) => {
    expect(paired(...texts)).toEqual(lines);
  });
});
