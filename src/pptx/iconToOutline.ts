import type { Outline } from './sheet.ts';
import { numbersOf, pathToOutline } from './svgPath.ts';

/** Reads the lines of a Lucide icon, which has nothing but lines of one width, so that programs for slides have them as a shape of their own. */
export function iconToOutline(svg: string): Outline {
  return [...svg.matchAll(/<(path|circle|ellipse|rect|line|polyline|polygon)\b([^>]*)>/g)].flatMap(([, element = '', attributes = '']) => {
    const text = (name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return pathToOutline(paths[element]?.(text, name => numbersOf(text(name))[0] ?? 0) ?? '');
  });
}

type AsPath = (text: (name: string) => string, number: (name: string) => number) => string;

/** Each element as the path that draws the same. */
const paths: Readonly<Record<string, AsPath>> = {
  path: text => text('d'),
  circle: (_, number) => ellipse(number('cx'), number('cy'), number('r'), number('r')),
  ellipse: (_, number) => ellipse(number('cx'), number('cy'), number('rx'), number('ry')),
  line: (_, number) => `M${number('x1')} ${number('y1')} L${number('x2')} ${number('y2')}`,
  polyline: text => `M${text('points')}`,
  polygon: text => `M${text('points')}Z`,
  rect: (_, number) => {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    const rx = number('rx') || number('ry');
    const ry = number('ry') || rx;
    if (rx === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
    const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}Z`;
  },
};

const ellipse = (x: number, y: number, rx: number, ry: number): string => `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
