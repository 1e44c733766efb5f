import { isAdjective, isFirstName, isOrdinary, isPlace } from '../quotations/speakers/lexicon.js';
import { knownActor } from './known-actors.js';
import { isHolderNoun } from './party-words.js';

/** `Police` with which a sentence opens are `police`; `Democrats`, `Citizens for Clean Air` stay as they are. */
export function withoutOpeningCapital(name: string): string {
  const [first = '', ...rest] = name.split(/[ ’']/u);
  const isCommon = /^\p{Lu}\p{Ll}+$/u.test(first) && (isOrdinary(first) || isHolderNoun(first));
  const opensName = /^(?:(?:for|of) )?\p{Lu}/u.test(rest.join(' '));
  return isCommon && !opensName && !isOfName(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `Democratic`, `Americans`, `Jordan`, `Labour`. */
const isOfName = (word: string): boolean =>
  isAdjective(word) ||
  isAdjective(word.replace(/s$/, '')) ||
  isFirstName(word) ||
  isPlace(word) ||
  knownActor(word) !== null;
