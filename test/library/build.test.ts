import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build.js';
import { contains, sliceOf } from '../../src/text/span.js';
import { article, BAKERY, FERRY } from './articles.js';

const library = buildLibrary([FERRY, BAKERY]);
const alone = buildLibrary([FERRY]);
const empty = buildLibrary([]);

const deciding = (question: string): readonly string[] =>
  library.passagesFor(question).map((hit) => sliceOf(hit.entry.article.text, hit.deciding));
const said = (words: string): readonly string[] =>
  library.quotationsFor(words).map((hit) => sliceOf(hit.entry.article.text, hit.quotation.content));

describe('passagesFor', () => {
  it.each([
    ['the words themselves', 'Who asked for a larger quay?', 'Fishermen have asked for a larger quay'],
    ['a number where how much is asked', 'How much does the subsidy cost?', '4 million crowns'],
    ['a duration where how long is asked', 'How long will the night ferry be kept?', 'another two years'],
    ['another form of the word', 'Which bakery is closing?', 'The last bakery in Brandsey closed'],
    ['a name in another spelling', 'What did Zelenskyy send?', 'sent a note of thanks'],
    ['a possessive', 'What did the islanders’ president Zelensky send?', 'sent a note of thanks'],
    ['a misspelt word that nothing fits as typed', 'How much is the subsudy?', '4 million crowns'],
    ['the sentence of two that answers', 'Who has not replied to them?', 'has not replied'],
  ])('puts first %s: %s', (_, question, words) => {
    expect(deciding(question)[0]).toContain(words);
  });

  it.each([
    ['another topic altogether', 'how do I bake a sourdough loaf with rye?'],
    ['a name that the library does not hold', 'What did Angela Merkel say about Greece?'],
    ['one word of many in common', 'Which council regulates pharmaceutical patents in Portugal?'],
    ['stop words alone', 'who is it and why?'],
    ['nothing typed', ''],
  ])('is silent on %s', (_, question) => {
    expect(deciding(question)).toEqual([]);
    expect(alone.passagesFor(question)).toEqual([]);
  });

  it('answers from a library of one article', () => {
    expect(alone.passagesFor('Who runs Norvik?')[0]?.passage.number).toBe(3);
  });
});

describe('quotationsFor', () => {
  it.each([
    ['the very words', 'a lifeline, not a luxury', 'a lifeline, not a luxury'],
    ['a synonym, and a name as the sentence has it', 'the ferry is no luxury', 'a lifeline, not a luxury'],
    ['stop words, where all stand in a row', 'We will not', 'We will not cut it'],
    ['another form of a word', 'flour is costing twice', 'Flour costs twice'],
  ])('finds %s: %s', (_, words, content) => {
    expect(said(words)[0]).toContain(content);
  });

  it.each([
    ['nobody spoke of it', 'interest rates must rise'],
    ['the article says it, but nobody in it', 'rents in the harbour street have doubled'],
    ['a few common words are shared', 'we will not raise the retirement age'],
  ])('is silent where %s', (_, words) => {
    expect(said(words)).toEqual([]);
  });

  it('shows the same words in two articles once, with the other as a repeat', () => {
    const again = article('again', ['“The night ferry is a lifeline, not a luxury,” said Ada Brandt.'], {
      date: '2026-03-10',
    });
    const hits = buildLibrary([FERRY, again]).quotationsFor('lifeline, not a luxury');
    expect(hits.map(({ repeats }) => repeats.length)).toEqual([1]);
  });
});

describe('names', () => {
  it.each([
    ['a surname', 'marsh'],
    ['a wrong case', 'JOEL MARSH'],
    ['a title', 'Mr Marsh'],
    ['a letter wrong', 'Joel Marrsh'],
  ])('knows a speaker by %s', (_, typed) => {
    expect(library.speakerNamed(typed)).toEqual({ kind: 'one', name: 'Joel Marsh' });
  });

  it('offers what looks like a name that nobody has', () => {
    expect(library.speakerNamed('Xavier')).toMatchObject({ kind: 'none' });
  });

  it('completes from the beginning of any word, accents aside, the most quoted first', () => {
    expect(library.completions('speaker', 'bra')[0]).toBe('Ada Brandt');
    expect(library.completions('speaker', 'MÁR')).toContain('Joel Marsh');
  });

  it('gathers what one speaker said across the articles, the newest first', () => {
    const articles = library.quotationsOf('Ada Brandt', null).map(({ entry }) => entry.article.id);
    expect([articles[0], articles.at(-1)]).toEqual(['bakery', 'ferry']);
  });
});

describe('every library', () => {
  const questions = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '🥐🚢',
      '(.*)+$[',
      '\\',
      '”“',
      'a'.repeat(10_000),
      'ferry '.repeat(2_000),
      '__proto__',
      'constructor',
    ),
  );

  it('never throws, and what it finds lies in its article', () => {
    fc.assert(
      fc.property(questions, (question) => {
        for (const one of [library, alone, empty]) {
          for (const { entry, passage, deciding: span } of one.passagesFor(question)) {
            expect(contains(passage.span, span)).toBe(true);
            expect(contains({ start: 0, end: entry.article.text.length }, span)).toBe(true);
          }
          for (const { entry, quotation } of one.quotationsFor(question))
            expect(quotation.content.end).toBeLessThanOrEqual(entry.article.text.length);
          one.speakerNamed(question);
          one.actorNamed(question);
          one.quotationsOf('Ada Brandt', question);
          one.positionsOf('Ada Brandt', question);
          expect(one.completions('speaker', question).length).toBeLessThanOrEqual(25);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is silent where it is empty', () => {
    expect(empty.entries).toEqual([]);
    expect(empty.passagesFor('Who runs Norvik?')).toEqual([]);
    expect(empty.quotationsFor('a lifeline')).toEqual([]);
    expect(empty.speakerNamed('marsh')).toEqual({ kind: 'none', nearest: [] });
    expect(empty.completions('actor', '')).toEqual([]);
  });
});
