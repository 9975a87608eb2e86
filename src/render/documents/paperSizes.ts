/** Paper sizes that copiers in the United States (Letter) and elsewhere (ISO 216 A4) take, upright. */
const sizes = {
  letter: { width: '8.5in', height: '11in' },
  a4: { width: '210mm', height: '297mm' },
} as const;

export type PaperSize = keyof typeof sizes;

/** The first is the default. */
export const paperSizes = Object.keys(sizes) as readonly PaperSize[];

/** CSS of pages that are drawn to the edge, each as an element of the page's size (`.side`). */
export function sidePages(paper: PaperSize): string {
  const { width, height } = sizes[paper];
  return `@page { size: ${width} ${height}; margin: 0; }
:root { --paper-width: ${width}; --paper-height: ${height}; }`;
}

/** What is in the margins of flowing pages beside the page number. */
export interface MarginTexts {
  readonly left?: string;
  readonly right?: string;
  /** Font size in pt. */
  readonly size?: number;
  /** Space around the text, to its block and inline edges; no desktop printer needs more than 0.5 in. */
  readonly margins?: { readonly block: string; readonly inline: string };
}

const wide = { block: '0.85in', inline: '0.75in' };

/** CSS of pages that text flows over, with running heads above and the page number below. */
export function flowPages(paper: PaperSize, { left = '', right = '', size = 9, margins = wide }: MarginTexts): string {
  const { width, height } = sizes[paper];
  return `@page { size: ${width} ${height}; margin: ${margins.block} ${margins.inline};
  ${marginBox('top-left', cssString(left), size)}
  ${marginBox('top-right', cssString(right), size)}
  ${marginBox('bottom-right', 'counter(page)', size)} }
:root { --paper-width: calc(${width} - 2 * ${margins.inline}); --paper-height: calc(${height} - 2 * ${margins.block}); }`;
}

/** CSS for one box in the margin of a page. Nothing is inherited there from the document, so it names its font. */
export function marginBox(place: 'top-left' | 'top-right' | 'bottom-right', content: string, size = 9): string {
  return `@${place} { content: ${content}; font: 400 ${size}pt 'Atkinson Hyperlegible Next', 'Noto Sans', sans-serif; color: #4b5563; }`;
}

/** Text as a CSS string. */
export function cssString(text: string): string {
  return `'${text.replace(/[\\'\n\r\f<]/g, character => `\\${character.charCodeAt(0).toString(16)} `)}'`;
}
