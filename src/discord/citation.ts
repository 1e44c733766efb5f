import type { Citation } from '../answers/citation.js';
import { dayOf } from '../answers/day-of.js';
import { escapeLabel } from './escape.js';
import { linkTo } from './link.js';

/** Characters of title, outlet and date: in an article's own citation, and where it is named beside another. */
const FULL = { title: 200, outlet: 80, date: 40 } as const;
const BRIEF = { title: 80, outlet: 60, date: 40 } as const;
/** Other articles with the same words that are named; further ones are counted. */
const ALSO_NAMED = 3;

/** From where an excerpt is, as far as it is known: title, outlet, day, paragraph, and a link to the very words. */
export function citationLine(citation: Citation, excerpt: string): string {
  const { paragraph, url } = citation;
  const link = linkTo(url, excerpt);
  const parts = [
    ...articleParts(citation, FULL),
    paragraph === null ? '' : `paragraph ${paragraph}`,
    link === null ? '' : `[read it there](${link})`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The other articles that hold the same words; empty where there is none. */
export function alsoInLine(citations: readonly Citation[]): string {
  if (citations.length === 0) return '';
  const named = citations.slice(0, ALSO_NAMED).map((citation) => articleParts(citation, BRIEF).join(', '));
  const further = citations.length - named.length;
  return `Also in: ${named.join('; ')}${further > 0 ? `; ${further} more` : ''}`;
}

/** From which article and of which day, in brief: `on 12 June 2026, Tram line approved`. */
export function briefPlace({ article, title, date }: Citation): string {
  const name = escapeLabel(title ?? article, BRIEF.title);
  return date === null ? `in ${name}` : `on ${escapeLabel(dayOf(date), BRIEF.date)}, ${name}`;
}

/** An article without a title is called by its id. */
function articleParts(
  { article, title, outlet, date }: Citation,
  limits: Readonly<Record<'title' | 'outlet' | 'date', number>>,
): string[] {
  return [
    escapeLabel(title ?? article, limits.title),
    escapeLabel(outlet ?? '', limits.outlet),
    escapeLabel(date === null ? '' : dayOf(date), limits.date),
  ].filter((part) => part !== '');
}
