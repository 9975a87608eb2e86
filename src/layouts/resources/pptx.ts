import { linkAddress } from '../../markup/textToHtml.ts';
import { contactParts } from '../../model/contactLine.ts';
import { inlinesToText, linksOf } from '../../model/walk.ts';
import type { Card } from '../../model/workshop.ts';
import { type CardContent, cardIcon, cardPieces, cardText, introduction } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { colored, heading, type PptxLayout, type PptxView, titleArea } from '../../pptx/pptxView.ts';
import type { Paragraph } from '../../pptx/sheet.ts';

/** A code of this size is read from the middle of a room; beside the text of half a sheet there is less room. */
const code = { whole: 200, half: 144 };

/** Places to turn to, each with the QR code of its first web address above its text, or before it in half a sheet. */
export const resources: PptxLayout<'resources'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const contents = view.text.cards.map((card, i) => ({ text: [...cardText(view, card), ...localContacts(view, i)], ...mark(view, card, i) }));
    // The codes take much room, so the cards begin a little higher than elsewhere.
    const look = { area: { ...area, y: area.y - 12, height: area.height + 20 }, rows: 1, isTall: true };
    return [...heading(view), ...pieces, ...cardPieces(view, contents, view.frame.isHalf ? { area } : look)];
  },
};

/** The code of the card's address, else its icon. */
function mark(view: PptxView<'resources'>, card: Card, index: number): Pick<CardContent, 'lead'> {
  const address = addressOf(view, card);
  if (address === undefined) return cardIcon(view, index);
  const alt = view.words.qrLeadsTo({ name: inlinesToText(card.title) });
  const size = view.frame.isHalf ? code.half : code.whole;
  return { lead: { size, piece: place => ({ kind: 'qr', place, name: `QR ${index + 1}`, address, alt }) } };
}

function addressOf(view: PptxView, card: Card): string | undefined {
  return linksOf(card.blocks)
    .map(link => linkAddress(link.target, view))
    .find(each => each.startsWith('https:'));
}

/** People at hand, in the last card; what is not filled in has a line to write on. */
function localContacts(view: PptxView<'resources'>, index: number): readonly Paragraph[] {
  if (!view.slide.localContacts || index !== view.text.cards.length - 1) return [];
  return view.placeholders.localContacts.map(({ role, name, phone }) => {
    const label = role[view.language]?.text ?? '';
    const { before, number } = contactParts({ name, phone }, view.language);
    // Beside a long name the number begins a line, so that it cannot break.
    const known = `${before}${label.length + before.length > 24 && before && number ? '\n' : ''}${number}` || '________________';
    return {
      runs: [{ text: `${label}: ` }, { text: known, color: colored(view, 'ink') }],
      size: view.frame.isHalf ? 22 : 26,
      before: view.frame.isHalf ? 2 : 8,
    };
  });
}
