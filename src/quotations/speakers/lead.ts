import { firstNotBefore } from '../../text/halving.js';
import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import { tokenAt, wordAt, type Reading } from './reading.js';

/** Whom the paragraph before a row of turns names, and who puts a question there to whom. */
export interface Lead {
  readonly people: readonly Entity[];
  /** `Abernathy asked Vaughn whether …`: Abernathy. */
  readonly asker: Entity | null;
  readonly asked: Entity | null;
}

const ASKS = /^(?:asked|asks|questioned|pressed|wondered)$/u;

export function leadOf(reading: Reading, cast: Cast, block: number): Lead {
  const { tokens } = reading;
  const start = firstOf(reading, block);
  const end = firstOf(reading, block + 1);
  const named = cast
    .within({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
    .filter(({ entity, mention }) => !mention.isQuoted && entity.kind === 'person');
  const people = [...new Set(named.map(({ entity }) => entity))];
  const asks = tokens.slice(start, end).findLastIndex(({ text, isQuoted }) => !isQuoted && ASKS.test(text));
  if (asks < 0) return { people, asker: null, asked: null };
  const verb = tokens[start + asks];
  const inSentence = named.filter(({ mention }) => mention.sentence === verb?.sentence);
  const behind = inSentence.find(
    ({ mention }) => wordAt(tokens, tokenAt(reading, mention.whole.start) - 1) === verb?.text,
  );
  return {
    people,
    asker: inSentence.find(({ mention }) => mention.span.end <= (verb?.start ?? 0))?.entity ?? null,
    asked: behind?.entity ?? null,
  };
}

/** Index of a block’s first token, or of the next block’s. */
const firstOf = ({ tokens }: Reading, block: number): number =>
  firstNotBefore(tokens.length, (at) => (tokens[at]?.block ?? Infinity) < block);
