/** A curve of percents: `[answered, silent]`. */
export interface PercentCurve {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

const COLOURS = ['#c0392b', '#e67e22', '#2471a3', '#17a2b8', '#229954', '#8e44ad'];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 460, 60, 20, 40, 50];
/** Percents shown, on either axis. */
const [LOW, HIGH] = [40, 100];

/** A plot of what is answered (across) against what is met with silence (up), as SVG. */
export function curvePlot(title: string, curves: readonly PercentCurve[]): string {
  const ticks = Array.from({ length: (HIGH - LOW) / 10 + 1 }, (_, at) => LOW + 10 * at);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    label(WIDTH / 2, 22, title, 'middle'),
    label(WIDTH / 2, HEIGHT - 8, 'answered, % of the answerable', 'middle'),
    label(LEFT, TOP - 8, 'silent, % of the others', 'start'),
    ...ticks.flatMap((at) => [
      line([[x(at), y(LOW)], [x(at), y(HIGH)]], '#ddd'),
      line([[x(LOW), y(at)], [x(HIGH), y(at)]], '#ddd'),
      label(x(at), HEIGHT - 30, String(at), 'middle'),
      label(LEFT - 6, y(at) + 4, String(at), 'end'),
    ]),
    ...curves.map(({ points }, at) =>
      line(
        points.filter(([a, b]) => a >= LOW && b >= LOW).map(([a, b]) => [x(a), y(b)]),
        colourOf(at),
        2.5,
      ),
    ),
    ...curves.map(({ name }, at) => label(LEFT + 12, y(LOW) - 12 - at * 18, name, 'start', colourOf(at))),
  ]; // prettier-ignore
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans, Arial, sans-serif" font-size="13">${parts.join('')}</svg>\n`;
}

const x = (percent: number): number => LEFT + ((percent - LOW) / (HIGH - LOW)) * (WIDTH - LEFT - RIGHT);
const y = (percent: number): number =>
  HEIGHT - BOTTOM - ((percent - LOW) / (HIGH - LOW)) * (HEIGHT - TOP - BOTTOM);

const colourOf = (at: number): string => COLOURS[at % COLOURS.length] ?? 'black';

const line = (points: readonly (readonly number[])[], colour: string, width = 1): string =>
  `<polyline points="${points.map((point) => point.map((at) => at.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

const label = (left: number, top: number, words: string, anchor: string, colour = '#222'): string =>
  `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
