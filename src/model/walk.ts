import type { SourceLocation } from './sourceLocation.ts';
import type { Block, Image, Inline, Link } from './text.ts';
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
    case 'placeholder':
    case 'from-emergency-slide':
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
  return runsOf(blocks).flatMap(run => linksIn(run.inlines));
}

/** Text that is read in one go, and where it begins. */
export interface Run {
  readonly inlines: readonly Inline[];
  readonly location: SourceLocation;
}

/** Every paragraph and every cell within blocks, in the order of reading. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap((block): readonly Run[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ inlines: block.children, location: block.location }];
      case 'quote':
        return runsOf(block.blocks);
      case 'list':
        return block.items.flatMap(item => runsOf(item.blocks));
      case 'table':
        // The rule below the head takes a line.
        return [block.head, ...block.rows].flatMap((row, i) =>
          row.map(inlines => ({ inlines, location: { ...block.location, line: block.location.line + (i === 0 ? 0 : i + 1) } })),
        );
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

/** All images within a paragraph or heading. */
export function imagesIn(inlines: readonly Inline[]): readonly Image[] {
  return inlines.flatMap(inline => {
    if (inline.kind === 'image') return [inline];
    return 'children' in inline ? imagesIn(inline.children) : [];
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
