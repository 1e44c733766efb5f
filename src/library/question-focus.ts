import { sentencesOf } from '../text/sentences.js';
import { tagsOf, type Tag } from '../text/tags.js';
import { wordsOf, type Word } from '../text/words.js';
import { termOf } from './terms.js';

/** What a noun follows that says what is asked for. */
const ASKS = /^(?:what|which|whose|many|much)$/iu;
/** Most words from there to the noun, and what they may be: `which wildly popular new show`. */
const FARTHEST = 4;
const BEFORE: ReadonlySet<Tag | undefined> = new Set<Tag>(['ADJ', 'ADV', 'NUM', 'PROPN', 'VERB']);
/** Longer questions are cut: nobody types them, and each word costs time. */
const LONGEST = 600;

/**
 * The stem of the noun that says what kind of thing is asked for, `currency` in `Which currency plummeted?`, `chain` in
 * `Which fast food chain …?`; `null` where there is none. A passage need not hold it: `the yuan` is a currency.
 */
export function focusOf(question: string): string | null {
  const text = question.slice(0, LONGEST);
  for (const sentence of sentencesOf(text, { start: 0, end: text.length })) {
    const words = wordsOf(text, sentence);
    if (!words.some((word) => ASKS.test(word.text))) continue;
    const noun = askedNoun(words);
    if (noun !== null) return termOf(noun.text);
  }
  return null;
}

/** The last of the first nouns in a row behind a word that asks. */
function askedNoun(words: readonly Word[]): Word | null {
  const tags = tagsOf(words);
  const isNoun = (at: number): boolean =>
    (tags[at] === 'NOUN' || tags[at] === 'PROPN') && !/^\p{Lu}/u.test(words[at]?.text ?? '');
  for (const [asks, word] of words.entries()) {
    if (!ASKS.test(word.text)) continue;
    let at = asks + 1;
    while (at < asks + FARTHEST && !isNoun(at) && BEFORE.has(tags[at])) at++;
    if (!isNoun(at)) continue;
    while (isNoun(at + 1)) at++;
    return words[at] ?? null;
  }
  return null;
}
