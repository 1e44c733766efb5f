import type { Span } from '../../text/span.js';
import type { Speaker } from '../speaker.js';
import { CONFIDENCE, type Way } from './confidence.js';
import type { Entity } from './entity.js';
import { portraitOf, unnamedOf } from './portrait.js';

/** Whom a quotation's source stands for. */
export interface Attribution {
  /** The source as printed; for a floating quotation the mention that its speaker was found by. */
  readonly source: Span | null;
  /** `null` where nobody can be named honestly. */
  readonly speaker: Speaker | null;
  /** How the speaker was found. */
  readonly way: Way;
  /** Probability, 0 to 1, that the speaker is the right one. */
  readonly confidence: number;
}

/** Whose words they are remains open; `source` is what stands there for whoever it is. */
export const unattributed = (source: Span | null = null): Attribution => ({
  source,
  speaker: null,
  way: 'none',
  confidence: 0,
});

/** The attribution before said again of other words, in a way that may be wrong too. */
export const inherited = (before: Attribution, way: Way, source = before.source): Attribution =>
  before.speaker === null
    ? unattributed()
    : { ...before, source, way, confidence: before.confidence * CONFIDENCE[way] };

/** The source stands for somebody whom the article names. */
export const namedAs = (
  text: string,
  source: Span | null,
  entity: Entity,
  way: Way,
  confidence = CONFIDENCE[way],
): Attribution => ({ source, speaker: portraitOf(text, entity), way, confidence });

/** The source stands for a body: whoever is called `the company` is no person. */
export const asBody = (text: string, source: Span, entity: Entity): Attribution =>
  namedAs(text, source, { ...entity, kind: 'organisation' }, 'body');

/** The source stands for nobody whom the article names, and is called as the article does. */
export const asPrinted = (text: string, source: Span, kind: 'group' | 'unnamed'): Attribution => ({
  source,
  speaker: unnamedOf(text, source, kind),
  way: 'as printed',
  confidence: CONFIDENCE['as printed'],
});
