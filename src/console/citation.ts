import type { Citation } from '../answers/citation.js';
import { dayOf } from '../answers/day-of.js';
import { printableLine } from './printable.js';
import type { Style } from './style.js';

/** Other articles with the same words that are named; further ones are counted. */
const ALSO_NAMED = 3;

/** From where an excerpt is, as far as it is known; the title is the link where the terminal has links. */
export const citationLine = (citation: Citation, style: Style): string =>
  style.dim(named(citation, style.link));

/** The article's address, where it cannot be clicked on its title; empty where there is none. */
export function addressLine({ url }: Citation, style: Style, prefix: string): string {
  const address = addressOf(url);
  return address === null || style.link !== null ? '' : `${prefix}${style.dim(address)}`;
}

/** The other articles that hold the same words; empty where there is none. */
export function alsoLine(alsoIn: readonly Citation[], style: Style): string {
  if (alsoIn.length === 0) return '';
  const further = alsoIn.length - ALSO_NAMED;
  const first = alsoIn.slice(0, ALSO_NAMED).map((one) => named(one, null));
  return style.dim(`Also in: ${first.join('; ')}${further > 0 ? `; ${further} more` : ''}`);
}

/** `The Northern Courant · Tram line approved · 12 June 2026 · ¶ 4`; an article without a title is called by its id. */
function named({ article, title, outlet, date, paragraph, url }: Citation, link: Style['link']): string {
  const name = printableLine(title ?? article);
  const address = addressOf(url);
  const parts = [
    outlet === null ? '' : printableLine(outlet),
    link === null || address === null ? name : link(name, address),
    date === null ? '' : printableLine(dayOf(date)),
    paragraph === null ? '' : `¶\u00a0${paragraph}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** From which article and of which day, in brief: `on 12 June 2026, Tram line approved`. */
export function briefPlace({ article, title, date }: Citation): string {
  const name = printableLine(title ?? article);
  return date === null ? `in ${name}` : `on ${printableLine(dayOf(date))}, ${name}`;
}

/** The address as a terminal may take it: what could end the link, or start another command, is percent-encoded. */
function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return ['http:', 'https:'].includes(protocol) ? href : null;
}
