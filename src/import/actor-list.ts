import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import { nameKey } from '../positions/name-key.js';
import type { OwnActor } from '../positions/own-actors.js';
import { checked } from './metadata.js';
import { Fault, problemAt, type Problem } from './problem.js';

/** The actors of a list, and what was wrong with others. */
export interface ListedActors {
  readonly actors: readonly OwnActor[];
  readonly problems: readonly Problem[];
}

const name = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'has to be text') })
  .trim()
  .refine((text) => nameKey(text) !== '', { error: 'is empty' });

const fields = z.strictObject(
  {
    name,
    aliases: z.array(name, { error: 'has to be a list of names' }).default([]),
    speaksFor: name.nullable().default(null),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ')}: is no field: an actor has name, aliases and speaksFor`
        : 'has to be a name with its fields',
  },
);

/**
 * Reads a library's list of actors, in YAML or JSON. A wrong entry is named with its place and field, and loses none of
 * the others; a name that two actors bear is a fault of the second.
 *
 * ```
 * - name: Little Harl Parish Council
 *   aliases: [the parish council, LHPC]
 *   speaksFor: Little Harl
 * ```
 */
export function actorsInList(file: string, text: string): ListedActors {
  const actors: OwnActor[] = [];
  const problems: Problem[] = [];
  const bearers = new Map<string, string>();
  for (const [at, given] of entriesIn(text).entries()) {
    try {
      const actor = checked(fields, given);
      claimNames(actor, bearers);
      actors.push(actor);
    } catch (error) {
      problems.push(problemAt(`${file}, actor ${at + 1}`, error));
    }
  }
  return { actors, problems };
}

/** A file without an entry, all comments say, is an empty list. */
function entriesIn(text: string): readonly unknown[] {
  const list = parsed(text) ?? [];
  if (!Array.isArray(list)) throw new Fault('has to be a list of actors, each with “- name: …”');
  return list;
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    // A ReferenceError tells of too many aliases: a small file that would grow without end.
    if (!(error instanceof YAMLError || error instanceof ReferenceError)) throw error;
    throw new Fault(error.message.split('\n')[0]?.replace(/:$/, '') ?? '');
  }
}

function claimNames({ name: own, aliases }: OwnActor, bearers: Map<string, string>): void {
  const names = [own, ...aliases];
  for (const one of names) {
    const bearer = bearers.get(nameKey(one));
    if (bearer !== undefined) throw new Fault(`“${one}” is a name of ${bearer} already`);
  }
  for (const one of names) bearers.set(nameKey(one), own);
}
