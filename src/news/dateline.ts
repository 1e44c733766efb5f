import furniture from '../../data/news/page-furniture.json' with { type: 'json' };

/**
 * A dateline at the head of a paragraph: where and when a story was filed. `GENEVA—`, `WASHINGTON (Reuters) -`,
 * `LONDON, Feb. 3 (AP) —`, `date 2026-02-20 GENEVA—`.
 */
const DATELINE = new RegExp(
  [
    String.raw`^\s*(?:date\s+\d{4}-\d\d-\d\d\s+)?`,
    String.raw`(?:\p{Lu}[\p{Lu}.’'-]+(?:[ ,/]+\p{Lu}[\p{Lu}.’'-]+){0,4}`,
    String.raw`(?:,\s*\p{Lu}[\p{L}.’' -]{1,30}?)?(?:,?\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?)?`,
    String.raw`(?:\s*\([\p{L}\p{N} ./&’'-]{2,40}\))?\s*(?:—|–|--|-(?=\s))\s*)`,
  ].join(''),
  'u',
);
/** `Washington (CNN) The …`, `New York (CNN Business) …`, `(Reuters) …`: without a dash it is told by the agency’s name. */
const AGENCY = new RegExp(
  [
    String.raw`^\s*(?:\p{Lu}[\p{L}.’'-]+(?:,? \p{Lu}[\p{L}.’'-]+){0,4},? ?)?`,
    String.raw`\((?:${furniture.agency.join('|')})(?: \p{L}+){0,2}\)\s*(?:[—–-]+\s*)?(?=["“'‘]?[\p{Lu}\p{N}])`,
  ].join(''),
  'u',
);
/** A date that stands alone at the head of a paste, with no place behind it. */
const BARE_DATE = /^\s*date\s+\d{4}-\d\d-\d\d\s+(?=\S)/;

/** Length of the dateline that a paragraph opens with, white space behind it included; 0 where there is none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 200);
  return (DATELINE.exec(head) ?? AGENCY.exec(head) ?? BARE_DATE.exec(head))?.[0].length ?? 0;
}
