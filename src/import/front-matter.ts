import { parse, YAMLError } from 'yaml';
import { Fault } from './problem.js';

/** A file's text with the YAML at its head taken off. */
export interface Headed {
  /** What the YAML says: fields by name, in lower case; empty where a file has no front matter. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\n(?<yaml>[^]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Parts a text from its front matter; a rule of dashes that heads no fields is part of the text. */
export function splitFrontMatter(text: string): Headed {
  const match = FRONT_MATTER.exec(text);
  if (match === null) return { fields: {}, body: text };
  const fields = fieldsIn(match.groups?.['yaml'] ?? '');
  return fields === null
    ? { fields: {}, body: text }
    : { fields, body: text.slice(match[0].length).replace(/^\s*\n/, '') };
}

function fieldsIn(yaml: string): Headed['fields'] | null {
  const value = parsed(yaml);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
}

function parsed(yaml: string): unknown {
  try {
    // A line for the dashes above: a fault is then told by its line of the file.
    return parse(`\n${yaml}`, { logLevel: 'error' });
  } catch (error) {
    // A ReferenceError tells of too many aliases: a small file that would grow without end.
    if (!(error instanceof YAMLError || error instanceof ReferenceError)) throw error;
    throw new Fault(`front matter: ${error.message.split('\n')[0]?.replace(/:$/, '') ?? ''}`);
  }
}
