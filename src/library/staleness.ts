import type { Article } from '../news/article.js';

/** Words by which a question is of the days in which it is asked; `New York` is none of them. */
const OF_NOW = [
  /\bthis (?:week|weekend|month|year|season|spring|summer|autumn|fall|winter)\b/iu,
  /\b(?:last|next|coming) (?:night|week|weekend|month|year|season)\b/iu,
  /\b(?:now|today|tonight|yesterday|tomorrow|soon|recent(?:ly)?|current(?:ly)?|newly|latest|upcoming)\b/iu,
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu,
  /\bnew\b(?! (?:york|zealand|jersey|orleans|mexico|delhi|hampshire|england|south wales|guinea|caledonia|years?)\b)/u,
];
/** A question that names a year is of that year. */
const YEAR = /\b(?:1[89]|20)\d\d\b/u;
const DAYS_OF_YEAR = 365.25;
/** Years for which an article is as good as the newest one: what is asked in a library may be asked late. */
const FRESH = 2;

/** True for a question of the days in which it is asked: `Who resigned this week?` */
export const isOfNow = (question: string): boolean =>
  !YEAR.test(question) && OF_NOW.some((words) => words.test(question));

/**
 * How stale an article is for a question of now, in a library whose newest article is of the day given: how many times
 * it is twice as old as a fresh one may be. 0 for other questions, and where a date is unknown.
 */
export function stalenessFor(
  question: string,
  newest: string | null,
): (article: Pick<Article, 'date'>) => number {
  const now = newest === null || !isOfNow(question) ? NaN : Date.parse(newest);
  return ({ date }) => {
    const years = date === null ? 0 : (now - Date.parse(date)) / 86_400_000 / DAYS_OF_YEAR;
    return years > FRESH ? Math.log2(years / FRESH) : 0;
  };
}

/** The newest day of some articles that is no later than a day: one dated wrongly would make all others stale. */
export function newestDay(
  entries: Iterable<{ readonly article: Pick<Article, 'date'> }>,
  today: string,
): string | null {
  let newest: string | null = null;
  for (const { article } of entries) {
    const { date } = article;
    if (date !== null && date <= today && (newest === null || date > newest)) newest = date;
  }
  return newest;
}
