import type { Entity, EntityKind, Mention, Role } from './entity.js';
import { bodyWordsIn } from './body-words.js';
import { isPlace, type Gender } from './lexicon.js';
import { parseName, type PersonName } from './person-name.js';

/** An entity while the article is being read. */
export interface Draft {
  kind: EntityKind;
  name: string;
  parsed: PersonName;
  gender: Gender | null;
  /** Told by an honorific or a role's word, which outdo a first name. */
  isGenderSure: boolean;
  readonly mentions: Mention[];
  readonly variants: Map<string, number>;
  readonly roles: Map<string, Role>;
  readonly called: Set<string>;
  /** Sentence of the last mention with a first name. */
  lastFull: number;
  isDoubtful: boolean;
  /** Introduced by `his son` and the like. */
  isRelative: boolean;
}

/** A new entity, of which nothing but a name is known. */
export const draftOf = (name: string, kind: EntityKind, isDoubtful: boolean): Draft => ({
  kind,
  name,
  parsed: parseName(name),
  gender: null,
  isGenderSure: false,
  mentions: [],
  variants: new Map(),
  roles: new Map(),
  called: new Set(),
  lastFull: -1,
  isDoubtful,
  isRelative: false,
});

/** What the whole article has told. */
export function entityOf(draft: Draft, id: number): Entity {
  const { kind, name, gender, mentions, roles, called } = draft;
  const variants = [name, ...[...draft.variants.keys()].filter((variant) => variant !== name)];
  const settled = kind === 'other' && isPlace(name) ? 'place' : kind;
  return {
    id,
    kind: settled,
    name,
    variants,
    gender: settled === 'person' ? gender : null,
    mentions,
    roles: [...roles.values()],
    called: [...new Set([...called, ...bodyWordsIn(name)])],
  };
}
