import type { QuotationDraft } from './draft.js';

/** And for what the cue’s clause opens with. */
const LOOK_BACK = 60;
/** Longest stretch from before the cue to the content that is looked at, in characters. */
const LOOK_BEFORE = 30;
const LOOK_AFTER = 60;

/** `declined to comment`, `did not immediately respond to a request`, `refused to answer questions`. */
const SILENCE =
  /\b(?:declin\w+|refus\w+) to (?:\w+ly )?(?:comment|answer|respond|reply|elaborate|be (?:interviewed|named|identified))\b|\b(?:did|do|does|would|could|has|have|had)(?: not|n[’']t) (?:\w+ly )?(?:comment|answer|answered|respond|responded|reply|replied|return|returned|be reached)\b/iu;

/** `asked not to be named`: a condition of speaking, and no words. */
const UNNAMED =
  /^(?:not )?to (?:not )?(?:be|remain|stay|go) (?:named|identified|quoted|unnamed|unidentified|anonymous)\b/iu;
/** `whatever the region may say`, `no matter what they say`: nothing that was said. */
const CONCEDED = /\b(?:whatever|no matter what)\s+(?:\S+\s+){1,5}$/iu;
/** `a quiet man who`: an aside has cut off what is said of him; it goes on behind it. */
const DANGLING = /\b(?:who|whose|whom|which)$/u;

/** Who says nothing is not quoted: the draft reports a refusal to speak, or asks who spoke (`Who says so?`). */
export function isSilence(text: string, { cue, content, source, type }: QuotationDraft): boolean {
  const printed = source === null ? '' : text.slice(source.start, source.end);
  const said = text.slice(content.start, content.end);
  if (printed === 'Who' || UNNAMED.test(said)) return true;
  if (type === 'indirect' && DANGLING.test(said)) return true;
  if (cue === null) return false;
  if (CONCEDED.test(text.slice(Math.max(0, cue.start - LOOK_BACK), cue.start))) return true;
  const start = Math.max(0, cue.start - LOOK_BEFORE);
  const end = Math.min(Math.max(content.start, cue.end) + LOOK_AFTER, Math.max(content.end, cue.end));
  const match = SILENCE.exec(text.slice(start, end));
  return match !== null && start + match.index < cue.end && start + match.index + match[0].length > cue.start;
}
