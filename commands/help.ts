import { command, type Command } from '../src/command.js';

/** Help on the commands given; it is one of them itself, so it asks for the list when it is needed. */
export const helpOn = (commands: () => readonly Command[]): Command =>
  command({
    name: 'help',
    description: 'What can be asked',
    example: '/help',
    options: {},
    answer: (_, { entries }) => ({
      heading: 'Verbatim answers from the articles of this library, in their own words',
      findings: [],
      total: 0,
      suggestions: [],
      notes: [
        ...commands().map(({ description, ...one }) => `${usageOf(one)}: ${description}`),
        `${entries.length === 1 ? '1 article' : `${entries.length} articles`} in this library. A question without a command is an /ask.`,
      ],
      profile: null,
    }),
  });

/** How a command is typed: `/position <actor> [topic]`. */
export const usageOf = ({ name, options }: Pick<Command, 'name' | 'options'>): string =>
  [
    '/' + name,
    ...Object.entries(options).map(([option, { required }]) =>
      required === true ? `<${option}>` : `[${option}]`,
    ),
  ].join(' ');
