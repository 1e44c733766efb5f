import type { Span } from '../text/span.js';

/** From where an excerpt is. */
export interface Citation extends Span {
  /** The article's id. */
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Number of the passage as a reader would count it, from 1; `null` for words outside the passages (a title). */
  readonly paragraph: number | null;
  readonly url: string | null;
}
