import type { Layout } from '../../news/layout.js';
import type { Entity } from './entity.js';
import { linkNames } from './linking.js';
import { readingOf, type Reading } from './reading.js';

export type { Entity, EntityKind, Mention, Role } from './entity.js';

/**
 * The people, organisations and places that an article names, in the order of their first mention. People who share
 * a surname are kept apart; a surname alone goes to the one it means.
 */
export const entitiesOf = (layout: Layout): readonly Entity[] => entitiesIn(readingOf(layout));

/** The people alone. */
export const peopleOf = (layout: Layout): readonly Entity[] =>
  entitiesOf(layout).filter(({ kind }) => kind === 'person');

/** The same for an article that is read already. */
export const entitiesIn = (reading: Reading): readonly Entity[] => linkNames(reading);
