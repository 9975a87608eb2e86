import type { LayoutWith } from '../../model/workshop.ts';
import { tinted } from '../../pptx/palette.ts';
import { colorOf, kicker, type PptxLayout, type PptxView, smallTitleArea, spaced, textIn, titlePiece } from '../../pptx/pptxView.ts';
import { ringPiece } from '../../pptx/ring.ts';
import type { Area, Piece } from '../../pptx/sheet.ts';

/** How wide the ring is, and how far from the text. */
const ring = { size: 280, gap: 64 };

/** Questions for the room: the first is the main one, the others follow it up. */
export const discussion: PptxLayout<'discussion'> = {
  ground: tinted,
  title: smallTitleArea,
  hasFooter: true,
  pieces: view => {
    const { frame, slide } = view;
    const { sizes, line } = frame;
    const paragraphs = spaced(view, view.text.blocks, frame.isHalf ? 20 : 28).map(({ mark: _, ...paragraph }, i) =>
      i === 0 ? { ...paragraph, bold: true, size: sizes.line } : { ...paragraph, color: colorOf(view, 'muted') },
    );
    const isRing = slide.talk !== undefined && !frame.isHalf;
    const width = isRing ? line.width - ring.size - ring.gap : line.width;
    const clock = { x: line.x + line.width - ring.size, y: line.y + 32, width: ring.size, height: ring.size };
    return [
      titlePiece(view, frame.isHalf ? sizes.kicker : sizes.kicker + 8, colorOf(view, 'accent'), frame.smallTitle),
      ...(isRing ? [] : discussionForm(view, frame.kicker)),
      ...textIn(view, { ...line, width }, { name: 'Questions', paragraphs, size: sizes.body, color: colorOf(view, 'text'), anchor: 'top' }),
      ...(isRing ? [ringPiece(view, slide.talk ?? 0, clock), ...formBelow(view, clock)] : []),
    ];
  },
};

/** The ring says for how long; below it is only who talks with whom. */
function formBelow(view: PptxView<'discussion'>, clock: Area): readonly Piece[] {
  const { form } = view.slide;
  if (form === undefined) return [];
  const text = view.words.discussion[form];
  // In the middle below the ring, as far as the length of the words can be known.
  const width = Math.min(clock.width, Math.round(text.length * view.frame.sizes.kicker * 0.56) + 48);
  const place = { x: clock.x + Math.round((clock.width - width) / 2), y: clock.y + clock.height + 20, width: clock.width, height: 40 };
  return formLine(view, text, place);
}

/** How the room talks and, where no ring says it, for how long, as far as the slide sets it: “In pairs · 4 minutes”. */
export function discussionForm(view: PptxView<LayoutWith<'form'>>, place: Area, hasRing = false): readonly Piece[] {
  const { form, talk } = view.slide;
  const { discussion } = view.words;
  const parts = [form && discussion[form], talk !== undefined && !hasRing && discussion.minutes({ count: talk })].filter(part => typeof part === 'string');
  return parts.length > 0 ? formLine(view, parts.join(' · '), place) : [];
}

function formLine(view: PptxView, text: string, { x, y, width, height }: Area): readonly Piece[] {
  const icon = 32;
  const line = { ...kicker(view, [{ runs: [{ text }] }]), name: 'Discussion', place: { x: x + icon + 12, y, width: width - icon - 12, height } };
  const at = { x, y: y + Math.round((height - icon) / 2), width: icon, height: icon };
  return [{ kind: 'icon', place: at, name: 'Discussion icon', outline: view.icon('messages-square'), color: colorOf(view, 'accent') }, line];
}
