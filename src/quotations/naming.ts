import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

const CALLED = /^(?:called|named|titled|entitled|known as|dubbed)$/iu;
/** A name without marks: every word begins with a capital but for the small ones inside. */
const NAME =
  /^(?:the )?\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+(?:(?:of|for|the|and|in|on|to|at|&)\s+)*[\p{Lu}\p{N}][\p{L}\p{N}’'.&-]*)*$/u;

/** A thing's name is no quotation of anybody: `his group, called the Harbour Trust, still owns it`. */
export function isNaming(text: string, { cue, content, type }: QuotationDraft): boolean {
  return (
    cue !== null &&
    type === 'indirect' &&
    CALLED.test(sliceOf(text, cue).trim()) &&
    NAME.test(sliceOf(text, content))
  );
}
