import type { Cast } from './cast.js';
import type { Reading } from './reading.js';

/**
 * May a name be somebody’s? A single unknown one (`Schlafly`) may, but not with a `the`; `other` of several words is a
 * work or an event.
 */
export function mayBePerson({ text }: Reading, { entity, mention }: Cast['named'][number]): boolean {
  const { kind, name } = entity;
  if (kind === 'person') return true;
  const { start } = mention.whole;
  return (
    kind === 'other' && !name.includes(' ') && !/\bthe\s$/iu.test(text.slice(Math.max(0, start - 5), start))
  );
}
