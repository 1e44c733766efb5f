import hearers from '../../data/quotations/hearers.json' with { type: 'json' };
import { sliceOf } from '../text/span.js';
import { tagsOf, type Tag } from '../text/tags.js';
import { wordsOf, type Word } from '../text/words.js';
import type { QuotationDraft } from './draft.js';
import { FORM, formOf } from './verb-forms.js';

const TO_A_HEARER = new RegExp(String.raw`(?:^|\s)(?:${hearers.verbs.join('|')})$`, 'iu');
const TOLD = new Set(hearers.told);
/** How far behind the content's start its clause is looked for, in characters. */
const REACH = 160;

/**
 * The draft without whom somebody tells or asks: in `told investors in May the worst was over` and `asked both candidates
 * whether they would pay` the hearers are none of what is said.
 */
export function withoutHearer(text: string, draft: QuotationDraft): QuotationDraft {
  const { content, cue, type } = draft;
  const isToHearer = cue !== null && type !== 'direct' && TO_A_HEARER.test(sliceOf(text, cue));
  if (!isToHearer || content.start < cue.end) return draft;
  if (INTRODUCES.test(sliceOf(text, { start: cue.end, end: content.start }))) return draft;
  const words = wordsOf(text, { start: cue.start, end: Math.min(content.end, content.start + REACH) });
  const first = words.findIndex(({ start }) => start >= content.start);
  const clause = behindHearer(words, tagsOf(words), first);
  const start = words[clause]?.start ?? content.start;
  return start === content.start ? draft : { ...draft, content: { start, end: content.end } };
}

/** A hearer has no verb: what the tagger takes for a bare one is a noun, as in `the employment tribunal`. */
function tagAt(word: Word | undefined, tag: Tag = 'X'): Tag {
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return 'PROPN';
  return tag === 'VERB' && formOf(word.text) === FORM.base ? 'NOUN' : tag;
}

/** `asked her how much | he`, `told the clerk that | he`. */
const INTRODUCES = /(?:^|\s)(?:that|whether|if|how|why|what|where|when|who|which|whose)(?:\s|$)/iu;

/** What a hearer and where he was told are made of. */
const OF_HEARER: ReadonlySet<Tag> = new Set([
  'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP', 'CCONJ', 'ADV',
]); // prettier-ignore
/** What a hearer may end in; an adjective is often a noun that the tagger mistook. */
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
/** A pronoun that is the whole hearer, before what is said: not `them and me`, `me on the crossing`, `her brother`. */
const ALONE =
  /^(?:(?:him|them|us|me|you)(?= )(?! (?:and|or|of|on|in|about|with|at|for)$)|her(?= (?:the|an?|that|s?he|they|it|we|I|his|their|not|to|whether|if|how|why|what|where)$))/iu;
const ASKS = /^(?:whether|if|how|why|what|where)$/u;
const INTRODUCED = /^(?:that|whether|if|how|why|what|where|when|who|which|whose|as|to|not)$/iu;
/** What comes behind is what is asked about or for. */
const ABOUT = /^(?:about|of|to|not)$/iu;
const SUBJECT = /^(?:s?he|they|it|we|I|there)$/iu;
const DETERMINER = /^(?:the|an?|his|her|their|its|this|these|those|no|any|every)$/iu;

/** Where the clause begins behind a hearer; -1 where no hearer stands there, or no clause behind him. */
function behindHearer(words: readonly Word[], tags: readonly Tag[], first: number): number {
  const told = (at: number): string => words[at]?.text ?? '';
  if (INTRODUCED.test(told(first))) return -1;
  if (ALONE.test(`${told(first)} ${told(first + 1)}`))
    return told(first + 1) === 'that' ? first + 2 : first + 1;
  for (let at = first + 1; at < words.length; at++) {
    const tag = tagAt(words[at - 1], tags[at - 1]);
    if (ABOUT.test(told(at - 1)) || TOLD.has(told(at - 1)) || !OF_HEARER.has(tag)) return -1;
    if (told(at) === 'whether') return at;
    if (!NOMINAL.has(tag)) continue;
    if (/^(?:that|who)$/u.test(told(at)) && !isVerb(tags[at + 1])) return told(at) === 'who' ? at : at + 1;
    if (ASKS.test(told(at)) || (tag !== 'ADJ' && opensClause(words, tags, at))) return at;
  }
  return -1;
}

const isVerb = (tag: Tag | undefined): boolean => tag === 'VERB' || tag === 'AUX';

/** An article behind a noun, or a subject and its verb; not `the deal he proposed would fail`, which is one subject. */
function opensClause(words: readonly Word[], tags: readonly Tag[], at: number): boolean {
  const word = words[at]?.text ?? '';
  if (/^["“‘]$/u.test(word)) return /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  if (!SUBJECT.test(word)) return DETERMINER.test(word);
  let verb = at + 1;
  while (tags[verb] === 'ADV' || tags[verb] === 'PART') verb++;
  if (!isVerb(tags[verb])) return false;
  while (tags[verb] === 'AUX') verb++;
  return tags[verb] !== 'VERB' || tags[verb + 1] !== 'AUX';
}
