import { tinted } from '../../pptx/palette.ts';
import { colored, colorOf, type PptxLayout, spaced, textIn, titleArea, titlePiece } from '../../pptx/pptxView.ts';
import { ringPiece } from '../../pptx/ring.ts';
import { discussionForm } from '../discussion/pptx.ts';

/** How wide the ring is, and how far from the questions. */
const ring = { size: 184, gap: 40 };

/** A short story in a bubble, and questions about it. */
export const scenario: PptxLayout<'scenario'> = {
  ground: tinted,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { blocks } = view.text;
    const { body, kicker, sizes, isHalf } = view.frame;
    const { talk } = view.slide;
    const story = spaced(
      view,
      blocks.filter(block => block.kind !== 'list'),
      12,
    );
    const questions = blocks.filter(block => block.kind === 'list');
    const hasFigure = story.some(({ figure }) => figure);
    const height = Math.round(body.height * (hasFigure ? 0.62 : 0.49));
    const y = body.y + height + 24;
    const below = body.y + body.height - y;
    const isRing = talk !== undefined && !isHalf && below >= ring.size;
    const width = isRing ? body.width - ring.size - ring.gap : body.width;
    return [
      titlePiece(view, sizes.heading, colorOf(view, 'text')),
      ...discussionForm(view, kicker, isRing),
      ...textIn(
        view,
        { ...body, height },
        {
          name: 'Story',
          paragraphs: story,
          size: sizes.body,
          color: colored(view, 'ink'),
          anchor: 'middle',
          panel: { fill: colored(view, 'card'), padding: isHalf ? 20 : 32 },
        },
      ),
      ...textIn(
        view,
        { ...body, y, width, height: below },
        {
          name: 'Questions',
          paragraphs: spaced(view, questions, 16).map(each => ({ ...each, bold: true })),
          size: sizes.body,
          color: colorOf(view, 'text'),
          anchor: 'top',
        },
      ),
      ...(isRing ? [ringPiece(view, talk, { x: body.x + body.width - ring.size, y, width: ring.size, height: ring.size })] : []),
    ];
  },
};
