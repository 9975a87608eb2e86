import { linkAddress } from '../../markup/textToHtml.ts';
import { contactParts } from '../../model/contactLine.ts';
import { inlinesToText, linksOf } from '../../model/walk.ts';
import type { Card } from '../../model/workshop.ts';
import { type CardPlan, cardAreas, cardBoxes, cardText, introduction, padding } from '../../pptx/cardGrid.ts';
import { light } from '../../pptx/palette.ts';
import { colored, heading, type PptxLayout, type PptxView, titleArea } from '../../pptx/pptxView.ts';
import type { Area, Paragraph, Piece } from '../../pptx/sheet.ts';

/** A code of this size is read from the middle of a room. */
const code = 200;

/** Places to turn to, each with the QR code of its first web address above its text. */
export const resources: PptxLayout<'resources'> = {
  ground: light,
  title: titleArea,
  hasFooter: true,
  pieces: view => {
    const { pieces, area } = introduction(view);
    const { cards } = view.text;
    // The codes take much room, so the cards begin a little higher than elsewhere.
    const areas = cardAreas(cards.length, { area: { ...area, y: area.y - 12, height: area.height + 20 }, rows: 1 });
    const plans = areas.map((place, i) => planCard(view, i, place));
    const boxes = cardBoxes(view, plans);
    const codes = cards.map((card, i) => codePiece(view, card, i, plans[i]));
    return [...heading(view), ...pieces, ...boxes.flatMap((box, i) => [box, ...(codes[i] ?? [])])];
  },
};

function planCard(view: PptxView<'resources'>, index: number, area: Area): CardPlan {
  const card = view.text.cards[index];
  if (!card) return { area, text: [] };
  const text = [...cardText(view, card), ...localContacts(view, index)];
  return addressOf(view, card) === undefined ? { area, text } : { area, text, taken: code };
}

function codePiece(view: PptxView, card: Card, index: number, plan: CardPlan | undefined): readonly Piece[] {
  const address = addressOf(view, card);
  if (address === undefined || !plan) return [];
  const place = { x: plan.area.x + padding, y: plan.area.y + padding, width: code, height: code };
  return [{ kind: 'qr', place, name: `QR ${index + 1}`, address, alt: view.words.qrLeadsTo({ name: inlinesToText(card.title) }) }];
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
    return { runs: [{ text: `${label}: ` }, { text: known, color: colored(view, 'ink') }], size: 26, before: 8 };
  });
}
