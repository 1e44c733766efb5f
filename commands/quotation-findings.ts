import type { Finding } from '../src/answers/answer.js';
import { excerptOf } from '../src/answers/excerpt.js';
import { quotationFinding } from '../src/answers/finding.js';
import type { Shown } from '../src/answers/reply.js';
import { spanOfQuotation } from '../src/answers/whole-sentences.js';
import type { Entry, QuotationHit } from '../src/library/library.js';
import { contains, type Span } from '../src/text/span.js';

/** The place of an article that one finding shows. */
interface Place {
  /** The best of the quotations in it. */
  readonly hit: QuotationHit;
  /** The whole sentences that hold them. */
  readonly span: Span;
  readonly marks: readonly Span[];
}

/**
 * Hits as findings, each with the articles that repeat it, the first `most` of them made. The parts of a split quotation
 * (`“We lost,” she said. “Badly.”`) stand in the same sentences and are one finding with two marks.
 */
export function quotationFindings(hits: readonly QuotationHit[], most: number): Shown {
  const places = joined(hits);
  return { findings: places.slice(0, most).map(findingOf), total: places.length };
}

function findingOf({ hit: { entry, quotation, repeats }, span, marks }: Place): Finding {
  const finding = quotationFinding(
    { layout: entry.layout, quotation },
    repeats.map((one) => ({ layout: one.entry.layout, quotation: one.quotation })),
  );
  return { ...finding, excerpt: excerptOf(entry.layout, span), marks };
}

function joined(hits: readonly QuotationHit[]): readonly Place[] {
  const kept: Place[] = [];
  const inArticle = new Map<Entry, number[]>();
  for (const hit of hits) {
    const { entry, quotation } = hit;
    const place = { hit, span: spanOfQuotation(entry.layout, quotation), marks: [quotation.content] };
    const known = inArticle.get(entry) ?? [];
    const at = known.find((one) => isSameWords(kept[one], place));
    const twin = at === undefined ? undefined : kept[at];
    if (at !== undefined && twin !== undefined) kept[at] = join(twin, place);
    else inArticle.set(entry, [...known, kept.push(place) - 1]);
  }
  return kept;
}

/** One speaker's words in one place of an article: the one's sentences hold the other's. */
const isSameWords = (one: Place | undefined, other: Place): boolean =>
  one !== undefined &&
  one.hit.quotation.speaker?.name === other.hit.quotation.speaker?.name &&
  (contains(one.span, other.span) || contains(other.span, one.span));

/** The longer stretch with the marks of both, in the place and with the type of the better one. */
function join(better: Place, other: Place): Place {
  const span = contains(better.span, other.span) ? better.span : other.span;
  const marks = [...better.marks, ...other.marks].sort((a, b) => a.start - b.start);
  const isNew = (mark: Span, at: number): boolean => mark.start >= (marks[at - 1]?.end ?? 0);
  return { hit: better.hit, span, marks: marks.filter(isNew) };
}
