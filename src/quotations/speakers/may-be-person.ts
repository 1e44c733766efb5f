import type { Cast } from './cast.js';
import type { Entity } from './entity.js';
import type { Reading } from './reading.js';

/** Is a name a person’s, or a single unknown one that may be? `other` of several words is a work or an event. */
export const isNamedAsPerson = ({ kind, name }: Entity): boolean =>
  kind === 'person' || (kind === 'other' && !name.includes(' '));

/** May a name be somebody’s, as it is mentioned? A single unknown one (`Schlafly`) may, but not with a `the`. */
export function mayBePerson({ text }: Reading, { entity, mention }: Cast['named'][number]): boolean {
  const { start } = mention.whole;
  return (
    entity.kind === 'person' ||
    (isNamedAsPerson(entity) && !/\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start)))
  );
}
