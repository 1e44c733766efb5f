import type { Resolution } from './library.js';
import { distance, spellingKey } from './spelling.js';
import { fold } from './terms.js';

/** Someone whom a library knows by name. */
export interface Named {
  readonly name: string;
  /** Other forms of the name: `Zelensky`, `the Kremlin`. */
  readonly variants: readonly string[];
  /** How often a library quotes or reports them: the better known comes first. */
  readonly count: number;
}

/** How a typed name may fit, best first; a worse fit is asked only where no better one is found. */
const FITS: readonly ((typed: string, known: Known) => boolean)[] = [
  (typed, { keys }) => typed.includes(' ') && keys[0] === typed,
  (typed, { keys }) => keys.includes(typed),
  (typed, { words }) => typed.split(' ').every((word) => words.has(word)),
  (typed, { spellings }) =>
    spellingKey(typed)
      .split(' ')
      .every((word) => spellings.has(word)),
  (typed, { words }) => typed.split(' ').every((word) => [...words].some((one) => isMisspelt(word, one))),
];

interface Known {
  readonly named: Named;
  /** The name and its variants as compared, the name first. */
  readonly keys: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly spellings: ReadonlySet<string>;
}

const MOST_SEVERAL = 10;
const MOST_NEAREST = 3;
/** Letters that a name may be off to be offered as near. */
const NEAR = 3;

/** Titles and forms of address that people type before a name, and articles before an organisation's. */
const BEFORE_NAMES =
  /^(?:(?:the|an?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|prime minister|minister|senator|governor|chancellor|king|queen|pope)\s+)+(?=\S)/u;

/** How names are compared: `Mr. Zelenský’s` is `zelensky`. */
export const nameKeyOf = (name: string): string =>
  fold(name)
    .replace(/['’]s\b|['’]$/gu, '')
    .replace(/[.'’‘“”",()?!]/gu, '')
    .replace(/[\s\-–]+/gu, ' ')
    .trim();

const withoutTitle = (key: string): string => key.replace(BEFORE_NAMES, '');

/** The names of a library: told from what people type of them, and completed. */
export class NameDirectory {
  readonly #known: readonly Known[];

  constructor(names: readonly Named[]) {
    this.#known = [...names].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(knownOf);
  }

  /** Whom a typed name means: a full name before a surname, a right spelling before a wrong one. */
  resolve(typed: string): Resolution {
    const key = nameKeyOf(typed.slice(0, 200));
    if (key === '') return { kind: 'none', nearest: [] };
    for (const fits of FITS) {
      for (const form of new Set([key, withoutTitle(key)])) {
        const found = this.#known.filter((known) => fits(form, known)).map(({ named }) => named.name);
        if (found.length > 1) return { kind: 'several', names: found.slice(0, MOST_SEVERAL) };
        if (found[0] !== undefined) return { kind: 'one', name: found[0] };
      }
    }
    return { kind: 'none', nearest: this.#nearest(withoutTitle(key)) };
  }

  /** Names with a word that begins as typed, accents aside, the most quoted first. */
  completions(partial: string, most: number): readonly string[] {
    const typed = nameKeyOf(partial.slice(0, 200));
    const fitting = this.#known.filter(({ keys }) => keys.some((key) => ` ${key}`.includes(` ${typed}`)));
    return fitting.slice(0, most).map(({ named }) => named.name);
  }

  #nearest(key: string): readonly string[] {
    const near = this.#known.map(({ named, words }) => ({
      named,
      away: Math.min(...[...words].map((word) => distance(key, word, NEAR))),
    }));
    const close = near.filter(({ away }) => away <= Math.min(NEAR, key.length / 2));
    return close
      .sort((a, b) => a.away - b.away)
      .slice(0, MOST_NEAREST)
      .map(({ named }) => named.name);
  }
}

function knownOf(named: Named): Known {
  const keys = [
    ...new Set(
      [named.name, ...named.variants].flatMap((name) => [nameKeyOf(name), withoutTitle(nameKeyOf(name))]),
    ),
  ];
  const words = new Set(keys.flatMap((key) => key.split(' ')));
  return { named, keys, words, spellings: new Set([...words].map(spellingKey)) };
}

/** One letter off in names of five letters or more, two in those of eight; the first letter is right. */
function isMisspelt(typed: string, word: string): boolean {
  if (typed.length < 5 || !word.startsWith(typed.slice(0, 1))) return typed === word;
  const most = typed.length < 8 ? 1 : 2;
  return distance(typed, word, most) <= most;
}
