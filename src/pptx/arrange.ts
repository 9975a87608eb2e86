import { fitScale, fitWords, heightOf, reserve } from './fitSize.ts';
import { fitted, roomIn } from './scaled.ts';
import { pictureWithin, shareArea } from './shareArea.ts';
import type { Area, Figure, Paragraph, PicturePiece, Piece, TableColors, TablePiece, TextPiece } from './sheet.ts';
import { fitTable } from './tableSize.ts';

/** Room between words, pictures and tables. */
const gap = 20;

/** Type of tables, which have more columns than a slide has words beside each other. */
const tableType = 30;

/** The shares of an area that pictures have before type gets smaller, and at least. */
const enough = 0.4;
const smallest = 0.15;

/** How small words get at most for a table, whose type gets smaller in their place: there are more words in it. */
const besideTable = 0.75;

type Look = Omit<TextPiece, 'kind' | 'place'>;
type Part = { readonly kind: 'words'; readonly paragraphs: readonly Paragraph[] } | Figure;

/**
 * Puts words, pictures and tables below each other in an area, in their order. Words alone have all of it. Where there is too little room, type gets
 * smaller until pictures have two fifths of the area, and they share what is left; they keep their shape and are never larger than they are.
 */
export function arrange(area: Area, look: Look, colors: TableColors): readonly Piece[] {
  const parts = partsOf(look.paragraphs);
  if (parts.every(part => part.kind === 'words')) return [fitted({ kind: 'text', place: area, ...look }, area)];
  const beside = besideList(parts, area, look);
  if (beside) return beside;
  const room = area.height - gap * (parts.length - 1);
  const wanted = parts.map(part => (part.kind === 'picture' ? pictureWithin(part.picture, { width: area.width, height: room }).height : 0));
  const ofPictures = sum(wanted);
  const least = Math.min(ofPictures, enough * room);
  const smallestWords = parts.some(part => part.kind === 'table') ? besideTable : 0;
  const heightsAt = (scale: number): readonly number[] =>
    parts.map(part => heightAt(part, part.kind === 'words' ? Math.max(scale, smallestWords) : scale, area, look));
  let scale = 1;
  while (scale > 0.5 && sum(heightsAt(scale)) + least > room) scale -= 0.05;
  const heights = heightsAt(scale);
  const left = room - sum(heights);
  const shrink = ofPictures > 0 ? Math.min(1, Math.max(smallest * room, left) / ofPictures) : 1;
  let { y } = area;
  return parts.map((part, i): Piece => {
    const tall = part.kind === 'picture' ? (wanted[i] ?? 0) * shrink : (heights[i] ?? 0);
    const place = { ...area, y: Math.round(y), height: Math.floor(tall) };
    y += tall + gap;
    if (part.kind === 'picture') return pictureIn(place, part, i);
    if (part.kind === 'table') return tableIn(place, part, i, colors);
    return fitted({ kind: 'text', place, ...look, paragraphs: part.paragraphs, anchor: look.panel ? look.anchor : 'top' }, place);
  });
}

/** A list and a picture before or after it share the area, in which they may be beside each other. */
function besideList(parts: readonly Part[], area: Area, look: Look): readonly Piece[] | undefined {
  const [words, picture] = [parts.find(part => part.kind === 'words'), parts.find(part => part.kind === 'picture')];
  if (parts.length !== 2 || !words?.paragraphs.some(({ mark }) => mark) || !picture || look.panel) return undefined;
  const { paragraphs } = words;
  const isFirst = parts[0] === picture;
  const shares = shareArea(area, {
    picture: picture.picture,
    isFirst,
    gap: isWide(area) ? 2 * gap : gap,
    fit: room => fitWords(paragraphs, look.size, room),
  });
  const text = fitted({ kind: 'text', place: shares.text, ...look, paragraphs }, { ...shares.text, height: shares.text.height / reserve });
  const shown = pictureIn(shares.picture, picture, isFirst ? 0 : 1);
  return isFirst ? [shown, text] : [text, shown];
}

const isWide = ({ width }: Area): boolean => width > 800;

/** A picture at the beginning of a place, as the deck has it, in its own shape. */
export function pictureIn(place: Area, { picture, alt }: Extract<Figure, { kind: 'picture' }>, index: number): PicturePiece {
  const { width, height } = pictureWithin(picture, place);
  const shown = { x: Math.round(place.x), y: Math.round(place.y), width: Math.round(width), height: Math.round(height) };
  return { kind: 'picture', place: shown, name: `Picture ${index + 1}`, data: picture.data, alt };
}

function tableIn(place: Area, { head, rows, hasRowHeads = false }: Extract<Figure, { kind: 'table' }>, index: number, colors: TableColors): TablePiece {
  // Rows share what is reserved for wider fonts: programs make those taller whose text has no room, and what is below would be under them.
  const { size, widths, heights, height } = fitTable([head, ...rows], { width: place.width, height: (place.height + 1) / reserve }, tableType);
  const taller = Math.max(1, place.height / height);
  return { kind: 'table', place, name: `Table ${index + 1}`, head, rows, hasRowHeads, widths, heights: heights.map(each => each * taller), size, colors };
}

function heightAt(part: Part, scale: number, area: Area, look: Look): number {
  if (part.kind === 'picture') return 0;
  if (part.kind === 'table') {
    const room = { width: area.width, height: Number.POSITIVE_INFINITY };
    return fitTable([part.head, ...part.rows], room, tableType * scale).height * reserve;
  }
  const inPanel = area.height - roomIn(area, look.panel).height;
  const { width } = roomIn(area, look.panel);
  // A word that is too wide for its line makes type smaller, too.
  const fit = fitScale(part.paragraphs, look.size, { width, height: Number.POSITIVE_INFINITY });
  return heightOf(part.paragraphs, look.size, width, Math.min(scale, fit)) * reserve + inPanel;
}

/** Paragraphs in a row, and what is between them. */
function partsOf(paragraphs: readonly Paragraph[]): readonly Part[] {
  const parts: Part[] = [];
  for (const paragraph of paragraphs) {
    const last = parts.at(-1);
    if (paragraph.figure) parts.push(paragraph.figure);
    else if (last?.kind === 'words') parts.splice(-1, 1, { kind: 'words', paragraphs: [...last.paragraphs, paragraph] });
    else parts.push({ kind: 'words', paragraphs: [paragraph] });
  }
  return parts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
