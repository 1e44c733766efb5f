import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

/** Whether a form of a stance's verb tells no stance where it stands. */
export const isNoStance = (words: Words, at: number): boolean =>
  isWhatIf(words, at) ||
  isInView(words, at) ||
  isVerdict(words, at) ||
  isCandidacy(words, at) ||
  isMeans(words, at) ||
  isAttribute(words, at) ||
  isQuality(words, at) ||
  isContrary(words, at) ||
  isOver(words, at);

/** `began by asking for silence`: how something was done, where `by rejecting` tells what it amounted to. */
const isMeans = (words: Words, at: number): boolean =>
  words[at]?.lower === 'asking' && words[at - 1]?.lower === 'by';

/** `their favored candidates`, `the States’ backing independence`: a participle that belongs to a noun. */
const isAttribute = (words: Words, at: number): boolean =>
  (words[at - 1]?.lower === "'" && (words[at]?.lower ?? '').endsWith('ing')) || isAttributeOf(words, at);

const isAttributeOf = (words: Words, at: number): boolean =>
  /^(?:its|his|her|their|our|my|your)$/.test(words[at - 1]?.lower ?? '') &&
  (words[at]?.lower ?? '').endsWith('ed');

/** `it is demanding and long`: what it is like. */
const isQuality = (words: Words, at: number): boolean =>
  /^(?:demanding|welcoming|accepting)$/.test(words[at]?.lower ?? '') &&
  (['CCONJ', 'PUNCT', undefined].includes(words[at + 1]?.tag) || words[at + 1]?.lower === 'of');

/** `had opposing views`, `on opposing sides`: two that differ; not `is opposing plans`, `islanders opposing plans`. */
const isContrary = (words: Words, at: number): boolean =>
  words[at]?.lower === 'opposing' &&
  words[at + 1]?.tag === 'NOUN' &&
  /^(?:had|have|has|having|hold|holds|held|take|took|on|of|with|from|between|in|into|the|an|two|their)$/.test(
    words[at - 1]?.lower ?? '',
  );

/** `We needed rain`: no more. */
const isOver = (words: Words, at: number): boolean => words[at]?.lower === 'needed';

/** `a court ruling that`: a noun, unless a `be` goes before. */
const isVerdict = (words: Words, at: number): boolean =>
  words[at]?.lower === 'ruling' && words[at - 1]?.tag !== 'AUX' && words[at - 1]?.tag !== 'PUNCT';

/** `who was seeking the nomination`: what one runs for is a fact of him. */
const isCandidacy = (words: Words, at: number): boolean => {
  const behind = words.slice(at + 1, at + 1 + CANDIDACY_REACH);
  const end = behind.findIndex(({ tag, lower }) => tag === 'PUNCT' || lower === 'to');
  return (
    /^(?:seek|seeks|seeking|sought)$/.test(words[at]?.lower ?? '') &&
    behind
      .slice(0, end < 0 ? behind.length : end)
      .some(({ lower }) => /^(?:nomination|re-?election|presidency)$/.test(lower))
  );
};

/** How many words the office one runs for may take. */
const CANDIDACY_REACH = 6;

/** `Considering its age, the dam is safe`: a preposition. */
const isInView = (words: Words, at: number): boolean =>
  words[at]?.lower === 'considering' && (at === 0 || words[at - 1]?.tag === 'PUNCT');

/** `If I were she, I’d want`: nobody wants it. */
const isWhatIf = (words: Words, at: number): boolean =>
  words[at]?.lower === 'want' && /^(?:would|'d)$/.test(words[at - 1]?.lower ?? '');
