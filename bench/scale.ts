/**
 * Measures the index as it grows, and beside plain MiniSearch, each in a process of its own:
 *
 *   npm run bench:scale -- NEWS.jsonl.gz
 *
 * NEWS holds one passage a line (`id`, `title`, `text`); `questions.json` lies beside it. Writes the table and the plot
 * to `bench/results`. Above the size of NEWS its passages are said again, so that vocabulary grows less than in life.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { plot, type Point } from './scale/plot.js';
import type { Row } from './scale/row.js';
import { hasSqlite, SQLITE } from './scale/sqlite.js';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];
/** The peers are asked fewer questions: the slowest takes a second for each. */
const PEERS = [
  [SQLITE, 100_000, 1_000],
  ['MiniSearch, stop words + Porter', 100_000, 150],
  ['MiniSearch, default settings', 100_000, 40],
] as const;
const OURS = 1_000;

function run(path: string): void {
  const grown = SIZES.map((size) => ({ size, row: measured('verbatim', size, OURS, path) }));
  const here = PEERS.filter(([name]) => name !== SQLITE || hasSqlite());
  if (here.length < PEERS.length) console.log(`${SQLITE}: left out, there is no command sqlite3 with FTS5`);
  const peers = here.map(([name, size, asked]) => ({ name, size, row: measured(name, size, asked, path) }));
  const table = [
    ...grown.map(({ size, row }) => tableRow('verbatim', size, row)),
    ...peers.map(({ name, size, row }) => tableRow(name, size, row)),
  ];
  const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const page = [HEAD, `\n${machine}\n`, COLUMNS, ...table, ''].join('\n');
  writeFileSync(resultAt('scale.md'), page);
  const curve = (value: keyof Row): readonly Point[] =>
    grown.map(({ size, row }) => ({ passages: size, value: row[value] }));
  writeFileSync(
    resultAt('scale.svg'),
    `${plot('Verbatim: time of a question as the library grows', 'ms', [
      { name: 'p99', colour: '#c0392b', points: curve('p99') },
      { name: 'p50', colour: '#2471a3', points: curve('p50') },
    ])}\n`,
  );
}

function measured(name: string, size: number, asked: number, path: string): Row {
  const script = fileURLToPath(new URL('scale/measure.ts', import.meta.url));
  const args = ['--expose-gc', '--import', 'tsx', script, name, String(size), String(asked), path];
  const row = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Row;
  console.log(tableRow(name, size, row));
  return row;
}

const HEAD = `# Speed and memory

Printed by \`npm run bench:scale -- NEWS.jsonl.gz\`: the index and the ranking of passages; each row is a process of its own
(memory is all that the process holds, the articles included; for SQLite the command \`sqlite3\` with its table in memory). "Add" is the slowest of 50 articles added to the full index.

![Time of a question as the library grows](scale.svg) ([PNG](scale.png))`;
const COLUMNS = '| engine | passages | build | p50 | p99 | add | memory |\n|---|---|---|---|---|---|---|';

const tableRow = (name: string, size: number, { build, p50, p99, add, memory }: Row): string =>
  `| ${name} | ${size.toLocaleString('en')} | ${build.toFixed(1)} s | ${p50.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${add.toFixed(1)} ms | ${memory.toFixed(0)} MB |`;

const resultAt = (name: string): string => fileURLToPath(new URL(`results/${name}`, import.meta.url));

const [news] = process.argv.slice(2);
if (news === undefined || !existsSync(news)) {
  console.error('bench:scale needs the file of news passages: npm run bench:scale -- NEWS.jsonl.gz');
  process.exitCode = 2;
} else run(news);
