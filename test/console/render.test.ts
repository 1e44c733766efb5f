import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/console/render.js';
import { PLAIN, type Style } from '../../src/console/style.js';
import { ADA, answer, finding, TEXT } from './answers.js';

/** Marks that can be seen. */
const SEEN: Style = { ...PLAIN, bold: (text) => `<b>${text}</b>`, dim: (text) => `<d>${text}</d>` };
const shown = (changed: Parameters<typeof answer>[0], style = PLAIN): string =>
  render(answer(changed), style);

describe('render', () => {
  it('shows heading, excerpt, speaker and source', () => {
    expect(render(answer(), PLAIN)).toBe(
      [
        'Who said “shut”',
        '',
        `│ ${TEXT}`,
        '  — Ada Brandt, harbour master · direct',
        '  Ombra Mail · Bridge to close · 20 February 2026 · ¶\u00a01',
        '  https://mail.example/bridge',
        '',
      ].join('\n'),
    );
  });

  it('tells under the heading what the articles called a speaker, and when', () => {
    const tenure = { affiliation: null, from: '2026-02-12', to: '2026-03-03', articles: 2 };
    const tenures = [
      { ...tenure, role: 'mayor of Harrow' },
      { ...tenure, role: 'baker', from: null },
    ];
    const profile = { name: 'Ada Holm', variants: ['Holm'], tenures };
    expect(render(answer({ heading: 'In the words of Ada Holm', profile }), PLAIN)).toContain(
      'In the words of Ada Holm\nmayor of Harrow (12 February 2026 to 3 March 2026) · baker\n',
    );
    const one = { ...profile, tenures: tenures.slice(1) };
    expect(render(answer({ profile: one }), PLAIN)).not.toContain('baker');
  });

  it('sets the words that answer off', () => {
    expect(render(answer(), SEEN)).toContain('<b>“The bridge stays shut,”</b> said Ada Brandt');
  });

  it.each([
    ['a mixed quotation', finding({ kind: 'mixed' }), '— Ada Brandt, harbour master · partly quoted'],
    ['an indirect one', finding({ kind: 'indirect' }), '— Ada Brandt, harbour master · reported'],
    ['a speaker without a role', finding({ speaker: { ...ADA, role: null } }), '— Ada Brandt · direct'],
    [
      'a doubtful speaker',
      finding({ confidence: 0.52 }),
      '— Ada Brandt, harbour master · direct · uncertain (52%)',
    ],
    ['nobody who can be named', finding({ speaker: null }), '— unattributed · direct'],
    ['a passage in somebody’s words', finding({ kind: 'passage' }), '  — Ada Brandt, harbour master\n'],
  ])('tells of %s', (_, one, line) => {
    expect(shown({ findings: [one] })).toContain(line);
  });

  it('says of a passage of the article’s own only where it is from', () => {
    expect(shown({ findings: [finding({ kind: 'passage', speaker: null })] })).not.toContain('—');
  });

  it.each([
    ['own', null, 'Ada Brandt: rejects, by their own account'],
    ['reported', null, 'Ada Brandt: rejects, as the article reports it'],
    ['claimed', 'Bo Li', 'Ada Brandt: rejects, according to Bo Li'],
    ['claimed', null, 'Ada Brandt: rejects, according to somebody else'],
  ] as const)('tells a position that is %s by %s', (voice, claimedBy, line) => {
    const position = {
      holder: 'Ada Brandt',
      stance: 'rejects',
      voice,
      claimedBy,
      changedFrom: null,
    } as const;
    expect(shown({ findings: [finding({ position })] })).toContain(`\n\n${line}\n│ `);
  });

  it('tells of a change from when and where the opposite is', () => {
    const { citation } = finding().excerpt;
    const position = {
      holder: 'Ada Brandt',
      stance: 'wants',
      voice: 'own',
      claimedBy: null,
      changedFrom: { stance: 'rejects', citation },
    } as const;
    expect(shown({ findings: [finding({ position })] })).toContain(
      'by their own account · a change: rejects on 20 February 2026, Bridge to close',
    );
  });

  it('shows a group’s heading once, above its first finding', () => {
    const text = shown({
      findings: [finding({ group: 'Wants' }), finding({ group: 'Wants' }), finding({ group: 'Rejects' })],
    });
    expect(text.match(/^[A-Z ]+$/gmu)).toEqual(['WANTS', 'REJECTS']);
  });

  it.each([
    ['no title', { title: null }, 'Ombra Mail · bridge · 20 February 2026 · ¶\u00a01'],
    ['no outlet', { outlet: null }, '  Bridge to close · 20 February 2026 · ¶\u00a01'],
    ['no date', { date: null }, 'Ombra Mail · Bridge to close · ¶\u00a01'],
    ['nothing but a text', { title: null, outlet: null, date: null, url: null }, '  bridge · ¶\u00a01\n'],
  ])('cites what is known where there is %s', (_, article, line) => {
    expect(shown({ findings: [finding({}, article)] })).toContain(line);
  });

  it('makes the title the link where links can be clicked', () => {
    const link = (text: string, url: string): string => `[${text}](${url})`;
    const text = shown({}, { ...PLAIN, link });
    expect(text).toContain('Ombra Mail · [Bridge to close](https://mail.example/bridge) · 20');
    expect(text).not.toContain('\n  https://');
  });

  it.each([
    ['another protocol', 'javascript:alert(1)'],
    ['no address', 'mail.example'],
  ])('shows no link to %s', (_, url) => {
    expect(shown({ findings: [finding({}, { url })] })).not.toContain(url);
  });

  it('names three of the articles that say the same, and counts the others', () => {
    const { citation } = finding({}, { outlet: null, date: null }).excerpt;
    const alsoIn = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => ({ ...citation, title }));
    expect(shown({ findings: [finding({ alsoIn })] })).toContain(
      '  Also in: One · ¶\u00a01; Two · ¶\u00a01; Three · ¶\u00a01; 2 more\n',
    );
  });

  it('counts what it does not show', () => {
    expect(shown({ total: 7 })).toContain('\n\n6 more\n');
  });

  it('shows notes and suggestions', () => {
    const text = shown({
      findings: [],
      total: 0,
      notes: ['One.', 'Two.'],
      suggestions: ['/help', 'Ada Brandt'],
    });
    expect(text).toBe('Who said “shut”\n\nOne.\nTwo.\n\nTry: /help · Ada Brandt\n');
  });

  it.each([24, 40, 80])('keeps to %i columns, addresses aside', (width) => {
    const lines = render(answer({ suggestions: ['/ask how long?'] }), { ...PLAIN, width }).split('\n');
    const wide = lines.filter((line) => line.length > width && !line.includes('https://'));
    expect(wide).toEqual([]);
  });

  it('keeps an address whole, so that a terminal finds it', () => {
    expect(render(answer(), { ...PLAIN, width: 24 })).toContain('\n  https://mail.example/bridge\n');
  });

  it('keeps every word of a wrapped excerpt', () => {
    const lines = render(answer(), { ...PLAIN, width: 30 }).split('\n');
    const excerpt = lines.filter((line) => line.startsWith('│ ')).map((line) => line.slice(2));
    expect(excerpt.join(' ')).toBe(TEXT);
  });

  it('keeps the paragraphs of an excerpt apart', () => {
    expect(shown({ findings: [finding({}, { text: 'One.\n\nTwo.' })] })).toContain('│ One.\n│\n│ Two.\n');
  });

  it('lets nothing through that a terminal obeys, wherever it stands', () => {
    const bad = '\x1B[2J\x9B1m\x1B]8;;https://evil.example\x07\rno\u202E';
    const speaker = { ...ADA, name: bad, role: bad };
    const position = {
      holder: bad,
      stance: 'wants',
      voice: 'claimed',
      claimedBy: bad,
      changedFrom: null,
    } as const;
    const hostile = { title: bad, outlet: bad, date: bad, text: bad.repeat(2), id: bad };
    const one = finding(
      { speaker, position, group: bad, marks: [{ start: 1, end: 3 }] },
      { ...hostile, url: `https://a.example/${bad}` },
    );
    const full = answer({
      heading: bad,
      notes: [bad],
      suggestions: [bad],
      findings: [{ ...one, alsoIn: [one.excerpt.citation] }],
    });
    // eslint-disable-next-line no-control-regex -- these are what it is about
    expect(render(full, PLAIN)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
  });

  it('holds the words of any text, once its style is taken off', () => {
    const words = fc.array(fc.constantFrom('said', '“no"', 'é', 'U.S.', '—', '泽连斯基'), {
      minLength: 1,
      maxLength: 40,
    });
    const style: Style = { ...PLAIN, width: 30, bold: (text) => `\x1B[1m${text}\x1B[22m` };
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), (list, start, end) => {
        const text = list.join(' ');
        const lines = stripVTControlCharacters(
          render(answer({ findings: [finding({ marks: [{ start, end }] }, { text })] }), style),
        ).split('\n');
        const excerpt = lines.filter((line) => line.startsWith('│ ')).map((line) => line.slice(2));
        expect(excerpt.join(' ')).toBe(text);
      }),
    );
  });
});
