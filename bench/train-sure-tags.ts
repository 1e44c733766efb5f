/**
 * Lists the words to which the tagger gives one and the same tag wherever they stand, so that it need not weigh them:
 * a tag dictionary. Run through `npm run train:sure-tags`, after the tagger was trained.
 */
import fs from 'node:fs';
import { sentenceRuns, unitHashes, unitsOf } from '../src/quotations/units.js';
import { TAGS, tagNumbers } from '../src/text/tags.js';
import { readCorpus } from './train-corpus.js';

const LEAST_COUNT = 60;
const LEAST_SHARE = 0.998;

/** How often each word, in small letters, gets each tag. */
const counts = new Map<string, Map<string, number>>();
for (const { layout } of readCorpus('polnear-train.jsonl'))
  for (const units of sentenceRuns(unitsOf(layout))) {
    const tags = tagNumbers(units.map(unitHashes), undefined, new Map());
    units.forEach(({ kind, text }, at) => {
      if (kind === 'quote') return;
      const word = text.toLowerCase().replaceAll('’', "'");
      const tag = TAGS[tags[at] ?? 0] ?? 'X';
      const of = counts.get(word) ?? new Map<string, number>();
      counts.set(word, of.set(tag, (of.get(tag) ?? 0) + 1));
    });
  }

const sure = new Map<string, string[]>();
let covered = 0;
let all = 0;
for (const [word, of] of counts) {
  const total = [...of.values()].reduce((sum, count) => sum + count, 0);
  all += total;
  const [tag, most] = [...of].sort(([, a], [, b]) => b - a)[0] ?? ['X', 0];
  if (total < LEAST_COUNT || most < LEAST_SHARE * total || tag === 'PROPN') continue;
  covered += total;
  sure.set(tag, [...(sure.get(tag) ?? []), word]);
}
const share = Math.round((100 * covered) / all);
console.log(`${[...sure.values()].flat().length} words, ${share}% of all`);
const tags = Object.fromEntries([...sure].sort().map(([tag, words]) => [tag, words.sort().join(' ')]));
const source = `Words to which the tagger gives one tag in ${100 * LEAST_SHARE}% of their ${LEAST_COUNT} or more places in polnear-train; ${share}% of its words.`;
fs.writeFileSync('data/models/sure-tags.json', JSON.stringify({ source, tags }, null, 2) + '\n');
