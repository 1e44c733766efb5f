import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { termsOf } from '../../src/library/terms.js';
import { sliceOf } from '../../src/text/span.js';
import type { Article } from '../../src/news/article.js';
import { percentile } from '../retrieval/measures.js';
import type { Row } from './row.js';

export const SQLITE = 'SQLite FTS5, stop words + Porter';

/** Whether the command `sqlite3` is there, with FTS5. */
export const hasSqlite = (): boolean =>
  spawnSync('sqlite3', [':memory:', 'create virtual table t using fts5(a)'], { stdio: 'ignore' }).status ===
  0;

/** SQLite's own command, with the table in memory; times are what its timer says, to the millisecond. */
export async function measureSqlite(
  articles: readonly Article[],
  questions: readonly string[],
  added: readonly Article[],
): Promise<Row> {
  const shell = new Shell();
  await shell.run(`create virtual table t using fts5(title, text, tokenize = 'porter unicode61');\nbegin;`);
  const started = performance.now();
  for (const article of articles) await shell.run(insertions(article));
  await shell.run('commit;');
  const build = (performance.now() - started) / 1000;
  await shell.run(questions.slice(0, 20).map(selection).join('\n'));
  const asked = await shell.run(`.timer on\n${questions.map(selection).join('\n')}`);
  const times = timesIn(asked);
  const adds: number[] = [];
  for (const article of added) {
    const lines = await shell.run(`begin;\n${insertions(article)}\ncommit;`);
    adds.push(timesIn(lines).reduce((sum, time) => sum + time, 0));
  }
  const memory = shell.memory();
  shell.end();
  return { build, p50: percentile(times, 0.5), p99: percentile(times, 0.99), add: Math.max(...adds), memory };
}

/** A running `sqlite3`, told what to do and read until it says that it has done it. */
class Shell {
  readonly #process = spawn('sqlite3', [':memory:'], { stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();

  /** The lines that it prints. */
  async run(commands: string): Promise<readonly string[]> {
    this.#process.stdin.write(`${commands}\n.print done\n`);
    const lines: string[] = [];
    for (;;) {
      const line = await this.#lines.next();
      if (line.done === true || line.value === 'done') return lines;
      lines.push(line.value);
    }
  }

  /** Megabytes that it holds, where the system tells. */
  memory(): number {
    const status = readFileSync(`/proc/${this.#process.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? NaN) / 1e3;
  }

  end(): void {
    this.#process.stdin.end();
  }
}

function insertions({ title, text }: Article): string {
  const rows = text.split('\n\n').map((passage) => `(${literal(title ?? '')}, ${literal(passage)})`);
  return `insert into t values ${rows.join(', ')};`;
}

/** Any of the question's words but the stop words, ranked as FTS5 ranks: BM25. */
function selection(question: string): string {
  const words = termsOf(question).filter(({ isStop }) => !isStop);
  const asked = words.map((word) => `"${sliceOf(question, word).replaceAll('"', '')}"`).join(' OR ');
  return `select count(*) from (select rowid from t where t match ${literal(asked)} order by rank limit 100);`;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

const timesIn = (lines: readonly string[]): readonly number[] =>
  lines.flatMap((line) => {
    const seconds = /^Run Time: real (\d+\.\d+)/u.exec(line)?.[1];
    return seconds === undefined ? [] : [1000 * Number(seconds)];
  });
