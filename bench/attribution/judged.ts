import { extractQuotations } from '../../src/quotations/extract.js';
import type { Quotation } from '../../src/quotations/quotation.js';
import { overlaps, type Span } from '../../src/text/span.js';
import type { GoldArticle, GoldQuote } from '../train-corpus.js';

/** An attribution that was made, and whether it is a quotation of that speaker. */
export interface Judged {
  readonly quotation: Quotation;
  readonly isRight: boolean;
}

/** Share of the two contents together that they have in common, from which they are the same quotation. */
export const SAME = 0.5;

/** The attributions to a speaker, in speech, of some annotated articles: those that the annotation can judge. */
export const judgedOf = (articles: readonly GoldArticle[]): readonly Judged[] =>
  articles.flatMap((article) =>
    extractQuotations(article.layout)
      .filter(({ speech, source }) => speech && source !== null)
      .flatMap((quotation): readonly Judged[] => {
        const same = sameQuotation(quotation.content, article);
        const verdict = same === undefined ? false : isOfSpeaker(same, quotation);
        return verdict === null ? [] : [{ quotation, isRight: verdict }];
      }),
  );

/**
 * Whether the speaker is the annotated one. Where a name is annotated the names must agree, where a description is, the
 * sources; `null` where the source is a pronoun and nobody has noted whom it means.
 */
export function isOfSpeaker(
  quote: GoldQuote,
  { source, speaker }: Pick<Quotation, 'source' | 'speaker'>,
): boolean | null {
  const { speaker_text, speaker_kind, speaker_resolved, speaker_names } = quote;
  const isName = speaker_kind === 'name' && speaker_text !== null && !DESCRIPTION.test(speaker_text);
  const printed = isName ? [speaker_text] : [];
  const names = [speaker_resolved ?? [], speaker_names ?? [], printed].flat();
  if (names.length > 0) return speaker !== null && names.some((name) => isNamed(speaker.name, name));
  const isSource = source !== null && isOfSource(quote, source);
  return isSource && speaker_kind === 'pronoun' ? null : isSource;
}

/** `The Vermont senator`, which is annotated as a name, and is none. */
const DESCRIPTION = /^the\b.*\s\p{Ll}+$/iu;

/** The annotated quotation that a content is, give or take some words. */
export const sameQuotation = (content: Span, { quotes }: GoldArticle): GoldQuote | undefined =>
  quotes.find((quote) => alike(content, quote) >= SAME);

export const isOfSource = ({ speaker_start, speaker_end }: GoldQuote, source: Span): boolean =>
  speaker_start !== null &&
  speaker_end !== null &&
  overlaps(source, { start: speaker_start, end: speaker_end });

/** Share of the two spans together that they have in common. */
export function alike(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The same last name; what is told of its bearer behind it is left away: `Ann Lee of Harrow, who …`, `Lee`. */
export const isNamed = (name: string, printed: string): boolean =>
  [printed, printed.split(TOLD)[0] ?? ''].some((one) => lastWord(name) === lastWord(one));

const TOLD = /[,;:(]| (?:of|from|for|in|at|with|who|whose|which|that|on|and|to)\b/u;

const lastWord = (name: string): string =>
  (name.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.at(-1) ?? '').replace(/['’]s$/u, '').toLowerCase();
