import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { answerTyped } from '../../src/command.js';
import { buildLibrary, libraryOf } from '../../src/library/build.js';
import type { Entry, Library } from '../../src/library/library.js';
import { entryOf } from '../../src/library/reading.js';
import type { Article } from '../../src/news/article.js';
import { article, BAKERY, FERRY } from './articles.js';

// Whatever comes and goes, a library answers as one that was built of what it holds now. Articles share their
// paragraphs, so that much scores the same: of equals the newest comes first, of one day in the order of their ids.

const PARAGRAPHS = [
  '“The quay is too small,” said Ada Brandt, the council’s chair. “We will not pay for a larger one.”',
  'Joel Marsh, who runs the shipping firm Norvik, wants a larger quay and rejects the new harbour tax.',
  'Brandt said on Monday that the harbour tax would rise in spring.',
  'Fishermen asked for a larger quay. The harbour office has not replied to them.',
  'Norway rejects the plan for a new ferry, its transport minister, Liv Dahl, told reporters.',
  'A ferry brought bread and flour to the island. The bakery in the harbour street opened at noon.',
  '“Nobody has asked us,” Marsh said. Ada Brand, a baker, said that flour costs twice what it did.',
  'The crossing takes two hours in winter, and the ferries leave at noon.',
];

const TYPED = [
  'Who asked for a larger quay?',
  'When do the ferries leave?',
  'larger kuay',
  'How long is the crossing by ferri?',
  '/who said the quay is too small',
  '/who said nobody has asked us',
  '/who said the harbour tax will go up',
  '/who said we will not',
  '/quotes Brandt',
  '/quotes Marsh tax',
  '/quotes Liv Dahl',
  '/position Norvik quay',
  '/position Norway',
  '/position the council',
  '/compare Norway Norvik',
];

const paragraphs = fc.uniqueArray(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 4 });
const given = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: fc.constantFrom(null, 'Council keeps the quay', 'Harbour tax to rise'),
    date: fc.constantFrom(null, '2026-03-02', '2026-03-09'),
    paragraphs,
  })
  .map(({ id, title, date, paragraphs: texts }) => article(id, texts, { title, date }));
const change = fc.oneof(
  { weight: 2, arbitrary: given },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') },
);

const READ = new Map<string, Entry>();
function read(one: Article): Entry {
  const key = JSON.stringify(one);
  const entry = READ.get(key) ?? entryOf(one);
  READ.set(key, entry);
  return entry;
}

const answersOf = (library: Library): unknown => [
  library.entries.map((entry) => entry.article.id),
  library.completions('speaker', ''),
  library.completions('actor', ''),
  ...TYPED.map((typed) => [typed, answerTyped(typed, commands, library)]),
  library.passagesFor('Who asked for a larger quay?').map(({ score }) => score),
];

it('answers after any adding and removing as one that was built of the rest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { maxLength: 4 }),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (first, changes) => {
        const library = libraryOf(first.map(read));
        const held = new Map(first.map((one) => [one.id, one]));
        for (const one of changes) {
          if (typeof one === 'string') {
            expect(library.remove(one)).toBe(held.delete(one));
          } else {
            await library.add(one);
            held.set(one.id, one);
          }
        }
        expect(answersOf(library)).toEqual(answersOf(libraryOf([...held.values()].map(read))));
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('takes in the last of several articles of one id that are read at once', async () => {
  const library = buildLibrary([]);
  await Promise.all([library.add(FERRY), library.add({ ...BAKERY, id: 'ferry' })]);
  expect(library.entries.map((entry) => entry.article.title)).toEqual([BAKERY.title]);
});

it('does not take in an article that is removed while it is read', async () => {
  const library = buildLibrary([]);
  const adding = library.add(FERRY);
  expect(library.remove('ferry')).toBe(true);
  await adding;
  expect(library.entries).toEqual([]);
});
