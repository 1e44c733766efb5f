import type { Reply } from '../src/answers/answer.js';
import { nothing } from '../src/answers/reply.js';
import type { Resolution } from '../src/library/library.js';
import { isHolderNoun, isOrganisationName } from '../src/positions/party-words.js';

/** Longest name that is looked for at the head of what was typed, in words. */
const LONGEST_NAME = 6;
/** Most words that are taken for one unknown name: `tenants union`. */
const LONGEST_UNKNOWN = 3;
/** Words that may stand between a name and a topic, and belong to neither. */
const LINK = /^(?:on|about|regarding|over|concerning|re)\s+/iu;

/** `the union`: an article is no name by itself. */
const ARTICLE = /^(?:the|an?)\s+(?=\S)/iu;
export const withoutArticle = (typed: string): string => typed.trim().replace(ARTICLE, '');

/** A name and a topic, as one command asks for both. */
export interface Named {
  readonly name: string;
  readonly topic: string | null;
}

/**
 * Parts `security council reform` into a name and a topic: the longest head that means somebody wins; where none
 * does, the first word is taken for the name.
 */
export function nameThenTopic(typed: string, resolve: (name: string) => Resolution): Named {
  const chosen = IN_ARTICLE.exec(withoutArticle(typed));
  if (chosen?.[1] !== undefined && resolve(chosen[1]).kind === 'one') return named(chosen[1], chosen[2]);
  const words = withoutArticle(typed).split(/\s+/);
  const longest = Math.min(words.length, LONGEST_NAME);
  const fewest = beginsWithBody(words) ? 2 : 1;
  const heads = Array.from({ length: longest - fewest + 1 }, (_, at) => longest - at)
    .filter((length) => !isInName(words[length]))
    .map((length) => words.slice(0, length).join(' '));
  const first = words.slice(0, isInName(words[fewest]) ? fewest + 2 : fewest).join(' ');
  const like = resolve(first);
  const isNear = first.includes(' ') || like.kind !== 'none' || like.nearest.length > 0;
  const unknown = isNear || words.length > LONGEST_UNKNOWN ? first : words.join(' ');
  const name = heads.find((head) => resolve(head).kind !== 'none') ?? unknown;
  return named(name, words.slice(name.split(' ').length).join(' '));
}

/** `council in “Harl votes on its quay” tolls`: which council, and the topic. */
const IN_ARTICLE = /^(.+? in [“"].+[”"])\s*(.*)$/su;

function named(name: string, rest = ''): Named {
  const topic = rest.replace(LINK, '');
  return { name, topic: topic === '' ? null : topic };
}

/** `bank of larkfield` is one name: no topic begins so. */
const isInName = (word: string | undefined): boolean => word?.toLowerCase() === 'of';

/** `city council`, `school board`: a body called by two common nouns is asked for by both, not by the first. */
const beginsWithBody = ([first = '', second = '']: readonly string[]): boolean =>
  isHolderNoun(first) && isOrganisationName(second.charAt(0).toUpperCase() + second.slice(1).toLowerCase());

/** What is said where a name means nobody, or several; `question` types the question again with a better name. */
export function whichName(
  resolution: Exclude<Resolution, { kind: 'one' }>,
  typed: string,
  unknown: string,
  question: (name: string) => string,
): Reply {
  if (resolution.kind === 'several')
    return nothing(`Which “${typed}” is meant?`, others(resolution.names, typed).map(question));
  return nothing(unknown, resolution.nearest.map(question));
}

/** What was typed is not offered again: it would be asked back again. */
const others = (names: readonly string[], typed: string): readonly string[] =>
  names.filter((name) => name.toLowerCase() !== withoutArticle(typed).toLowerCase());

/** A question typed out: `/quotes Anna Kelly talks`. */
export const questionOn = (command: string, { name, topic }: Named): string =>
  [`/${command}`, name, topic].filter((part) => part !== null).join(' ');

/** ` on “the budget”`, or nothing where no topic was asked for: for headings. */
export const onTopic = (topic: string | null): string => (topic === null ? '' : ` on “${topic}”`);
