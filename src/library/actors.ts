import type { Position } from '../positions/position.js';
import type { Entry, PositionHit } from './library.js';
import { NameDirectory, nameKeyOf } from './name-directory.js';
import type { PassageIndex } from './passage-index.js';
import type { Statement } from './statement.js';
import { onTopic } from './topic.js';

/** The actors of a library, and the positions of each. */
export interface Actors {
  readonly names: NameDirectory;
  positionsOf(name: string, topic: string | null): readonly PositionHit[];
}

interface Held {
  readonly entry: Entry;
  readonly position: Position;
}

/** Gathers whose positions the articles report. */
export function actorsOf(entries: readonly Entry[], passages: PassageIndex): Actors {
  const actors = new Map<string, { name: string; held: Statement<Held>[] }>();
  for (const entry of entries) {
    for (const position of entry.positions) {
      const key = nameKeyOf(position.holderName);
      const actor = actors.get(key) ?? { name: position.holderName, held: [] };
      actor.held.push(statementOf(entry, position, passages));
      actors.set(key, actor);
    }
  }
  const list = [...actors.values()];
  return {
    names: new NameDirectory(list.map(({ name, held }) => ({ name, variants: [], count: held.length }))),
    positionsOf: (name, topic) => positionsOn(actors.get(nameKeyOf(name))?.held ?? [], topic, passages),
  };
}

function statementOf(entry: Entry, position: Position, passages: PassageIndex): Statement<Held> {
  const words = passages.wordsOf(entry.article.text, position.span);
  const passage = passages
    .passagesOf(entry)
    .find(({ passage: { span } }) => span.start <= position.span.start && position.span.start < span.end);
  return { item: { entry, position }, words, around: words, passage: passage ?? null };
}

function positionsOn(
  held: readonly Statement<Held>[],
  topic: string | null,
  passages: PassageIndex,
): readonly PositionHit[] {
  if (topic === null || topic.trim() === '') return held.map(({ item }) => ({ ...item, score: 1 }));
  return onTopic(topic, held, passages).map(({ statement, score }) => ({ ...statement.item, score }));
}
