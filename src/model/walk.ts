import type { Block, Inline, Link } from './text.ts';

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
    default:
      return inline.children.map(inlineToText).join('');
  }
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

function linksIn(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap(inline => {
    if (inline.kind === 'link') return [inline];
    return 'children' in inline ? linksIn(inline.children) : [];
  });
}
