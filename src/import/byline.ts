/** Between two names of a list; the comma of `King, Jr.` is none. */
const BETWEEN_NAMES = /\s*(?:;|&|,(?!\s*(?:Jr|Sr|I{2,3}|IV)\b)|\band\b)\s*/u;
/** What follows the names in a byline: where they write from, for whom, when. */
const BEHIND_NAMES = /\s*(?:[|·•(/\d\n]|\s[—–-]\s|\b(?:in|for|at|from|of)\s).*$/su;
/** A word that shows a job or an outlet where a name could stand: `Staff Writer`, `Associated Press`. */
const NO_NAME =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|bureau|agency|press|news|reuters|times|post|journal|bbc|cnn|updated|published)\b/i;
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,4}$/u;

/** The names in a list that a person wrote: `By Ann Lee and Bo Li` names two. */
export const namesIn = (list: string): readonly string[] =>
  list
    .trim()
    .replace(/^by\s+/i, '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The authors that a byline of a text names, and nothing that is no full name: outlets, jobs and places are left out. */
export const authorsIn = (byline: string): readonly string[] =>
  namesIn(
    byline
      .trim()
      .replace(/^by\s+/i, '')
      .replace(BEHIND_NAMES, ''),
  ).filter((name) => NAME.test(name) && !NO_NAME.test(name));
