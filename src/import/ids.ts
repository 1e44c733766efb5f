import type { Article } from '../news/article.js';

/**
 * Articles with an id of their own each. The same id with the same text is the same article, and stays once; with
 * another text it is another one: `monday`, then `monday-2`.
 */
export function withOwnIds(articles: readonly Article[]): readonly Article[] {
  const taken = new Set(articles.map(({ id }) => id));
  const texts = new Map<string, Set<string>>();
  return articles.flatMap((article) => {
    const known = texts.get(article.id) ?? new Set();
    if (known.has(article.text)) return [];
    texts.set(article.id, known.add(article.text));
    return [known.size === 1 ? article : { ...article, id: freeId(article.id, known.size, taken) }];
  });
}

/** The first number not taken: another file may be called `monday-2` of its own accord. */
function freeId(id: string, from: number, taken: Set<string>): string {
  let number = from;
  while (taken.has(`${id}-${number}`)) number += 1;
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
