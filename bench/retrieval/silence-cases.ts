import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf, type Evidence } from '../../src/library/evidence.js';
import { rank } from '../../src/library/passage-search.js';
import { standingOf } from '../../src/library/standing.js';
import { sliceOf } from '../../src/text/span.js';
import { hashOf } from '../../src/text/hashing.js';
import { corpusOf, type Corpus } from './corpus.js';
import { readDataSet, readJsonLines, type Item } from './data-set.js';
import { holds } from './deciding.js';

/** By what a set's passages are dealt to libraries: what a library lacks, it lacks by whole articles, or by whole weeks. */
export type Split = 'article' | 'week';

/** A question asked of a library. */
export interface Case {
  /** The stretch of questions that this one is of: four weeks, the same in all sets, or neighbours where they have no dates. */
  readonly block: number;
  /** `there`: the best passage is a right one. Otherwise the library lacks the right ones. */
  readonly isThere: boolean;
  /** True where the known answer stands all the same in the sentence that is marked, or in the title: another article has it. */
  readonly isAnswered: boolean;
  /** True where the set says what the answer is. */
  readonly isAnswerKnown: boolean;
  readonly evidence: Evidence;
}

/** Into how many libraries a set's passages are dealt; at most `LIBRARIES` of them are asked. */
const DEALS = [2, 4, 16, 80];
const LIBRARIES = 4;
/** Questions without dates are so many stretches. */
const STRETCHES = 5;
/** Smaller libraries than this are not made. */
export const FEWEST = 20;
/** Of a large set so many questions are asked of each library, evenly taken. */
const MOST = 1_200;

/** The passages of a deal: which library holds which, and an index of each that is asked. */
interface Deal {
  readonly homeOf: (group: string) => number;
  readonly homes: ReadonlyMap<string, number>;
  readonly libraries: readonly Corpus[];
}

/** All cases of a set; none by weeks where its questions have no dates. */
export function casesOf(folder: string, split: Split): readonly Case[] {
  const { corpus, queries, relevant } = readDataSet(folder);
  if (split === 'week' && queries.some(({ _id }) => weekOfId(_id) === null)) return [];
  const answers = answersIn(folder);
  const step = Math.max(1, Math.floor(queries.length / MOST));
  const asked = queries.filter((_, at) => at % step === 0);
  return DEALS.filter((count) => corpus.length / count >= FEWEST).flatMap((count) => {
    const deal = dealt(corpus, count, split);
    return asked.flatMap(({ _id, text }, number) => {
      const grades = relevant.get(_id) ?? new Map<string, number>();
      const block = monthOfId(_id) ?? Math.floor((STRETCHES * number) / asked.length);
      const query = { id: _id, text, block, grades, answers: answers.get(_id) ?? null };
      return askedOf(deal, query, split);
    });
  });
}

function dealt(corpus: readonly Item[], count: number, split: Split): Deal {
  const homeOf = (group: string): number => (hashOf(group) >>> 8) % count;
  const homes = new Map(corpus.map((item) => [item._id, homeOf(groupOf(item, split))]));
  const libraries = Array.from({ length: Math.min(count, LIBRARIES) }, (_, at) =>
    corpusOf(corpus.filter(({ _id }) => homes.get(_id) === at)),
  );
  return { homeOf, homes, libraries };
}

/** An article's passages share its title; one without a title stands alone. */
function groupOf(item: Item, split: Split): string {
  const article = item.title === undefined || item.title === '' ? item._id : item.title;
  if (split === 'article') return article;
  return (item.date === undefined ? weekOfId(item._id) : weekOf(item.date)) ?? article;
}

/** Weeks end on a Friday, the day of a news quiz: `2022/06/17` and `2022-06-11` are of one. */
const weekNumber = (day: string): number =>
  Math.floor((Date.parse(day.replaceAll('/', '-')) / 86_400_000 + 5) / 7);

const weekOf = (day: string): string => `week ${weekNumber(day)}`;

/** The day that an id begins with: `20220617_3`, `e20220617_0`. */
function dayOfId(id: string): string | null {
  const [, year, month, day] = /^e?(20\d\d)(\d\d)(\d\d)_/.exec(id) ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}

function weekOfId(id: string): string | null {
  const day = dayOfId(id);
  return day === null ? null : weekOf(day);
}

/** Four weeks are a month here. */
function monthOfId(id: string): number | null {
  const day = dayOfId(id);
  return day === null ? null : Math.floor(weekNumber(day) / 4);
}

interface Query {
  readonly id: string;
  readonly text: string;
  readonly block: number;
  readonly grades: ReadonlyMap<string, number>;
  readonly answers: readonly string[] | null;
}

/** A question of each library that holds a right passage, and of one that lacks them and, by weeks, its own week. */
function askedOf({ homeOf, homes, libraries }: Deal, query: Query, split: Split): readonly Case[] {
  const right = new Set([...query.grades.keys()].map((id) => homes.get(id) ?? -1));
  const week = split === 'week' ? weekOfId(query.id) : null;
  const own = week === null ? -1 : homeOf(week);
  const lacking = libraries.flatMap((_, at) => (right.has(at) || at === own ? [] : [at]));
  const other = lacking[(hashOf(query.id) >>> 8) % lacking.length];
  return libraries.flatMap((library, at) =>
    right.has(at) || at === other ? (caseOf(query, library, right.has(at)) ?? []) : [],
  );
}

/** A question whose best passage is a wrong one, where a right one is there, is no case. */
function caseOf(query: Query, { index, idOf }: Corpus, isThere: boolean): Case | null {
  const { question, ranked } = rank(query.text, index);
  const standing = standingOf(ranked, { text: query.text, question }, index);
  if (standing === null) return null;
  const { entry, passage } = standing.best.passage;
  const { article } = entry;
  const shown = `${article.title ?? ''} | ${sliceOf(article.text, standing.best.deciding)}`;
  if (isThere && (query.grades.get(idOf(entry, passage.number)) ?? 0) === 0) return null;
  return {
    block: query.block,
    isThere,
    isAnswered: query.answers !== null && holds(shown, query.answers),
    isAnswerKnown: query.answers !== null,
    evidence: evidenceOf(standing, question, index.size),
  };
}

function answersIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const file = join(folder, 'answers.jsonl');
  if (!existsSync(file)) return new Map();
  const lines = readJsonLines<{ _id: string; answers: readonly string[] }>(file);
  return new Map(lines.map(({ _id, answers }) => [_id, answers]));
}
