import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request to the REST API, its body read. */
export interface RestRequest {
  readonly method: string;
  /** Parts of the path after `/api/v10`. */
  readonly path: readonly string[];
  readonly body: unknown;
  readonly authorization: string | null;
}

/** What it is answered with. */
export interface RestResponse {
  readonly status: number;
  readonly body?: object;
}

const PREFIX = '/api/v10/';
const USER_AGENT = /^DiscordBot \(\S+, \S+\)/;

/** Serves REST requests of version 10; what is wrong with a request's form is a breach. */
export async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: RestRequest) => RestResponse,
  breach: (what: string) => void,
): Promise<void> {
  const { pathname } = new URL(incoming.url ?? '/', 'http://peer');
  if (!pathname.startsWith(PREFIX)) breach(`${pathname} is not version 10`);
  if (!USER_AGENT.test(incoming.headers['user-agent'] ?? '')) breach('a request without a proper user agent');
  const { status, body } = answer({
    method: incoming.method ?? 'GET',
    path: pathname.slice(PREFIX.length).split('/').map(decodeURIComponent),
    body: await read(incoming, breach),
    authorization: incoming.headers.authorization ?? null,
  });
  if (body === undefined) outgoing.writeHead(status).end();
  else outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function read(incoming: IncomingMessage, breach: (what: string) => void): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  if (chunks.length === 0) return undefined;
  if (incoming.headers['content-type'] !== 'application/json') breach('a body that is not JSON');
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
