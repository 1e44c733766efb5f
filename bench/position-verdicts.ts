/**
 * Prints the first five findings of `/position` for two lists of twenty actors of the development articles, with the verdicts that
 * were given by hand and are kept in `bench/positions/verdicts.json`, and writes `bench/results/positions-actors.md`:
 *
 *   npm run bench:position-verdicts
 *
 * A verdict is kept by article, place, stance and voice: a finding that changes is shown again, unjudged.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { position } from '../commands/position.js';
import type { Finding } from '../src/answers/answer.js';
import { buildLibrary } from '../src/library/build.js';
import type { Library } from '../src/library/library.js';
import { CORPUS, hasCorpus, readCorpus } from './train-corpus.js';

/** Why a finding is not that actor's position of that kind, in our own words; `right` where it is. */
type Verdicts = Readonly<Record<string, string>>;

const FIRST = 5;
const FILE = 'bench/positions/verdicts.json';
const RESULT = 'bench/results/positions-actors.md';
/** Twenty that rules were made on, and thirty that were read before any rule was made on them: chosen by name alone. */
const LISTS = {
  first: [
    'Hillary Clinton', 'Donald Trump', 'Mike Pence', 'Bernie Sanders', 'Barack Obama', 'Paul Ryan', 'Ted Cruz', 'Lindsey Graham',
    'Jill Stein', 'Republicans', 'Democrats', 'Clinton campaign', 'White House', 'FBI', 'Sierra Club', 'International Monetary Fund',
    'Russia', 'China', 'Congress', 'Wells Fargo',
  ],
  second: [
    'Loretta Lynch', 'Bobby Scott', 'Elizabeth Warren', 'Bill Clinton', 'Adam Schiff', 'Jason Chaffetz', 'Robby Mook', 'Mitch McConnell',
    'Bill de Blasio', 'John Stumpf', 'Terry Strada', 'Mexico', 'European Union', 'United States', 'South Korea', 'Senate',
    'Tax Policy Center', 'NAACP', 'AROS', 'Democratic National Committee',
  ],
  third: [
    'Michael Flynn', 'Chris Christie', 'Congressional Black Caucus', 'United Federation of Teachers', 'Tax Foundation',
    'Iraq and Afghanistan Veterans of America', 'EB-5 Investment Coalition', 'Commission on Presidential Debates', 'PolitiFact', 'Supreme Court',
  ],
} as const; // prettier-ignore

interface Shown {
  readonly actor: string;
  readonly finding: Finding;
  readonly key: string;
}

if (hasCorpus()) report();
else
  console.log(`No annotated articles at ${CORPUS}: nothing to judge. Set ATTRIBUTION_DATA to their folder.`);

function report(): void {
  const verdicts = JSON.parse(readFileSync(FILE, 'utf8')) as Verdicts;
  const library = buildLibrary(readCorpus('polnear-dev.jsonl').map(({ layout }) => layout.article));
  const tables = Object.entries(LISTS).map(([list, actors]) => {
    const shown = actors.flatMap((actor) => shownFor(actor, library));
    for (const { actor, finding, key } of shown) {
      if (verdicts[key] === undefined) console.log(`${key}\n  ${lineOf(actor, finding)}`);
    }
    return tableOf(list, shown, verdicts);
  });
  const head = [
    `# Positions of twenty actors, twice, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'The first five findings of `/position` on polnear-dev, read by hand. No text is kept: article, place, and the verdict.',
    '',
  ];
  writeFileSync(RESULT, [...head, ...tables].join('\n'));
}

function shownFor(actor: string, library: Library): readonly Shown[] {
  const { findings } = position.answer({ actor, topic: null }, library);
  return findings.slice(0, FIRST).map((finding) => ({ actor, finding, key: keyOf(actor, finding) }));
}

function tableOf(list: string, shown: readonly Shown[], verdicts: Verdicts): string {
  const judged = shown.filter(({ key }) => verdicts[key] !== undefined);
  const right = judged.filter(({ key }) => verdicts[key] === 'right').length;
  const share = ((100 * right) / Math.max(1, judged.length)).toFixed(1);
  const told = `${right} of ${judged.length} are that actor's position of that kind in that voice (${share}%); ${shown.length - judged.length} not judged yet.`;
  console.log(`${list}: ${told}`);
  const rows = shown.map(({ key }) => `| ${key} | ${verdicts[key] ?? 'unjudged'} |`);
  const head = '| actor | article | place | stance | voice | verdict |';
  return [`## The ${list} list`, '', told, '', head, '|---|---|---|---|---|---|', ...rows, ''].join('\n');
}

function keyOf(actor: string, { excerpt: { citation }, position: held }: Finding): string {
  return [actor, citation.article, `${citation.start}–${citation.end}`, held?.stance, held?.voice].join(
    ' | ',
  );
}

function lineOf(actor: string, { excerpt, position: held }: Finding): string {
  return `${actor} / ${held?.holder}: ${held?.stance} (${held?.voice} ${held?.claimedBy ?? ''}) ${excerpt.text.replace(/\s+/g, ' ').slice(0, 330)}`;
}
