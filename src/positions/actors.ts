import type { Article } from '../news/article.js';
import { sliceOf } from '../text/span.js';
import { knownActor, knownActors } from './known-actors.js';
import { nameKey } from './name-key.js';
import { isHolderNoun, isOrganisationName } from './party-words.js';
import type { Position } from './position.js';

/** An article with its positions: what a library keeps of it. */
export interface Reported {
  readonly article: Article;
  readonly positions: readonly Position[];
}

/** An actor of a library. */
export interface LibraryActor {
  readonly name: string;
  /** Other names, from the lists and as the articles print them: `Moscow`, `the Kremlin`; `Zelensky`. */
  readonly variants: readonly string[];
  /** How many positions the articles report of it. */
  readonly count: number;
}

/** The actors of a library, and under which of them a position's `actors` are found. */
export interface ActorList {
  /** Best known first. A group that speaks for another actor (`Russian officials`) is found under that one alone. */
  readonly actors: readonly LibraryActor[];
  /** The actor's one name for a name that an article gives: `Trump` is `Donald Trump` where another article says so. */
  readonly nameOf: (name: string) => string;
}

/** Gathers the actors of all articles. */
export function actorsOf(entries: readonly Reported[]): ActorList {
  const nameOf = namesJoined(entries);
  const actors = new Map<string, { variants: Set<string>; count: number }>();
  for (const { article, positions } of entries) {
    for (const position of positions) {
      for (const given of position.actors) {
        if (isVoiceOfAnother(given, position)) continue;
        const name = nameOf(given);
        const actor = actors.get(name) ?? { variants: new Set(aliasesOf(name)), count: 0 };
        for (const variant of variantsIn(article.text, given, position)) {
          const surname = variant.replace(/^(?:M(?:r|rs|s)|Dr)\.? /u, '');
          if ([surname, name].includes(nameOf(surname))) actor.variants.add(variant);
        }
        actors.set(name, { ...actor, count: actor.count + 1 });
      }
    }
  }
  const list = [...actors].map(([name, { variants, count }]) => ({
    name,
    variants: [...variants].filter((one) => one !== name),
    count,
  }));
  return { actors: list.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)), nameOf };
}

const typedKnown = new Map(
  knownActors.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((one): [string, string] => [nameKey(one), name]),
  ),
);

/**
 * The actor that the lists know under a typed name, in any case: `moscow` is `Russia`, `argentina` is `Argentina`,
 * whether or not a library has a position of it; `null` for others.
 */
export const knownActorTyped = (typed: string): string | null => typedKnown.get(nameKey(typed)) ?? null;

const aliasesOf = (name: string): readonly string[] =>
  knownActor(name)?.name === name ? (knownActor(name)?.aliases ?? []) : [];

/** `Russian officials`: known by description, and found under Russia. */
const isVoiceOfAnother = (name: string, { actors }: Position): boolean =>
  actors.length > 1 && name === actors[0] && isDescription(name);

/** A description ends in a common noun, or begins with one: `Russian officials`, `spokeswoman for Norvik`. */
const isDescription = (name: string): boolean =>
  /^\p{Ll}/u.test(name.split(' ').at(-1) ?? '') ||
  name.split(' ').some((word) => word === word.toLowerCase() && isHolderNoun(word));

/** The name as printed, where a name and no pronoun stands there. */
function variantsIn(text: string, name: string, { holder, holderName }: Position): readonly string[] {
  const printed = sliceOf(text, holder).trim();
  return name === holderName &&
    /^(?:the )?\p{Lu}/iu.test(printed) &&
    /\p{Lu}/u.test(printed.slice(1)) &&
    printed.split(' ').length < 5 &&
    !/[,;]/.test(printed)
    ? [printed]
    : [];
}

/** A surname alone goes to the fuller name that has at least this share of all that its bearers hold. */
const DOMINANT = 0.8;

/**
 * Joins the names of one party: `Donald J. Trump` and `Donald Trump`, and `Trump`, printed alone, to the one that is
 * meant nearly always; `Republicans` to the party of the lists; `Clinton’s campaign` to the `Clinton campaign`.
 */
function namesJoined(entries: readonly Reported[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const { positions } of entries)
    for (const { actors } of positions)
      for (const name of actors) counts.set(name, (counts.get(name) ?? 0) + 1);
  const plain = (name: string): string => {
    const short = name.replace(/ \p{Lu}\.(?= )/gu, '');
    return counts.has(short) ? short : name;
  };
  const byLast = new Map<string, Map<string, number>>();
  for (const [name, count] of counts) {
    if (!isFullName(name)) continue;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const bearers = byLast.get(last) ?? new Map<string, number>();
    byLast.set(last, bearers.set(plain(name), (bearers.get(plain(name)) ?? 0) + count));
  }
  const surnames = new Map([...byLast].map(([last, bearers]) => [last, dominantOf(bearers)]));
  const unowned = (name: string): string => {
    const bare = name.replace(/['’]s (?=\p{Ll})/u, ' ');
    return counts.has(bare) ? bare : name;
  };
  return (name) =>
    isFullName(name) ? plain(name) : (knownActor(name)?.name ?? surnames.get(name) ?? unowned(name));
}

const isFullName = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
  knownActor(name) === null &&
  !isOrganisationName(name);

function dominantOf(bearers: ReadonlyMap<string, number>): string | null {
  const [first] = [...bearers].sort((a, b) => b[1] - a[1]);
  const all = [...bearers.values()].reduce((sum, count) => sum + count, 0);
  return first !== undefined && first[1] >= DOMINANT * all ? first[0] : null;
}
