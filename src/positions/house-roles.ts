import lists from '../../data/actors/houses.json' with { type: 'json' };
import type { House } from './house.js';

const STATE = new Set(lists.state);
const HOUSE = new Set(lists.house);
const PERSON = new Set(lists.person);
const PARTY = new Set(lists.party);
const FROM_PLACE = new Set(lists.fromPlace);
const FORMER = new Set(lists.former);
const INDEPENDENT = new Set(lists.independent);
/** The leader of a part of a chamber speaks for that part: `Senate Majority Leader`. */
const PART = /^(?:majority|minority|opposition)$/;

/** `minister`, `negotiator`: speaks for a country, and for a body as well. */
export const isStateRole = (word: string): boolean => STATE.has(word);

/** `captain`, `chairman`: speaks for a body. */
export const isBodyRole = (word: string): boolean => HOUSE.has(word);

/** What speaks for a party by its adjective alone: a Tory mayor does not. */
export const isPartyRole = (word: string): boolean => PARTY.has(word);

/** Any word by which somebody speaks for a house. */
export const isHouseRole = (word: string): boolean => STATE.has(word) || HOUSE.has(word) || PERSON.has(word);

/** A former one, the leader of a part of a chamber, an independent counsel. */
export const speaksForNobody = (role: readonly string[]): boolean =>
  role.some(
    (word, at) =>
      FORMER.has(word) ||
      /^(?:ex|then|former)-/.test(word) ||
      PART.test(word) ||
      (INDEPENDENT.has(word) && /^(?:counsel|prosecutor|investigator)s?$/.test(role[at + 1] ?? '')),
  );

/** The last word, or two, of the role that the lists know: `chief executive`, `negotiator`. */
export function headOf(words: readonly string[]): string | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    // A chief economist has a view of his own.
    if (isHouseRole(word) && (word !== 'chief' || at === words.length - 1)) return word;
    if (at < words.length - 2) return null;
  }
  return null;
}

/** A bank's governor speaks for it; a state's is a politician, who has a party and a campaign of his own. */
const BANK = /\b(?:Bank|Banque|Banco|Reserve|Fed)\b/;

/** Which roles speak for which houses: a minister for a country, a captain for a club, a lawyer for a person. */
export function speaksFor(head: string, { kind, name, isPlace = false }: House): boolean {
  if (kind === 'person') return PERSON.has(head);
  if (kind === 'country') return STATE.has(head);
  if (isPlace && FROM_PLACE.has(head)) return false;
  if (/^governors?$/.test(head) && !BANK.test(name)) return false;
  return STATE.has(head) || HOUSE.has(head);
}

/** Whether a role alone (`chairman`, `lawyer`) makes somebody speak for a house that is known already. */
export function speaksAs(role: readonly string[], house: House): boolean {
  const words = role.map((word) => word.toLowerCase());
  const head = words.some((word) => FORMER.has(word)) ? null : headOf(words);
  return head !== null && speaksFor(head, house);
}
