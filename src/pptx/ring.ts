import { colored, type PptxView } from './pptxView.ts';
import type { Area, TextPiece } from './sheet.ts';

/** The time to talk, in minutes, in a ring as the deck has it. */
export function ringPiece(view: PptxView, minutes: number, place: Area): TextPiece {
  const lineWidth = Math.round(place.width / 10);
  // An outline is half inside and half outside of its shape.
  const inner = { x: place.x + lineWidth / 2, y: place.y + lineWidth / 2, width: place.width - lineWidth, height: place.height - lineWidth };
  const ink = colored(view, 'ink');
  return {
    kind: 'text',
    place: inner,
    name: 'Minutes',
    paragraphs: [
      { runs: [{ text: String(minutes) }], bold: true, size: Math.round(place.width * 0.286) },
      { runs: [{ text: view.words.discussion.minutesShort }] },
    ],
    size: Math.max(24, Math.round(place.width * 0.114)),
    color: ink,
    anchor: 'middle',
    align: 'center',
    panel: { fill: colored(view, 'card'), line: colored(view, 'teal-700'), lineWidth, shape: 'oval', padding: 0 },
  };
}
