import { describe, expect, it } from 'vitest';
import { intentOf } from '../../commands/ask-intent.js';

describe('intentOf', () => {
  it.each([
    ['Who said that the bridge is safe?', { kind: 'who said', words: 'the bridge is safe' }],
    ['who claimed “a done deal”?', { kind: 'who said', words: 'a done deal' }],
    ['Who wrote that the ferry is late?', { kind: 'who said', words: 'the ferry is late' }],
    ['Who told the Echo that pay is too low?', { kind: 'who said', words: 'pay is too low' }],
    ['who has also warned of a strike', { kind: 'who said', words: 'a strike' }],
    ['Who wrote the report?', null],
    ['What did Ada Brandt write on X?', { kind: 'quotes', name: 'Ada Brandt', topic: 'X' }],
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
    ['Does the council support a new bridge?', { kind: 'position', name: 'council', topic: 'a new bridge' }],
    ['Why does Brandt oppose the toll?', { kind: 'position', name: 'Brandt', topic: 'the toll' }],
    ['Is the union against the plan?', { kind: 'position', name: 'union', topic: 'the plan' }],
    ['Are the dockers willing to wait?', { kind: 'position', name: 'dockers', topic: 'wait' }],
    ['Where does the union stand on pay?', { kind: 'position', name: 'union', topic: 'pay' }],
    ['How does Ada Brandt feel about the toll?', { kind: 'position', name: 'Ada Brandt', topic: 'the toll' }],
    ['Was the bridge closed?', null],
    ['How does the lock work?', null],
    ['Who leads the delegation?', null],
    ['What do the talks have to show so far?', null],
    ['', null],
  ])('%j', (question, intent) => {
    expect(intentOf(question)).toEqual(intent);
  });
});
