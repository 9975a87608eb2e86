import { type Html, html } from '../../markup/html.ts';
import { letterWidth } from './letterWidths.ts';

/** How text is drawn: its class, which says its color, its size in px, and which point of it is at the given place. */
export interface TextStyle {
  readonly name: 'tick' | 'label' | 'value';
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How wide text is, in px; values are bold. SVG does not wrap text by itself, so that has to be known. */
export const widthOf = (text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number =>
  [...text].reduce((sum, each) => sum + letterWidth(each, weight === 'bold'), 0) * size;

const leading = 1.1;

/** The height of so many lines, in px. */
export const heightOf = (lines: number, size: number): number => lines * size * leading;

/** Text in lines that are no wider than that, as far as words allow, and about as long as each other. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  let lines = fill(text, size, width);
  for (let narrower = width * 0.95; lines.length > 1; narrower *= 0.95) {
    const next = fill(text, size, narrower);
    if (next.length > lines.length || next.some(line => widthOf(line, size) > narrower)) break;
    lines = next;
  }
  return lines;
}

function fill(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Draws lines of text, the first with its baseline at `y`. */
export function drawText(lines: readonly string[], x: number, y: number, { name, size, anchor }: TextStyle): Html {
  return html`${lines.map(
    (line, i) =>
      html`<text class="chart-${name}" x="${round(x)}" y="${round(y + heightOf(i, size))}" font-size="${size}" text-anchor="${anchor}">${line}</text>`,
  )}`;
}

/** A coordinate in whole tenths of a px: more would only make the deck larger. */
export const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
