import type { Block, Inline, Link } from './text.ts';
import type { SlideText } from './workshop.ts';

/** The words alone, in one line. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines.map(inlineToText).join('').replace(/\s+/g, ' ').trim();
}

function inlineToText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'image':
      return inline.alt;
    case 'fill-in':
      return '';
    default:
      return inline.children.map(inlineToText).join('');
  }
}

/** All links of a slide in one language, those in its headings too. */
export function linksOfSlide({ title, blocks, cards }: SlideText): readonly Link[] {
  return [...linksIn(title), ...linksOf(blocks), ...cards.flatMap(card => [...linksIn(card.title), ...linksOf(card.blocks)])];
}

/** All links within blocks, in the order of reading. */
export function linksOf(blocks: readonly Block[]): readonly Link[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'paragraph':
        return linksIn(block.children);
      case 'quote':
        return linksOf(block.blocks);
      case 'list':
        return block.items.flatMap(item => linksOf(item.blocks));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(linksIn);
      default:
        return block satisfies never;
    }
  });
}

/** All links within a paragraph or heading. */
export function linksIn(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap(inline => {
    if (inline.kind === 'link') return [inline];
    return 'children' in inline ? linksIn(inline.children) : [];
  });
}

/** The words of blocks, one block a line. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map(blockToText).join('\n');
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlinesToText(block.children);
    case 'quote':
      return blocksToText(block.blocks);
    case 'list':
      return block.items.map(item => blocksToText(item.blocks)).join('\n');
    case 'table':
      return [block.head, ...block.rows].map(row => row.map(inlinesToText).join(' ')).join('\n');
  }
}
