import file from '../../data/quotations/silences.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import { tagsOf } from '../text/tags.js';
import { wordsOf } from '../text/words.js';
import type { QuotationDraft } from './draft.js';

/** And for what the cue’s clause opens with. */
const LOOK_BACK = 60;
/** Longest stretch from before the cue to the content that is looked at, in characters. */
const LOOK_BEFORE = 30;
const LOOK_AFTER = 60;

const ADVERBS = String.raw`(?:(?:\p{Ll}+ly|yet|even|also|ever|publicly|so far)\s+){0,2}`;
const SPEAKS = String.raw`(?:${file.speaks.join('|')})(?!\p{L})`;
/** `not`, `nor did he`, `refused to`. */
const UNDONE = String.raw`(?:(?:\b(?:not|never|cannot)|n[’']t)|\bnor (?:did|does|do|would|could|has|have|had) \p{L}+|\b(?:${file.unwilling.join('|')})(?: to)?)`;
/** `declined to comment`, `would not say when …`, `has yet to say`, `neither confirmed nor denied`; `had no comment`, `said nothing about`. */
const SILENCE = new RegExp(
  String.raw`${UNDONE}\s+${ADVERBS}${SPEAKS}(?: n?or den(?:y|ied))?|\b(?:had|has|have|made|gave|offered) no (?:\p{Ll}+ )?(?:comment|reply|response|answer|explanation)\b|\bsa(?:y|ys|id|ying) (?:nothing|little|not a word|no word) (?:about|on|more|to|when|whether|why|how|else|publicly)\b`,
  'giu',
);
/** What each of these has in it: few stretches do, and to look for all of them at every letter takes time. */
const MAY_BE_SILENCE = new RegExp(
  String.raw`\bn(?:o|ever)|\bcannot|n[’']t|\b(?:${file.unwilling.join('|')})|\bsa(?:y|ys|id|ying) little`,
  'i',
);
const SPEAKS_ALONE = new RegExp(String.raw`\b${SPEAKS}`, 'iu');
/** `Neither Renn nor Pike would say why`; not `No. 10`. */
const NO_ONE = /^(?:neither|nobody|no one|none|no \p{Ll}+)\b/iu;

/** `asked not to be named`: a condition of speaking, and no words. */
const UNNAMED =
  /^(?:not )?to (?:not )?(?:be|remain|stay|go) (?:named|identified|quoted|unnamed|unidentified|anonymous)\b/iu;
/** `whatever the region may say`, `no matter what they say`: nothing that was said. */
const CONCEDED = /\b(?:whatever|no matter what)\s+(?:\S+\s+){1,5}$/iu;
/** `said nothing in public`; not `said nothing would change`. */
const SAYS = /(?:^|\s)(?:say|says|said|saying)$/iu;
const NOTHING = /^(?:nothing|little|not a word|no word|no more|neither)\b/iu;
const hasVerb = (words: string): boolean =>
  tagsOf(wordsOf(words, { start: 0, end: words.length })).some((tag) => tag === 'VERB' || tag === 'AUX');
/** `a quiet man who`: an aside has cut off what is said of him; it goes on behind it. */
const DANGLING = /\b(?:who|whose|whom|which)$/u;

/** Who says nothing is not quoted: the draft reports a refusal to speak, or asks who spoke (`Who says so?`). */
export function isSilence(text: string, draft: QuotationDraft): boolean {
  const { cue, content, source, type } = draft;
  const printed = source === null ? '' : sliceOf(text, source);
  const said = sliceOf(text, content);
  if (printed === 'Who' || UNNAMED.test(said)) return true;
  if (type === 'indirect' && DANGLING.test(said)) return true;
  if (cue === null) return false;
  if (SAYS.test(sliceOf(text, cue)) && NOTHING.test(said) && !hasVerb(said)) return true;
  if (isConceded(text.slice(Math.max(0, cue.start - LOOK_BACK), cue.start))) return true;
  if (NO_ONE.test(printed) && SPEAKS_ALONE.test(sliceOf(text, cue))) return true;
  return hasSilentCue(text, draft);
}

const isConceded = (before: string): boolean => /what/i.test(before) && CONCEDED.test(before);

/** A refusal to speak stands at the cue. */
function hasSilentCue(text: string, { cue, content }: QuotationDraft): boolean {
  if (cue === null) return false;
  const start = Math.max(0, cue.start - LOOK_BEFORE);
  const end = Math.min(Math.max(content.start, cue.end) + LOOK_AFTER, Math.max(content.end, cue.end));
  const around = text.slice(start, end);
  if (!MAY_BE_SILENCE.test(around)) return false;
  return [...around.matchAll(SILENCE)].some(
    ({ index, 0: words }) => start + index < cue.end && start + index + words.length > cue.start,
  );
}
