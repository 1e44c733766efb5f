import type { Span } from '../../text/span.js';
import { namedAs, type Attribution } from './attribution.js';
import { CONFIDENCE, THRESHOLD, calibrated } from './confidence.js';
import type { Entity } from './entity.js';
import { OPENS_FRONT } from './front.js';
import { isGroup, isRole } from './lexicon.js';
import { sentenceFrom, tokenAt, wordAt, type Reading, type Token } from './reading.js';
import type { Scene } from './scene.js';

/** Words that a search for a lead-in looks back over: keeps the whole linear. */
const LOOK_BACK = 120;

/** Who a sentence is about, and how sure that is. */
interface Subject {
  readonly entity: Entity;
  readonly source: Span;
  readonly confidence: number;
}

/**
 * The one who is the subject of the quotation's own sentence, else of the one before; outside quotations. A pronoun is a
 * subject as a name is: `When Berg was praised, she shrugged. ¶ “…”` is hers, and not Berg's.
 */
export function leadIn(scene: Scene, content: Span): Attribution | null {
  const { reading } = scene;
  const at = tokenAt(reading, content.start);
  const sentence = reading.tokens[at]?.sentence ?? 0;
  if (isAsked(reading, at)) return null;
  const isOwn = reading.tokens[at - 1]?.sentence !== sentence;
  const found =
    subjectOf(scene, at, sentence) ??
    (isOwn ? subjectOf(scene, at, sentence - 1) : null) ??
    onlyOneBefore(scene, at);
  if (found === null || found.confidence < THRESHOLD) return null;
  const { entity, source, confidence } = found;
  return namedAs(reading.text, source, entity, 'lead-in', confidence);
}

/** `Applause went to Berg. “…”`: the only person of the sentence right before, in the same paragraph, whatever is told of them. */
function onlyOneBefore({ reading: { tokens }, cast }: Scene, at: number): Subject | null {
  const { block } = tokens[at] ?? {};
  const last = tokens[at - 1];
  const from = sentenceFrom(tokens, at - 1, at - LOOK_BACK);
  const first = tokens[from];
  if (first === undefined || last === undefined || last.block !== block) return null;
  const named = cast
    .within({ start: first.start, end: last.end })
    .filter(({ entity, mention }) => entity.kind === 'person' && !mention.isQuoted);
  const [only] = named;
  const areMore = named.some(({ entity, mention }) => entity !== only?.entity || mention.isPossessive);
  if (only === undefined || areMore || tokens.slice(from, at).some(isAnother)) return null;
  return { entity: only.entity, source: only.mention.span, confidence: CONFIDENCE['lead-in'] };
}

/** Somebody without a name, who may say it as well. */
const isAnother = ({ text, isQuoted }: Token): boolean => !isQuoted && (isRole(text) || isGroup(text));

/** `Berg was asked, “…”`: somebody else’s question. */
function isAsked({ tokens }: Reading, at: number): boolean {
  const verb = /^[,:]$/.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return wordAt(tokens, verb) === 'asked' && /^(?:was|were|been|is|are)$/.test(wordAt(tokens, verb - 1));
}

function subjectOf(scene: Scene, at: number, sentence: number): Subject | null {
  const { tokens } = scene.reading;
  let from = at;
  while (from > at - LOOK_BACK && (tokens[from - 1]?.sentence ?? -1) >= sentence) from--;
  const isIntroduced = wordAt(tokens, at - 1) === ':';
  const named = namedSubjects(scene, { from, at, isIntroduced });
  const main = OPENS_FRONT.test(wordAt(tokens, from)) ? mainClause(scene, { from, at, named }) : from;
  for (let word = main; word < at; word++) {
    const token = tokens[word];
    if (token === undefined || token.isQuoted) continue;
    const name = named.find(({ source }) => source.start === token.start);
    if (name !== undefined) return name;
    if (IS_SUBJECT.test(token.text)) return meantBy(scene, token);
  }
  return null;
}

const IS_SUBJECT = /^s?he$/i;

interface Clause {
  readonly from: number;
  readonly at: number;
}

function namedSubjects(
  { reading: { tokens }, cast }: Scene,
  { from, at, isIntroduced }: Clause & { readonly isIntroduced: boolean },
): readonly Subject[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[at]?.start ?? start;
  const mayLead = ({ kind }: Entity): boolean =>
    kind === 'person' || (isIntroduced && kind === 'organisation');
  return cast
    .within({ start, end })
    .filter(({ entity, mention }) => mention.span.end <= end && mayLead(entity))
    .filter(({ mention }) => mention.isSubject && !mention.isQuoted)
    .map(({ entity, mention }) => ({ entity, source: mention.span, confidence: CONFIDENCE['lead-in'] }));
}

/** Behind the last comma that a pronoun or a name follows: `When Berg spoke, | she left.`; all of it where there is none. */
function mainClause(
  { reading: { tokens } }: Scene,
  { from, at, named }: Clause & { readonly named: readonly Subject[] },
): number {
  const starts = new Set(named.map(({ source }) => source.start));
  for (let word = at - 1; word > from; word--) {
    const token = tokens[word];
    const opens = wordAt(tokens, word - 1) === ',' && token?.isQuoted === false;
    if (opens && (IS_SUBJECT.test(token.text) || starts.has(token.start))) return word;
  }
  return from;
}

function meantBy({ antecedents }: Scene, pronoun: Span): Subject | null {
  const found = antecedents.get(pronoun.start);
  if (found === undefined) return null;
  const confidence = CONFIDENCE['lead-in'] * calibrated(found.probability);
  return { entity: found.entity, source: { start: pronoun.start, end: pronoun.end }, confidence };
}
