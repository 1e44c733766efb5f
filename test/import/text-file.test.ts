import { describe, expect, it } from 'vitest';
import { articleOfFile } from '../../src/import/text-file.js';

const STORY = 'The bridge at Ombra will close for a year, the council said on Monday.';
const MORE = 'Traders fear for their trade. “It will finish us,” said Ada Brandt.';
const READ = { id: 'story', title: null, outlet: null, authors: [], date: null, url: null };

describe('front matter', () => {
  const FULL = [
    '---',
    'title: "The bridge: closed"',
    'outlet: Ombra Mail',
    'authors: [Ada Brandt, Jan de Wit]',
    'date: 2026-02-20',
    'url: https://mail.example/bridge',
    'id: bridge-1',
    'tags: [bridges]',
    '---',
    '',
    STORY,
  ].join('\n');
  const SAID = {
    id: 'bridge-1',
    title: 'The bridge: closed',
    outlet: 'Ombra Mail',
    authors: ['Ada Brandt', 'Jan de Wit'],
    date: '2026-02-20',
    url: 'https://mail.example/bridge',
    text: STORY,
  };

  it.each(['story.md', 'story.markdown', 'story.txt', 'STORY.TXT'])('is read in %s', (path) => {
    expect(articleOfFile(path, FULL)).toEqual(SAID);
  });

  it.each([
    ['Windows line ends', FULL.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${FULL}`],
    ['dots at its end', FULL.replace('\n---\n\n', '\n...\n\n')],
    ['capitals in its names', FULL.replace('title:', 'Title:')],
  ])('is read with %s', (_, content) => {
    expect(articleOfFile('story.txt', content)).toEqual(SAID);
  });

  it.each([
    ['publisher', 'publisher: Ombra Mail', { outlet: 'Ombra Mail' }],
    ['source', 'source: Ombra Mail', { outlet: 'Ombra Mail' }],
    ['one author', 'author: Ada Brandt', { authors: ['Ada Brandt'] }],
    ['a byline', 'byline: By Ada Brandt and Jan de Wit', { authors: ['Ada Brandt', 'Jan de Wit'] }],
    ['a date in words', 'date: Feb. 20, 2026', { date: '2026-02-20' }],
    ['a title that is a number', 'title: 1984', { title: '1984' }],
    ['blank fields', 'title:\noutlet: ""\ndate:\nurl: ""', {}],
    ['no fields at all', '', {}],
  ])('may give %s', (_, yaml, fields) => {
    expect(articleOfFile('story.txt', `---\n${yaml}\n---\n${STORY}`)).toEqual({
      ...READ,
      ...fields,
      text: STORY,
    });
  });

  it.each([
    ['a date that is none', 'date: soon', 'date: “soon” is no day with month and year'],
    ['an address that is none', 'url: mail.example', 'url: “mail.example” is no web address'],
    ['an address that would run', 'url: javascript:alert(1)', 'url: “javascript:alert(1)” is no web address'],
    ['a title that is a list', 'title: [a, b]', 'title: has to be text'],
    ['authors that are no names', 'authors: {a: 1}', 'authors: has to be a name or a list of names'],
    [
      'two faults',
      'date: soon\ntitle: [a]',
      'title: has to be text; date: “soon” is no day with month and year',
    ],
    ['YAML that is none', 'title: "open', 'front matter: Missing closing "quote at line 3, column 1'],
    [
      'a field given twice',
      'title: a\ntitle: b',
      'front matter: Map keys must be unique at line 3, column 1',
    ],
  ])('is refused with %s', (_, yaml, message) => {
    expect(() => articleOfFile('story.txt', `---\n${yaml}\n---\n${STORY}`)).toThrow(message);
  });

  it('is no door for a small file that would grow without end', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}, *a${at}]`,
    );
    const bomb = ['---', 'a0: &a0 [x]', ...rows, '---', STORY].join('\n');
    expect(() => articleOfFile('story.txt', bomb)).toThrow('front matter: Excessive alias count');
  });

  it('is not seen in a rule of dashes', () => {
    const text = `---\n${STORY}\n---\n${MORE}`;
    expect(articleOfFile('story.txt', text).text).toBe(text);
  });
});

