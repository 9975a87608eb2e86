import type { Workshop } from '../../model/workshop.ts';
import { readPalette } from '../../pptx/palette.ts';
import type { Assets } from '../../render/assets.ts';
import { type PptxLanguages, renderPptx } from '../../render/renderPptx.ts';
import { writePptx } from './writePptx.ts';

/** Makes editable copies of the slides, one after the other: `slides-en.pptx`, or `slides-en-es.pptx` with two languages side by side. */
export async function* pptxFiles(
  workshop: Workshop,
  assets: Assets,
  copies: readonly PptxLanguages[],
  date: Date,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const palette = readPalette(assets.styles);
  for (const languages of copies) {
    const deck = renderPptx(workshop, languages, { ...assets, palette });
    yield { name: `slides-${languages.join('-')}.pptx`, bytes: await writePptx(deck, { author: 'Charla contributors', date }) };
  }
}
