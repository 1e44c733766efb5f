import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

const SHOUTED = /^\p{Lu}[\p{Lu}\s.'’?!-]+$/u;

/**
 * True where a page points to another article from between two sentences, and the label was read as who speaks:
 * `The gates stay shut. HARBOUR TOLLS: What they cost The mayor …`. In a talk a label stands at a paragraph's head, or
 * comes again.
 */
export function isPointer(text: string, { source, cue }: QuotationDraft): boolean {
  if (source === null || cue === null || sliceOf(text, cue) !== ':') return false;
  const label = sliceOf(text, source).trim();
  const isAmid = /\S[^\S\n]$/u.test(text.slice(Math.max(0, source.start - 2), source.start));
  return isAmid && SHOUTED.test(label) && text.split(`${label}:`, 3).length === 2;
}
