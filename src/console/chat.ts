import { createInterface, type Interface } from 'node:readline';
import { answerTyped, type Command } from '../command.js';
import type { Library } from '../library/library.js';
import { completion, LEAVE } from './completer.js';
import { HISTORY_LENGTH, readHistory, writeHistory } from './history.js';
import { render } from './render.js';
import { styleFor, type Environment, type Output } from './style.js';

/** What the terminal window needs. */
export interface ChatOptions {
  /** How many articles the library holds: told before it is ready. */
  readonly articles: number;
  /** Whoever opens the chat can read and type while the library is being built. */
  readonly library: Promise<Library>;
  readonly commands: readonly Command[];
  readonly input: NodeJS.ReadableStream;
  readonly output: Output;
  readonly env: Environment;
  /** File that keeps the questions for the next session; `null` for none. */
  readonly history: string | null;
}

const PROMPT = '› ';
/** Commands whose examples greet a newcomer. */
const GREETED_WITH = ['who said', 'position', 'ask'];

/**
 * Answers lines until the input ends, somebody types `/quit`, or presses Ctrl-C or Ctrl-D. Resolves then. Where input
 * or output is no terminal there is no prompt, no greeting, no colour and no history: the answers are all there is.
 */
export async function chat(options: ChatOptions): Promise<void> {
  const isTerminal = isTerminalStream(options.input) && options.output.isTTY === true;
  const lines = openLines(options, isTerminal);
  if (isTerminal) show(options, greeting(options));
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    if (LEAVE.includes(line.trim().toLowerCase())) return;
    if (line.trim() !== '') show(options, await answerText(line, options));
    if (isTerminal) lines.prompt();
  }
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  if (isTerminal) options.output.write('\n');
}

function openLines({ input, output, history, ...rest }: ChatOptions, isTerminal: boolean): Interface {
  if (!isTerminal) return createInterface({ input, terminal: false, crlfDelay: Infinity });
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    history: readHistory(history),
    historySize: HISTORY_LENGTH,
    removeHistoryDuplicates: true,
    completer: (line: string, done: Completed) => void complete(line, rest, done),
  });
  lines.on('history', (latest) => {
    writeHistory(history, latest);
  });
  return lines;
}

const isTerminalStream = (input: NodeJS.ReadableStream): boolean => 'isTTY' in input && input.isTTY === true;

/** Readline's type asks for arrays that it could change. */
type Completed = (error: null, result: [string[], string]) => void;

async function complete(
  line: string,
  { commands, library }: Pick<ChatOptions, 'commands' | 'library'>,
  done: Completed,
): Promise<void> {
  const [hits, replaced] = completion(line, commands, await library);
  done(null, [[...hits], replaced]);
}

async function answerText(line: string, { commands, library, output, env }: ChatOptions): Promise<string> {
  return render(answerTyped(line, commands, await library), styleFor(output, env));
}

const show = ({ output }: ChatOptions, text: string): void => {
  output.write(`\n${text}\n`);
};

function greeting({ articles, commands, output, env }: ChatOptions): string {
  const { bold, dim } = styleFor(output, env);
  const counted = articles === 1 ? '1 article' : `${articles} articles`;
  const examples = commands.filter(({ name }) => GREETED_WITH.includes(name)).map(({ example }) => example);
  return [
    `${bold('Verbatim')} answers from ${counted}, in their own words. Ask, for example:`,
    ...examples.map((example) => `  ${example}`),
    dim('/help lists the commands, Tab completes them and names, /quit leaves.'),
    '',
  ].join('\n');
}
