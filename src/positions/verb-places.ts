import type { Tag } from '../text/tags.js';

interface Tagged {
  readonly tag: Tag;
  readonly lower: string;
}

/** Words after which a form is a noun, whatever the tagger thinks: `Moscow's demands`, `of concerns`. */
const BEFORE_NOUN = /^(?:'s|'|its|their|his|her|my|our|of|for|with|from)$/;
const BEFORE_VERB = /^(?:all|both|also|still|now|openly|has|have|had|not|n't|who|which)$/;

/** Neither a determiner nor an adjective nor a possessive makes it a noun: not `the plans`, `new fears`. */
export function mayBeVerb(words: readonly Tagged[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const isDetermined = before.tag === 'DET' && !/^(?:all|both|each|that)$/.test(before.lower);
  return !isDetermined && !BEFORE_NOUN.test(before.lower) && !(before.tag === 'ADJ' && words[at]?.tag !== 'VERB');
}

/** A tagger's noun is a verb between a subject and what a verb takes: `Kyiv fears that`, `both fear that`, `openly questions the`. */
export function hasVerbPlace(words: readonly Tagged[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined || after === undefined || !mayBeVerb(words, at)) return false;
  const hasSubject = ['PRON', 'PROPN', 'ADV'].includes(before.tag) || BEFORE_VERB.test(before.lower) || (before.tag === 'NOUN' && /[^s]s$/.test(before.lower));
  const hasObject = ['DET', 'PRON', 'PROPN', 'SCONJ', 'NUM'].includes(after.tag) || /^(?:that|to|for|on)$/.test(after.lower);
  return hasSubject && hasObject;
}
