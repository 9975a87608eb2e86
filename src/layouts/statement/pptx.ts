import { light } from '../../pptx/palette.ts';
import { colored, colorOf, contentWidth, edge, type PptxLayout, sizes, smallTitleArea, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** One sentence that fills the slide; its strong words stand out. */
export const statement: PptxLayout = {
  ground: { ...light, ground: 'marigold-100', muted: 'muted-on-tint' },
  title: smallTitleArea,
  hasFooter: true,
  pieces: view => {
    const [line, ...rest] = view.text.blocks;
    const sentence = line ? blocksToParagraphs([line], view) : [];
    const strong = sentence.map(paragraph => ({
      ...paragraph,
      bold: true,
      size: sizes.line,
      runs: paragraph.runs.map(run => (run.bold && !run.link ? { ...run, color: colored(view, 'clay-600') } : run)),
    }));
    const below = spaced(view, rest, 16).map((paragraph, i) => ({ ...paragraph, color: colorOf(view, 'muted'), ...(i === 0 && { before: 28 }) }));
    return [
      titlePiece(view, sizes.kicker, colorOf(view, 'accent')),
      textIn(
        { x: edge, y: 184, width: contentWidth - 96, height: 456 },
        { name: 'Statement', paragraphs: [...strong, ...below], size: sizes.body, color: colorOf(view, 'text'), anchor: 'top' },
      ),
    ];
  },
};
