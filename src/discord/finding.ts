import type { Finding, HeldPosition } from '../answers/answer.js';
import { doubtOf } from '../answers/doubt.js';
import { roleOf } from '../answers/role-of.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import { alsoInLine, briefPlace, citationLine } from './citation.js';
import { escapeLabel } from './escape.js';
import { quote } from './quote.js';
import { shorten } from './shorten.js';

/** Longest excerpt as written, about a screen: what is longer is read better in the article. */
const EXCERPT_LIMIT = 1_500;
const NAME_LIMIT = 160;
const ROLE_LIMIT = 200;
const BEGINS_EARLIER = '-# ✂ The excerpt begins earlier in the article.';
const GOES_ON = '-# ✂ The excerpt goes on in the article.';

const MANNER = { direct: 'directly', mixed: 'partly quoted', indirect: 'reported' } as const;
const VOICE = { own: 'by their own account', reported: 'as the article reports it' } as const;

/**
 * A finding as Markdown: whose position it is (where one was asked for), the excerpt as a block quote with the
 * deciding words in bold, who says so, and from where it is. Fits into one embed.
 */
export function showFinding(finding: Finding): string {
  const { excerpt, alsoIn, position, group } = finding;
  const lines = [
    group === null ? '' : `-# ${escapeLabel(group, NAME_LIMIT).toUpperCase()}`,
    position === null ? '' : positionLine(position),
    ...excerptLines(finding),
    speakerLine(finding),
    small(citationLine(excerpt.citation, excerpt.text)),
    small(alsoInLine(alsoIn)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const small = (line: string): string => (line === '' ? '' : `-# ${line}`);

/** The excerpt, or as many whole sentences of it as fit; the marks of a cut stand outside of the quote. */
function excerptLines({ excerpt, marks }: Finding): string[] {
  const { text, citation } = excerpt;
  const own = marks.map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }));
  const part = shorten(text, own, (candidate) => quotePart(text, own, candidate).length <= EXCERPT_LIMIT);
  return [
    text.slice(0, part.start).trim() === '' ? '' : BEGINS_EARLIER,
    quotePart(text, own, part),
    text.slice(part.end).trim() === '' ? '' : GOES_ON,
  ];
}

function quotePart(text: string, marks: readonly Span[], part: Span): string {
  const inside = marks
    .filter((mark) => overlaps(mark, part))
    .map((mark) => ({
      start: Math.max(mark.start, part.start) - part.start,
      end: Math.min(mark.end, part.end) - part.start,
    }));
  return quote(sliceOf(text, part), inside);
}

/** `**Russia**: rejects, according to **Volodymyr Zelensky**`. */
function positionLine({ holder, stance, voice, claimedBy, changedFrom }: HeldPosition): string {
  const claimant = claimedBy === null ? 'somebody else' : bold(claimedBy);
  const how = voice === 'claimed' ? `according to ${claimant}` : VOICE[voice];
  const change =
    changedFrom === null ? '' : ` · a change: ${changedFrom.stance} ${briefPlace(changedFrom.citation)}`;
  return `${bold(holder)}: ${stance}, ${how}${change}`;
}

/** Who says it and how we know; of a passage, nothing is claimed: others may speak in it. */
function speakerLine(finding: Finding): string {
  const { kind, speaker } = finding;
  if (kind === 'passage' && speaker === null) return '*Passage of the article*';
  const manner = kind === 'passage' ? '' : ` · ${MANNER[kind]}`;
  if (speaker === null) return `*Unattributed*${manner}`;
  const role = escapeLabel(roleOf(speaker), ROLE_LIMIT);
  const doubt = doubtOf(finding);
  return `${bold(speaker.name)}${role === '' ? '' : `, ${role}`}${manner}${doubt === '' ? '' : ` · ${doubt}`}`;
}

function bold(name: string): string {
  const label = escapeLabel(name, NAME_LIMIT);
  return label === '' ? '' : `**${label}**`;
}
