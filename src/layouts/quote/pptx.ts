import type { Block } from '../../model/text.ts';
import { light } from '../../pptx/palette.ts';
import { bodyArea, colored, colorOf, contentWidth, heading, type PptxLayout, type PptxView, sizes, spaced, textIn, titleArea } from '../../pptx/pptxView.ts';
import type { Piece } from '../../pptx/sheet.ts';

/** Words to say, as in a speech bubble, with a line before and after. */
export const quote: PptxLayout = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const at = view.text.blocks.findIndex(block => block.kind === 'quote');
    const before = view.text.blocks.slice(0, at);
    const after = view.text.blocks.slice(at + 1);
    const top = before.length > 0 ? 96 : 0;
    const bottom = after.length > 0 ? 96 : 0;
    return [
      ...heading(view),
      ...plain(view, before, bodyArea.y, top),
      textIn(
        { ...bodyArea, y: bodyArea.y + top, width: contentWidth - 96, height: bodyArea.height - top - bottom - 24 },
        {
          name: 'Quote',
          paragraphs: spaced(view, view.text.blocks.slice(at, at + 1), 16),
          size: sizes.body + 4,
          color: colored(view, 'ink'),
          anchor: 'middle',
          panel: { fill: colored(view, 'teal-100'), padding: 36 },
        },
      ),
      ...plain(view, after, bodyArea.y + bodyArea.height - bottom, bottom),
    ];
  },
};

function plain(view: PptxView, blocks: readonly Block[], y: number, height: number): readonly Piece[] {
  if (blocks.length === 0) return [];
  return [
    textIn({ ...bodyArea, y, height }, { name: 'Text', paragraphs: spaced(view, blocks, 12), size: sizes.body, color: colorOf(view, 'muted'), anchor: 'top' }),
  ];
}
