import type { LayoutWith } from '../../model/workshop.ts';
import { tinted } from '../../pptx/palette.ts';
import { colorOf, contentWidth, edge, kicker, type PptxLayout, type PptxView, sizes, smallTitleArea, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import type { Piece } from '../../pptx/sheet.ts';

/** Questions for the room: the first is the main one, the others follow it up. */
export const discussion: PptxLayout<'discussion'> = {
  ground: tinted,
  title: smallTitleArea,
  hasFooter: true,
  pieces: view => {
    const paragraphs = spaced(view, view.text.blocks, 28).map(({ mark: _, ...paragraph }, i) =>
      i === 0 ? { ...paragraph, bold: true, size: sizes.line } : { ...paragraph, color: colorOf(view, 'muted') },
    );
    return [
      titlePiece(view, sizes.kicker + 8, colorOf(view, 'accent')),
      ...discussionForm(view),
      textIn(
        { x: edge, y: 184, width: contentWidth, height: 456 },
        { name: 'Questions', paragraphs, size: sizes.body, color: colorOf(view, 'text'), anchor: 'top' },
      ),
    ];
  },
};

/** How the room talks and for how long, as far as the slide sets it: “In pairs · 4 minutes”. */
export function discussionForm(view: PptxView<LayoutWith<'form'>>): readonly Piece[] {
  const { form, talk } = view.slide;
  const { discussion } = view.words;
  const parts = [form && discussion[form], talk !== undefined && discussion.minutes({ count: talk })].filter(part => typeof part === 'string');
  return parts.length > 0 ? [{ ...kicker(view, [{ runs: [{ text: parts.join(' · ') }] }]), name: 'Discussion' }] : [];
}