describe('a bare text', () => {
  it.each([
    ['a date and a dateline', ` date 2026-02-20 OMBRA—${STORY}\n\n${MORE}`, { date: '2026-02-20' }],
    ['a title', `Bridge to close\n\n${STORY}`, { title: 'Bridge to close' }],
    ['a marked title', `# Bridge to close\n\n${STORY}`, { title: 'Bridge to close' }],
    [
      'title, byline and date',
      `Bridge to close\n\nBy Ada Brandt and Jan de Wit\n\nFeb. 20, 2026\n\n${STORY}`,
      { title: 'Bridge to close', authors: ['Ada Brandt', 'Jan de Wit'], date: '2026-02-20' },
    ],
    [
      'a byline with a date, a line each',
      `Bridge to close\nBy Ada Brandt | Feb. 20, 2026\n${STORY}\n${MORE}`,
      { title: 'Bridge to close', authors: ['Ada Brandt'], date: '2026-02-20' },
    ],
    [
      'a web page’s head',
      `World | Europe\nBridge to close\nBy Ada Brandt and Jan de Wit | Published 14 March 2026, 09:12 GMT\n\n${STORY}`,
      { title: 'Bridge to close', authors: ['Ada Brandt', 'Jan de Wit'], date: '2026-03-14' },
    ],
    [
      'a name without By beside its date',
      `Bridge to close\n\nAda Brandt in Ombra\n\nSat 14 Mar 2026 09.12 GMT\n\n${STORY}`,
      { title: 'Bridge to close', authors: ['Ada Brandt'], date: '2026-03-14' },
    ],
    [
      'when it was published and updated',
      `Bridge to close\n\nUpdated 9:00 a.m. ET Nov. 3, 2025\n\nPublished 3:14 p.m. ET Nov. 2, 2025\n\n${STORY}`,
      { title: 'Bridge to close', date: '2025-11-02' },
    ],
    ['a date alone', `Friday 20 February 2026 14.03 GMT\n\n${STORY}`, { date: '2026-02-20' }],
    ['a dateline with its year', `OMBRA, Feb. 3, 2026 (QNA) — ${STORY}`, { date: '2026-02-03' }],
    ['a dateline without', `OMBRA, Feb. 3 (QNA) — ${STORY}`, {}],
    ['a date in the story', `${STORY}\n\nIt opened on Feb. 24, 2022, in the rain.`, {}],
    [
      'a date that begins a sentence',
      `Bridge to close\n\nFeb. 24, 2022: the day it opened.\n\n${STORY}`,
      { title: 'Bridge to close' },
    ],
    [
      'a date that depends on the day',
      `Bridge to close\n\n20 hours ago\n\n${STORY}`,
      { title: 'Bridge to close' },
    ],
    [
      'a title that begins like a byline',
      `By the time it closed\n\n${STORY}`,
      { title: 'By the time it closed' },
    ],
  ])('tells of itself by %s, and stays whole', (_, text, told) => {
    expect(articleOfFile('story.txt', text)).toEqual({ ...READ, ...told, text });
  });

  it('does not overrule its front matter', () => {
    const content = `---\ntitle: Given\ndate: 2020-01-01\n---\nBridge to close\n\nFeb. 20, 2026\n\n${STORY}`;
    expect(articleOfFile('story.txt', content)).toMatchObject({ title: 'Given', date: '2020-01-01' });
  });

  it('is called by its file', () => {
    expect(articleOfFile('/news/monday.v2.txt', STORY).id).toBe('monday.v2');
  });

  it.each(['', '  \n\n', '\uFEFF', '---\ntitle: Bridge\n---\n'])('is refused where it is %j', (content) => {
    expect(() => articleOfFile('story.txt', content)).toThrow('holds no text');
  });
});

describe('Markdown', () => {
  it('gives its title, and is undone', () => {
    const content = `# Bridge *to close*\n\n*By Ada Brandt*\n\n${STORY}\n\n## What now?\n\n> ${MORE}`;
    expect(articleOfFile('story.md', content)).toEqual({
      ...READ,
      title: 'Bridge to close',
      authors: ['Ada Brandt'],
      text: `By Ada Brandt\n\n${STORY}\n\n## What now?\n\n${MORE}`,
    });
  });

  it('leaves the first word to its front matter', () => {
    const content = `---\ntitle: Given\n---\n# Bridge to close\n\n${STORY}`;
    expect(articleOfFile('story.md', content)).toMatchObject({ title: 'Given', text: STORY });
  });
});
