import { sessionLine } from '../../model/sessionLine.ts';
import { inlinesToText } from '../../model/walk.ts';
import { dark } from '../../pptx/palette.ts';
import { colorOf, edge, type PptxLayout, sizes, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** Who it is for, the workshop's title, and the session's details as far as they are filled in. */
export const title: PptxLayout = {
  ground: dark,
  title: { x: edge, y: 224, width: 700, height: 200 },
  // The motif: two speech bubbles, one for each language.
  circles: [
    { area: { x: 800, y: 104, width: 400, height: 400 }, color: 'teal-700' },
    { area: { x: 960, y: 368, width: 264, height: 264 }, color: 'marigold-500' },
  ],
  hasFooter: false,
  pieces: view => {
    const [audience, ...rest] = view.text.blocks;
    const evening = sessionLine(view.placeholders, view.language, view.words.placeholders.presentedBy);
    const below = [...spaced(view, rest, 16), ...(evening ? [{ runs: [{ text: evening }], before: 16 }] : [])];
    const size = inlinesToText(view.text.title).length > 30 ? 64 : sizes.title;
    return [
      titlePiece(view, size, colorOf(view, 'text')),
      textIn(
        { x: edge, y: 152, width: 700, height: 64 },
        {
          name: 'Audience',
          paragraphs: audience ? blocksToParagraphs([audience], view).map(each => ({ ...each, bold: true })) : [],
          size: 28,
          color: colorOf(view, 'accent'),
          anchor: 'middle',
        },
      ),
      textIn({ x: edge, y: 440, width: 700, height: 160 }, { name: 'Text', paragraphs: below, size: sizes.body, color: colorOf(view, 'muted'), anchor: 'top' }),
    ];
  },
};
