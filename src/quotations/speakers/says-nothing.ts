import type { QuotationDraft } from '../draft.js';
import { blockAt, type Reading } from './reading.js';

/** `The defendant said nothing. ¶ “…”`: what stands in the next paragraph is somebody else’s. */
export function isSilent(reading: Reading, { cue, content }: QuotationDraft): boolean {
  if (cue === null || blockAt(reading, cue.start) === blockAt(reading, content.start)) return false;
  return /^(?:nothing|little)[.,;]/u.test(reading.text.slice(cue.end, cue.end + SILENT).trimStart());
}
/** Characters behind the cue that are looked at. */
const SILENT = 12;
