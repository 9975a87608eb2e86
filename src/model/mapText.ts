import type { Block, Inline, NodeOf } from './text.ts';

/** What comes in place of text within paragraphs: a function for each kind that changes. It gets a node whose children are changed already. */
export type InlineChanges = { readonly [Kind in Inline['kind']]?: (inline: NodeOf<Kind>) => readonly Inline[] };

/** The same text with changes in its paragraphs, items and cells, at every depth. */
export function mapBlocks(blocks: readonly Block[], changes: InlineChanges): readonly Block[] {
  return blocks.map(block => mapBlock(block, changes));
}

/** The same for a paragraph or heading. */
export function mapInlines(inlines: readonly Inline[], changes: InlineChanges): readonly Inline[] {
  return inlines.flatMap(inline => {
    const node = 'children' in inline ? { ...inline, children: mapInlines(inline.children, changes) } : inline;
    // Each kind has the function for its own nodes, which TypeScript cannot follow through the union.
    const change = changes[node.kind] as ((inline: Inline) => readonly Inline[]) | undefined;
    return change?.(node) ?? [node];
  });
}

function mapBlock(block: Block, changes: InlineChanges): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, children: mapInlines(block.children, changes) };
    case 'quote':
      return { ...block, blocks: mapBlocks(block.blocks, changes) };
    case 'list':
      return { ...block, items: block.items.map(item => ({ ...item, blocks: mapBlocks(item.blocks, changes) })) };
    case 'table': {
      const mapRow = (row: readonly (readonly Inline[])[]) => row.map(cell => mapInlines(cell, changes));
      return { ...block, head: mapRow(block.head), rows: block.rows.map(mapRow) };
    }
    default:
      return block satisfies never;
  }
}
