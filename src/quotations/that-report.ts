import verbs from '../../data/quotations/report-verbs.json' with { type: 'json' };
import { hashOf } from '../text/hashing.js';
import { TAG, type Reading } from './reading.js';

/** Verbs that also tell what somebody thinks, of which the models have seen enough. */
const THINKS =
  /^(?:think|thought|believe|wonder|reckon|agree|remember|recall|reflect|demand|suggest|promise)/u;
const REPORTS: ReadonlySet<number> = new Set(verbs.words.filter((word) => !THINKS.test(word)).map(hashOf));
const THAT = hashOf('that');

/** A verb of saying before `that` and a clause: `The clerk testified that the vault was open`. */
export const isThatReport = ({ word, tag }: Reading, at: number): boolean =>
  word[at + 1] === THAT && tag[at + 1] === TAG.SCONJ && tag[at] === TAG.VERB && REPORTS.has(word[at] ?? 0);
