/** How Discord shows a run of characters. */
export interface Run {
  readonly style: string;
  readonly text: string;
}

/** A line of a message as Discord shows it. */
export interface Line {
  readonly block: 'plain' | 'quote' | 'small' | 'heading' | 'list' | 'quote to the end';
  readonly runs: readonly Run[];
}

/**
 * What begins a construct inside a line, by Discord's rules (those of `simple-markdown` and its own additions), the
 * first that matches wins. Written from how Discord reads, not from how the bot writes.
 */
const INLINE: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['plain', /^\\([^0-9A-Za-z\s])/],
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/],
  ['link', /^\[([^\]]*)\]\(\s*<?((?:\([^)]*\)|[^\s\\)]|\\.)*?)>?\s*\)/],
  ['link', /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['link', /^discord(?:\.gg|(?:app)?\.com\/invite)\/\w+/],
  ['mention', /^@(?:everyone|here)/],
  ['mention', /^<(?:@[!&]?\d+|#\d+|id:\w+|\/[^:>]+:\d+)>/],
  ['emoji', /^<a?:\w+:\d+>|^:\w+:/],
  ['timestamp', /^<t:-?\d+(?::\w)?>/],
  ['link', /^<[^\s>]+:[^\s>]+>/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['underlined', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  ['struck', /^~~((?:\\[\s\S]|[^\\])+?)~~(?!_)/],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/],
  ['italic', /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/],
  ['italic', /^_((?:__|\\[\s\S]|[^\\_])+?)_\b/],
];

const BLOCKS: readonly (readonly [Line['block'], RegExp])[] = [
  ['quote to the end', /^ *>>> /],
  ['quote', /^ *> /],
  ['small', /^ *-# +/],
  ['heading', /^ *#{1,3} +/],
  ['list', /^ *(?:[-*+]|\d+\.) +/],
];

/** A message's text as Discord reads it. */
export function read(markdown: string): Line[] {
  return markdown.split('\n').map((line) => lineOf(line));
}

function lineOf(line: string): Line {
  const [block, start] = BLOCKS.find(([, pattern]) => pattern.test(line)) ?? ['plain', /^/];
  const rest = line.replace(start, '');
  const inner = block === 'quote' ? lineOf(rest) : undefined;
  if (inner !== undefined && inner.block !== 'plain') return inner;
  return { block, runs: joined(inline(rest)) };
}

function inline(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    const { style, shown, length } = constructAt(text.slice(at));
    const inner = style === 'bold' ? inline(shown) : [];
    runs.push(...(style === 'bold' ? inner.map((run) => nested(run)) : [{ style, text: shown }]));
    at += length;
  }
  return runs;
}

/** Bold text is read once more: what is plain in it is bold, anything else stays what it is. */
const nested = (run: Run): Run => (run.style === 'plain' ? { ...run, style: 'bold' } : run);

function constructAt(text: string): { style: string; shown: string; length: number } {
  for (const [style, pattern] of INLINE) {
    const match = pattern.exec(text);
    if (match !== null) return { style, shown: match[1] ?? match[0], length: match[0].length };
  }
  const [character = ''] = text;
  return { style: 'plain', shown: character, length: character.length };
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.style === run.style && run.style !== 'link')
      all[all.length - 1] = { ...run, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** The characters that a reader sees in a line. */
export const shown = ({ runs }: Line): string => runs.map(({ text }) => text).join('');
