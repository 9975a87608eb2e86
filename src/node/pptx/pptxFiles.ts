import { picturePaths } from '../../model/picturePaths.ts';
import type { Workshop } from '../../model/workshop.ts';
import { readPalette } from '../../pptx/palette.ts';
import type { PptxDeck } from '../../pptx/sheet.ts';
import type { Assets } from '../../render/assets.ts';
import { type PptxLanguages, renderPptx } from '../../render/renderPptx.ts';
import { convertPictures } from './convertPictures.ts';
import type { DrawSvgs } from './drawSvgs.ts';
import { writePptx } from './writePptx.ts';

/**
 * Makes editable copies of the slides, one after the other: `slides-en.pptx`, or `slides-en-es.pptx` with two languages side by side.
 * @param draw draws SVG for programs that do not know it; without it, they show a plain box in its place
 */
export async function* pptxFiles(
  workshop: Workshop,
  assets: Assets,
  copies: readonly PptxLanguages[],
  date: Date,
  draw: DrawSvgs = async () => new Map(),
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const palette = readPalette(assets.styles);
  const paths = picturePaths(workshop, assets.images, { notes: false });
  const images = await convertPictures(Object.fromEntries(paths.map(path => [path, assets.images[path] ?? ''])));
  const decks = copies.map(languages => ({ languages, deck: renderPptx(workshop, languages, { ...assets, palette, images }) }));
  const drawings = await draw([...new Set(decks.flatMap(({ deck }) => svgsIn(deck)))]);
  for (const { languages, deck } of decks) {
    yield { name: `slides-${languages.join('-')}.pptx`, bytes: await writePptx(deck, { author: 'Charla contributors', date, drawings }) };
  }
}

const svgsIn = ({ sheets }: PptxDeck): readonly string[] =>
  sheets.flatMap(({ pieces }) => pieces.flatMap(piece => (piece.kind === 'picture' && piece.data.startsWith('data:image/svg+xml') ? [piece.data] : [])));
