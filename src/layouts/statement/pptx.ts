import { textFirst } from '../../model/pictures.ts';
import { light } from '../../pptx/palette.ts';
import { colored, colorOf, type PptxLayout, smallTitleArea, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import { blocksToParagraphs } from '../../pptx/textToParagraphs.ts';

/** One sentence that fills the slide; its strong words stand out. */
export const statement: PptxLayout = {
  ground: { ...light, ground: 'marigold-100', muted: 'muted-on-tint' },
  title: smallTitleArea,
  hasFooter: true,
  pieces: view => {
    const { frame } = view;
    const { sizes } = frame;
    const [line, ...rest] = textFirst(view.text.blocks);
    const sentence = line ? blocksToParagraphs([line], view) : [];
    const strong = sentence.map(paragraph => ({
      ...paragraph,
      bold: true,
      size: sizes.line,
      runs: paragraph.runs.map(run => (run.bold && !run.link ? { ...run, color: colored(view, 'clay-600') } : run)),
    }));
    const below = spaced(view, rest, 16).map((paragraph, i) => ({ ...paragraph, color: colorOf(view, 'muted'), ...(i === 0 && { before: 28 }) }));
    return [
      titlePiece(view, sizes.kicker, colorOf(view, 'accent'), frame.smallTitle),
      ...textIn(
        view,
        { ...frame.line, width: frame.isHalf ? frame.line.width : frame.line.width - 96 },
        { name: 'Statement', paragraphs: [...strong, ...below], size: sizes.body, color: colorOf(view, 'text'), anchor: 'top' },
      ),
    ];
  },
};
