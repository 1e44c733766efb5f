/** A point of a growth curve. */
export interface Point {
  readonly passages: number;
  readonly value: number;
}

export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Point[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 20;
const TOP = 40;
const BOTTOM = 50;

/** A plot with both axes logarithmic, as SVG. */
export function plot(title: string, unit: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(
    points.map(({ passages }) => passages),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    points.map(({ value }) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(WIDTH / 2, 22, title, 'middle'),
    text(WIDTH / 2, HEIGHT - 8, 'passages', 'middle'),
    ...x.ticks.map(
      (at) =>
        line(
          [
            [x.of(at), TOP],
            [x.of(at), HEIGHT - BOTTOM],
          ],
          '#ddd',
        ) + text(x.of(at), HEIGHT - 30, at.toLocaleString('en'), 'middle'),
    ),
    ...y.ticks.map(
      (at) =>
        line(
          [
            [LEFT, y.of(at)],
            [WIDTH - RIGHT, y.of(at)],
          ],
          '#ddd',
        ) + text(LEFT - 6, y.of(at) + 4, `${at} ${unit}`, 'end'),
    ),
    ...curves.map(({ points: of, colour }) =>
      line(
        of.map(({ passages, value }) => [x.of(passages), y.of(value)]),
        colour,
        2.5,
      ),
    ),
    ...curves.map(({ name, colour }, at) => text(LEFT + 12, TOP + 18 + at * 18, name, 'start', colour)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="DejaVu Sans, Arial, sans-serif" font-size="13">${parts.join('')}</svg>`;
}

/** Places on an axis, with a tick at each power of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.log10(Math.max(...values)) + 0.05);
  const of = (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  const ticks = Array.from({ length: Math.floor(high) - low + 1 }, (_, at) => 10 ** (low + at));
  return { of, ticks };
}

const line = (points: readonly (readonly number[])[], colour: string, width = 1): string =>
  `<polyline points="${points.map(([x, y]) => `${x},${y}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

const text = (x: number, y: number, words: string, anchor: string, colour = '#333'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
