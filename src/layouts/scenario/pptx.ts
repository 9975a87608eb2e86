import { tinted } from '../../pptx/palette.ts';
import { bodyArea, colored, colorOf, type PptxLayout, sizes, spaced, textIn, titleArea, titlePiece } from '../../pptx/pptxView.ts';
import { discussionForm } from '../discussion/pptx.ts';

/** A short story in a bubble, and questions about it. */
export const scenario: PptxLayout<'scenario'> = {
  ground: tinted,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { blocks } = view.text;
    const story = blocks.filter(block => block.kind !== 'list');
    const questions = blocks.filter(block => block.kind === 'list');
    return [
      titlePiece(view, sizes.heading, colorOf(view, 'text')),
      ...discussionForm(view),
      textIn(
        { ...bodyArea, height: 208 },
        {
          name: 'Story',
          paragraphs: spaced(view, story, 12),
          size: sizes.body,
          color: colored(view, 'ink'),
          anchor: 'middle',
          panel: { fill: colored(view, 'card'), padding: 32 },
        },
      ),
      textIn(
        { ...bodyArea, y: 448, height: 192 },
        {
          name: 'Questions',
          paragraphs: spaced(view, questions, 16).map(each => ({ ...each, bold: true })),
          size: sizes.body,
          color: colorOf(view, 'text'),
          anchor: 'top',
        },
      ),
    ];
  },
};
