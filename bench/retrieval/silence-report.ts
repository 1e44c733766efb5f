import type { Case } from './silence-cases.js';
import { FEWEST } from './silence-cases.js';
import { curvePlot } from './silence-plot.js';

/** A case with log-odds that the best passage answers: cross-validated, and by a model that knows nothing of the set. */
export interface JudgedCase extends Case {
  readonly certainty: number;
  readonly byOthers: number;
}
/** The cases of a set by one split. */
export interface Judged {
  readonly name: string;
  readonly cases: readonly JudgedCase[];
}

/** Share of the answerable questions at which the sets are compared: what an issue asked for. */
const ANSWERED = 0.92;
const POINTS = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

/** Share of some cases that are answered by log-odds of at least `from`. */
export const shareFrom = (cases: readonly JudgedCase[], from: number): number =>
  cases.filter(({ certainty }) => certainty >= from).length / (cases.length || 1);

/** The tables of what is answered and what met with silence, and a plot of all thresholds, as SVG. */
export function silenceReport(
  judged: readonly Judged[],
  least: number,
): { readonly report: string; readonly plot: string } {
  const report = [
    `# When to be silent, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'Percent, cross-validated. Answered: of the questions whose best passage is right. Silent: of all questions in a library that lacks',
    'their articles, or the whole weeks of their articles and their own. Another article may still have the answer: where the known',
    'answer stands in the sentence that is marked, or in the title, silence is not wanted. Such cases teach nothing, and the columns',
    '“unanswered” leave them out, and questions without a known answer; “silent” counts them all.',
    '',
    '| set | there · not there | answered / silent as the bot stands | unanswered | silent at 92 answered | unanswered | trained on the other sets |',
    '|---|---|---|---|---|---|---|',
    ...judged.map((one) => standingRow(one, least)),
    '',
    '![Answered and silent](silence.svg) ([PNG](silence.png))',
    '',
    'First the share answered, then the share met with silence. Bold: where the bot stands.',
    '',
    `| log-odds from | ${judged.map(({ name }) => name).join(' | ')} |`,
    `|---|${judged.map(() => '---').join('|')}|`,
    ...[...POINTS.filter((at) => at !== least), least]
      .sort((a, b) => a - b)
      .map((from) => curveRow(judged, from, least)),
    '',
    `Libraries of ${FEWEST} to 15,000 passages.`,
    '',
  ].join('\n');
  return { report, plot: curvePlot('Answered and silent', judged.map(curveOf)) };
}

function standingRow({ name, cases }: Judged, least: number): string {
  const { there, not, unanswered } = kindsOf(cases);
  const own = atShare(there, ({ certainty }) => certainty);
  const others = atShare(there, ({ byOthers }) => byOthers);
  const blind = not.filter(({ byOthers }) => byOthers < others).length / (not.length || 1);
  const isKnown = unanswered.length > 0;
  return `| ${[
    name,
    `${there.length} · ${not.length}`,
    `${percent(shareFrom(there, least))} / ${percent(1 - shareFrom(not, least))}`,
    isKnown ? percent(1 - shareFrom(unanswered, least)) : '',
    percent(1 - shareFrom(not, own)),
    isKnown ? percent(1 - shareFrom(unanswered, own)) : '',
    percent(blind),
  ].join(' | ')} |`;
}

function kindsOf(cases: readonly JudgedCase[]) {
  const not = cases.filter(({ isThere }) => !isThere);
  return {
    there: cases.filter(({ isThere }) => isThere),
    not,
    unanswered: not.filter(({ isAnswerKnown, isAnswered }) => isAnswerKnown && !isAnswered),
  };
}

/** The log-odds from which `ANSWERED` of some cases are answered. */
function atShare(cases: readonly JudgedCase[], oddsOf: (one: JudgedCase) => number): number {
  const odds = cases.map(oddsOf).sort((a, b) => b - a);
  return odds[Math.ceil(ANSWERED * odds.length) - 1] ?? 0;
}

function curveRow(judged: readonly Judged[], from: number, least: number): string {
  const cells = judged.map(({ cases }) => {
    const { there, not } = kindsOf(cases);
    return `${percent(shareFrom(there, from))} / ${percent(1 - shareFrom(not, from))}`;
  });
  return `| ${from === least ? `**${from}**` : from.toFixed(2)} | ${cells.join(' | ')} |`;
}

/** Answered and silent at all thresholds, in percent. */
function curveOf({ name, cases }: Judged): { name: string; points: readonly (readonly [number, number])[] } {
  const { there, not } = kindsOf(cases);
  const points = Array.from({ length: 161 }, (_, step) => (step - 80) / 20).map(
    (from) => [100 * shareFrom(there, from), 100 * (1 - shareFrom(not, from))] as const,
  );
  return { name, points };
}

const percent = (share: number): string => (100 * share).toFixed(1);
