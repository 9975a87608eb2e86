import { type Html, html } from '../../markup/html.ts';

/** How text is drawn: its class, which says its color, its size in px, and which point of it is at the given place. */
export interface TextStyle {
  readonly name: 'tick' | 'label' | 'value';
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * About how wide text is, in px: letters of the deck’s font are 0.56 em wide on average, and its digits 0.66 em. SVG does not wrap text by itself,
 * so that has to be known.
 */
export const widthOf = (text: string, size: number): number => [...text].reduce((sum, each) => sum + (/[\p{N}%]/u.test(each) ? 0.66 : 0.56), 0) * size;

const leading = 1.1;

/** The height of so many lines, in px. */
export const heightOf = (lines: number, size: number): number => lines * size * leading;

/** Text in lines that are no wider than that, as far as words allow. */
export function wrap(text: string, size: number, width: number): readonly string[] {
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
