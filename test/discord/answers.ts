import fc from 'fast-check';
import type { Answer, Finding } from '../../src/answers/answer.js';
import type { Citation } from '../../src/answers/citation.js';
import type { Speaker } from '../../src/quotations/speaker.js';
import { hostileText } from './hostile.js';

export const citation: Citation = {
  article: 'harbour-vote',
  title: 'Council delays the harbour vote',
  outlet: 'The Sample Courier',
  date: '2026-03-04',
  paragraph: 2,
  url: null,
  start: 100,
  end: 116,
};

export const speaker: Speaker = {
  name: 'Marta Bell',
  kind: 'person',
  role: 'mayor',
  affiliation: 'Lindholm',
  variants: ['Marta Bell'],
};

/** A finding of one sentence, but for what a test is about. */
export const finding = (fields: Partial<Finding> = {}): Finding => ({
  excerpt: { text: 'It will not wait.', citation },
  kind: 'direct',
  speaker,
  confidence: 1,
  marks: [],
  alsoIn: [],
  position: null,
  group: null,
  ...fields,
});

/** An answer with one finding, but for what a test is about. */
export const answer = (fields: Partial<Answer> = {}): Answer => ({
  question: '/who said wait',
  command: 'who said',
  heading: 'Who said “wait”',
  findings: [finding()],
  total: 1,
  suggestions: [],
  notes: [],
  profile: null,
  ...fields,
});

/** Long text, of hostile pieces or of words without an end. */
const longText = fc.oneof(
  { weight: 6, arbitrary: hostileText },
  fc
    .tuple(hostileText, fc.integer({ min: 1, max: 900 }))
    .map(([text, times]) => text.repeat(times).slice(0, 9_000)),
  fc.integer({ min: 1, max: 9_000 }).map((length) => '*'.repeat(length)),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  article: longText,
  title: orNull(longText),
  outlet: orNull(longText),
  date: orNull(fc.oneof(fc.constant('2026-03-04'), longText)),
  paragraph: orNull(fc.integer({ min: 1, max: 9_999 })),
  url: orNull(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), longText)),
  start: fc.constant(0),
  end: fc.constant(0),
});

const anySpeaker: fc.Arbitrary<Speaker> = fc.record({
  name: longText,
  kind: fc.constantFrom('person', 'organisation', 'group', 'unnamed'),
  role: orNull(longText),
  affiliation: orNull(longText),
  variants: fc.constant([]),
});

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  excerpt: fc
    .tuple(longText, anyCitation, fc.nat(500))
    .map(([text, cited, start]) => ({ text, citation: { ...cited, start, end: start + text.length } })),
  kind: fc.constantFrom('direct', 'mixed', 'indirect', 'passage'),
  speaker: orNull(anySpeaker),
  confidence: fc.constantFrom(null, 0.9),
  marks: fc.array(
    fc.tuple(fc.nat(3_000), fc.nat(200)).map(([start, length]) => ({ start, end: start + length })),
    {
      maxLength: 3,
    },
  ),
  alsoIn: fc.array(anyCitation, { maxLength: 5 }),
  position: orNull(
    fc.record({
      holder: longText,
      stance: fc.constantFrom('wants', 'rejects', 'fears'),
      voice: fc.constantFrom('own', 'reported', 'claimed'),
      claimedBy: orNull(longText),
      changedFrom: orNull(
        fc.record({ stance: fc.constantFrom('wants', 'rejects', 'fears'), citation: anyCitation }),
      ),
    }),
  ),
  group: orNull(longText),
});

/** Any answer at all, with hostile text wherever text can be. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  question: longText,
  command: fc.constantFrom('who said', 'ask', ''),
  heading: longText,
  findings: fc.array(anyFinding, { maxLength: 14 }),
  total: fc.nat(40),
  suggestions: fc.array(longText, { maxLength: 20 }),
  notes: fc.array(longText, { maxLength: 20 }),
  profile: orNull(
    fc.record({
      name: longText,
      variants: fc.array(longText, { maxLength: 3 }),
      tenures: fc.array(
        fc.record({
          role: longText,
          affiliation: orNull(longText),
          from: orNull(fc.constantFrom('2026-01-09', 'spring')),
          to: orNull(fc.constantFrom('2026-03-04', 'spring')),
          articles: fc.nat(9),
        }),
        { maxLength: 8 },
      ),
    }),
  ),
});
