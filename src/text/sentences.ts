import ends from '../../data/text/sentence-ends.json' with { type: 'json' };
import { trimSpan, type Span } from './span.js';

const NEVER_END = new Set(ends.neverEnd);
const MAY_END = new Set(ends.mayEnd);
const STARTERS = new Set(ends.starters);
const SPEECH_VERBS = new Set(ends.speechVerbs);

/**
 * A place where a sentence may end: its mark, then closing quotation marks and brackets, then white space (or none,
 * where a space was lost: `the talks.The minister`).
 */
const CANDIDATE = /(?<mark>[.!?]+|…)(?<close>(?:["”’'»)\]]|[“«](?=\s))*)(?<space>\s+|(?=\p{Lu}\p{Ll}{2}))/gu;
/** Whose photograph it is: `Ann Lee/Getty Images`. */
const CREDIT =
  /(?<credit>\/(?:Getty Images|AP|AFP|Reuters|Shutterstock|Bloomberg|Alamy|EPA|PA|Redux|Zuma)|\(Image credit: [^()]{2,80}\))\s+(?=["“‘']?\p{Lu})/gu;
/** Both, where a stretch of text has a sign of a credit: few have, and to look for it at every letter takes time. */
const WITH_CREDITS = new RegExp(`${CANDIDATE.source}|${CREDIT.source}`, 'gu');
const mayHaveCredit = (text: string): boolean => text.includes('/') || text.includes('(Image');
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&'’-]*$/u;
const NEXT_START = /^["“„‘'«»([]*(?:\p{Lu}|\p{N}|["“‘'«([$€£@#—–-])/u;
const NEXT_WORD = /^["“„‘'«»([]*([\p{L}\p{M}'’]+)/u;
/** Longest look back and ahead: keeps the whole linear in the text's length. */
const LOOK = 60;

/**
 * The sentences of a stretch of text, trimmed, in order: they survive `U.S.`, `Mr.`, `p.m.`, initials, decimals,
 * ellipses and quotations that end in a mark of their own (`“Why?” she asked.` is one sentence). A quotation of
 * several sentences is several sentences. Whose photograph it is ends a caption that was run into the text: `… on Monday. Ann
 * Lee/Getty Images The mayor said …`.
 */
export function sentencesOf(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = [];
  const slice = text.slice(span.start, span.end);
  let start = 0;
  for (const match of slice.matchAll(mayHaveCredit(slice) ? WITH_CREDITS : CANDIDATE)) {
    if (!isEnd(slice, match)) continue;
    const end = match.index + match[0].length;
    sentences.push(trimSpan(text, { start: span.start + start, end: span.start + end }));
    start = end;
  }
  const rest = trimSpan(text, { start: span.start + start, end: span.end });
  return rest.end > rest.start ? [...sentences, rest] : sentences;
}

function isEnd(slice: string, match: RegExpExecArray): boolean {
  const { mark = '', close = '', space = '', credit } = match.groups ?? {};
  if (credit !== undefined) return true;
  const before = slice.slice(Math.max(0, match.index - LOOK), match.index);
  const next = slice.slice(match.index + match[0].length, match.index + match[0].length + LOOK);
  if (next === '') return true;
  if (space === '') return mark === '.' && close === '' && /\p{Ll}{2}$/u.test(before);
  if (!NEXT_START.test(next)) return false;
  if (mark === '.') return close !== '' || !isAbbreviation(before, next);
  if (/^(?:\.{2,}|…)$/.test(mark)) return endsAtEllipsis(before, close, next);
  return close === '' || !namesTheSpeaker(next);
}

/** True where the stop belongs to the word before it and the sentence goes on. */
function isAbbreviation(before: string, next: string): boolean {
  // From the last space on: the pattern would be tried at every letter before.
  const word = (WORD_BEFORE.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '').toLowerCase();
  const isStarter = STARTERS.has((NEXT_WORD.exec(next)?.[1] ?? '').toLowerCase());
  if (NEVER_END.has(word)) return word !== 'no' || /^\p{N}/u.test(next);
  const isInitial = /(?:^|[.\-’'])\p{L}$/u.test(word) && !/\d/.test(word);
  return (isInitial || MAY_END.has(word)) && !isStarter;
}

/** A free-standing ellipsis (`one … two`) marks a cut, not an end, unless a quotation ends with it. */
function endsAtEllipsis(before: string, close: string, next: string): boolean {
  if (close !== '') return !namesTheSpeaker(next);
  return !/\s$/.test(before) || /[.!?]\s*$/.test(before);
}

/** `“Enough!” Anna Smith said`: what follows the quotation is who said it. */
function namesTheSpeaker(next: string): boolean {
  const words = next.split(/\s+/).slice(0, 5);
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word.replace(/[^\p{L}]+$/u, '').toLowerCase()));
  return verb >= 0 && words.slice(0, verb).every((word) => /^\p{Lu}|^(?:the|of|de|van|al)$/u.test(word));
}
