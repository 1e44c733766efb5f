import { describe, expect, it } from 'vitest';
import { focusOf } from '../../src/library/question-focus.js';
import { termOf } from '../../src/library/terms.js';

describe('focusOf', () => {
  it.each([
    ['right behind the word that asks', 'Which currency has lost most of its worth?', 'currency'],
    ['behind adjectives', 'Which embattled old company was sold this week?', 'company'],
    ['the last of nouns in a row', 'Which coffee chain opened in Rome?', 'chain'],
    ['what is counted', 'How many customers lost their power?', 'customers'],
    ['inside the sentence', 'The ferry was bound for which island?', 'island'],
    ['in the second sentence', 'The mayor resigned on Monday. Which office will she hold now?', 'office'],
  ])('finds the noun asked for, %s: %s', (_, question, noun) => {
    expect(focusOf(question)).toBe(termOf(noun));
  });

  it.each(['Who resigned on Monday?', 'What did the mayor say?', 'Why was the bridge closed?', ''])(
    'finds none in: %s',
    (question) => {
      expect(focusOf(question)).toBeNull();
    },
  );
});
