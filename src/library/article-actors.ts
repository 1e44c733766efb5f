import type { Article } from '../news/article.js';
import { isHolderNoun, isSeveral } from '../positions/party-words.js';
import { isBodyNoun, isGenericName } from '../positions/bodies.js';
import { knownActor } from '../positions/known-actors.js';
import { nameKeyOf } from './name-directory.js';

/** An actor, and the article that tells which one it is, where only that does. */
export interface InArticle {
  readonly name: string;
  readonly title: string | null;
}

/** Longest title that is shown beside a name. */
const LONGEST_TITLE = 60;

/** `council`, `Foreign Ministry`, `Republican governor`: whatever each article calls so; not `voters`, who are many everywhere. */
export function isOfArticle(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  if (isGenericName(name)) return knownActor(name) === null;
  return !/\p{Lu}/u.test(withoutParty(name)) && (isHolderNoun(last) || isBodyNoun(last)) && !isSeveral(last);
}

const withoutParty = (name: string): string =>
  name.replace(/^(?:Republican|Democratic|GOP|Labour|Conservative|Tory|Liberal) /u, '');

/** `council in “Harl votes on its quay”`. */
export const nameIn = ({ name, title }: InArticle): string =>
  title === null ? name : `${name} in “${title}”`;

/** The name, and the title or its beginning, of `council in “Harl votes”`. */
export function partsOf(typed: string): InArticle {
  const { name, title } = /^(?<name>.+?) in [“"](?<title>.+)[”"]$/su.exec(typed.trim())?.groups ?? {};
  return name === undefined || title === undefined ? { name: typed, title: null } : { name, title };
}

/** By what an article is told from others: its title, cut at a word where it is long. */
export function titleOf({ title, outlet, id }: Article): string {
  const whole = (title ?? outlet ?? id).replace(/\s+/gu, ' ').trim();
  return whole.length <= LONGEST_TITLE ? whole : whole.slice(0, LONGEST_TITLE + 1).replace(/\s\S*$/u, '');
}

/** Whether a title begins as typed, in any case. */
export const beginsSo = (title: string, typed: string): boolean =>
  nameKeyOf(title).startsWith(nameKeyOf(typed));
