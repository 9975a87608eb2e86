import type { PdfLink, PdfPage, PdfPiece } from './pdfPage.ts';

/** The pieces of a page with the addresses that they link to. A piece of which only some words are a link is cut before and after them. */
export function linkPieces({ pieces, links }: Pick<PdfPage, 'pieces' | 'links'>): readonly PdfPiece[] {
  return links.length === 0 ? pieces : pieces.flatMap(piece => cutAtLinks(piece, links));
}

function cutAtLinks(piece: PdfPiece, links: readonly PdfLink[]): readonly PdfPiece[] {
  const middle = piece.baseline - 0.3 * piece.size;
  const right = piece.left + piece.width;
  const link = links.find(each => each.top <= middle && middle <= each.bottom && each.left < right - 1 && piece.left + 1 < each.right);
  if (!link || piece.width <= 0) return [piece];
  const begin = wordAt(piece, link.left);
  const end = wordAt(piece, link.right);
  if (end <= begin) return [piece];
  const rest = links.filter(each => each !== link);
  return [
    ...cutAtLinks(slice(piece, 0, begin), rest),
    { ...slice(piece, begin, end), link: link.address },
    ...cutAtLinks(slice(piece, end, piece.text.length), rest),
  ].filter(({ text }) => text.trim() !== '');
}

/** Where a word begins that is nearest to a place on the line. Characters are taken to be of one width, so that a place between words is only about right. */
function wordAt({ text, left, width }: PdfPiece, x: number): number {
  const at = Math.min(Math.max((x - left) / width, 0), 1) * text.length;
  const places = [0, ...[...text.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length), text.length];
  return places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best));
}

function slice(piece: PdfPiece, from: number, to: number): PdfPiece {
  const perCharacter = piece.width / piece.text.length;
  const isAfterSpace = from === 0 ? piece.isAfterSpace : true;
  return { ...piece, text: piece.text.slice(from, to), left: piece.left + from * perCharacter, width: (to - from) * perCharacter, isAfterSpace };
}
