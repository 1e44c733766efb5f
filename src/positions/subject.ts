import { endsInS } from './inflection.js';
import { climb } from './climb.js';
import { phraseEndingAt, skipAsides, type NounPhrase } from './noun-phrase.js';
import { isTurning } from './polarity.js';
import { antecedentOf } from './relative-antecedent.js';
import { isOutOfNumber, withPartners } from './partners.js';
import { verbOfSaying } from './sayings.js';
import type { ReadWord } from './sentence.js';

type Words = readonly ReadWord[];

/** How far back an aside between commas may have begun. */
const LONGEST_ASIDE = 30;
const RELATIVES = new Set(['who', 'which', 'that']);
/** The subject, or the subjects (`Moscow and Kyiv fear …`), of the verb group that begins at `at`; empty where none is found. */
export function subjectsOf(words: Words, at: number): readonly NounPhrase[] {
  const end = skipAsides(words, at - 1);
  const before = words[end];
  if (before === undefined) return [];
  if (RELATIVES.has(before.lower) && before.lower !== 'that') return antecedentOf(words, end);
  if (before.lower === 'that') return antecedentOf(words, end).filter(() => words[end - 1]?.tag === 'NOUN');
  if (isClosing(before.text)) return aroundAside(words, end);
  if (before.tag === 'CCONJ') return sharedSubject(words, end, at);
  const phrase = phraseEndingAt(words, end);
  if (phrase === null) return [];
  const whose = whoseObject(words, phrase);
  if (whose !== null) return whose;
  if (isOutOfNumber(words, climb(words, phrase), at)) return [];
  return withPartners(words, climb(words, phrase), at);
}

/**
 * `The islanders who run *the bank* refused`: what a relative clause takes is not who
 * refused, but those it tells of, where they are named or several; `null` where it is no such object.
 */
function whoseObject(words: Words, { from }: NounPhrase): readonly NounPhrase[] | null {
  const verb = words[from - 1]?.tag === 'ADP' ? from - 2 : from - 1;
  const { tag, lower = '' } = words[verb] ?? {};
  if (tag !== 'VERB' || lower.endsWith('ing') || verbOfSaying(lower) !== null) return null;
  const relative = groupStart(words, verb) - 1;
  if (!RELATIVES.has(words[relative]?.lower ?? '')) return null;
  return antecedentOf(words, relative).filter(
    (whose) => isNamed(words, whose) || endsInS(words[whose.head]?.lower ?? ''),
  );
}

/** `hopes to overtake *Hale*`: what an infinitive takes. */
const isAim = (words: Words, { from }: NounPhrase): boolean =>
  words[from - 1]?.tag === 'VERB' && words[from - 2]?.lower === 'to';

const isClosing = (text: string): boolean => /^[,)—–-]$/u.test(text);

/**
 * `The union, which has 900 members, wants`, `The head of the delegation, Ivo Hart, called`: what stands before an
 * aside. An aside that is a name alone is itself the subject.
 */
function aroundAside(words: Words, closing: number): readonly NounPhrase[] {
  for (let open = closing - 1; open > Math.max(0, closing - LONGEST_ASIDE); open--) {
    if (!opens(words[open]?.text, words[closing]?.text)) continue;
    const outer = phraseEndingAt(words, open - 1);
    if (outer === null || !isAside(words, open + 1, closing)) continue;
    const inner = phraseEndingAt(words, closing - 1);
    const whole = climb(words, outer);
    if (isAim(words, whole)) return [];
    if (words[outer.head]?.tag === 'NUM' || isPlaceInPlace(words, open, inner)) continue;
    const isName = inner?.from === open + 1 && isNamed(words, inner) && !isNamed(words, whole);
    return [isName ? inner : whole];
  }
  return [];
}

/** `a retiree in Carthage, Ill., plans`: the aside only tells where the place before it lies. */
const isPlaceInPlace = (words: Words, open: number, inner: NounPhrase | null): boolean =>
  (words[open - 1]?.named ?? null) !== null &&
  inner?.from === open + 1 &&
  words[inner.head]?.named?.entity.kind === 'place';

const isNamed = (words: Words, { head }: NounPhrase): boolean => (words[head]?.named ?? null) !== null;

