import { found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import { nameThenTopic, onTopic, questionOn, whichName } from './named.js';
import { quotationFindings } from './quotation-findings.js';

const MOST = 8;

export const quotes = command({
  name: 'quotes',
  description: 'What one speaker said, on a topic if you like',
  example: '/quotes zelensky',
  options: {
    speaker: { description: 'Whose words', required: true, completes: 'speaker' },
    topic: { description: 'Only what is on this topic' },
  },
  read: (typed, library) => {
    const { name, topic } = nameThenTopic(typed, (head) => library.speakerNamed(head));
    return { speaker: name, topic };
  },
  answer: ({ speaker, topic }, library) => {
    const who = library.speakerNamed(speaker);
    if (who.kind !== 'one') {
      const unknown = `Nobody called “${speaker}” is quoted in this library.`;
      return whichName(who, speaker, unknown, (name) => questionOn('quotes', { name, topic }));
    }
    const hits = library.quotationsOf(who.name, topic);
    if (hits.length === 0) {
      const wider = topic === null ? [] : [questionOn('quotes', { name: who.name, topic: null })];
      return nothing(`Nothing by ${who.name}${onTopic(topic)} in this library.`, wider);
    }
    const heading = `In the words of ${who.name}${onTopic(topic)}`;
    return { ...found(heading, quotationFindings(hits, MOST)), profile: library.profileOf(who.name) };
  },
});
