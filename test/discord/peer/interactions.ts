import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  Locale,
  type APIApplicationCommand,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { charactersIn } from './characters.js';
import { messageBreaches, type Sent } from './message-rules.js';
import { BOT_ID, channel, GUILD_ID, member, nextId, PERSON } from './world.js';

/** https://discord.com/developers/docs/interactions/receiving-and-responding: the first response. */
const ANSWER_WITHIN = 3_000;
const CHOICES_LIMIT = 25;
const CHOICE_LIMIT = 100;
const ANSWERS: Readonly<Partial<Record<InteractionType, readonly InteractionResponseType[]>>> = {
  [InteractionType.ApplicationCommand]: [InteractionResponseType.ChannelMessageWithSource],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
};

type Choices = readonly APIApplicationCommandOptionChoice[];

interface Open {
  readonly type: InteractionType;
  readonly token: string;
  readonly since: number;
  readonly answer: (response: APIInteractionResponse) => void;
  isAnswered: boolean;
}

/** What a callback is answered with: a status and, for a fault, Discord's code for it. */
export interface CallbackResult {
  readonly status: number;
  readonly body?: object;
}

interface Edges {
  readonly dispatch: (event: `${GatewayDispatchEvents}`, data: object) => void;
  readonly breach: (what: string) => void;
}

/** Interactions that a person starts and the bot acknowledges, each once and within three seconds. */
export class Interactions {
  readonly #open = new Map<string, Open>();
  readonly #edges: Edges;

  constructor(edges: Edges) {
    this.#edges = edges;
  }

  /** A person uses a slash command; what the bot then shows. */
  async slash(
    registered: readonly APIApplicationCommand[],
    name: string,
    values: Readonly<Record<string, string>>,
  ): Promise<Sent> {
    const { command, path, options } = find(registered, name);
    const missing = options.find((option) => option.required === true && !(option.name in values));
    const unknown = Object.keys(values).find((value) => !options.some((option) => option.name === value));
    if (missing ?? unknown) throw new Error(`Discord would not let a person send /${name} like that`);
    const given = Object.entries(values).map(([option, value]) => stringValue(option, value));
    const type = InteractionType.ApplicationCommand;
    const response = await this.#start(type, dataOf(command, path, given));
    return response.type === InteractionResponseType.ChannelMessageWithSource ? response.data : {};
  }

  /** A person types into an option; the choices the bot then offers. */
  async complete(
    registered: readonly APIApplicationCommand[],
    name: string,
    option: string,
    typed: string,
  ): Promise<Choices> {
    const { command, path, options } = find(registered, name);
    const focused = options.find((one) => one.name === option);
    if (focused === undefined || !('autocomplete' in focused) || !focused.autocomplete) {
      throw new Error(`/${name} does not complete ${option}`);
    }
    const type = InteractionType.ApplicationCommandAutocomplete;
    const given = [{ ...stringValue(option, typed), focused: true }];
    const response = await this.#start(type, dataOf(command, path, given));
    return response.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? (response.data.choices ?? [])
      : [];
  }

  /** The bot acknowledges an interaction. */
  callback(id: string, token: string, response: APIInteractionResponse): CallbackResult {
    const open = this.#open.get(id);
    if (open?.token !== token || Date.now() - open.since > ANSWER_WITHIN) {
      this.#edges.breach('an unknown interaction, or one older than three seconds, was acknowledged');
      return { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
    }
    if (open.isAnswered) {
      this.#edges.breach('an interaction was acknowledged twice');
      return { status: 400, body: { code: 40_060, message: 'Interaction has already been acknowledged.' } };
    }
    const breaches = responseBreaches(open.type, response);
    if (breaches.length > 0) {
      for (const breach of breaches) this.#edges.breach(breach);
      return { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    }
    open.isAnswered = true;
    open.answer(response);
    return { status: 204 };
  }

  #start(type: InteractionType, data: object): Promise<APIInteractionResponse> {
    const [id, token] = [nextId(), `token-${nextId()}`];
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#edges.breach('an interaction was not acknowledged within three seconds');
        reject(new Error('The application did not respond'));
      }, ANSWER_WITHIN);
      const answer = (response: APIInteractionResponse): void => {
        clearTimeout(late);
        resolve(response);
      };
      this.#open.set(id, { type, token, since: Date.now(), answer, isAnswered: false });
      this.#edges.dispatch(GatewayDispatchEvents.InteractionCreate, { ...frame, id, token, type, data });
    });
  }
}

/** What every interaction in the server's channel says of itself. */
const frame: Omit<
  APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction,
  'id' | 'token' | 'type' | 'data'
> = {
  application_id: BOT_ID,
  version: 1,
  guild_id: GUILD_ID,
  channel,
  member: { ...member, user: PERSON, permissions: '2147485696' },
  app_permissions: '2147485696',
  locale: Locale.EnglishUS,
  guild_locale: Locale.EnglishUS,
  entitlements: [],
  authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD_ID },
  context: InteractionContextType.Guild,
  attachment_size_limit: 10_485_760,
};

const stringValue = (name: string, value: string): { type: number; name: string; value: string } => ({
  type: ApplicationCommandOptionType.String,
  name,
  value,
});

/** An interaction's data: the options given, inside their subcommand where there is one. */
const dataOf = (
  command: APIApplicationCommand,
  path: string | undefined,
  given: readonly object[],
): object => ({
  id: command.id,
  name: command.name,
  type: ApplicationCommandType.ChatInput,
  options:
    path === undefined
      ? given
      : [{ type: ApplicationCommandOptionType.Subcommand, name: path, options: given }],
});

/** A registered command by the words a person sees, `who said`, with the options it takes. */
function find(
  registered: readonly APIApplicationCommand[],
  name: string,
): {
  command: APIApplicationCommand;
  path: string | undefined;
  options: readonly APIApplicationCommandBasicOption[];
} {
  const [first, path] = name.split(' ');
  const command = registered.find((one) => one.name === first);
  const own = command?.options ?? [];
  const sub = own.find((one) => one.name === path && one.type === ApplicationCommandOptionType.Subcommand);
  if (command === undefined || (path !== undefined && sub === undefined))
    throw new Error(`no command /${name}`);
  const options = sub?.type === ApplicationCommandOptionType.Subcommand ? (sub.options ?? []) : own;
  return { command, path, options: options.filter(isBasic) };
}

const isBasic = (option: {
  type: ApplicationCommandOptionType;
}): option is APIApplicationCommandBasicOption =>
  option.type !== ApplicationCommandOptionType.Subcommand &&
  option.type !== ApplicationCommandOptionType.SubcommandGroup;

function responseBreaches(to: InteractionType, response: APIInteractionResponse): string[] {
  if (ANSWERS[to]?.includes(response.type) !== true)
    return [`response ${response.type} to interaction ${to}`];
  if (response.type === InteractionResponseType.ChannelMessageWithSource)
    return messageBreaches(response.data);
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  return choiceBreaches(response.data.choices ?? []);
}

function choiceBreaches(choices: Choices): string[] {
  const fits = (text: string): boolean => text.length >= 1 && charactersIn(text) <= CHOICE_LIMIT;
  const bad = choices.filter(({ name, value }) => !fits(name) || !fits(String(value)));
  return [
    ...(choices.length > CHOICES_LIMIT ? [`${choices.length} choices`] : []),
    ...bad.map(({ name }) => `choice "${name}" is empty or too long`),
  ];
}
