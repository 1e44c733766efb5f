import type { Span } from '../text/span.js';
import verbs from '../../data/quotations/report-verbs.json' with { type: 'json' };

const VERB = String.raw`(?:${verbs.words.join('|')})(?![\p{L}’'-])`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}.’'-]*`;
/** What opens another clause or phrase, and nobody who says something. */
const NO_SUBJECT = String.raw`(?!(?:and|but|or|so|as|while|though|although|when|where|because|if|which|who|whom|that|with|in|on|at|by|to|for|of|from|after|before)\s)`;
/** `, said the mayor`, not `, said to be hers`. */
const INVERTED = String.raw`${VERB}\s+${NO_SUBJECT}\p{L}`;
/** `, the mayor said`, `, Ann Lee, the mayor, later said`: words of a source and what is told of it. */
const STRAIGHT = String.raw`${NO_SUBJECT}(?:${WORD}\s+){0,6}${WORD}(?:\s+|,\s(?:${WORD}\s+){0,8}${WORD},\s+)(?:\p{Ll}+ly\s+|also\s+|then\s+|later\s+|has\s+|had\s+)?${VERB}`;

/** A report as it stands behind a quotation and its comma: who says it and a verb of saying, in either order. */
const REPORT = String.raw`(?:${INVERTED}|${STRAIGHT})`;

const REPORT_BEHIND = new RegExp(String.raw`,\s+${REPORT}`, 'uy');
const INVERTED_BEHIND = new RegExp(String.raw`,\s+${INVERTED}`, 'uy');
/** A phrase before the subject: `In a note headed “Crumbs”, she said …`. */
const FRONTS =
  /^(?:in|on|at|under|with|without|after|before|since|by|for|from|to|of|as|when|while|if|though|although|because|despite|asked|\p{Ll}+ing)$/iu;

/**
 * Does a comma and a report stand at a place of a text? `‘The end’| , said the mayor`. `first` is the word that the
 * sentence begins with: where it fronts a phrase, a subject behind the comma is the sentence’s own.
 */
export function hasReportBehind(text: string, at: number, first = ''): boolean {
  if (text[at] !== ',') return false;
  const report = FRONTS.test(first) ? INVERTED_BEHIND : REPORT_BEHIND;
  report.lastIndex = at;
  return report.test(text);
}

/** `“The pier” – she said – “is gone”`: a report between dashes, and the rest. */
const BETWEEN_DASHES = new RegExp(
  String.raw`\s?[—–-]{1,2}\s?${REPORT}[^.!?;:“”"]{0,60}?[—–-]{1,2}\s?["“‘«]`,
  'uy',
);

/** Do dashes part a quotation that ends at a place of a text from a report, and that from the rest? */
export function hasReportBetweenDashes(text: string, at: number): boolean {
  if (!/^\s?[—–-]/u.test(text.slice(at, at + 2))) return false;
  BETWEEN_DASHES.lastIndex = at;
  return BETWEEN_DASHES.test(text);
}

/** A report to the sentence's end, in somebody else's words: who says `I said` may be quoted. */
const TO_THE_END = new RegExp(
  String.raw`,(?=\s+(?!(?:I|we|you)\s)${REPORT}[^.!?;:,“”"]{0,80}(?:[.!?:]\s*$|[.!?]\s|,\s(?:who|which|adding)\s|$))`,
  'u',
);

/**
 * Where the words end before a report that stands in a stretch with them, as its marks are not closed: behind their comma.
 * `“We will not sell it,| said Pike. The board meets in May.` `null` where none stands there.
 */
export function reportWithin(text: string, { start, end }: Span): number | null {
  const match = TO_THE_END.exec(text.slice(start, end));
  return match === null ? null : start + match.index + 1;
}
