import { pipeline } from 'node:stream/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { answerTyped, readTyped } from './command.js';
import { SAMPLE_LIBRARY } from './config.js';
import { extractionLine } from './console/extraction.js';
import { jsonLine } from './console/json.js';
import { printable } from './console/printable.js';
import { render } from './console/render.js';
import { styleFor } from './console/style.js';
import { linesOf, textOfLine } from './import/bytes.js';
import { problemAt, problemLine } from './import/problem.js';
import type { Library } from './library/library.js';

const USAGE = `Usage:
  verbatim ask [--library PATH …] [--json] ["QUESTION"]
      Answers a question, or one a line from standard input: "/who said delay tactic", or a plain question.
      PATH is a folder of articles or a file (.md, .txt, .jsonl); without one it is the sample library.
      --json prints one line of JSON for each answer.
  verbatim extract --jsonl < articles.jsonl
      Prints the quotations of each article, one line of JSON for each line {"id", "text", …}.
  verbatim --help | --version

Exits 0 if all went well, and 2 on bad input, which is named on standard error; the rest is answered all the same.
`;

/** Some input could not be used; what was wrong with it has been, or will be, named on standard error. */
const BAD_INPUT = 2;

// What reads articles and answers is imported where it is needed: help, and a mistyped line, need not wait for it.

/** The command line was wrong as a whole: nothing was answered. */
class UsageError extends Error {}

const HERE = 'standard input, line';

async function run([subcommand, ...args]: readonly string[]): Promise<void> {
  if (subcommand === 'ask') return ask(args);
  if (subcommand === 'extract') return extract(args);
  if (subcommand === '--help' || subcommand === '-h') return print([USAGE]);
  if (subcommand === '--version') return print([`${packageJson.version}\n`]);
  throw new UsageError(
    subcommand === undefined ? 'Nothing was asked for.' : `There is no subcommand “${subcommand}”.`,
  );
}

async function ask(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args, {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    library: { type: 'string', multiple: true },
  });
  if (values.help === true) return print([USAGE]);
  const question = positionals.length === 0 ? null : positionals.join(' ');
  if (question?.trim() === '') throw new UsageError('The question is empty.');
  const library = await libraryAt(values.library ?? [SAMPLE_LIBRARY]);
  await print(answers(question === null ? questionsHere() : [question], library, values.json === true));
}

async function libraryAt(paths: readonly string[]): Promise<Library> {
  if (paths.some((path) => path.trim() === '')) throw new UsageError('--library needs a path.');
  const { importLibrary } = await import('./import/library-paths.js');
  const { articles, actors, problems } = await importLibrary(paths);
  problems.map(problemLine).forEach(complain);
  if (articles.length === 0) throw new UsageError(`There are no articles in ${paths.join(', ')}.`);
  const { openLibrary } = await import('./library/open.js');
  return openLibrary(articles, undefined, actors);
}

/** An answer for each question, in their order; one for an unknown command too, so that lines keep in step. */
async function* answers(
  questions: Iterable<string> | AsyncIterable<string>,
  library: Library,
  asJson: boolean,
): AsyncGenerator<string> {
  const { commands } = await import('../commands/index.js');
  let isFirst = true;
  for await (const question of questions) {
    const typed = readTyped(question, commands);
    if (typed.kind === 'unknown') complain(`There is no command ${typed.name}.`);
    const answer = answerTyped(question, commands, library);
    const text = asJson ? `${jsonLine(answer)}\n` : render(answer, styleFor(process.stdout, process.env));
    yield asJson || isFirst ? text : `\n${text}`;
    isFirst = false;
  }
}

/** The questions on standard input, as they come; blank lines are none. */
async function* questionsHere(): AsyncGenerator<string> {
  for await (const line of linesOf(process.stdin)) {
    try {
      const question = textOfLine(line);
      if (question.trim() !== '') yield question;
    } catch (error) {
      complain(problemLine(problemAt(`${HERE} ${line.number}`, error)));
    }
  }
}

async function extract(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args, {
    help: { type: 'boolean', short: 'h' },
    jsonl: { type: 'boolean' },
  });
  if (values.help === true) return print([USAGE]);
  if (positionals.length > 0)
    throw new UsageError(`extract reads standard input, not “${positionals.join(' ')}”.`);
  if (values.jsonl !== true) throw new UsageError('extract reads JSON lines: say --jsonl.');
  await print(extractions());
}

async function* extractions(): AsyncGenerator<string> {
  const { articlesInLines } = await import('./import/library-paths.js');
  const { layoutOf } = await import('./news/layout-of.js');
  const { extractQuotations } = await import('./quotations/extract.js');
  for await (const read of articlesInLines(process.stdin, HERE)) {
    if (!('article' in read)) {
      complain(problemLine(read));
      continue;
    }
    const layout = layoutOf(read.article);
    yield `${extractionLine(layout, extractQuotations(layout), read.toRaw)}\n`;
  }
}

/** Node's own words name the option and its fault. */
function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** Writes no faster than the reader reads. */
const print = (texts: Iterable<string> | AsyncIterable<string>): Promise<void> =>
  pipeline(texts, process.stdout, { end: false });

function complain(message: string): void {
  process.exitCode = BAD_INPUT;
  process.stderr.write(`verbatim: ${printable(message)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) complain(`${error.message}\n\n${USAGE}`);
  // Whoever reads the answers may have read enough: `… | head -1`.
  else if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
