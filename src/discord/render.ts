import type { Answer, Finding } from '../answers/answer.js';
import { profileLine } from '../answers/profile-line.js';
import { escapeLabel } from './escape.js';
import { showFinding } from './finding.js';

/** https://discord.com/developers/docs/resources/message#create-message: characters of a message's own text. */
const CONTENT_LIMIT = 2_000;
/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits: characters in one embed's text. */
const DESCRIPTION_LIMIT = 4_096;
/** Same place: characters in all embeds of a message. */
const EMBEDS_TOTAL_LIMIT = 6_000;
/** Embeds in a message. */
const EMBEDS_LIMIT = 10;

const HEADING_LIMIT = 800;
const PROFILE_LIMIT = 300;
/** Discord takes no empty message. */
const NO_HEADING = 'Answer';
/** What the heading leaves, but for its marks and the count of further findings. */
const SUGGESTIONS_LIMIT = CONTENT_LIMIT - HEADING_LIMIT - PROFILE_LIMIT - 100;
const SUGGESTION_LIMIT = 120;
/** Notes beside findings: leaves room for the longest finding. */
const NOTES_BESIDE_LIMIT = 1_500;
const NOTE_LIMIT = 600;

/** Colour of an embed's edge; the text says the same in words. */
const COLOUR = {
  direct: 0x2e9e5b,
  mixed: 0x2e9e5b,
  indirect: 0xd9902f,
  passage: 0x5b7fbd,
  note: 0x8a8f98,
} as const;

interface Card {
  readonly description: string;
  readonly color: number;
}

/** What is sent: an answer as a message of Discord, within every limit and with everything escaped. */
export interface DiscordMessage {
  readonly content: string;
  readonly embeds: readonly Card[];
  /** Nobody is ever pinged, whatever an article or a question names. */
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** Words of the bot's own, as a message. */
export const plainMessage = (content: string): DiscordMessage => ({
  content,
  embeds: [],
  allowedMentions: { parse: [] },
});

/**
 * An answer as a message: the heading, what could be asked instead, then a card for the notes and one for each
 * finding. Findings that do not fit are left out whole, and the message says how many there are besides.
 */
export function render(answer: Answer): DiscordMessage {
  const { findings, total, notes } = answer;
  const beside = findings.length > 0 ? NOTES_BESIDE_LIMIT : DESCRIPTION_LIMIT;
  const shownNotes = showNotes(notes, beside);
  const first = shownNotes === '' ? [] : [{ description: shownNotes, color: COLOUR.note }];
  const embeds = fitting(first, findings);
  const shown = embeds.length - first.length;
  const further = findings.length === 0 ? 0 : Math.max(total, findings.length) - shown;
  return { ...plainMessage(contentOf(answer, further)), embeds };
}

/** The cards given and one for each finding, as many as a message takes. */
function fitting(first: readonly Card[], findings: readonly Finding[]): readonly Card[] {
  const cards = [...first];
  let room = EMBEDS_TOTAL_LIMIT - first.reduce((sum, { description }) => sum + description.length, 0);
  for (const [at, finding] of findings.slice(0, EMBEDS_LIMIT - first.length).entries()) {
    const isNewGroup = finding.group !== findings[at - 1]?.group;
    const description = showFinding(isNewGroup ? finding : { ...finding, group: null });
    room -= description.length;
    if (room < 0) break;
    cards.push({ description, color: COLOUR[finding.kind] });
  }
  return cards;
}

function contentOf({ heading, suggestions, profile }: Answer, further: number): string {
  const about = escapeLabel(profileLine(profile), PROFILE_LIMIT);
  const lines = [
    `**${escapeLabel(heading, HEADING_LIMIT) || NO_HEADING}**`,
    about === '' ? '' : `-# ${about}`,
    further > 0 ? `-# ${further} more` : '',
    showSuggestions(suggestions),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** `Try: Anna Bell · /articles`, as many as fit. */
function showSuggestions(suggestions: readonly string[]): string {
  let line = '';
  for (const suggestion of suggestions) {
    const label = escapeLabel(suggestion, SUGGESTION_LIMIT);
    if (label === '') continue;
    const longer = line === '' ? `Try: ${label}` : `${line} · ${label}`;
    if (longer.length > SUGGESTIONS_LIMIT) break;
    line = longer;
  }
  return line;
}

/** The notes, a line each; those that do not fit are left out and counted. */
function showNotes(notes: readonly string[], limit: number): string {
  const counted = (left: number): string => `-# ${left} more`;
  const written = notes.map((note) => escapeLabel(note, NOTE_LIMIT)).filter((line) => line !== '');
  const lines: string[] = [];
  let room = limit - counted(notes.length).length;
  for (const line of written) {
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const left = written.length - lines.length;
  return [...lines, ...(left > 0 ? [counted(left)] : [])].join('\n');
}
