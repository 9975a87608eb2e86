import type { Block, Image, Inline, Link, TextNode } from './text.ts';
import { type Run, rowsOf, visitText } from './visitText.ts';
import type { SlideText } from './workshop.ts';

/** The words alone, in one line. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlinesToLines(inlines).replace(/\s+/g, ' ').trim();
}

/** The words alone, with line breaks and spaces where the file has them. */
export function inlinesToLines(inlines: readonly Inline[]): string {
  let text = '';
  visitText(inlines, {
    text: node => {
      text += node.text;
    },
    break: () => {
      text += '\n';
    },
    image: ({ alt }) => {
      text += alt;
    },
  });
  return text;
}

/** The words of blocks: a line for each paragraph, and for each row of a table. */
export function blocksToText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  visitText(blocks, {
    paragraph: ({ children }) => lines.push(inlinesToText(children)),
    table: table => {
      lines.push(...rowsOf(table).map(({ cells }) => cells.map(inlinesToText).join(' ')));
      return false;
    },
  });
  return lines.join('\n');
}

/** All links of a slide in one language, those in its headings too. */
export const linksOfSlide = (text: SlideText): readonly Link[] => linksOf(nodesOf(text));

/** All links within text, in the order of reading. */
export function linksOf(text: readonly TextNode[]): readonly Link[] {
  const links: Link[] = [];
  visitText(text, { link: link => links.push(link) });
  return links;
}

/** All images of a slide in one language. */
export const imagesOfSlide = (text: SlideText): readonly Image[] => imagesOf(nodesOf(text));

/** All that a slide says, in the order of reading. */
const nodesOf = ({ title, blocks, cards }: SlideText): readonly TextNode[] => [...title, ...blocks, ...cards.flatMap(card => [...card.title, ...card.blocks])];

/** All images within text, in the order of reading. */
export function imagesOf(text: readonly TextNode[]): readonly Image[] {
  const images: Image[] = [];
  visitText(text, { image: image => images.push(image) });
  return images;
}

/** Every paragraph and every cell within blocks, in the order of reading. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  visitText(blocks, { run: run => runs.push(run) });
  return runs;
}
