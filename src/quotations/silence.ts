import type { QuotationDraft } from './draft.js';

/** Longest stretch from before the cue to the content that is looked at, in characters. */
const LOOK_BEFORE = 30;
const LOOK_AFTER = 60;

/** `declined to comment`, `did not immediately respond to a request`, `refused to answer questions`. */
const SILENCE =
  /\b(?:declin\w+|refus\w+) to (?:\w+ly )?(?:comment|answer|respond|reply|elaborate|be (?:interviewed|named|identified))\b|\b(?:did|do|does|would|could|has|have|had)(?: not|n[’']t) (?:\w+ly )?(?:comment|answer|answered|respond|responded|reply|replied|return|returned|be reached)\b/iu;

/** Who says nothing is not quoted: the draft reports a refusal to speak, or asks who spoke (`Who says so?`). */
export function isSilence(text: string, { cue, content, source }: QuotationDraft): boolean {
  if (source !== null && text.slice(source.start, source.end) === 'Who') return true;
  if (cue === null) return false;
  const start = Math.max(0, cue.start - LOOK_BEFORE);
  const end = Math.min(Math.max(content.start, cue.end) + LOOK_AFTER, Math.max(content.end, cue.end));
  const match = SILENCE.exec(text.slice(start, end));
  return match !== null && start + match.index < cue.end && start + match.index + match[0].length > cue.start;
}
