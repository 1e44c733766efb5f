import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { PassageIndex } from '../../src/library/passage-index.js';
import { entryOf } from '../../src/library/reading.js';
import { isOfNow, newestDay, stalenessFor } from '../../src/library/staleness.js';
import { article } from './articles.js';

describe('isOfNow', () => {
  it.each([
    ['this week', 'Which ferry line went bankrupt this week?', true],
    ['recently', 'Which harbour was recently closed?', true],
    ['a weekday', 'Who resigned on Tuesday?', true],
    ['something new', 'What does the new ferry law allow?', true],
    ['a name with New in it', 'Which mayor of New York banned ferries?', false],
    ['the same in small letters', 'which mayor of new york banned ferries?', false],
    ['no time at all', 'Who built the harbour?', false],
    ['a year, beside a word of now', 'Which new law was passed in 2013?', false],
  ])('%s: %s', (_, question, is) => {
    expect(isOfNow(question)).toBe(is);
  });
});

describe('stalenessFor', () => {
  const NOW = 'Who resigned this week?';
  it.each([
    ['none for the newest', NOW, '2026-03-01', '2026-03-01', 0],
    ['none for one of the last two years', NOW, '2024-04-01', '2026-03-01', 0],
    ['1 for twice that age', NOW, '2022-03-01', '2026-03-01', 1],
    ['2 for four times', NOW, '2018-03-01', '2026-03-01', 2],
    ['none for a question of any time', 'Who built the harbour?', '2018-03-01', '2026-03-01', 0],
    ['none for an article without a date', NOW, null, '2026-03-01', 0],
    ['none in a library without dates', NOW, '2018-03-01', null, 0],
  ])('%s', (_, question, date, newest, stale) => {
    expect(stalenessFor(question, newest)({ date })).toBeCloseTo(stale, 2);
  });
});

describe('newestDay', () => {
  it.each([
    ['the latest date', ['2025-02-01', '2026-01-01', null], '2026-01-01'],
    ['not one that is still to come', ['2025-02-01', '2203-01-01'], '2025-02-01'],
    ['none without dates', [null], null],
  ])('%s', (_, dates, newest) => {
    expect(
      newestDay(
        dates.map((date) => ({ article: { date } })),
        '2026-06-01',
      ),
    ).toBe(newest);
  });
});

describe('a library of many years', () => {
  const OLD = article('old', ['The harbour chief Ilse Tamm resigned on Monday after a ferry ran aground.'], {
    title: 'Harbour chief resigns',
    date: '2014-03-03',
  });
  const NEW = article('new', ['The harbour chief Bo Renn resigned on Monday when a ferry had run aground.'], {
    title: 'Another resignation',
    date: '2026-03-02',
  });
  const firstFor = (question: string, ...articles: Parameters<typeof buildLibrary>[0]): string | undefined =>
    buildLibrary(articles).passagesFor(question)[0]?.entry.article.id;

  it.each([
    ['the newest first for a question of now', 'Which harbour chief resigned this week?', 'new'],
    ['the likest first for another', 'Which harbour chief resigned after a ferry ran aground?', 'old'],
  ])('shows %s', (_, question, first) => {
    expect(firstFor(question, OLD, NEW)).toBe(first);
  });

  it('has for newest what is there now', () => {
    const index = new PassageIndex();
    const [old, young] = [entryOf(OLD), entryOf(NEW)];
    index.add(old);
    expect(index.newest).toBe('2014-03-03');
    index.add(young);
    expect(index.newest).toBe('2026-03-02');
    index.remove(young);
    expect(index.newest).toBe('2014-03-03');
  });
});
