/** Longest link that is shown: what is longer would crowd the excerpt out of the message. */
const LINK_LIMIT = 600;
/** Words at each end of an excerpt that lead a browser to it. */
const ENDS = 5;
/** What would end a masked link, or its text, or start code or a spoiler. */
const UNSAFE_IN_MASK = /[()<>[\]\\`|\s]/g;
/** What `encodeURIComponent` leaves as it is: `-` is grammar in a text fragment, the others are in Markdown. */
const UNSAFE_IN_FRAGMENT = /[-!'()*~_]/g;

/**
 * The link to an excerpt in its article, as it may stand in a masked link: with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), so that a browser scrolls to the words and sets them off.
 * `null` where there is no web link that can be shown.
 */
export function linkTo(url: string | null, excerpt: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  if (!/^https?:$/.test(page.protocol) || page.username !== '' || page.password !== '') return null;
  const plain = page.href.replace(UNSAFE_IN_MASK, percentEncode);
  const fragment = textFragment(excerpt);
  const exact = fragment === null ? plain : `${plain}${page.hash === '' ? '#' : ''}:~:text=${fragment}`;
  return [exact, plain].find((link) => link.length <= LINK_LIMIT) ?? null;
}

/** `First%20words,last%20words`, or all of a short excerpt; `null` for an excerpt without words. */
function textFragment(excerpt: string): string | null {
  const lines = excerpt.split('\n').filter((line) => wordsOf(line).length > 0);
  const [first, final] = [lines[0], lines.at(-1)];
  if (first === undefined || final === undefined) return null;
  if (lines.length === 1 && wordsOf(first).length <= 2 * ENDS) return run(first, 0);
  return `${run(first, 0, ENDS)},${run(final, -ENDS)}`;
}

/** The text from one of a line's words to another, without the punctuation around them, encoded. */
function run(line: string, from: number, to?: number): string {
  const words = wordsOf(line).slice(from, to);
  const last = words.at(-1);
  const text = line.slice(words[0]?.index, last === undefined ? 0 : last.index + last[0].length);
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replace(UNSAFE_IN_FRAGMENT, percentEncode);
}

const wordsOf = (line: string): RegExpExecArray[] => [
  ...line.matchAll(/[\p{L}\p{N}]+(?:\S*[\p{L}\p{N}])?/gu),
];

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
