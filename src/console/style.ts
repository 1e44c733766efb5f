import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** What a terminal can do, as the renderer uses it. */
export interface Style {
  /** Columns to wrap at; `Infinity` where lines are read by a program. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** The text as a link (OSC 8); `null` where links cannot be clicked and the address has to be seen. */
  readonly link: ((text: string, url: string) => string) | null;
}

/** Where an answer is written: a terminal, a file, a pipe. */
export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Longer lines are hard to read, narrower ones are none; what a terminal has that does not tell its width. */
const WIDEST = 100;
const NARROWEST = 24;
const USUAL = 80;

const asIs = (text: string): string => text;

/** Nothing but the text: for pipes and files. */
export const PLAIN: Style = { width: Infinity, bold: asIs, dim: asIs, link: null };

/** What the output can do, as it says itself and as `NO_COLOR` and `FORCE_COLOR` (https://no-color.org) wish. */
export function styleFor(output: Output, env: Environment): Style {
  const isTerminal = output.isTTY === true;
  return {
    ...PLAIN,
    ...(isTerminal ? { width: widthOf(output) } : {}),
    ...(hasColour(output, env) ? { bold: styled('bold'), dim: styled('dim') } : {}),
    ...(isTerminal && createSupportsHyperlinks({ isTTY: true }) ? { link: hyperlink } : {}),
  };
}

/** Some terminals say 0 where they do not know. */
const widthOf = ({ columns = 0 }: Output): number =>
  Math.max(NARROWEST, Math.min(WIDEST, columns === 0 ? USUAL : columns));

function hasColour(output: Output, env: Environment): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return !['0', 'false'].includes(forced);
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return output.isTTY === true && output.hasColors?.(env) === true;
}

/** Whether the output takes colours is settled above; without this, `styleText` would ask the process's own output. */
const styled =
  (format: 'bold' | 'dim') =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
const hyperlink = (text: string, url: string): string => `\x1B]8;;${url}\x07${text}\x1B]8;;\x07`;
