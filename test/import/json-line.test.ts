import { describe, expect, it } from 'vitest';
import { articleOfLine } from '../../src/import/json-line.js';

const STORY = 'The bridge at Ombra will close for a year, the council said on Monday.';

describe('articleOfLine', () => {
  it('reads every field', () => {
    const line = {
      id: 'a1',
      title: 'Bridge to close',
      publisher: 'Ombra Mail',
      byline: 'Ada Brandt',
      date: '2018/03/15',
      url: 'https://mail.example/a',
      text: STORY,
      quotes: [],
    };
    expect(articleOfLine(JSON.stringify(line)).article).toEqual({
      id: 'a1',
      title: 'Bridge to close',
      outlet: 'Ombra Mail',
      authors: ['Ada Brandt'],
      date: '2018-03-15',
      url: 'https://mail.example/a',
      text: STORY,
    });
  });

  it.each([
    ['with id and text alone', { id: 'a1', text: STORY }],
    ['with a number for an id', { id: 7, text: STORY }],
    ['with nulls', { id: 'a1', title: null, publisher: null, date: null, url: '', text: STORY }],
  ])('reads a line %s', (_, line) => {
    const read = { title: null, outlet: null, authors: [], date: null, url: null, text: STORY };
    expect(articleOfLine(JSON.stringify(line)).article).toEqual({ id: String(line.id), ...read });
  });

  it('leaves the text whole, its line ends aside', () => {
    const text = `\uFEFF Bridge to close\r\n\r\nBy Ada Brandt\r\n\r\n${STORY} `;
    const { article, toRaw } = articleOfLine(JSON.stringify({ id: 'a1', text }));
    expect(article.text).toBe(` Bridge to close\n\nBy Ada Brandt\n\n${STORY} `);
    const start = article.text.indexOf(STORY);
    const raw = toRaw({ start, end: start + STORY.length });
    expect(text.slice(raw.start, raw.end)).toBe(STORY);
  });

  it.each([
    ['no JSON', '{"id": "a1", "text": ', 'is no valid JSON'],
    ['no object', '["a1"]', 'is no JSON object'],
    ['null', 'null', 'is no JSON object'],
    ['no id', '{"text": "Story."}', 'id: is missing'],
    ['a blank id', '{"id": " ", "text": "Story."}', 'id: is empty'],
    ['no text', '{"id": "a1"}', 'text: is missing'],
    ['a text that is none', '{"id": "a1", "text": 5}', 'text: has to be text'],
    ['an empty text', '{"id": "a1", "text": " "}', 'text: is empty'],
    ['a date that is none', '{"id": "a1", "text": "S.", "date": "soon"}', 'date: “soon” is no day'],
    [
      'an address that would run',
      '{"id": "a1", "text": "S.", "url": "data:text/html,x"}',
      'url: “data:text/html,x”',
    ],
  ])('refuses %s', (_, line, message) => {
    expect(() => articleOfLine(line)).toThrow(message);
  });
});
