import type { Report } from '../diagnostics/diagnostic.ts';
import type { Range, Shape } from '../layouts/layout.ts';
import { layouts } from '../layouts/layouts.ts';
import { picturesIn, withoutPictures } from '../model/pictures.ts';
import type { Table } from '../model/text.ts';
import { visitText } from '../model/visitText.ts';
import { imagesOf, imagesOfSlide, linksOfSlide } from '../model/walk.ts';
import type { Slide, SlideText } from '../model/workshop.ts';

/** Reports the parts of a slide's text that its layout cannot show, or needs and does not find. */
export function fitLayout(slide: Slide, text: SlideText, report: Report): void {
  const { shape } = layouts[slide.layout];
  const counts = countParts(text, shape);
  for (const part of parts) {
    // Items and rows of what is extra or missing would repeat the same report.
    if (part === 'items' && !isWithin(shape.lists ?? none, counts.lists)) continue;
    if (isOfTable(part) && !isWithin(shape.tables ?? none, counts.tables)) continue;
    const range = shape[part] ?? defaults[part] ?? none;
    const count = counts[part];
    if (isWithin(range, count)) continue;
    const [least, most] = range;
    const [image] = part === 'pictures' && count < least ? imagesOfSlide(text) : [];
    if (image) {
      report('layout-misfit', image.location, {
        found: 'image',
        layout: slide.layout,
        isInCard: imagesOf(text.cards.flatMap(card => card.blocks)).includes(image),
      });
      continue;
    }
    report('layout-misfit', text.location, {
      found: 'count',
      id: slide.id,
      layout: slide.layout,
      part: nouns[part],
      count,
      least,
      ...(Number.isFinite(most) ? { most } : {}),
      beforeCards: text.cards.length > 0 && part !== 'cards' && part !== 'links' && part !== 'tables',
    });
  }
}

const parts = [
  'paragraphs',
  'pictures',
  'lists',
  'items',
  'quotes',
  'tables',
  'rows',
  'columns',
  'numbers',
  'cards',
  'links',
] as const satisfies (keyof Shape)[];
type Part = (typeof parts)[number];

const nouns = {
  paragraphs: 'paragraph',
  pictures: 'image',
  lists: 'list',
  items: 'list-item',
  quotes: 'quote',
  tables: 'table',
  rows: 'row',
  columns: 'column',
  numbers: 'number',
  cards: 'card',
  links: 'link',
} as const satisfies Record<Part, string>;

const none: Range = [0, 0];
const anyNumber: Range = [0, Number.POSITIVE_INFINITY];

/** What a layout that says nothing of a part may have of it; none of the others. */
const defaults: Partial<Record<Part, Range>> = {
  links: anyNumber,
  items: anyNumber,
  pictures: anyNumber,
  rows: anyNumber,
  columns: anyNumber,
  numbers: anyNumber,
};

const isOfTable = (part: Part): boolean => part === 'rows' || part === 'columns' || part === 'numbers';

const isWithin = ([least, most]: Range, count: number): boolean => count >= least && count <= most;

function countParts(text: SlideText, shape: Shape): Record<Part, number> {
  const pictures = picturesIn(text.blocks).length;
  const paragraphs = withoutPictures(text.blocks).filter(block => block.kind === 'paragraph').length;
  // In a layout that is not made for pictures, one may be in the place of a paragraph that is needed.
  const needed = shape.pictures ? 0 : Math.max(0, (shape.paragraphs?.[0] ?? 0) - paragraphs);
  const tables = tablesOf(text);
  const lists = text.blocks.filter(block => block.kind === 'list');
  return {
    paragraphs: paragraphs + Math.min(pictures, needed),
    pictures,
    lists: lists.length,
    items: lists.reduce((count, list) => count + list.items.length, 0),
    quotes: text.blocks.filter(block => block.kind === 'quote').length,
    tables: tables.length,
    rows: Math.max(0, ...tables.map(({ rows }) => rows.length)),
    columns: Math.max(0, ...tables.map(({ head }) => head.length)),
    numbers: Math.max(0, ...tables.map(({ head, rows }) => (head.length - 1) * rows.length)),
    cards: text.cards.length,
    links: linksOfSlide(text).length,
  };
}

/** The tables of a slide, those within lists, quotes and cards too: no layout has room for one there. */
function tablesOf({ blocks, cards }: SlideText): readonly Table[] {
  const tables: Table[] = [];
  visitText([...blocks, ...cards.flatMap(card => card.blocks)], { table: table => tables.push(table) });
  return tables;
}
