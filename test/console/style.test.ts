import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { styleFor, type Output } from '../../src/console/style.js';

const pipe = (): Output => new PassThrough();
const terminal = (columns: number, colours = true): Output =>
  Object.assign(new PassThrough(), { isTTY: true, columns, hasColors: () => colours });

describe('styleFor', () => {
  it.each([
    ['a pipe', pipe(), {}, false],
    ['a pipe that is told to', pipe(), { FORCE_COLOR: '1' }, true],
    ['a terminal', terminal(80), {}, true],
    ['a terminal without colours', terminal(80, false), {}, false],
    ['a terminal that is asked not to', terminal(80), { NO_COLOR: '1' }, false],
    ['a terminal with an empty wish', terminal(80), { NO_COLOR: '' }, true],
    ['a terminal that is told not to', terminal(80), { FORCE_COLOR: '0' }, false],
  ])('colours for %s: %#', (_, output, env, colours) => {
    expect(styleFor(output, env).bold('x')).toBe(colours ? '\x1B[1mx\x1B[22m' : 'x');
  });

  it.each([
    ['a pipe', pipe(), Infinity],
    ['a terminal', terminal(72), 72],
    ['a very wide terminal', terminal(300), 100],
    ['a very narrow terminal', terminal(5), 24],
    ['a terminal that does not know', terminal(0), 80],
  ])('wraps for %s', (_, output, width) => {
    expect(styleFor(output, {}).width).toBe(width);
  });

  it('never links in a pipe', () => {
    expect(styleFor(pipe(), {}).link).toBeNull();
  });
});
