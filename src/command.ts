import type { Answer } from './answers/answer.js';
import type { Library } from './library/library.js';

/** One thing that a command asks for. Every value is text: what a person types. */
export interface Option {
  readonly description: string;
  readonly required?: boolean;
  /** Names of the library that complete what is being typed. */
  readonly completes?: 'speaker' | 'actor';
}

/** What an option's value is, by the option: a required one is text, another may be missing. */
export type ValuesOf<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly required: true }
    ? string
    : string | null;
};

/** What a command's `answer` gives; the frame adds the question and the command's name. */
export type Reply = Omit<Answer, 'question' | 'command'>;

/** A command as its file defines it: knows nothing of Discord or the terminal. */
export interface Definition<Options extends Readonly<Record<string, Option>>> {
  /** A space makes a subcommand on Discord: `who said` is `said` of `who`. Lower case. */
  readonly name: string;
  /** 1 to 100 characters: Discord's limit. */
  readonly description: string;
  /** A question as one would type it, for help. */
  readonly example: string;
  readonly options: Options;
  readonly answer: (values: ValuesOf<Options>, library: Library) => Reply;
  /**
   * Reads what was typed after the command's name, where it is one line (terminal, JSON). By default all of it is
   * the first option's value.
   */
  readonly read?: (typed: string, library: Library) => ValuesOf<Options>;
}

/** A command with its option types closed over: what windows work with. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Answers from named values, as Discord sends them; missing ones are null. */
  answer(values: Readonly<Record<string, string | null>>, library: Library): Answer;
  /** Answers from what was typed after the command's name. */
  answerLine(typed: string, library: Library): Answer;
}
