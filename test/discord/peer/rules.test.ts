import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commandBreaches } from './command-rules.js';
import { messageBreaches } from './message-rules.js';

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

const text = { type: ApplicationCommandOptionType.String, name: 'words', description: 'Words' } as const;
const command = (fields: object): Command => ({
  name: 'ask',
  description: 'Ask',
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  ...fields,
});
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('a registration that Discord would refuse is a breach', () => {
  it.each([
    ['a name with a space', command({ name: 'who said' })],
    ['a name in capitals', command({ name: 'Ask' })],
    ['a name that is too long', command({ name: 'a'.repeat(33) })],
    ['no description', command({ description: '' })],
    ['a description that is too long', command({ description: 'a'.repeat(101) })],
    ['too many options', command({ options: many(26, (at) => ({ ...text, name: `o${at}` })) })],
    ['an option twice', command({ options: [text, text] })],
    ['required after optional', command({ options: [text, { ...text, name: 'b', required: true }] })],
    [
      'choices beside autocompletion',
      command({ options: [{ ...text, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }),
    ],
    [
      'too many choices',
      command({ options: [{ ...text, choices: many(26, (at) => ({ name: `c${at}`, value: 'a' })) }] }),
    ],
    [
      'too many characters',
      command({
        options: many(25, (at) => ({
          ...text,
          name: `o${at}`,
          choices: many(25, (one) => ({ name: `c${one}`, value: 'a value of a choice' })),
        })),
      }),
    ],
    ['no contexts', command({ contexts: undefined })],
    [
      'a subcommand’s option without description',
      command({
        options: [
          { ...text, type: ApplicationCommandOptionType.Subcommand, options: [{ ...text, description: '' }] },
        ],
      }),
    ],
  ])('%s', (_, one) => {
    expect(commandBreaches([one])).not.toEqual([]);
  });

  it('a command twice', () => {
    expect(commandBreaches([command({}), command({})])).toEqual(['"1 ask" twice']);
  });

  it('too many commands', () => {
    expect(commandBreaches(many(101, (at) => command({ name: `c${at}` })))).toEqual([
      'more than 100 commands of type 1',
    ]);
  });

  it('but not a good one', () => {
    expect(
      commandBreaches([command({ options: [{ ...text, required: true, autocomplete: true }] })]),
    ).toEqual([]);
  });
});

describe('a message that Discord would refuse, or that pings, is a breach', () => {
  const silent = { allowed_mentions: { parse: [] } };

  it.each([
    ['content that is too long', { ...silent, content: 'a'.repeat(2_001) }],
    ['nothing at all', silent],
    ['an embed that is too long', { ...silent, embeds: [{ description: 'a'.repeat(4_097) }] }],
    [
      'embeds that are too long together',
      { ...silent, embeds: many(2, () => ({ description: 'a'.repeat(3_001) })) },
    ],
    ['too many embeds', { ...silent, embeds: many(11, () => ({ description: 'a' })) }],
    ['an empty embed', { ...silent, embeds: [{ description: ' ' }] }],
    ['no word on mentions', { content: 'a' }],
    ['a ping of everybody', { content: '@everyone', allowed_mentions: { parse: ['everyone'] } }],
    ['a ping of a role', { content: '<@&1>', allowed_mentions: { roles: ['1'] } }],
    ['a ping of who asked', { content: 'a', allowed_mentions: { parse: [], replied_user: true } }],
  ] as const)('%s', (_, sent) => {
    // The rows are as readonly as a table is; the rules only read.
    expect(messageBreaches(sent as Parameters<typeof messageBreaches>[0])).not.toEqual([]);
  });

  it('but not a silent one', () => {
    expect(messageBreaches({ ...silent, content: '@everyone <@1>' })).toEqual([]);
  });
});
