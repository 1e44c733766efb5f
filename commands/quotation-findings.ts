import type { Finding } from '../src/answers/answer.js';
import { quotationFinding } from '../src/answers/finding.js';
import type { QuotationHit } from '../src/library/library.js';

/**
 * Hits as findings, each with the articles that repeat it. The parts of a split quotation (`“We lost,” she said. “Badly.”`)
 * stand in the same sentences and are one finding with two marks.
 */
export const quotationFindings = (hits: readonly QuotationHit[]): readonly Finding[] =>
  joined(
    hits.map(({ entry, quotation, repeats }) =>
      quotationFinding(
        { layout: entry.layout, quotation },
        repeats.map((one) => ({ layout: one.entry.layout, quotation: one.quotation })),
      ),
    ),
  );

function joined(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const at = kept.findIndex((one) => isSameWords(one, finding));
    const twin = kept[at];
    if (twin === undefined) kept.push(finding);
    else kept[at] = join(twin, finding);
  }
  return kept;
}

/** One speaker's words in one place: the one excerpt holds the other. */
function isSameWords(a: Finding, b: Finding): boolean {
  const [one, other] = [a.excerpt.citation, b.excerpt.citation];
  const holds = (outer: typeof one, inner: typeof one): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  return (
    one.article === other.article &&
    a.speaker?.name === b.speaker?.name &&
    (holds(one, other) || holds(other, one))
  );
}

/** The longer excerpt with the marks of both, in the place and with the type of the better one. */
function join(better: Finding, other: Finding): Finding {
  const { excerpt } = better.excerpt.text.length >= other.excerpt.text.length ? better : other;
  const marks = [...better.marks, ...other.marks].sort((a, b) => a.start - b.start);
  const isNew = (mark: (typeof marks)[number], at: number): boolean =>
    mark.start >= (marks[at - 1]?.end ?? 0);
  return { ...better, excerpt, marks: marks.filter(isNew) };
}
