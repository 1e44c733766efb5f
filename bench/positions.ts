import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { layoutOf } from '../src/news/layout-of.js';
import { nameKey } from '../src/positions/name-key.js';
import { positionsOf } from '../src/positions/extract.js';
import type { Position } from '../src/positions/position.js';
import { extractQuotations } from '../src/quotations/extract.js';
import { overlaps, type Span } from '../src/text/span.js';

/**
 * Precision and recall of positions on the gold articles: `npm run bench:positions -- [--split dev|test] [--errors]`.
 * A position counts for each sentence that its span reaches.
 */
interface Gold {
  readonly sentence: Span;
  readonly text: string;
  readonly holder: string;
  readonly stances: readonly string[];
  readonly voices: readonly string[];
}

const FOLDER = new URL('positions/gold/', import.meta.url);
const { values } = parseArgs({
  options: { split: { type: 'string', default: 'test' }, errors: { type: 'boolean', default: false } },
});

const tallies = { gold: 0, found: 0, foundVoice: 0, given: 0, right: 0, rightVoice: 0, sentences: 0 };
const errors: string[] = [];
function score(file: string, lines: readonly string[]): void {
  const { text, sentences, gold } = readGold(lines);
  const layout = layoutOf({ id: file, title: null, outlet: null, authors: [], date: null, url: null, text });
  const positions = positionsOf(layout, extractQuotations(layout));
  tallies.sentences += sentences.length;
  for (const one of gold) {
    const near = positions.filter(
      (position) => overlaps(position.span, one.sentence) && isHolderAndKind(one, position),
    );
    tallies.gold++;
    if (near.length > 0) tallies.found++;
    else errors.push(`missed  ${one.holder} ${one.stances.join('/')} | ${one.text}`);
    if (near.some((position) => one.voices.includes(position.voice))) tallies.foundVoice++;
  }
  for (const position of positions) {
    const near = gold.filter(
      (one) => overlaps(position.span, one.sentence) && isHolderAndKind(one, position),
    );
    tallies.given++;
    const told = `${position.holderName} ${position.stance} ${position.voice} ${position.claimedBy ?? ''} | ${text.slice(position.span.start, position.span.end)}`;
    if (near.length > 0) tallies.right++;
    else errors.push(`wrong   ${told}`);
    if (near.some((one) => one.voices.includes(position.voice))) tallies.rightVoice++;
    else if (near.length > 0) errors.push(`voice   ${told}`);
  }
}

function readGold(lines: readonly string[]) {
  let text = '';
  const sentences: Span[] = [];
  const gold: Gold[] = [];
  for (const line of lines) {
    const [words = '', labels = ''] = line.split('=>').map((part) => part.trim());
    if (words === '') text += '\n\n';
    else {
      const start = text === '' || text.endsWith('\n') ? text.length : text.length + 1;
      text = text === '' || text.endsWith('\n') ? text + words : `${text} ${words}`;
      const sentence = { start, end: text.length };
      sentences.push(sentence);
      for (const label of labels.split(';').filter((one) => one.trim() !== ''))
        gold.push(goldOf(label.trim(), sentence, words));
    }
  }
  return { text, sentences, gold };
}

function goldOf(label: string, sentence: Span, text: string): Gold {
  const [, holder = '', stances = '', voices = ''] =
    /^(.*) (\S+) (\S+)(?: by .*)?$/.exec(label.replace(/ by .*$/, '')) ?? [];
  return { sentence, text, holder, stances: stances.split('/'), voices: voices.split('/') };
}

const isHolderAndKind = ({ holder, stances }: Gold, position: Position): boolean =>
  stances.includes(position.stance) && holder.split('/').some((one) => isSame(one, position));

/** The same name, or the one with more words of it: `families` and `families of three patients`. */
function isSame(holder: string, { holderName, actors }: Position): boolean {
  if (actors.some((name) => plain(name) === plain(holder))) return true;
  const [a, b] = [plain(holder).split(' '), plain(holderName).split(' ')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function plain(name: string): string {
  return nameKey(name).replace(/^(?:an?|some|most|two|several|his|her|its|their) /, '');
}

function report(): void {
  if (values.errors) console.log(errors.join('\n'));
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  const { gold, found, foundVoice, given, right, rightVoice, sentences } = tallies;
  console.log(`${values.split}: ${sentences} sentences, ${gold} positions labelled, ${given} given`);
  console.log(`holder + kind   precision ${share(right, given)}  recall ${share(found, gold)}`);
  console.log(
    `holder + voice  precision ${share(rightVoice, given)}  recall ${share(foundVoice, gold)}; of the right ones the voice is right in ${share(rightVoice, right)}`,
  );
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  if (lines[0]?.endsWith(values.split) === true) score(file, lines.slice(1));
}
report();
