import type { Span } from '../text/span.js';

/** Whether the words around a role tell that it is one of former days. */
export const isFormer = (text: string, role: Span): boolean => isPast(text, role) || isOfOldHouse(text, role);

/** `who was a U.S. ambassador`, `who served as finance minister`: a role of former days. */
const isPast = (text: string, { start }: Span): boolean =>
  /\b(?:was|were|been|served as|worked as|formerly|once)\s+(?:an?\s+|the\s+)?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );

/** `spokesman in the Hale administration`, `minister under President Roth`: the house that it was of tells when. */
const isOfOldHouse = (text: string, { start, end }: Span): boolean => {
  const role = text.slice(start, end + OLD_HOUSE_REACH);
  return (
    /\b(?:from|until|till) (?:(?:19|20)\d\d|last|recently|this)\b/u.test(role.slice(0, end - start)) ||
    /^[^,.;]*? (?:in|during) the (?:\p{Lu}\S* )+administration\b/u.test(role) ||
    /^ (?:under (?:former )?(?:President |Prime Minister )?\p{Lu}|(?:from|until|in) (?:19|20)\d\d\b)/u.test(
      role.slice(end - start),
    )
  );
};

/** Letters behind a role in which it is told whose or when it was. */
const OLD_HOUSE_REACH = 60;
