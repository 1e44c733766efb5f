import { found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import { quotationFindings } from './quotation-findings.js';

/** Most findings shown: whoever said it stands first, and the same words elsewhere are one finding. */
const MOST = 5;

export const whoSaid = command({
  name: 'who said',
  description: 'Find who said something, in their own words',
  example: '/who said delay tactic',
  options: { words: { description: 'The words, or what was said', required: true } },
  answer: ({ words }, library) => {
    const hits = library.quotationsFor(words);
    if (hits.length === 0) {
      return nothing(`Nobody in this library is on record with “${words}”.`, [`/ask ${words}`]);
    }
    return found(`Who said “${words}”`, quotationFindings(hits, MOST));
  },
});
