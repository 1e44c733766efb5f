import type { Entity, EntityKind, Mention, Role } from './entity.js';
import { bodyWordsIn } from './body-words.js';
import { isFirstName, isPlace, type Gender } from './lexicon.js';
import { isInitial, parseName, type PersonName } from './person-name.js';

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
  /** What pronouns behind the bearer’s own verbs of saying tell: `Henry said he`; empty, or two where they differ. */
  readonly hints: Set<Gender>;
  /** Sentence of the last mention with a first name. */
  lastFull: number;
  isDoubtful: boolean;
  /** What only a firm has stands around the name somewhere: `Pepper Creek stores`. */
  hasBodySigns: boolean;
  /** Introduced by `his son` and the like. */
  isRelative: boolean;
  /** Surname that a first name alone shares with the name behind it, in lower case: `Carl and Dean Marsh`. */
  family: string | null;
  /** Stands somewhere as the names of places do: `in Belmark`. */
  isPlaced: boolean;
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
  hints: new Set(),
  lastFull: -1,
  isDoubtful,
  hasBodySigns: false,
  isRelative: false,
  family: null,
  isPlaced: false,
});

/** What stands around the name is a firm’s, and nothing tells that its bearer is a person. */
export function isFirm(
  { kind, name, parsed, hasBodySigns, isGenderSure, isRelative, hints }: Draft,
  firms: ReadonlySet<string>,
): boolean {
  const isUnknown = !isGenderSure && !isRelative && hints.size === 0;
  const [first = '', ...others] = name.split(' ');
  const isNamed = others.length === 0 || isFirstName(first) || isInitial(parsed.first);
  return kind === 'person' && (hasBodySigns || firms.has(name)) && isUnknown && !isNamed;
}

/** A name that the lists know, or that stands as a place’s does and of whose bearer nothing tells that it is a person. */
function isOfPlace({ kind, name, parsed, gender, roles, variants, isPlaced }: Draft): boolean {
  if (kind === 'other' && isPlace(name)) return true;
  const [first = ''] = name.split(' ', 1);
  const isUnknown = gender === null && roles.size === 0 && !isFirstName(first) && !isInitial(parsed.first);
  return isPlaced && isUnknown && (kind === 'other' || (kind === 'person' && variants.size === 1));
}

/** What the whole article has told. */
export function entityOf(draft: Draft, id: number): Entity {
  const { kind, name, mentions, roles, called, hints } = draft;
  const gender = draft.gender ?? (hints.size === 1 ? ([...hints][0] ?? null) : null);
  const variants = [name, ...[...draft.variants.keys()].filter((variant) => variant !== name)];
  const settled = isOfPlace(draft) ? 'place' : kind;
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
