import { type Html, html } from '../../markup/html.ts';
import { round } from './svgText.ts';

/** Series are told apart by their color, and without color by this: bars are full, striped or empty; points are round, square or pointed. */

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half the size of a point, in px. */
const reach = 10;

/** A bar of the nth series. */
export function drawBar({ x, y, width, height }: Box, series: number): Html {
  const box = html`<rect class="chart-bar-${series}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
  if (series !== 1) return box;
  return html`${box}<path class="chart-stripes" d="${stripes({ x, y, width, height })}"/>`;
}

/** Upright lines in a bar, each 12 px. */
function stripes({ x, y, width, height }: Box): string {
  const count = Math.max(0, Math.ceil(width / 12) - 1);
  return Array.from({ length: count }, (_, i) => `M${round(x + 12 * (i + 1))} ${round(y)}v${round(height)}`).join('');
}

/** A point of the nth series. */
export function drawPoint(x: number, y: number, series: number): Html {
  const name = html` class="chart-point-${series}"`;
  if (series === 0) return html`<circle${name} cx="${round(x)}" cy="${round(y)}" r="${reach}"/>`;
  if (series === 1) return html`<rect${name} x="${round(x - reach)}" y="${round(y - reach)}" width="${2 * reach}" height="${2 * reach}"/>`;
  return html`<path${name} d="M${round(x)} ${round(y - reach - 2)}l${reach + 2} ${2 * reach}h${-2 * reach - 4}z"/>`;
}
