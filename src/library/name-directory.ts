import type { Resolution } from './library.js';
import { Lists } from './lists.js';
import { Spellings } from './spellings.js';
import { fold } from './terms.js';
import { WordShapes } from './word-shapes.js';

/** Someone whom a library knows by name. */
export interface Named {
  readonly name: string;
  /** Other forms of the name: `Zelensky`, `the Kremlin`. */
  readonly variants: readonly string[];
  /** How often a library quotes or reports them: the better known comes first. */
  readonly count: number;
}

/** What is typed is compared with this. */
export interface Compared {
  /** The forms of a name, its own first. */
  readonly keys: readonly string[];
  /** The words of them all, each once. */
  readonly words: readonly string[];
}

const NOT_COMPARED: Compared = { keys: [], words: [] };

/** So many names are offered where one is meant. */
export const MOST_SEVERAL = 10;
export const MOST_NEAREST = 3;
/** Letters that a name may be off to be offered as near. */
const NEAR = 3;

/** Titles and forms of address that people type before a name, and articles before an organisation's. */
const BEFORE_NAMES =
  /^(?:(?:the|an?|mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|prime minister|minister|senator|governor|chancellor|king|queen|pope)\s+)+(?=\S)/u;

/** How names are compared: `Mr. Zelenský’s` is `zelensky`, `J. R. Holm` and `J R Holm` are `jr holm`, as `J.R. Holm` is. */
export const nameKeyOf = (name: string): string =>
  fold(name)
    .replace(/(?<!\p{L})(\p{L})\.?\s+(?=\p{L}[.\s])/gu, '$1')
    .replace(/['’]s\b|['’]$/gu, '')
    .replace(/[.'’‘“”",()?!]/gu, '')
    .replace(/[\s\-–]+/gu, ' ')
    .trim();

const withoutTitle = (key: string): string => key.replace(BEFORE_NAMES, '');

/**
 * The names of a library: told from what people type of them, and completed. Names come and go with the articles, so
 * each word leads to the names that have it.
 */
export class NameDirectory {
  readonly #compared = new Map<Named, Compared>();
  readonly #byWord = new Lists<Named>();
  readonly #spellings = new Spellings();
  /** The words by their first letter. */
  readonly #byLetter = new Lists<string>();
  readonly #shapes = new WordShapes();

  add(named: Named, { compared, words } = findable(named)): void {
    this.#compared.set(named, compared);
    for (const word of words) {
      if (!this.#byWord.add(word, named)) continue;
      this.#spellings.add(word);
      this.#byLetter.add(word.slice(0, 1), word);
      this.#shapes.add(word);
    }
  }

  /** How a name that is there is compared: given with it, the name is put in again faster. */
  comparedOf(named: Named): Compared {
    return this.#compared.get(named) ?? NOT_COMPARED;
  }

  has(named: Named): boolean {
    return this.#compared.has(named);
  }

  /** Takes out a name that was put in: the same object. */
  remove(named: Named): void {
    const { words } = this.comparedOf(named);
    this.#compared.delete(named);
    for (const word of words) {
      this.#byWord.remove(word, named);
      if (this.#byWord.has(word)) continue;
      this.#spellings.remove(word);
      this.#byLetter.remove(word.slice(0, 1), word);
      this.#shapes.remove(word);
    }
  }

  /** Whom a typed name means: a full name before a surname, a right spelling before a wrong one. */
  resolve(typed: string): Resolution {
    const key = nameKeyOf(typed.slice(0, 200));
    if (key === '') return { kind: 'none', nearest: [] };
    const forms = new Set([key, withoutTitle(key)]);
    for (const fitting of this.#fits()) {
      for (const form of forms) {
        const found = fitting(form);
        const [first] = found;
        if (found.length === 1 && first !== undefined) return { kind: 'one', name: first.name };
        if (found.length > 1) return { kind: 'several', names: namesOf(found, MOST_SEVERAL) };
      }
    }
    return { kind: 'none', nearest: this.#nearest(withoutTitle(key)) };
  }

  /** Names with a word that begins as typed, accents aside, the most quoted first. */
  completions(partial: string, most: number): readonly string[] {
    const typed = nameKeyOf(partial.slice(0, 200));
    if (typed === '') return namesOf(this.#compared.keys(), most);
    const isFitting = (named: Named): boolean =>
      this.comparedOf(named).keys.some((key) => ` ${key}`.includes(` ${typed}`));
    const [first = '', ...rest] = typed.split(' ');
    if (rest.length > 0) return namesOf(this.#byWord.of(first).filter(isFitting), most);
    const words = this.#byLetter.of(first.slice(0, 1)).filter((word) => word.startsWith(first));
    return namesOf(this.#namesWith(words), most);
  }

  /** Names of which another is the end: `Harl City Council` for `council`, the better known first. */
  endingWith(name: string, most: number): readonly string[] {
    const key = nameKeyOf(name);
    const ends = (named: Named): boolean => this.comparedOf(named).keys[0]?.endsWith(` ${key}`) === true;
    return namesOf(this.#byWord.of(key.split(' ').at(-1) ?? '').filter(ends), most);
  }

  /** How a typed name may fit, best first; a worse fit is asked only where no better one is found. */
  #fits(): readonly ((typed: string) => readonly Named[])[] {
    return [
      (typed) =>
        typed.includes(' ')
          ? this.#withKey(typed).filter((named) => this.comparedOf(named).keys[0] === typed)
          : [],
      (typed) => this.#withKey(typed),
      (typed) => inAll(typed, (word) => new Set(this.#byWord.of(word))),
      (typed) => inAll(typed, (word) => this.#namesWith(this.#spellings.like(word))),
      (typed) => inAll(typed, (word) => this.#misspelt(word)),
    ];
  }

  #withKey(key: string): readonly Named[] {
    const [first = ''] = key.split(' ');
    return this.#byWord.of(first).filter((named) => this.comparedOf(named).keys.includes(key));
  }

  #namesWith(words: readonly string[]): ReadonlySet<Named> {
    return new Set(words.flatMap((word) => this.#byWord.of(word)));
  }

  /** One letter off in words of five letters or more, two in those of eight; the first letter is right. */
  #misspelt(typed: string): ReadonlySet<Named> {
    const most = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
    const near = this.#shapes.near(typed, most).filter(({ word }) => word.startsWith(typed.slice(0, 1)));
    return this.#namesWith(near.map(({ word }) => word));
  }

  #nearest(key: string): readonly string[] {
    const away = new Map<Named, number>();
    for (const near of this.#shapes.near(key, Math.min(NEAR, Math.floor(key.length / 3))))
      for (const named of this.#byWord.of(near.word))
        away.set(named, Math.min(near.away, away.get(named) ?? Infinity));
    return [...away]
      .sort(([a, one], [b, other]) => one - other || byCount(a, b))
      .slice(0, MOST_NEAREST)
      .map(([{ name }]) => name);
  }
}

/** The better known first. */
const byCount = (a: Named, b: Named): number => b.count - a.count || (a.name < b.name ? -1 : 1);

/** The best known of many. */
function namesOf(given: Iterable<Named>, most: number): readonly string[] {
  const first: Named[] = [];
  for (const named of given) {
    const last = first[most - 1];
    if (last !== undefined && byCount(last, named) < 0) continue;
    const at = first.findIndex((one) => byCount(named, one) < 0);
    first.splice(at < 0 ? first.length : at, 0, named);
    first.length = Math.min(first.length, most);
  }
  return first.map(({ name }) => name);
}

/** The names that fit every word. */
function inAll(typed: string, namesWith: (word: string) => ReadonlySet<Named>): readonly Named[] {
  const [first = '', ...others] = typed.split(' ');
  let found = [...namesWith(first)];
  for (const word of others) {
    if (found.length === 0) return found;
    const fitting = namesWith(word);
    found = found.filter((named) => fitting.has(named));
  }
  return found;
}

function findable({ name, variants }: Named): { compared: Compared; words: readonly string[] } {
  const forms = [name, ...variants].map(nameKeyOf);
  const keys = [...new Set(forms.flatMap((key) => [key, withoutTitle(key)]))];
  const words = [...new Set(keys.flatMap((key) => key.split(' ')))];
  return { compared: { keys, words }, words };
}
