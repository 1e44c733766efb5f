import type { Layout, Passage } from '../news/layout.js';
import type { Position } from '../positions/position.js';
import type { Quotation } from '../quotations/quotation.js';
import { contains, overlaps, type Span } from '../text/span.js';
import type { Finding } from './answer.js';
import { excerptOf } from './excerpt.js';
import { sentencesAround, spanOfQuotation } from './whole-sentences.js';

/** A quotation with the articles that repeat it. */
interface Repeated {
  readonly layout: Layout;
  readonly quotation: Quotation;
}

/** A quotation as a finding: the whole sentences that hold its words, its cue and its source. */
export function quotationFinding(
  { layout, quotation }: Repeated,
  repeats: readonly Repeated[] = [],
): Finding {
  return {
    excerpt: excerptOf(layout, spanOfQuotation(layout, quotation)),
    kind: quotation.type,
    speaker: quotation.speaker,
    confidence: quotation.confidence,
    marks: [quotation.content],
    alsoIn: repeats.map((one) => excerptOf(one.layout, spanOfQuotation(one.layout, one.quotation)).citation),
    position: null,
    group: null,
  };
}

/** A passage as a finding, whole, with the sentence that decides marked. */
export const passageFinding = (layout: Layout, passage: Passage, deciding: Span): Finding => ({
  ...plainFinding(layout, passage.span),
  marks: [deciding],
});

/** The article's own words from a span of it, with nothing marked. */
export const plainFinding = (layout: Layout, span: Span): Finding => ({
  excerpt: excerptOf(layout, span),
  kind: 'passage',
  speaker: null,
  confidence: null,
  marks: [],
  alsoIn: [],
  position: null,
  group: null,
});

/** An article's layout and what it reports. */
interface Reading {
  readonly layout: Layout;
  readonly quotations: readonly Quotation[];
}
interface Reported {
  readonly entry: Reading;
  readonly position: Position;
}

/**
 * A position as a finding. Where it stands in a quotation (the actor's own words, or somebody's claim), the finding
 * is of that quotation's type and speaker; the reporter's account is a `passage`.
 */
export function positionFinding(
  entry: Reading,
  position: Position,
  repeats: readonly Reported[] = [],
  changedFrom: Reported | null = null,
): Finding {
  const { stance, voice, claimedBy, holderName: holder } = position;
  const quotation = saidIn(entry, position);
  const span = spanWith(quotation, entry, position);
  return {
    ...plainFinding(entry.layout, span),
    kind: quotation?.type ?? 'passage',
    speaker: quotation?.speaker ?? null,
    confidence: quotation?.confidence ?? null,
    marks: contains(position.span, span) ? [] : [position.span],
    alsoIn: repeats.map(citationOf),
    position: {
      stance,
      voice,
      claimedBy,
      holder,
      changedFrom:
        changedFrom === null
          ? null
          : { stance: changedFrom.position.stance, citation: citationOf(changedFrom) },
    },
  };
}

const citationOf = ({ entry, position }: Reported): Finding['excerpt']['citation'] =>
  excerptOf(entry.layout, spanOfPosition(entry, position)).citation;

/** The whole sentences that hold a position, with those of the quotation in which it stands: what is shown of it. */
export const spanOfPosition = (entry: Reading, position: Position): Span =>
  spanWith(saidIn(entry, position), entry, position);

function spanWith(quotation: Quotation | undefined, { layout }: Reading, position: Position): Span {
  return sentencesAround(
    layout,
    quotation === undefined ? [position.span] : [position.span, spanOfQuotation(layout, quotation)],
  );
}

const saidIn = ({ quotations }: Reading, position: Position): Quotation | undefined =>
  position.voice === 'reported' ? undefined : quotationOf(position, quotations);

/** The quotation that a position is taken from: the one that shares most with it. */
function quotationOf(position: Position, quotations: readonly Quotation[]): Quotation | undefined {
  const shared = ({ content }: Quotation): number =>
    Math.min(content.end, position.span.end) - Math.max(content.start, position.span.start);
  let best: Quotation | undefined;
  for (const quotation of quotations) {
    const mayBe = quotation.speech && overlaps(quotation.content, position.span);
    if (mayBe && (best === undefined || shared(quotation) > shared(best))) best = quotation;
  }
  return best;
}
