import { plainFinding } from '../src/answers/finding.js';
import { firstOf, found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import type { Entry } from '../src/library/library.js';

const MOST = 25;

export const articles = command({
  name: 'articles',
  description: 'The articles in this library, newest first',
  example: '/articles',
  options: { words: { description: 'Only those with these words in title, outlet, author or date' } },
  answer: ({ words }, { entries }) => {
    const listed = entries.filter((entry) => words === null || isAbout(entry, words));
    if (listed.length === 0) {
      return nothing(
        words === null ? 'This library is empty.' : `No article here is listed under “${words}”.`,
      );
    }
    const findings = listed.flatMap(({ layout }) => leadOf(layout));
    return found(listed.length === 1 ? '1 article' : `${listed.length} articles`, firstOf(findings, MOST));
  },
});

/** An article shows itself by its first sentence. */
function leadOf(layout: Entry['layout']): ReturnType<typeof plainFinding>[] {
  const lead = layout.passages[0]?.sentences[0] ?? layout.blocks[0]?.span;
  return lead === undefined ? [] : [plainFinding(layout, lead)];
}

function isAbout({ article }: Entry, words: string): boolean {
  const listing = [article.title, article.outlet, article.date, ...article.authors].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => listing.includes(word));
}
