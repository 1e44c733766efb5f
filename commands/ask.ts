import { passageFinding } from '../src/answers/finding.js';
import { found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';

const MOST = 5;

export const ask = command({
  name: 'ask',
  description: 'Ask a question; the passages that answer it come back, best first',
  example: '/ask how long could the war go on?',
  options: { question: { description: 'Your question', required: true } },
  answer: ({ question }, library) => {
    const hits = library.passagesFor(question);
    if (hits.length === 0) return nothing('This library has no answer to that.', ['/articles']);
    const findings = hits.map(({ entry, passage, deciding }) =>
      passageFinding(entry.layout, passage, deciding),
    );
    return found('In the articles’ own words', findings, MOST);
  },
});
