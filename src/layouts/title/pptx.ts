import { textFirst } from '../../model/pictures.ts';
import { sessionLine } from '../../model/sessionLine.ts';
import { inlinesToText } from '../../model/walk.ts';
import type { Frame } from '../../pptx/frame.ts';
import { dark } from '../../pptx/palette.ts';
import { colorOf, type PptxLayout, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import type { Area } from '../../pptx/sheet.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** Beside the motif, or below each other in half a sheet, with the motif below them. */
function areasIn({ isHalf, x, width }: Frame): { readonly audience: Area; readonly title: Area; readonly text: Area } {
  if (isHalf)
    return {
      audience: { x, y: 64, width, height: 72 },
      title: { x, y: 136, width, height: 144 },
      text: { x, y: 288, width, height: 160 },
    };
  return {
    audience: { x, y: 152, width: 700, height: 64 },
    title: { x, y: 224, width: 700, height: 200 },
    text: { x, y: 440, width: 700, height: 160 },
  };
}

/** Who it is for, the workshop's title, and the session's details as far as they are filled in. */
export const title: PptxLayout = {
  ground: dark,
  title: frame => areasIn(frame).title,
  // The motif: two speech bubbles, one for each language.
  circles: ({ isHalf }) =>
    isHalf
      ? [
          { area: { x: 536, y: 464, width: 176, height: 176 }, color: 'teal-700' },
          { area: { x: 632, y: 568, width: 116, height: 116 }, color: 'marigold-500' },
        ]
      : [
          { area: { x: 800, y: 104, width: 400, height: 400 }, color: 'teal-700' },
          { area: { x: 960, y: 368, width: 264, height: 264 }, color: 'marigold-500' },
        ],
  hasFooter: false,
  pieces: view => {
    const { isHalf, sizes } = view.frame;
    const areas = areasIn(view.frame);
    const [audience, ...rest] = textFirst(view.text.blocks);
    const evening = sessionLine(view.placeholders, view.language, view.words.placeholders.presentedBy);
    const below = [...spaced(view, rest, 16), ...(evening ? [{ runs: [{ text: evening }], before: 16 }] : [])];
    const size = !isHalf && inlinesToText(view.text.title).length > 30 ? 64 : sizes.title;
    return [
      titlePiece(view, size, colorOf(view, 'text'), areas.title),
      ...textIn(view, areas.audience, {
        name: 'Audience',
        paragraphs: audience ? blocksToParagraphs([audience], view).map(each => ({ ...each, bold: true })) : [],
        size: isHalf ? 24 : 28,
        color: colorOf(view, 'accent'),
        anchor: 'middle',
      }),
      ...textIn(view, areas.text, { name: 'Text', paragraphs: below, size: sizes.body, color: colorOf(view, 'muted'), anchor: 'top' }),
    ];
  },
};
