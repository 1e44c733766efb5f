import type { Finding } from '../src/answers/answer.js';
import { passageFinding } from '../src/answers/finding.js';
import { firstOf, found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import type { Library } from '../src/library/library.js';
import { contains } from '../src/text/span.js';
import { intentOf } from './ask-intent.js';
import { positionFindings } from './position-findings.js';
import { quotationFindings } from './quotation-findings.js';

const MOST = 5;
/** Findings of a better-fitting command that come before the passages. */
const MOST_OF_INTENT = 3;

export const ask = command({
  name: 'ask',
  description: 'Ask a question; the passages that answer it come back, best first',
  example: '/ask how long could the war go on?',
  options: { question: { description: 'Your question', required: true } },
  answer: ({ question }, library) => {
    const first = byIntent(question, library);
    const passages = library
      .passagesFor(question)
      .map(({ entry, passage, deciding }) => passageFinding(entry.layout, passage, deciding))
      .filter((passage) => !first.some((shown) => isShown(passage, shown)));
    const findings = [...first, ...passages];
    if (findings.length === 0) return nothing('This library has no answer to that.', ['/articles']);
    return found('In the articles’ own words', firstOf(findings, MOST));
  },
});

/** The sentence that decides stands in an excerpt that is shown already. */
function isShown({ excerpt: { citation }, marks }: Finding, shown: Finding): boolean {
  const [deciding] = marks;
  return (
    deciding !== undefined &&
    citation.article === shown.excerpt.citation.article &&
    contains(shown.excerpt.citation, deciding)
  );
}

/** `Who said …?` and `What does … want?` are answered as their own commands would answer them, before any passage. */
function byIntent(question: string, library: Library): readonly Finding[] {
  const intent = intentOf(question);
  if (intent === null) return [];
  if (intent.kind === 'who said')
    return quotationFindings(library.quotationsFor(intent.words), MOST_OF_INTENT).findings;
  const { kind, name, topic } = intent;
  const who = kind === 'quotes' ? library.speakerNamed(name) : library.actorNamed(name);
  if (who.kind !== 'one') return [];
  const { findings } =
    kind === 'quotes'
      ? quotationFindings(library.quotationsOf(who.name, topic), MOST_OF_INTENT)
      : positionFindings(library.positionsOf(who.name, topic), MOST_OF_INTENT);
  return findings;
}
