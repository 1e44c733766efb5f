/** One published news text. What the source does not tell is `null`, never guessed. */
export interface Article {
  /** Unique in its library; the file's name without its ending, or the `id` that the file gives. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Day of publication, ISO 8601: `2026-02-20`. */
  readonly date: string | null;
  readonly url: string | null;
  /** Normalised once, at import (see `text/normalise.ts`); from then on only sliced. */
  readonly text: string;
}
