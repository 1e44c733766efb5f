import { describe, expect, it } from 'vitest';
import { nameThenTopic, whichName } from '../../commands/named.js';
import type { Resolution } from '../../src/library/library.js';

const NAMES = ['security council', 'security', 'ada brandt', 'city'];
const resolve = (name: string): Resolution =>
  NAMES.includes(name.toLowerCase()) ? { kind: 'one', name } : { kind: 'none', nearest: [] };

describe('nameThenTopic', () => {
  it.each([
    ['the longest name wins', 'Security Council reform', 'Security Council', 'reform'],
    ['a shorter one where the longer means nobody', 'security guarantees now', 'security', 'guarantees now'],
    ['a link word belongs to neither', 'Ada Brandt on the ferry', 'Ada Brandt', 'the ferry'],
    ['a name alone has no topic', 'Ada  Brandt', 'Ada Brandt', null],
    ['an unknown name of few words is all of them', 'Tenants Union', 'Tenants Union', null],
    ['of many the first', 'Nobody knows about the ferry', 'Nobody', 'knows about the ferry'],
    ['two common nouns of one body belong together', 'city council bridge', 'city council', 'bridge'],
    ['a common noun before another matter is a name', 'city bridge', 'city', 'bridge'],
    ['an article before a name is none of it', 'the security guarantees', 'security', 'guarantees'],
    ['nor is it a name before an unknown one', 'the company', 'company', null],
    ['no topic begins with “of”', 'City of Lesk bridge', 'City of Lesk', 'bridge'],
    ['nothing typed', '', '', null],
  ])('%s', (_, typed, name, topic) => {
    expect(nameThenTopic(typed, resolve)).toEqual({ name, topic });
  });
});

describe('whichName', () => {
  const question = (name: string): string => `/quotes ${name}`;

  it('offers each of several', () => {
    const reply = whichName(
      { kind: 'several', names: ['Ada Brandt', 'Jo Brandt'] },
      'brandt',
      'Nobody.',
      question,
    );
    expect([reply.heading, reply.suggestions]).toEqual([
      'Which “brandt” is meant?',
      ['/quotes Ada Brandt', '/quotes Jo Brandt'],
    ]);
  });

  it('does not offer what was typed', () => {
    const reply = whichName(
      { kind: 'several', names: ['Ada Brandt', 'Jo Brandt', 'Brandt'] },
      'brandt',
      'Nobody.',
      question,
    );
    expect(reply.suggestions).toEqual(['/quotes Ada Brandt', '/quotes Jo Brandt']);
  });

  it('says that it knows nobody of the name, and who is near', () => {
    const reply = whichName(
      { kind: 'none', nearest: ['Ada Brandt'] },
      'brant',
      'Nobody called “brant”.',
      question,
    );
    expect([reply.heading, reply.suggestions]).toEqual(['Nobody called “brant”.', ['/quotes Ada Brandt']]);
  });
});
