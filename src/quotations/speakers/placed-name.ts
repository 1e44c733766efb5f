import { isGroup, isRole } from './lexicon.js';
import type { NameRun } from './name-scan.js';
import { wordAt, type Token } from './reading.js';
import { isDeterminer, isModifier, isPossessiveMark } from './role-words.js';

const LOCATIVE = /^(?:in|near|outside|inside|across|throughout|around|at)$/i;
/** What one may do to people with the same words: `look at Smith`, `confidence in Smith`. */
const OF_PEOPLE =
  /^(?:confiden\w+|faith|trust|interest\w*|believ\w+|belief|pride|disappoint\w+|love|role|invest\w*|aim\w*|ang\w+|anger\w*|back|bark\w*|bristl\w*|directed|fir\w+|frustrat\w+|furious|glanc\w+|glar\w+|hit\w*|jabs?|joke\w*|laugh\w*|lash\w*|look\w*|mad|point\w*|rag\w+|rail\w*|rally\w*|scream\w*|shots?|shout\w*|smil\w+|snap\w*|star\w+|swipes?|digs?|swing\w*|target\w*|taunt\w*|threw|throw\w*|thrown|upset|wav\w+|wink\w*|yell\w*|hurl\w*)$/i;

/**
 * True where a name stands as those of places and things do, not of people: `in Belmark`, `the Belmark delegation`,
 * `a senior Taranese official`.
 */
export const isPlaced = (tokens: readonly Token[], run: NameRun): boolean =>
  isLocated(tokens, run) || isAdjectival(tokens, run);

function isLocated(tokens: readonly Token[], { opening, from, to }: NameRun): boolean {
  if (opening !== from || tokens[from - 1]?.sentence !== tokens[from]?.sentence) return false;
  return (
    LOCATIVE.test(wordAt(tokens, from - 1)) &&
    !OF_PEOPLE.test(wordAt(tokens, from - 2)) &&
    !isPossessiveMark(wordAt(tokens, to))
  );
}

/** Between an article and a noun that people may be of. */
function isAdjectival(tokens: readonly Token[], { opening, from, to }: NameRun): boolean {
  if (opening !== from) return false;
  const before = wordAt(tokens, from - 1);
  const isOpened = isDeterminer(before) || (isModifier(before) && isDeterminer(wordAt(tokens, from - 2)));
  const noun = wordAt(tokens, to);
  return isOpened && (isRole(noun) || isGroup(noun) || OF_BODIES.test(noun));
}

const OF_BODIES =
  /^(?:army|authorities|border|capital|coast|delegation|economy|embassy|forces|government|language|ministry|navy|parliament|people|police|team|troops)$/;
