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
  const inArticle = new Map<string, number[]>();
  for (const finding of findings) {
    const { article } = finding.excerpt.citation;
    const places = inArticle.get(article) ?? [];
    const at = places.find((place) => {
      const one = kept[place];
      return one !== undefined && isSameWords(one, finding);
    });
    const twin = at === undefined ? undefined : kept[at];
    if (at !== undefined && twin !== undefined) kept[at] = join(twin, finding);
    else inArticle.set(article, [...places, kept.push(finding) - 1]);
  }
  return kept;
}

/** One speaker's words in one place of an article: the one excerpt holds the other. */
function isSameWords(a: Finding, b: Finding): boolean {
  const [one, other] = [a.excerpt.citation, b.excerpt.citation];
  const holds = (outer: typeof one, inner: typeof one): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  return a.speaker?.name === b.speaker?.name && (holds(one, other) || holds(other, one));
}

/** The longer excerpt with the marks of both, in the place and with the type of the better one. */
function join(better: Finding, other: Finding): Finding {
  const { excerpt } = better.excerpt.text.length >= other.excerpt.text.length ? better : other;
  const marks = [...better.marks, ...other.marks].sort((a, b) => a.start - b.start);
  const isNew = (mark: (typeof marks)[number], at: number): boolean =>
    mark.start >= (marks[at - 1]?.end ?? 0);
  return { ...better, excerpt, marks: marks.filter(isNew) };
}
