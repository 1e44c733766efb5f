import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { answerTyped } from '../../src/command.js';
import { buildLibrary } from '../../src/library/build.js';

const library = buildLibrary([
  {
    id: 'strait',
    title: 'Talks on the strait end',
    outlet: null,
    authors: [],
    date: null,
    url: null,
    text: 'Ardania and Lesk said the door was open. Ardania wants a corridor. Lesk rejects the draft. The Harbour Union wants more pay.',
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
    ['nor an unknown one', 'ardania atlantis', 'Nothing in this library on the position of “atlantis”.'],
  ])('%s', (_, typed, heading) => {
    expect(answerTyped(`/compare ${typed}`, commands, library).heading).toBe(heading);
  });
});
