import { arcToCurves, type Point } from './arcToCurves.ts';
import type { Outline, OutlineStep } from './sheet.ts';

/** How many numbers each command of a path takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Reads the `d` of an SVG path as lines and cubic curves. What is not a path's command is left out. */
export function pathToOutline(d: string): Outline {
  const steps: OutlineStep[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  /** The control point that a smooth curve mirrors, and of which kind of curve it is. */
  let control: { readonly point: Point; readonly of: string } | undefined;
  for (const { command, numbers, relative } of commandsOf(d)) {
    const from = relative ? at : { x: 0, y: 0 };
    const point = (i: number): Point => ({ x: from.x + (numbers[i] ?? 0), y: from.y + (numbers[i + 1] ?? 0) });
    const mirrored = (of: string): Point => (control?.of === of ? { x: 2 * at.x - control.point.x, y: 2 * at.y - control.point.y } : at);
    let next: typeof control;
    const curveTo = (first: Point, second: Point, end: Point): void => {
      steps.push({ kind: 'curve', x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...end });
      at = end;
    };
    const quadratic = (middle: Point, end: Point): void => {
      next = { point: middle, of: 'Q' };
      const toward = (one: Point): Point => ({ x: one.x + (2 / 3) * (middle.x - one.x), y: one.y + (2 / 3) * (middle.y - one.y) });
      curveTo(toward(at), toward(end), end);
    };
    if (command === 'Z') {
      steps.push({ kind: 'close' });
      at = start;
    } else if (command === 'M' || command === 'L' || command === 'H' || command === 'V') {
      const first = numbers[0] ?? 0;
      at = command === 'H' ? { x: from.x + first, y: at.y } : command === 'V' ? { x: at.x, y: from.y + first } : point(0);
      if (command === 'M') start = at;
      steps.push({ kind: command === 'M' ? 'move' : 'line', ...at });
    } else if (command === 'A') {
      const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0] = numbers;
      for (const curve of arcToCurves(at, { rx, ry, rotation, isLarge: large !== 0, isClockwise: sweep !== 0, end: point(5) })) curveTo(...curve);
    } else if (command === 'Q') quadratic(point(0), point(2));
    else if (command === 'T') quadratic(mirrored('Q'), point(0));
    else {
      const [first, second, end] = command === 'C' ? [point(0), point(2), point(4)] : [mirrored('C'), point(0), point(2)];
      next = { point: second, of: 'C' };
      curveTo(first, second, end);
    }
    control = next;
  }
  return steps;
}

interface Command {
  readonly command: string;
  readonly numbers: readonly number[];
  readonly relative: boolean;
}

/** The commands of a path, each with as many numbers as it takes; further numbers repeat it, and after a move they draw lines. */
function commandsOf(d: string): readonly Command[] {
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const command = letter.toUpperCase();
    const count = counts[command];
    const relative = letter !== command;
    if (count === undefined) return [];
    if (count === 0) return [{ command, numbers: [], relative }];
    const numbers = command === 'A' ? arcNumbers(rest) : numbersOf(rest);
    return Array.from({ length: Math.floor(numbers.length / count) }, (_, i) => ({
      command: command === 'M' && i > 0 ? 'L' : command,
      numbers: numbers.slice(i * count, (i + 1) * count),
      relative,
    }));
  });
}

export const numbersOf = (text: string): readonly number[] => (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** The two flags of an arc are one digit each, and what follows may stand right behind them. */
function arcNumbers(text: string): readonly number[] {
  const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)';
  const arc = new RegExp(`(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`, 'g');
  return [...text.matchAll(arc)].flatMap(([, ...numbers]) => numbers.map(Number));
}
