import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { render } from '../../src/discord/render.js';
import { answer, anyAnswer, citation, finding, speaker } from './answers.js';
import { read, shown } from './markdown.js';
import { messageBreaches } from './peer/message-rules.js';

/** The lines of each card, as Discord shows them. */
const cards = (given: Answer): string[][] =>
  render(given).embeds.map(({ description }) => read(description).map(shown));

describe('an answer as a message', () => {
  it('gives the words, who said them and how we know, and where they stand', () => {
    const marks = [{ start: 108, end: 111 }];
    expect(render(answer({ findings: [finding({ marks })] }))).toMatchObject({
      content: '**Who said “wait”**',
      embeds: [
        {
          description: [
            '> It will **not** wait.',
            '**Marta Bell**, mayor, Lindholm · directly',
            '-# Council delays the harbour vote · The Sample Courier · 4 March 2026 · paragraph 2',
          ].join('\n'),
        },
      ],
      allowedMentions: { parse: [] },
    });
  });

  it.each([
    ['mixed', { kind: 'mixed' }, 'Marta Bell, mayor, Lindholm · partly quoted'],
    ['reported', { kind: 'indirect' }, 'Marta Bell, mayor, Lindholm · reported'],
    ['unattributed', { speaker: null }, 'Unattributed · directly'],
    [
      'of a doubtful speaker',
      { confidence: 0.52 },
      'Marta Bell, mayor, Lindholm · directly · uncertain (52%)',
    ],
    ['a passage', { kind: 'passage', speaker: null }, 'Passage of the article'],
    [
      'by somebody without a role',
      { speaker: { ...speaker, role: null, affiliation: null } },
      'Marta Bell · directly',
    ],
    [
      'by somebody whose role names whom they speak for',
      { speaker: { ...speaker, role: 'mayor of Lindholm' } },
      'Marta Bell, mayor of Lindholm · directly',
    ],
  ] as const)('tells words that are %s', (_, fields, expected) => {
    expect(cards(answer({ findings: [finding(fields)] }))[0]?.[1]).toBe(expected);
  });

  it.each([
    ['own', null, 'Lindholm: rejects, by their own account'],
    ['reported', null, 'Lindholm: rejects, as the article reports it'],
    ['claimed', 'Otto Crane', 'Lindholm: rejects, according to Otto Crane'],
    ['claimed', null, 'Lindholm: rejects, according to somebody else'],
  ] as const)('tells a position that is %s, by %s', (voice, claimedBy, expected) => {
    const position = { holder: 'Lindholm', stance: 'rejects', voice, claimedBy, changedFrom: null } as const;
    expect(cards(answer({ findings: [finding({ position })] }))[0]?.[0]).toBe(expected);
  });

  it('puts a group’s heading above its first finding alone', () => {
    const shown = cards(answer({ findings: [finding({ group: 'Wants' }), finding({ group: 'Wants' })] }));
    expect(shown.map(([first]) => first === 'WANTS')).toEqual([true, false]);
  });

  it('puts the group above, and tells of a change from when and where the opposite is', () => {
    const changedFrom = { stance: 'rejects', citation } as const;
    const position = {
      holder: 'Lindholm',
      stance: 'wants',
      voice: 'own',
      claimedBy: null,
      changedFrom,
    } as const;
    const [lines] = cards(answer({ findings: [finding({ position, group: 'Wants' })] }));
    expect(lines?.[0]).toBe('WANTS');
    expect(lines?.[1]).toMatch(
      /^Lindholm: wants, by their own account · a change: rejects on \d+ \p{L}+ \d{4}, /u,
    );
  });

  it('says of a citation what is known', () => {
    const bare = { ...citation, title: null, outlet: null, date: null, paragraph: null };
    const excerpt = { text: 'It will not wait.', citation: bare };
    expect(cards(answer({ findings: [finding({ excerpt })] }))[0]?.at(-1)).toBe('harbour-vote');
  });

  it('names other articles with the same words, and counts the rest', () => {
    const alsoIn = Array.from({ length: 5 }, () => ({
      ...citation,
      title: 'Vote off',
      outlet: null,
      date: null,
    }));
    expect(cards(answer({ findings: [finding({ alsoIn })] }))[0]?.at(-1)).toBe(
      'Also in: Vote off; Vote off; Vote off; 2 more',
    );
  });

  it('links to the words', () => {
    const excerpt = { text: 'It will not wait.', citation: { ...citation, url: 'https://example.org/vote' } };
    const [card] = render(answer({ findings: [finding({ excerpt })] })).embeds;
    expect(card?.description).toContain(
      '[read it there](https://example.org/vote#:~:text=It%20will%20not%20wait)',
    );
  });

  it('shows notes and what to try, where nothing was found', () => {
    const empty = answer({
      heading: 'Nothing',
      findings: [],
      total: 0,
      suggestions: ['/articles', 'Otto'],
      notes: ['A', 'B'],
    });
    expect(read(render(empty).content).map(shown)).toEqual(['Nothing', 'Try: /articles · Otto']);
    expect(cards(empty)).toEqual([['A', 'B']]);
  });
});

