import { describe, expect, it } from 'vitest';
import { intentOf } from '../../commands/ask-intent.js';

describe('intentOf', () => {
  it.each([
    ['Who said that the bridge is safe?', { kind: 'who said', words: 'the bridge is safe' }],
    ['who claimed “a done deal”?', { kind: 'who said', words: 'a done deal' }],
    ['What did Ada Brandt say about the ferry?', { kind: 'quotes', name: 'Ada Brandt', topic: 'the ferry' }],
    ['what has the union said?', { kind: 'quotes', name: 'union', topic: null }],
    ['What does Moscow want in Donbas?', { kind: 'position', name: 'Moscow', topic: 'Donbas' }],
    ['What does the council want?', { kind: 'position', name: 'council', topic: null }],
    [
      'What do the fishermen think about the ferry?',
      { kind: 'position', name: 'fishermen', topic: 'the ferry' },
    ],
    [
      "What is the council's position on the ferry?",
      { kind: 'position', name: 'council', topic: 'the ferry' },
    ],
    ['What is the stance of the union on pay?', { kind: 'position', name: 'union', topic: 'pay' }],
    ['Who leads the delegation?', null],
    ['What do the talks have to show so far?', null],
    ['', null],
  ])('%j', (question, intent) => {
    expect(intentOf(question)).toEqual(intent);
  });
});
