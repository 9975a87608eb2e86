import type { Block, Image } from './text.ts';

/** The picture of a paragraph that is nothing else: it stands by itself, as large as there is room. One within a sentence is part of that. */
export function pictureOf(block: Block): Image | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const [whole] = block.children;
  const children = whole?.kind === 'untranslated' ? whole.children : block.children;
  const [first, ...others] = children.filter(inline => inline.kind !== 'text' || inline.text.trim() !== '');
  return first?.kind === 'image' && others.length === 0 ? first : undefined;
}

/** What stands beside the pictures. */
export const withoutPictures = (blocks: readonly Block[]): readonly Block[] => blocks.filter(block => !pictureOf(block));

/** The paragraphs that are pictures. */
export const picturesIn = (blocks: readonly Block[]): readonly Block[] => blocks.filter(block => pictureOf(block));

/** Blocks with the first text before all pictures, for layouts that show the first one larger than the others. */
export function textFirst(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.find(block => !pictureOf(block));
  return first ? [first, ...blocks.filter(block => block !== first)] : blocks;
}