describe('an answer that is too long', () => {
  const text = 'It will not wait for us. '.repeat(40).trim();
  const long = finding({ excerpt: { text, citation: { ...citation, end: 100 + text.length } } });

  it('loses whole findings and says how many', () => {
    const { content, embeds } = render(
      answer({ findings: Array.from({ length: 9 }, () => long), total: 12 }),
    );
    expect(embeds.length).toBe(5);
    expect(read(content).map(shown)).toEqual(['Who said “wait”', '7 more']);
    for (const { description } of embeds) expect(description).toContain(text);
  });

  it('shows whole sentences of an excerpt, and outside of them that it goes on', () => {
    const excerpt = { text: `${text} ${text}`, citation: { ...citation, end: 101 + 2 * text.length } };
    const [lines = []] = cards(answer({ findings: [finding({ excerpt })] }));
    expect(excerpt.text.startsWith(lines[0] ?? '')).toBe(true);
    expect(lines[0]).toMatch(/for us\.$/);
    expect(lines[1]).toBe('✂ The excerpt goes on in the article.');
  });

  it('begins with the sentence that answers, and says that the excerpt begins earlier', () => {
    const whole = `${text} ${text} Friday decides.`;
    const end = citation.start + whole.length;
    const marks = [{ start: end - 15, end: end - 8 }];
    const [lines = []] = cards(
      answer({ findings: [finding({ excerpt: { text: whole, citation: { ...citation, end } }, marks })] }),
    );
    expect(lines.slice(0, 2)).toEqual(['✂ The excerpt begins earlier in the article.', 'Friday decides.']);
  });
});

it('keeps to every limit and lets nothing through, whatever an answer holds', () => {
  const isOwn = ({ style, text }: { style: string; text: string }): boolean =>
    style === 'plain' ||
    style === 'bold' ||
    (style === 'link' && text === 'read it there') ||
    (style === 'italic' && ['Passage of the article', 'Unattributed'].includes(text));
  fc.assert(
    fc.property(anyAnswer, (given) => {
      const { content, embeds, allowedMentions } = render(given);
      const sent = { content, embeds: [...embeds], allowed_mentions: { parse: [...allowedMentions.parse] } };
      expect(messageBreaches(sent)).toEqual([]);
      if (given.findings.length > 0) expect(embeds.length).toBeGreaterThan(0);
      const lines = [content, ...embeds.map(({ description }) => description)].flatMap(read);
      expect(lines.flatMap(({ runs }) => runs).filter((run) => !isOwn(run))).toEqual([]);
      expect(lines.filter(({ block }) => !['plain', 'quote', 'small'].includes(block))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
