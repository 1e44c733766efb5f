import wrapAnsi from 'wrap-ansi';
import type { Answer, Finding, HeldPosition } from '../answers/answer.js';
import { doubtOf } from '../answers/doubt.js';
import { roleOf } from '../answers/role-of.js';
import { profileLine } from '../answers/profile-line.js';
import { addressLine, alsoLine, briefPlace, citationLine } from './citation.js';
import { markedText } from './marks.js';
import { printable, printableLine } from './printable.js';
import type { Style } from './style.js';

const BAR = '│ ';
const INDENT = '  ';

const MANNER = { direct: 'direct', mixed: 'partly quoted', indirect: 'reported' } as const;
const VOICE = { own: 'by their own account', reported: 'as the article reports it' } as const;

/** An answer as text: ends in a line feed, and holds nothing that a terminal would obey but the style's own marks. */
export function render(answer: Answer, style: Style): string {
  const { heading, findings, total, suggestions, notes, profile } = answer;
  const further = total - findings.length;
  const parts = [
    [style.bold(printableLine(heading)), style.dim(printableLine(profileLine(profile)))]
      .filter((line) => line !== '')
      .map((line) => wrapped(line, style))
      .join('\n'),
    ...findings.map((finding, at) => {
      const title = groupTitle(finding, findings[at - 1], style);
      return `${title}${showFinding(finding, style)}`;
    }),
    findings.length > 0 && further > 0 ? style.dim(`${further} more`) : '',
    notes.map((note) => wrapped(printable(note), style)).join('\n'),
    suggestions.length === 0 ? '' : wrapped(`Try: ${suggestions.map(printableLine).join(' · ')}`, style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The heading of a group, above its first finding. */
const groupTitle = ({ group }: Finding, before: Finding | undefined, style: Style): string =>
  group === null || group === before?.group
    ? ''
    : `${wrapped(style.bold(printableLine(group).toUpperCase()), style)}\n\n`;

function showFinding(finding: Finding, style: Style): string {
  const { excerpt, marks, alsoIn, position } = finding;
  const own = marks.map(({ start, end }) => ({
    start: start - excerpt.citation.start,
    end: end - excerpt.citation.start,
  }));
  const about = [speakerLine(finding, style), citationLine(excerpt.citation, style)];
  const lines = [
    position === null ? '' : wrapped(positionLine(position, style), style),
    wrapped(markedText(excerpt.text, own, style.bold), style, style.dim(BAR)),
    ...about.map((line) => wrapped(line, style, INDENT)),
    // Never wrapped: a terminal finds an address only where it is whole.
    addressLine(excerpt.citation, style, INDENT),
    wrapped(alsoLine(alsoIn, style), style, INDENT),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** `— Volodymyr Zelensky, Ukrainian President · direct`; a passage that quotes nobody speaks for itself. */
function speakerLine(finding: Finding, style: Style): string {
  const { kind, speaker } = finding;
  if (speaker === null) return kind === 'passage' ? '' : `— unattributed · ${MANNER[kind]}`;
  const known = printableLine(roleOf(speaker));
  const role = known === '' ? '' : `, ${known}`;
  const manner = kind === 'passage' ? '' : ` · ${MANNER[kind]}`;
  const doubt = doubtOf(finding);
  return `— ${style.bold(printableLine(speaker.name))}${role}${manner}${doubt === '' ? '' : ` · ${doubt}`}`;
}

/** `Russia: rejects, according to Volodymyr Zelensky`. */
function positionLine(position: HeldPosition, style: Style): string {
  const { holder, stance, voice, claimedBy, changedFrom } = position;
  const how =
    voice === 'claimed' ? `according to ${printableLine(claimedBy ?? 'somebody else')}` : VOICE[voice];
  return `${style.bold(printableLine(holder))}: ${stance}, ${how}${changeNote(changedFrom)}`;
}

/** ` · a change: rejects on 3 March 2026, The Ledger`, or nothing. */
function changeNote(changed: HeldPosition['changedFrom']): string {
  return changed === null ? '' : ` · a change: ${changed.stance} ${briefPlace(changed.citation)}`;
}

/** The text wrapped to the style's width, each of its lines behind a prefix; nothing stays nothing. */
function wrapped(text: string, { width }: Style, prefix = ''): string {
  if (text === '') return '';
  const room = width - (prefix === '' ? 0 : INDENT.length);
  return wrapAnsi(text, room, { hard: true })
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');
}