const opens = (open: string | undefined, close: string | undefined): boolean =>
  close === ')' ? open === '(' : close === ',' ? open === ',' : /^[—–-]$/u.test(open ?? '');

/** An aside has no finite verb of its own, unless a relative word opens it. */
function isAside(words: Words, from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || from >= to) return false;
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || first.tag === 'ADV' || first.tag === 'ADP')
    return true;
  return !words
    .slice(from, to)
    .some(
      ({ tag, lower }) =>
        tag === 'AUX' ||
        (tag === 'VERB' && !/(?:ing|ed)$/.test(lower)) ||
        (tag === 'CCONJ' && lower === 'but'),
    );
}

/**
 * `wants peace and rejects the plan`: the second verb has the first one's subject, if the forms agree. After `but` the
 * tense may turn too, where no other verb comes between: `supports the plan but urged caution`, or only such as the first takes.
 */
function sharedSubject(words: Words, conjunction: number, verb: number): readonly NounPhrase[] {
  const finite = words.flatMap((_, at) => (at > 0 && at < conjunction && isFinite(words, at) ? [at] : []));
  const alike = finite
    .toReversed()
    .filter(
      (at) =>
        words[verb]?.tag === 'AUX' ||
        (words[at]?.tag === 'AUX' ? !isBeside(words, at, verb) : agree(words, at, verb)),
    );
  for (const at of alike) {
    const subjects = subjectsBeside(words, at);
    if (subjects.length > 0) return subjects;
  }
  const [main, another] = finite;
  return words[conjunction]?.lower === 'but' &&
    main !== undefined &&
    (another === undefined || isUnderThat(words, main, another))
    ? subjectsBeside(words, main)
    : [];
}

/** `is an ally and considered a friend`: a participle under the same `be`. */
const isBeside = (words: Words, be: number, verb: number): boolean =>
  /^(?:is|are|'s|'re)$/.test(words[be]?.lower ?? '') && (words[verb]?.lower ?? '').endsWith('ed');

/** `thinks that the union wants …, but blamed`: all between is what the first verb takes. */
const isUnderThat = (words: Words, main: number, next: number): boolean =>
  words.slice(main + 1, next).some(({ lower }) => lower === 'that');

function subjectsBeside(words: Words, verb: number): readonly NounPhrase[] {
  const start = groupStart(words, verb);
  return words[start - 1]?.tag === 'CCONJ'
    ? sharedSubject(words, start - 1, start)
    : subjectsOf(words, start);
}

/** A verb that is neither an infinitive nor a participle without its auxiliary. */
export function isFinite(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.tag !== 'VERB' && word.tag !== 'AUX')) return false;
  if (words[at - 1]?.lower === 'to') return false;
  return word.tag === 'AUX' || !word.lower.endsWith('ing');
}

/** Same tense as far as the form shows it: both in -s, both in -ed, or neither. */
function agree(words: Words, one: number, other: number): boolean {
  const [a, b] = [shape(verbForm(words, one)), shape(verbForm(words, other))];
  return a === b || a === 'other' || b === 'other';
}
const IRREGULAR_PAST =
  /^(?:said|told|sought|fought|thought|found|gave|held|put|won|lost|met|went|came|took|made|left|saw|ran|stood|began|swore)$/;
const shape = (form: string): string =>
  IRREGULAR_PAST.test(form) || form.endsWith('ed') ? 'past' : endsInS(form) ? 'third' : 'other';

/** First word of the verb group that ends at `at`: over auxiliaries, adverbs and negations. */
export function groupStart(words: Words, at: number): number {
  let start = at;
  while (start > 0 && belongsToGroup(words, start - 1)) start--;
  for (let word = words[start]; start < at && word?.tag === 'ADV' && !isTurning(word);) word = words[++start];
  return start;
}

function belongsToGroup(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    word.tag === 'AUX' ||
    word.tag === 'ADV' ||
    word.lower === 'not' ||
    word.lower === "n't" ||
    word.lower === 'cannot' ||
    word.lower === 'longer' ||
    (word.lower === 'no' && words[at + 1]?.lower === 'longer')
  );
}

const verbForm = (words: Words, at: number): string => words[at]?.lower ?? '';
