import { sliceOf } from '../text/span.js';
import type { QuotationDraft } from './draft.js';

/**
 * False where verb and subject cannot belong together: nobody singular `say`s. In `they want a renewed say in the
 * matter` the cue is a noun, and there is no quotation.
 */
export function agreesInNumber(text: string, { cue, source }: QuotationDraft): boolean {
  if (cue === null || source === null) return true;
  return (
    sliceOf(text, cue).trim().toLowerCase() !== 'say' ||
    !/^an?\s/iu.test(sliceOf(text, source)) ||
    hasPlural(sliceOf(text, source))
  );
}

/** `A group of engineers`, `a number of firms`: singular by its article, plural by its sense. */
const hasPlural = (source: string): boolean =>
  /\bof\b|s$/u.test(source) && /\w+s\b/u.test(source.replace(/^an?\s/iu, ''));
