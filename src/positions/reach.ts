import { cover, overlaps, type Span } from '../text/span.js';
import type { Clause } from './clauses.js';
import type { Holder } from './holders.js';
import type { Party } from './party.js';
import type { ReadSentence } from './sentence.js';
import type { Hearing } from './speaker-party.js';

type Sentences = readonly ReadSentence[];

/** The sentences that it takes to tell a position: its own, with the one before where that one tells on what, or whose. */
export function reachOf(
  { text, sentences }: Hearing,
  sentence: ReadSentence,
  clause: Clause,
  topic: Span | null,
  holder: Holder,
): Span {
  if (topic === null && isOnEarlier(sentence, clause)) return withSentenceBefore(sentences, sentence);
  return holder.isPronoun ? withAntecedent(text, sentences, sentence, holder.party) : sentence.span;
}

/** `Veltor has refused.`, `The mayor supports this.`: on what, the sentence before tells. */
const isOnEarlier = ({ words }: ReadSentence, { at, stance }: Clause): boolean =>
  stance !== 'says' && words[at]?.isQuoted === false;

function withSentenceBefore(sentences: Sentences, sentence: ReadSentence): Span {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.passage === sentence.passage
    ? (cover([before.span, sentence.span]) ?? sentence.span)
    : sentence.span;
}

/** The sentence with the one before it, where that one names whom the pronoun means. */
function withAntecedent(text: string, sentences: Sentences, sentence: ReadSentence, party: Party): Span {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const isNamed = (one: ReadSentence): boolean =>
    [party.name, ...party.aliases].some((name) => text.slice(one.span.start, one.span.end).includes(name));
  if (before?.passage !== sentence.passage || isNamed(sentence) || !isNamed(before)) return sentence.span;
  return cover([before.span, sentence.span]) ?? sentence.span;
}

/** The sentences of one passage that hold all the parts. */
export function wholeSentences(sentences: Sentences, parts: readonly Span[]): Span | null {
  const held = sentences.filter(({ span }) => parts.some((part) => overlaps(span, part)));
  return held.every(({ passage }) => passage === held[0]?.passage)
    ? cover(held.map(({ span }) => span))
    : null;
}
