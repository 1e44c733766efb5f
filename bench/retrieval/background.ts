/**
 * Counts in how many news passages each stem stands, and writes `data/search/background.json`: how common a word is
 * in news at large, which a small library cannot know by itself. Counts are facts; no text is kept.
 *
 *   npx tsx bench/retrieval/background.ts PASSAGES.jsonl.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isStopWord, stemsOf } from '../../src/library/terms.js';

/** Rarer words are left out: what is not listed is rare. */
const FEWEST = 10;

const path = process.argv[2];
if (path === undefined) throw new Error('which file of passages?');
const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
const counts = new Map<string, number>();
for (const line of lines) {
  const { text } = JSON.parse(line) as { text: string };
  for (const stem of new Set(stemsOf(text, { start: 0, end: text.length }))) {
    if (!isStopWord(stem) && !/\p{N}/u.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}
const kept = [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1));
const file = {
  source: `Counted over ${lines.length} passages of English news of 2011 to 2023: in how many of them each stem stands. Counts only.`,
  passages: lines.length,
  counts: Object.fromEntries(kept),
};
writeFileSync('data/search/background.json', `${JSON.stringify(file).replaceAll(',"', ',\n"')}\n`);
console.log(`${kept.length} stems`);
