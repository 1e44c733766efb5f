import { readFileSync } from 'node:fs';
import type { Article } from '../../src/news/article.js';
import { buildLibrary } from '../../src/library/build.js';
import type { PositionHit } from '../../src/library/library.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { GoldArticle } from './gold.js';

/** Which of an actor's positions are shown for a topic: shares, and the number of questions. */
export interface Asked {
  readonly precision: number;
  readonly recall: number;
  readonly questions: number;
  readonly failures: readonly string[];
}

interface Place {
  readonly article: string;
  readonly sentence: Span;
  /** `null` for a position of any kind. */
  readonly stance: string | null;
}

interface Question {
  readonly actor: string;
  readonly topic: string;
  readonly right: readonly Place[];
  /** Neither right nor wrong. */
  readonly open: readonly Place[];
}

/**
 * `/position ACTOR TOPIC` over all gold articles, for the questions of `topics.txt` on the articles of one split. A
 * position that is not found without a topic either is left out: the choice by topic alone is measured.
 */
export function askedOn(articles: readonly GoldArticle[], split: string): Asked {
  const library = buildLibrary(articles.map(articleOf));
  const asked = questionsOn(articles, split).map((question) => {
    const who = library.actorNamed(question.actor);
    const actor = who.kind === 'one' ? who.name : question.actor;
    const all = library.positionsOf(actor, null);
    const given = library.positionsOf(actor, question.topic).filter((hit) => !isOneOf(question.open, hit));
    const right = given.filter((hit) => isOneOf(question.right, hit));
    const held = all.filter((hit) => isOneOf(question.right, hit));
    return { question, given, right: right.length, held: held.length };
  });
  const counted = asked.filter(({ held }) => held > 0);
  return {
    precision: mean(
      counted.flatMap(({ given, right }) => (given.length === 0 ? [] : [right / given.length])),
    ),
    recall: mean(counted.map(({ right, held }) => right / held)),
    questions: counted.length,
    failures: counted.flatMap(({ question, given, right, held }) =>
      right === held && given.length === right
        ? []
        : [
            `asked   ${question.actor} | ${question.topic}: ${right} of ${held}, ${given.length - right} wrong`,
          ],
    ),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const isOneOf = (places: readonly Place[], { entry, position }: PositionHit): boolean =>
  places.some(
    ({ article, sentence, stance }) =>
      entry.article.id === article &&
      overlaps(position.topic ?? position.holder, sentence) &&
      (stance === null || stance === position.stance),
  );

const articleOf = ({ name, text }: GoldArticle): Article => ({
  id: name,
  title: null,
  outlet: null,
  authors: [],
  date: null,
  url: null,
  text,
});

function questionsOn(articles: readonly GoldArticle[], split: string): readonly Question[] {
  const byName = new Map(articles.map((article) => [article.name, article]));
  const placesOf = (list: string): readonly Place[] =>
    list.split(',').flatMap((one) => {
      const [article = '', line = '', stance = null] = one.trim().split(' ');
      const sentence = byName.get(article)?.lines.get(Number(line));
      return sentence === undefined || byName.get(article)?.split !== split
        ? []
        : [{ article, sentence, stance }];
    });
  return readFileSync(new URL('topics.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [actor = '', topic = '', places = ''] = line.split('|').map((part) => part.trim());
      const [right = '', open = ''] = places.split('?');
      return { actor, topic, right: placesOf(right), open: placesOf(open) };
    });
}
