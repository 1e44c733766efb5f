/**
 * Checks a file of questions against a library: `npm run eval:questions -- FILE --library PATH [--library PATH …]`.
 *
 * Each line of FILE is a question with what a right answer holds:
 * - `speaker`, `contains` (and `kind`): in the first finding; a mixed quotation counts where a direct one is asked for;
 * - `any`, `top`, `min`: at least `min` of the strings `any` stand among the excerpts of the first `top` findings;
 * - `forbid`: none of these strings stands in any of them;
 * - `none`: nothing is found.
 *
 * Prints a line for each question that fails and a last line with the score; exits 1 if one fails, 2 on bad input.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import { answerTyped } from '../src/command.js';
import { importLibrary } from '../src/import/library-paths.js';
import { problemLine } from '../src/import/problem.js';
import { buildLibrary } from '../src/library/build.js';
import { failuresOf, type Question } from './question-check.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { library: { type: 'string', multiple: true } },
});
const [file] = positionals;
if (file === undefined || values.library === undefined) {
  console.error('Usage: npm run eval:questions -- FILE --library PATH [--library PATH …]');
  process.exit(2);
}

const { articles, problems } = await importLibrary(values.library);
for (const problem of problems) console.error(problemLine(problem));
const library = buildLibrary(articles);
// The file's form is the one described above; a line that breaks it fails its checks.
const questions = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Question);
const failed = questions.filter((question) => {
  const failures = failuresOf(question, answerTyped(question.q, commands, library));
  for (const failure of failures) console.log(`✗ ${question.q}: ${failure}`);
  return failures.length > 0;
});
console.log(`${questions.length - failed.length} of ${questions.length} questions answered right`);
process.exitCode = failed.length === 0 ? 0 : 1;
