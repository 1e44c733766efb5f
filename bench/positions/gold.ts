import { readdirSync, readFileSync } from 'node:fs';
import { nameKey } from '../../src/positions/name-key.js';
import type { Position } from '../../src/positions/position.js';
import type { Span } from '../../src/text/span.js';

/** What a sentence of the gold articles tells: one label. See `gold/README.md`. */
export interface Gold {
  readonly sentence: Span;
  readonly text: string;
  readonly holder: string;
  readonly stances: readonly string[];
  readonly voices: readonly string[];
  /** Slice of the article; `null` where the sentence tells no topic. */
  readonly topic: Span | null;
}

/** A labelled article; `lines` are the sentences' places by their line in the file, counted from 1. */
export interface GoldArticle {
  readonly name: string;
  readonly split: string;
  readonly text: string;
  readonly lines: ReadonlyMap<number, Span>;
  readonly gold: readonly Gold[];
}

const FOLDER = new URL('gold/', import.meta.url);

/** All labelled articles, by name. */
export const goldArticles = (): readonly GoldArticle[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readArticle(file.replace(/\.txt$/, ''), readFileSync(new URL(file, FOLDER), 'utf8')));

function readArticle(name: string, file: string): GoldArticle {
  const [head = '', ...rest] = file.split('\n');
  const lines = new Map<number, Span>();
  const gold: Gold[] = [];
  let text = '';
  for (const [at, line] of rest.entries()) {
    const [words = '', labels = ''] = line.split('=>').map((part) => part.trim());
    if (words === '') text += '\n\n';
    else {
      text += text === '' || text.endsWith('\n') ? words : ` ${words}`;
      const sentence = { start: text.length - words.length, end: text.length };
      lines.set(at + 2, sentence);
      for (const label of labels.split(';').filter((one) => one.trim() !== ''))
        gold.push(goldOf(label.trim(), sentence, words));
    }
  }
  return { name, split: head.split('|').at(-1)?.trim() ?? '', text, lines, gold };
}

function goldOf(label: string, sentence: Span, text: string): Gold {
  const [, told = label, topic = null] = /^(.*?) on "(.*)"$/.exec(label) ?? [];
  const [, holder = '', stances = '', voices = ''] =
    /^(.*) (\S+) (\S+)(?: by .*)?$/.exec(told.replace(/ by .*$/, '')) ?? [];
  const start = sentence.start + (topic === null ? 0 : text.indexOf(topic));
  return {
    sentence,
    text,
    holder,
    stances: stances.split('/'),
    voices: voices.split('/'),
    topic: topic === null ? null : { start, end: start + topic.length },
  };
}

/** True where a position is of that holder and of that kind. */
export const isHolderAndKind = ({ holder, stances }: Gold, position: Position): boolean =>
  stances.includes(position.stance) && holder.split('/').some((one) => isSame(one, position));

/** The same name, or the one with more words of it: `families` and `families of three patients`. */
function isSame(holder: string, { holderName, actors }: Position): boolean {
  if (actors.some((name) => plain(name) === plain(holder))) return true;
  const [a, b] = [plain(holder).split(' '), plain(holderName).split(' ')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const plain = (name: string): string =>
  nameKey(name).replace(/^(?:an?|some|most|two|several|his|her|its|their) /, '');
