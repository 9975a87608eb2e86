import { addressesIn } from '../passages/addresses.ts';
import type { SectionShape } from './guideOutline.ts';
import { isLabel } from './label.ts';
import type { TextBlock } from './textBlock.ts';

const definition = /^(?:what (?:is|are)\b|¿?qu[eé] (?:es|son)\b)/i;

/** How a section is written; see `SectionShape`. */
export function shapeOf(heading: string, blocks: readonly TextBlock[]): SectionShape {
  const items = blocks.filter(({ kind }) => kind === 'item');
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  // A link within a sentence is rather a source than somebody to turn to.
  const withAddress = blocks.filter(({ text, links }) => (links.length > 0 && isLabel(text)) || addressesIn(text).length > 0);
  if (blocks.length > 0 && withAddress.length * 2 > blocks.length) return 'contacts';
  if (blocks.some(({ kind, cells }) => kind === 'row' && cells.length === 2)) return 'sides';
  if (new Set(items.filter(({ level }) => level === 0).map(({ group }) => group)).size === 2) return 'sides';
  if (items.filter(({ isOrdered }) => isOrdered).length >= 2) return 'steps';
  if (items.length >= 2 || blocks.some(({ kind }) => kind === 'row')) return 'list';
  if (paragraphs.length === 1 && (definition.test(heading.trim()) || /:$/.test(heading.trim()))) return 'definition';
  return 'text';
}
