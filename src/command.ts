import type { Answer, Reply } from './answers/answer.js';
import type { Library } from './library/library.js';

/** One thing that a command asks for. Every value is text: what a person types. */
export interface Option {
  readonly description: string;
  readonly required?: boolean;
  /** Names of the library that complete what is being typed. */
  readonly completes?: 'speaker' | 'actor';
}

type Options = Readonly<Record<string, Option>>;

/** What an option's value is, by the option: a required one is text, another may be missing. */
export type ValuesOf<Asked extends Options> = {
  readonly [Name in keyof Asked]: Asked[Name] extends { readonly required: true } ? string : string | null;
};

/** A command as its file defines it: knows nothing of Discord or the terminal. */
export interface Definition<Asked extends Options> {
  /** A space makes a subcommand on Discord: `who said` is `said` of `who`. Lower case. */
  readonly name: string;
  /** 1 to 100 characters: Discord's limit. */
  readonly description: string;
  /** A question as one would type it, for help. */
  readonly example: string;
  readonly options: Asked;
  readonly answer: (values: ValuesOf<Asked>, library: Library) => Reply;
  /** Reads what was typed behind the command's name where all comes in one line; by default it is the first option. */
  readonly read?: (typed: string, library: Library) => Readonly<Record<string, string | null>>;
}

/** A command with its option types closed over: what windows work with. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly options: Options;
  /** Answers from named values, as Discord sends them; a missing or blank one is `null`. */
  answer(values: Readonly<Record<string, string | null>>, library: Library): Answer;
  /** Answers from what was typed behind the command's name: `delay tactic` of `/who said delay tactic`. */
  answerLine(typed: string, library: Library): Answer;
}

/** Makes a command of its definition: checks that what it requires is there, and signs the reply with the question. */
export function command<const Asked extends Options>(definition: Definition<Asked>): Command {
  const { name, description, example, options } = definition;
  const names = Object.keys(options);
  const answer: Command['answer'] = (given, library) => {
    const values = Object.fromEntries(names.map((option) => [option, valueOf(given[option])]));
    const question = ['/' + name, ...names.map((option) => values[option])]
      .filter((part) => part !== null)
      .join(' ');
    const missing = names.find((option) => options[option]?.required === true && values[option] === null);
    if (missing !== undefined) return { ...asksFor(missing, definition), question, command: name };
    // Checked just above: every required value is there, so the record has the shape that the options promise.
    return { ...definition.answer(values as ValuesOf<Asked>, library), question, command: name };
  };
  const read = definition.read ?? ((typed) => (names[0] === undefined ? {} : { [names[0]]: typed }));
  const answerLine: Command['answerLine'] = (typed, library) => ({
    ...answer(read(typed, library), library),
    question: `/${name} ${typed}`.trim(),
  });
  return { name, description, example, options, answer, answerLine };
}

const valueOf = (given: string | null | undefined): string | null => {
  const value = given?.trim() ?? '';
  return value === '' ? null : value;
};

const asksFor = (
  option: string,
  { name, example }: { readonly name: string; readonly example: string },
): Reply => ({
  heading: `/${name} needs to know the ${option}.`,
  findings: [],
  total: 0,
  suggestions: [example],
  notes: [],
  profile: null,
});

/** A line that a person typed, read: which command it calls, and with what. */
export type Typed =
  | { readonly kind: 'command'; readonly command: Command; readonly typed: string }
  /** It begins with `/` but no command has that name. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads a typed line; one without a slash is a question for `/ask`. Case and repeated spaces do not matter. */
export function readTyped(line: string, commands: readonly Command[]): Typed {
  const text = line.trim();
  const called = text.startsWith('/') ? commandCalled(text.slice(1), commands) : undefined;
  if (called !== undefined) return { kind: 'command', ...called };
  const ask = commands.find(({ name }) => name === 'ask');
  if (text.startsWith('/') || ask === undefined) return { kind: 'unknown', name: text.split(/\s+/)[0] ?? '' };
  return { kind: 'command', command: ask, typed: text };
}

function commandCalled(
  text: string,
  commands: readonly Command[],
): { command: Command; typed: string } | undefined {
  const words = text.split(/\s+/);
  const longestFirst = commands.toSorted((a, b) => b.name.length - a.name.length);
  for (const one of longestFirst) {
    const length = one.name.split(' ').length;
    if (words.slice(0, length).join(' ').toLowerCase() !== one.name) continue;
    return { command: one, typed: words.slice(length).join(' ') };
  }
  return undefined;
}

/** Answers a typed line; a line that calls no command gets a kind word and the commands there are. */
export function answerTyped(line: string, commands: readonly Command[], library: Library): Answer {
  const typed = readTyped(line, commands);
  if (typed.kind === 'command') {
    const answer = typed.command.answerLine(typed.typed, library);
    return { ...answer, question: line.trim() };
  }
  return {
    question: line.trim(),
    command: '',
    heading: `There is no command ${typed.name}.`,
    findings: [],
    total: 0,
    suggestions: commands.map(({ example }) => example),
    notes: [],
    profile: null,
  };
}
