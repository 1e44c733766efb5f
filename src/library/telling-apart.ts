import type { Keepsake } from './kept-families.js';
import type { Named } from './name-directory.js';
import type { Form, Group } from './party.js';

/** How parties are told apart. */
export interface TellingApart<Given> {
  /** Whose each of a family's forms is: the same whatever their order. */
  readonly groups: (forms: readonly Form<Given>[]) => readonly Group<Given>[];
  /** The name and the other names of a party. */
  readonly named: (forms: readonly Form<Given>[], key: string) => Omit<Named, 'count'>;
  /** The key of a form: no form of another family has it. */
  readonly keyOf: (given: Given) => string;
  readonly keepsake: Keepsake<Given>;
}
