import { describe, expect, it } from 'vitest';
import { jsonLine } from '../../src/console/json.js';
import { answer, finding, TEXT } from './answers.js';

describe('jsonLine', () => {
  it('keeps the keys in their order', () => {
    const citation = {
      article: 'bridge',
      title: 'Bridge to close',
      outlet: 'Ombra Mail',
      date: '2026-02-20',
      paragraph: 1,
      start: 0,
      end: TEXT.length,
      url: 'https://mail.example/bridge',
    };
    expect(jsonLine(answer())).toBe(
      JSON.stringify({
        question: '/who said shut',
        command: 'who said',
        found: true,
        heading: 'Who said “shut”',
        total: 1,
        suggestions: [],
        findings: [
          {
            speaker: { name: 'Ada Brandt', role: 'harbour master' },
            kind: 'direct',
            excerpt: TEXT,
            citation,
            confidence: 0.9,
            marks: [{ start: 0, end: 24 }],
            alsoIn: [],
            position: null,
            group: null,
            stance: null,
            voice: null,
            claimedBy: null,
            holder: null,
          },
        ],
        notes: [],
        profile: null,
      }),
    );
  });

  it.each([
    ['nobody', { speaker: null }, '"speaker":null'],
    [
      'a position',
      { position: { holder: 'Ombra', stance: 'wants', voice: 'own', claimedBy: null, changedFrom: null } },
      '"position":{"holder":"Ombra"',
    ],
  ] as const)('tells of %s', (_, changed, part) => {
    expect(jsonLine(answer({ findings: [finding(changed)] }))).toContain(part);
  });

  it('says where nothing was found', () => {
    expect(JSON.parse(jsonLine(answer({ findings: [], total: 0 })))).toMatchObject({
      found: false,
      findings: [],
    });
  });

  it('is one line that any terminal can show, and gives every character back', () => {
    const heading = 'a\nb\u2028c\x1B[31m\x9Bd\x7F“e”';
    const line = jsonLine(answer({ heading }));
    // eslint-disable-next-line no-control-regex -- these are what it is about
    expect(line).not.toMatch(/[\0-\x1F\x7F-\x9F\u2028]/);
    expect(JSON.parse(line)).toMatchObject({ heading });
  });
});
