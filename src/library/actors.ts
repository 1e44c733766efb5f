import type { Position } from '../positions/position.js';
import { actorsOf as actorListOf, knownActorTyped } from '../positions/actors.js';
import { strengthOf } from '../positions/strength.js';
import type { Entry, Resolution } from './library.js';
import { NameDirectory } from './name-directory.js';
import type { PassageIndex } from './passage-index.js';
import type { FoundPosition } from './position-links.js';
import { Statements } from './statements.js';
import type { Statement } from './statement.js';
import { onTopic } from './topic.js';

/** The actors of a library, and the positions of each. */
export interface Actors {
  /** Which actor a typed name means. */
  named(typed: string): Resolution;
  completions(partial: string, most: number): readonly string[];
  positionsOf(name: string, topic: string | null): readonly FoundPosition[];
  /** The articles that report positions of it, one for each position. */
  articlesOf(name: string): readonly Entry[];
}

interface Held {
  readonly entry: Entry;
  readonly position: Position;
  /** How telling the position is for the actor, 0 to 1. */
  readonly strength: number;
}

/** Gathers whose positions the articles report. */
export function actorsOf(entries: readonly Entry[], passages: PassageIndex): Actors {
  const { actors, nameOf } = actorListOf(entries);
  const statements = new Statements<Held>(passages);
  const held = new Map<string, Statement<Held>[]>(actors.map(({ name }) => [name, []]));
  for (const entry of entries) {
    for (const position of entry.positions) {
      for (const name of new Set(position.actors.map(nameOf))) {
        const strength = strengthOf(position, name, nameOf);
        const { span } = position;
        held
          .get(name)
          ?.push(statements.add({ entry, position, strength }, entry, { own: span, around: span }));
      }
    }
  }
  const names = new NameDirectory(actors);
  return {
    named: (typed) => resolveActor(typed, names),
    completions: (partial, most) => names.completions(partial, most),
    articlesOf: (name) => (held.get(name) ?? []).map(({ item: { entry } }) => entry),
    positionsOf: (name, topic) => positionsOn(held.get(name) ?? [], topic, passages),
  };
}

/** An actor of the lists is known by its name even where no article reports a position of it. */
function resolveActor(typed: string, names: NameDirectory): Resolution {
  const known = knownActorTyped(typed);
  const resolution = names.resolve(known ?? typed);
  return resolution.kind === 'none' && known !== null ? { kind: 'one', name: known } : resolution;
}

/** Most telling first, of equals the newest; on a topic, weighed by how much each is about it. */
function positionsOn(
  held: readonly Statement<Held>[],
  topic: string | null,
  passages: PassageIndex,
): readonly FoundPosition[] {
  const scored =
    topic === null
      ? held.map(({ item }) => ({ ...item, score: item.strength }))
      : onTopic(topic, held, passages).map(({ statement: { item }, score }) => ({
          ...item,
          score: score * (1 + item.strength),
        }));
  return scored
    .map(({ entry, position, score }) => ({ entry, position, score }))
    .sort((a, b) => b.score - a.score);
}
