import { words } from '../../../locales/words.ts';
import type { Language } from '../../model/language.ts';
import type { Workshop } from '../../model/workshop.ts';
import { readPalette } from '../../pptx/palette.ts';
import type { Assets } from '../../render/assets.ts';
import { renderPptx } from '../../render/renderPptx.ts';
import { writePptx } from './writePptx.ts';

/** Makes an editable copy of the slides in each language, `slides-en.pptx` and so on, one after the other. */
export async function* pptxFiles(
  workshop: Workshop,
  assets: Assets,
  languages: readonly Language[],
  date: Date,
): AsyncGenerator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const palette = readPalette(assets.styles);
  for (const language of languages) {
    const deck = renderPptx(workshop, language, { words: words(language, assets.words), palette });
    yield { name: `slides-${language}.pptx`, bytes: await writePptx(deck, { author: 'Charla contributors', date }) };
  }
}
