import { holderOf, type Holder, type Scene } from './holders.js';
import { speaksAs } from './house-roles.js';
import { phraseEndingAt, type NounPhrase } from './noun-phrase.js';
import type { Party } from './party.js';
import { possessivePhrase } from './pronouns.js';
import type { Span } from '../text/span.js';
import type { ReadSentence } from './sentence.js';

/**
 * For whom a speaker speaks whom `its`, `their` … names: `its minister`, `its governor, Ida Brask`; `null` for nobody.
 * Before anybody is named it is whoever comes next: `According to its minister, Norway …`.
 */
export function spokenFor(
  scene: Scene,
  sentence: ReadSentence,
  phrase: NounPhrase,
  next: Holder | null,
): Party | null {
  const { words } = sentence;
  const before = words[phrase.from - 1]?.text === ',' ? phraseEndingAt(words, phrase.from - 2) : null;
  const role = [phrase, before].find((one) => /^(?:its|their)$/.test(words[one?.from ?? -1]?.lower ?? ''));
  if (role === undefined || role === null) return null;
  const isAhead = next !== null && !next.isPronoun && role.from < next.phrase.from;
  const owner =
    holderOf(scene, sentence, possessivePhrase(role.from))?.party ?? (isAhead ? next.party : null);
  const title = words.slice(role.from + 1, role.to).map(({ text }) => text);
  return owner !== null && speaksAs(title, houseOf(owner)) ? owner : null;
}

/** A body that the article never names is one all the same: `the bank`. */
const houseOf = (party: Party): Party =>
  party.kind === 'group'
    ? { ...party, kind: 'organisation', name: party.name.replace(/\bbank\b/, 'Bank') }
    : party;

/** The same of a quotation's source. */
export function sourceSpokenFor(
  scene: Scene,
  sentence: ReadSentence,
  source: Span | null,
  next: Holder,
): Party | null {
  const from = sentence.words.findIndex(({ start }) => start === source?.start);
  const to = sentence.words.findLastIndex(({ end }) => end <= (source?.end ?? 0)) + 1;
  return from < 0 || to <= from ? null : spokenFor(scene, sentence, { from, to, head: to - 1 }, next);
}
