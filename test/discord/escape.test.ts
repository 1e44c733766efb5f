import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLabel, escapeText } from '../../src/discord/escape.js';
import { hostileText } from './hostile.js';
import { read, shown } from './markdown.js';

describe('what would mean something to Discord is shown as it is', () => {
  it.each([
    ['emphasis', '*a* **b** _c_ __d__ ~~e~~'],
    ['spoiler', '||a||'],
    ['code', '`a` ```b```'],
    ['masked link', '[click](https://example.org)'],
    ['bare link', 'https://example.org/a'],
    ['invitation', 'discord.gg/abc'],
    ['everybody', '@everyone @here'],
    ['person', '<@1> <@!1>'],
    ['role and channel', '<@&1> <#1>'],
    ['command', '</help:1>'],
    ['timestamp', '<t:0:R>'],
    ['emoji', '<:a:1> <a:b:2> :smile:'],
    ['heading', '# a'],
    ['small line', '-# a'],
    ['list', '- a'],
    ['numbered list', '1. a'],
    ['quote', '> a'],
    ['quote to the end', '>>> a'],
    ['backslash', '\\*a\\*'],
  ])('%s', (_, text) => {
    expect(read(escapeText(text))).toEqual([{ block: 'plain', runs: [{ style: 'plain', text }] }]);
  });

  it('whatever is written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = read(escapeText(text));
        expect(lines.length).toBe(1);
        for (const { block, runs } of lines) {
          expect(block).toBe('plain');
          expect(runs.every(({ style }) => style === 'plain')).toBe(true);
        }
      }),
    );
  });
});

it.each([
  ['a line end', 'a\nb', 'a b'],
  ['a mark that turns the direction', 'a\u202Eb', 'ab'],
  ['half a character', 'a\uD83Db', 'ab'],
])('%s cannot be shown', (_, text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

describe('a label', () => {
  it.each([
    ['fits', 'Marta Bell', 20, 'Marta Bell'],
    ['is cut at a word’s end', 'Marta Bell of Lindholm', 14, 'Marta Bell of…'],
    ['is cut inside a word where it is one', 'Lindholmsborough', 9, 'Lind…'],
    ['is nothing where there is nothing to see', '\u202E \u202E', 20, ''],
    ['has its spaces made one', ' Marta \n Bell ', 20, 'Marta Bell'],
  ])('%s', (_, label, limit, expected) => {
    expect(escapeLabel(label, limit)).toBe(expected);
  });

  it('never passes its limit', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 5, max: 60 }), (text, limit) => {
        const label = escapeLabel(text, limit);
        expect(label.length).toBeLessThanOrEqual(limit);
        expect(shown(read(label)[0]!).replaceAll('…', '').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
