import { holderOf, type Scene } from './holders.js';
import { speaksAs } from './houses.js';
import { phraseEndingAt, type NounPhrase } from './noun-phrase.js';
import type { Party } from './parties.js';
import { possessivePhrase } from './pronouns.js';
import type { ReadSentence } from './sentence.js';

/** For whom a speaker speaks whom `its`, `their` … names: `its minister`, `its governor, Ida Brask`; `null` for nobody. */
export function spokenFor(scene: Scene, sentence: ReadSentence, phrase: NounPhrase): Party | null {
  const { words } = sentence;
  const before = words[phrase.from - 1]?.text === ',' ? phraseEndingAt(words, phrase.from - 2) : null;
  const role = [phrase, before].find((one) => /^(?:its|their)$/.test(words[one?.from ?? -1]?.lower ?? ''));
  if (role === undefined || role === null) return null;
  const owner = holderOf(scene, sentence, possessivePhrase(role.from))?.party ?? null;
  const title = words.slice(role.from + 1, role.to).map(({ text }) => text);
  return owner !== null && speaksAs(title, houseOf(owner)) ? owner : null;
}

/** A body that the article never names is one all the same: `the bank`. */
const houseOf = (party: Party): Party =>
  party.kind === 'group'
    ? { ...party, kind: 'organisation', name: party.name.replace(/\bbank\b/, 'Bank') }
    : party;
