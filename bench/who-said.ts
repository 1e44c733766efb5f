/**
 * Measures `/who said` on annotated articles: `npm run bench:who-said`. Questions are made of the annotated quotations of
 * half of the development articles and asked twice: of the library that holds them, and of the other half, which does
 * not. Kinds of question: the words themselves; their content words alone; these with the inflection changed and the
 * order turned; the content words of a sentence in which nobody speaks, which nobody said. Writes
 * `bench/results/who-said.md`.
 */
import { writeFileSync } from 'node:fs';
import { buildLibrary } from '../src/library/build.js';
import type { Library } from '../src/library/library.js';
import { overlaps } from '../src/text/span.js';
import { ASKED, FEWEST, isIt, narrated, quotationsOf, type Question } from './attribution/questions.js';
import { percentile } from './retrieval/measures.js';
import { CORPUS, hasCorpus, readCorpus, type GoldArticle } from './train-corpus.js';

const RESULT = 'bench/results/who-said.md';

function measure(articles: readonly GoldArticle[]): void {
  const [here, there] = [0, 1].map((half) => articles.filter((_, at) => at % 2 === half));
  const libraryOf = (some: readonly GoldArticle[] = []): Library =>
    buildLibrary(some.map(({ layout }) => layout.article));
  const [home, other] = [libraryOf(here), libraryOf(there)];
  const heardIn = new Map(home.entries.map((entry) => [entry.article.id, entry.quotations]));
  const isHeard = ({ article, content }: Question): boolean =>
    content !== null &&
    (heardIn.get(article.id) ?? []).some((one) => one.speech && overlaps(one.content, content));
  const annotated = (here ?? []).flatMap(quotationsOf);
  const said = annotated.filter(isHeard);
  const times: number[] = [];
  const rows = Object.entries(ASKED).map(([kind, form]) => {
    const questions = said.map((one) => ({ ...one, words: form(one.words) }));
    const asked = questions.filter(({ words }) => words.split(' ').length >= FEWEST);
    const answers = asked.map((question) => {
      const start = performance.now();
      const hits = home.quotationsFor(question.words);
      times.push(performance.now() - start);
      return { isAny: hits.length > 0, right: hits.findIndex((hit) => isIt(hit, question)) };
    });
    const answered = answers.map(({ isAny }) => isAny);
    const found = answers.map(({ right }) => right);
    const silent = asked.map(({ words }) => other.quotationsFor(words).length === 0);
    return `| ${kind} | ${asked.length} | ${share(answered)} | ${share(found.map((at) => at === 0))} | ${share(found.map((at) => at >= 0 && at < 3))} | ${share(silent)} |`;
  });
  const unsaid = (here ?? []).flatMap(narrated);
  const quiet = unsaid.map(({ words }) => home.quotationsFor(words).length === 0);
  const report = [
    `# /who said, ${new Date().toISOString().slice(0, 10)}`,
    '',
    `Percent, on polnear-dev: ${(here ?? []).length} articles hold what is asked for, ${(there ?? []).length} do not. Asked for is what the bot heard: ${said.length} of ${annotated.length} annotated quotations.`,
    '',
    '| asked with | questions | answered where it was said | right one first | among three | silent where it was not said |',
    '|---|---|---|---|---|---|',
    ...rows,
    `| words of the narration | ${unsaid.length} | | | | ${share(quiet)} |`,
    '',
    `${percentile(times, 0.5).toFixed(1)} ms at p50, ${percentile(times, 0.99).toFixed(1)} ms at p99.`,
    '',
  ].join('\n');
  writeFileSync(RESULT, report);
  console.log(report);
}

function share(values: readonly boolean[]): string {
  return ((100 * values.filter(Boolean).length) / Math.max(1, values.length)).toFixed(1);
}

if (!hasCorpus())
  console.log(`No annotated articles at ${CORPUS}: nothing measured. Set ATTRIBUTION_DATA to their folder.`);
else measure(readCorpus('polnear-dev.jsonl'));
