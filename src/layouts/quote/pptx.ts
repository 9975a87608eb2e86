import type { Block } from '../../model/text.ts';
import { light } from '../../pptx/palette.ts';
import { colored, colorOf, heading, type PptxLayout, type PptxView, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Piece } from '../../pptx/sheet.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** Words to say, as in a speech bubble, with a line before and after. */
export const quote: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const at = view.text.blocks.findIndex(block => block.kind === 'quote');
    const before = view.text.blocks.slice(0, at);
    const after = view.text.blocks.slice(at + 1);
    const { body, sizes, isHalf } = view.frame;
    const top = roomFor(view, before, isHalf ? 116 : 96);
    const bottom = roomFor(view, after, isHalf ? 116 : 96);
    return [
      ...heading(view),
      ...plain(view, before, body.y, top),
      ...textIn(
        view,
        { ...body, y: body.y + top, width: isHalf ? body.width : body.width - 96, height: body.height - top - bottom - 24 },
        {
          name: 'Quote',
          paragraphs: spaced(view, view.text.blocks.slice(at, at + 1), 16),
          size: isHalf ? sizes.body : sizes.body + 4,
          color: colored(view, 'ink'),
          anchor: 'middle',
          panel: { fill: colored(view, 'teal-100'), padding: isHalf ? 28 : 36 },
        },
      ),
      ...plain(view, after, body.y + body.height - bottom, bottom),
    ];
  },
};

/** Text around the quote has a line or two; a picture or a table takes nearly half of the slide. */
function roomFor(view: PptxView, blocks: readonly Block[], line: number): number {
  const paragraphs = blocksToParagraphs(blocks, view);
  if (paragraphs.some(({ figure }) => figure)) return Math.round(view.frame.body.height * 0.55);
  return paragraphs.length > 0 ? line : 0;
}

function plain(view: PptxView, blocks: readonly Block[], y: number, height: number): readonly Piece[] {
  if (blocks.length === 0) return [];
  const { body, sizes } = view.frame;
  const look = { name: 'Text', paragraphs: spaced(view, blocks, 12), size: sizes.body, color: colorOf(view, 'muted'), anchor: 'top' } as const;
  return textIn(view, { ...body, y, height }, look);
}
