import { type Html, html } from '../../markup/html.ts';
import { round } from './svgText.ts';

/** The room that a chart is drawn for, and its sizes of type, in px. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly label: number;
  readonly value: number;
  readonly tick: number;
}

/** A whole slide, and half of one, which a phone shows smaller: there 24 px are 15. */
export const frames: readonly Frame[] = [
  { name: 'wide', width: 1136, height: 370, label: 28, value: 28, tick: 22 },
  { name: 'narrow', width: 552, height: 350, label: 24, value: 24, tick: 20 },
];

/** Where values are drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of the grid, or the one that values begin at. */
export const gridLine = (x1: number, y1: number, x2: number, y2: number, isBase: boolean): Html =>
  html`<line class="${isBase ? 'chart-base' : 'chart-grid'}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
